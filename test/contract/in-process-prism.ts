import { createRequire } from 'node:module'
import type { Description, Json } from '../../src/description/model.ts'

const require = createRequire(import.meta.url)
const { createLogger } = require('@stoplight/prism-core') as typeof import('@stoplight/prism-core')
const prism = require('@stoplight/prism-http') as typeof import('@stoplight/prism-http')

const logger = createLogger('suite', { level: 'silent' })

/** Prism's response to a request, or its verdict on the response of a server. */
export interface PrismResponse {
  status: number
  headers: Record<string, string>
  body: Json
  /** The violations that Prism finds in the response. */
  violations: unknown[]
}

/** The response of a server, which Prism is to validate instead of responding itself. */
export interface ServerResponse {
  statusCode: number
  headers: Record<string, string>
  body: Json
}

export type Ask = (request: Json, fromServer?: ServerResponse) => Promise<PrismResponse>

/** Starts Prism in this process, with a description that may be a mutant. */
export async function startPrism(mutant: Description): Promise<Ask> {
  const known = await prism.getHttpOperationsFromSpec(structuredClone(mutant) as object)
  const shared = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
  }
  const mock = { dynamic: false, ignoreExamples: false }
  let forwarded: Json
  const mocking = prism.createInstance({ ...shared, isProxy: false, mock }, { logger })
  const validating = prism.createInstance(
    { ...shared, isProxy: true, mock, upstream: new URL('http://127.0.0.1') } as never,
    { logger, forward: (() => () => async () => ({ _tag: 'Right', right: forwarded })) as never },
  )
  return async (request, fromServer) => {
    forwarded = fromServer
    const { code, example } = request.prefer ?? {}
    const config = {
      ...shared,
      isProxy: false,
      mock: { ...mock, ...(code && { code }), ...(example && { exampleKey: example }) },
    }
    const result: Json = await (
      fromServer ? validating.request(request, known) : mocking.request(request, known, config as never)
    )()
    if (result._tag === 'Left')
      return { status: result.left.status ?? 500, headers: {}, body: undefined, violations: [] }
    const { output, validations } = result.right
    return {
      status: output.statusCode,
      headers: output.headers ?? {},
      body: output.body,
      violations: validations.output,
    }
  }
}

/** Converts a request to Prism's format. */
export async function prismRequestOf(request: Request): Promise<Json> {
  const url = new URL(request.url)
  const text = await request.clone().text()
  const json = request.headers.get('content-type')?.startsWith('application/json')
  const query: Record<string, string | string[]> = {}
  for (const key of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(key)
    query[key] = values.length === 1 ? values[0]! : values
  }
  return {
    method: request.method.toLowerCase(),
    url: { path: url.pathname, query },
    headers: { ...Object.fromEntries(request.headers), ...(text && { 'content-length': String(text.length) }) },
    body: text === '' ? null : json ? JSON.parse(text) : text,
  }
}
