import { isDeepStrictEqual } from 'node:util'
import type { Json } from '../../../src/description/model.ts'
import { startSandbox, type Sandbox } from '../../../src/sandbox/sandbox.ts'
import { pathOf } from '../../samples/curl.ts'
import { isRefused, pairsOf, type SampleRequest } from '../../samples/requests.ts'
import { samplesOf, type SampleLanguage } from '../../samples/samples.ts'
import { description, operations } from './calls.ts'
import type { Verdict } from './judge.ts'
import { sh, type Row, type Workshop } from './rows.ts'

/** The token of the sandbox's account that has the examples. */
const token = 'any'

/**
 * Runs the samples of the docs in the language of a row, each as a program of its own, in the folder of the client.
 * Each must send what its example says, and end as the sandbox answers: well, unless the example shows a refusal.
 */
export async function runSamples(row: Row, at: Workshop): Promise<Verdict> {
  const samples = operations.flatMap((operation) =>
    samplesOf(description, operation).map(({ request, codes }) => ({
      request,
      code: codes.find(({ language }) => language === (row.language as SampleLanguage))!.code,
    })),
  )
  const sandbox = await startSandbox({ seed: 1 })
  try {
    const here = samples.map(({ request, code }) => code.replace(request.operation.server, sandbox.url))
    const commandOf = await row.samples!(at, here)
    const wrong: string[] = []
    for (const [i, { request }] of samples.entries()) {
      const [command, ...args] = commandOf(i)
      const run = () => sh(command!, args, { cwd: at.folder, env: { TOKEN: token } })
      const problem = await problemWith(sandbox, request, run)
      if (problem) wrong.push(`${request.operation.id} ${request.name}: ${problem}`)
    }
    return { good: samples.length - wrong.length, of: samples.length, wrong }
  } finally {
    await sandbox.close()
  }
}

async function problemWith(sandbox: Sandbox, request: SampleRequest, run: () => Promise<string>) {
  const expected = await journaled(sandbox, () => send(sandbox.url, request))
  const ended = { output: '', failure: '' }
  const received = await journaled(sandbox, async () => {
    await run().then((output) => (ended.output = output), (error: Error) => (ended.failure = error.message)) // prettier-ignore
  })
  if (expected.status < 300 === isRefused(request)) return `the example itself returns ${expected.status}`
  if (!isDeepStrictEqual(received, expected))
    return `the request was ${JSON.stringify(received)}, not ${JSON.stringify(expected)}. ${ended.failure}`
  if (isRefused(request)) return ended.failure ? undefined : 'it ends well, although it is refused'
  return ended.failure || (ended.output.trim() ? undefined : 'it prints nothing')
}

/** What the only request in a new sandbox was. Properties that are null are left out, as the clients do. */
async function journaled(sandbox: Sandbox, act: () => Promise<unknown>) {
  sandbox.reset()
  await act()
  const [{ method, path, status, body } = {} as Json, ...others] = sandbox.requests
  const { pathname, searchParams } = new URL(path ?? '', sandbox.url)
  return {
    method,
    pathname,
    query: [...searchParams].sort(),
    status,
    // The journal has a form as the list of its fields, whose order means nothing.
    body: Array.isArray(body) ? body.map((field) => JSON.stringify(field)).sort() : withoutNull(body),
    others: others.length,
  }
}

const withoutNull = (value: Json): Json =>
  value && JSON.parse(JSON.stringify(value), (_, inner: Json) => (inner === null ? undefined : inner))

/** Sends an example to a server, without any client. */
async function send(url: string, { operation, parameters, body, form, secured }: SampleRequest): Promise<void> {
  const { path, query, header } = parameters
  const text = (list: typeof path) => Object.fromEntries(list.map(({ name, json }) => [name, String(json)]))
  const headers = new Headers({ ...text(header), ...(secured && { 'X-Auth-Token': token }) })
  const data = new FormData()
  if (form) for (const [name, value] of Object.entries(body!.json)) data.append(name, String(value))
  else if (body) headers.set('Content-Type', 'application/json')
  const response = await fetch(url + pathOf(operation.path, text(path), query.flatMap(pairsOf)), {
    method: operation.method.toUpperCase(),
    headers,
    ...(body && { body: form ? data : JSON.stringify(body.json) }),
  })
  await response.text()
}
