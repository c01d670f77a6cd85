import { createRequire } from 'node:module'
import type { IHttpConfig, IHttpRequest, IHttpResponse } from '@stoplight/prism-http'
import type { Description } from '../../src/description/model.ts'
import { checksOf } from './checks.ts'
import { problem, type Diagnostic, type MockResponse } from './responses.ts'
import { readRequest, type RawRequest } from './requests.ts'

// Prism is CommonJS, and its own parts are not among its exports for other modules.
const require = createRequire(import.meta.url)
const prism = require('@stoplight/prism-http') as typeof import('@stoplight/prism-http')
const { validateInput } =
  require('@stoplight/prism-http/dist/validator/index.js') as typeof import('@stoplight/prism-http/dist/validator/index.js')
const { default: route } =
  require('@stoplight/prism-http/dist/router/index.js') as typeof import('@stoplight/prism-http/dist/router/index.js')
const { getHttpConfigFromRequest } =
  require('@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js') as typeof import('@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js')

// Generated times have fractional seconds, but KooMap's do not, and their length is limited.
const { JSONSchemaFaker } = createRequire(require.resolve('@stoplight/prism-http'))('json-schema-faker')
const { generate } = JSONSchemaFaker
JSONSchemaFaker.generate = (...args: unknown[]) =>
  JSON.parse(JSON.stringify(generate(...args)).replace(/(T\d\d:\d\d:\d\d)\.\d+Z"/g, '$1Z"'))

const silent = { child: () => silent } as never as Parameters<typeof prism.createInstance>[1]['logger']
for (const level of ['fatal', 'error', 'warn', 'info', 'success', 'debug', 'trace'])
  Object.assign(silent, { [level]: () => {} })

const config: IHttpConfig = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false, ignoreExamples: false },
}

/** Answers requests with examples of a description. */
export interface Prism {
  answer(request: RawRequest): Promise<MockResponse>
}

/** Prepares Prism for a description, which is not changed. */
export async function createPrism(description: Description): Promise<Prism> {
  const operations = await prism.getHttpOperationsFromSpec(structuredClone(description) as object)
  const checks = checksOf(description)
  /** What is wrong with a request before Prism sees it. */
  const found = new WeakMap<IHttpRequest, Diagnostic[]>()
  const instance = prism.createInstance(config, {
    logger: silent,
    validateInput: ({ resource, element }) => {
      const result = validateInput({ resource, element })
      const early = found.get(element) ?? []
      const theirs = (result._tag === 'Left' ? result.left : []) as Diagnostic[]
      const known = theirs.filter(({ path }) => !early.some((own) => covers(own, path)))
      const missed = checks.get(resource.iid!)!.missed(element, [...early, ...known])
      // What is empty is not missing.
      const isMissed = ({ code, message }: Diagnostic) =>
        code === 'required' && missed.some(({ path }) => message.endsWith(`'${path?.[1]?.toLowerCase()}'`))
      const errors = [...early, ...known.filter((theirs) => !isMissed(theirs)), ...missed]
      return errors.length > 0 ? ({ _tag: 'Left', left: errors } as never) : result
    },
  })

  const templates = operations.map((operation) => ({ operation, segments: operation.path.split('/') }))
  /** The operations that a path may lead to. Prism compares and sorts all that it gets, which would take half of the time. */
  const candidatesFor = (path: string) => {
    const segments = path.split('/').map(decodeURIComponent)
    const found = templates.filter(
      (template) =>
        template.segments.length === segments.length &&
        template.segments.every((segment, at) => segment.includes('{') || segment === segments[at]),
    )
    return found.length > 0 ? found.map(({ operation }) => operation) : operations
  }

  async function answer(raw: RawRequest): Promise<MockResponse> {
    const request = readRequest(raw)
    if ('problem' in request) return request.problem
    const { input, query } = request
    const preferences = getHttpConfigFromRequest(input)
    if (preferences._tag === 'Left') return failed(preferences.left)
    const candidates = candidatesFor(input.url.path)
    const routed = route({ resources: candidates, input })
    if (routed._tag === 'Left') return allowing(failed(routed.left), candidates)
    const operation = routed.right
    found.set(input, [...query, ...(await checks.get(operation.iid!)!.readBody(input, raw.body))])
    const mock = { ...config.mock, ...preferences.right } as IHttpConfig['mock']
    const result = await instance.request(input, [operation], { ...config, mock } as IHttpConfig)()
    const { code, exampleKey } = preferences.right
    const noExample = () => notFound(`The response ${code} of ${operation.iid} has no example ${exampleKey}.`)
    // An error without a status is about an example that does not exist.
    if (result._tag === 'Left')
      return exampleKey !== undefined && !('status' in result.left) ? noExample() : failed(result.left)
    const { output, validations } = result.right
    // Prism drops the status if it does not have the example, and answers as if nothing had been preferred.
    if (validations.input.length === 0 && code !== undefined && output.statusCode !== code) return noExample()
    return {
      ...respondWith(output),
      violations: [
        ...validations.input.map((v) => ({ ...v, part: 'request' as const })),
        ...validations.output.map((v) => ({ ...v, part: 'response' as const })),
      ],
    }
  }

  return { answer }
}

/** Whether an early diagnostic says what Prism says about a place, with a better reason. */
function covers(early: Diagnostic, path: string[] | undefined): boolean {
  const [place] = early.path ?? []
  return place === 'body' ? path === undefined || path[0] === 'body' : String(path) === String(early.path)
}

function respondWith({ statusCode, headers = {}, body }: IHttpResponse): MockResponse {
  const given = Object.entries(headers).filter(([, value]) => value !== null)
  return {
    status: statusCode,
    headers: Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)])),
    body: body === undefined ? '' : JSON.stringify(body),
    violations: [],
  }
}

/** Prism's own answer, in its own format. */
function failed(error: Error): MockResponse {
  const { status, ...rest } = prism.ProblemJsonError.toProblemJson(error)
  return problem(status, rest)
}

/** A response to a wrong method says which ones are right (RFC 9110, 15.5.6). */
function allowing(response: MockResponse, operations: { method: string }[]): MockResponse {
  if (response.status !== 405) return response
  const allow = operations.map(({ method }) => method.toUpperCase()).join(', ')
  return { ...response, headers: { ...response.headers, allow } }
}

const notFound = (detail: string) =>
  problem(404, { type: 'https://stoplight.io/prism/errors#NOT_FOUND', title: 'The example is not defined', detail })
