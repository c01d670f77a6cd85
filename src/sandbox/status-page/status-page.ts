import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { operationTable } from '../../../generated/operations.ts'
import { controlPrefix } from '../control/observer.ts'

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

/** The files of the page. Each is named in full, so that the build and bundlers find it. */
const files = [
  new URL('./page.html', import.meta.url),
  new URL('./page.css', import.meta.url),
  new URL('./page.js', import.meta.url),
  new URL('./badge.js', import.meta.url),
  new URL('./dialogs.js', import.meta.url),
  new URL('./elements.js', import.meta.url),
  new URL('./journal.js', import.meta.url),
  new URL('./lines.js', import.meta.url),
  new URL('./messages-zh.js', import.meta.url),
  new URL('./model.js', import.meta.url),
  new URL('./resources.js', import.meta.url),
  new URL('./tables.js', import.meta.url),
  new URL('./texts.js', import.meta.url),
  new URL('./toast.js', import.meta.url),
]

/** Adds the status page to a server: what the sandbox has, and buttons for the control API. */
export function addStatusPage(app: FastifyInstance): void {
  for (const file of files) {
    const [name, extension] = /[^/]+\.(\w+)$/.exec(file.pathname) as unknown as [string, keyof typeof types]
    const content = contentOf(file)
    const zipped = gzipSync(content)
    app.get(extension === 'html' ? controlPrefix : `${controlPrefix}/${name}`, (request, reply) => {
      const zip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
      if (zip) reply.header('content-encoding', 'gzip')
      return reply
        .type(`${types[extension]}; charset=utf-8`)
        .headers(headers)
        .send(zip ? zipped : content)
    })
  }
}

const headers = {
  vary: 'accept-encoding',
  'cache-control': 'no-cache',
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** The operations that a fault can affect, to choose from. */
const operations = Object.keys(operationTable)
  .map((id) => `<option value="${id}"></option>`)
  .join('')

const contentOf = (file: URL): string =>
  readFileSync(file, 'utf8').replace('<datalist id="operations">', `$&${operations}`)
