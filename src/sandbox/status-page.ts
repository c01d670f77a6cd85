import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { operationTable } from '../../generated/operations.ts'

/** Only files of the page itself, and only requests to the sandbox. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' }

/** The files of the page, and where they are served. */
const files: Record<string, string> = {
  '/_sandbox': 'page.html',
  ...Object.fromEntries(
    ['page.css', 'page.js', 'dialogs.js', 'elements.js', 'journal.js', 'resources.js', 'texts.js'].map((name) => [
      `/_sandbox/${name}`,
      name,
    ]),
  ),
}

/** Adds the status page to a server: what the sandbox has, and buttons for the control API. */
export function addStatusPage(app: FastifyInstance): void {
  for (const [url, name] of Object.entries(files)) {
    const text = contentOf(name)
    const zipped = gzipSync(text)
    app.get(url, (request, reply) => {
      const accepted = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
      if (accepted) reply.header('content-encoding', 'gzip')
      return reply
        .type(`${types[name.split('.').at(-1) as keyof typeof types]}; charset=utf-8`)
        .headers({
          vary: 'accept-encoding',
          'cache-control': 'no-cache',
          'content-security-policy': policy,
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
        })
        .send(accepted ? zipped : text)
    })
  }
}

function contentOf(name: string): string {
  const text = readFileSync(new URL(`./status-page/${name}`, import.meta.url), 'utf8')
  // The operations that a fault can affect, to choose from.
  const options = Object.keys(operationTable).map((id) => `<option value="${id}"></option>`)
  return text.replace(
    '<datalist id="operations"></datalist>',
    `<datalist id="operations">${options.join('')}</datalist>`,
  )
}
