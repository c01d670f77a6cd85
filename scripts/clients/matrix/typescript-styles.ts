import { root } from '../../cli/paths.ts'
import { calls, type Call } from './calls.ts'
import { drivers } from './rows.ts'

/** How a driver calls one kind of client. */
export interface Style {
  /** The imports, and the definitions of `clients` (the client for a mode), `Answer<R>`, `Failure<R>`, and `read`. */
  head: string
  /** The expression that makes a call with `client`. */
  call(call: Call): string
  /** The type name of a schema, if it differs from the name of the schema. */
  name?(schema: string): string
  /** Set if the client declares no type for error bodies. */
  untypedErrors?: true
  /** The function that converts a value of a type back to JSON, if the client represents it differently. */
  json?(schema: string): string
}

const values = (call: Call, place: string) =>
  Object.fromEntries(call.parameters.filter((p) => p.in === place).map((p) => [p.name, p.value]))

/** The parameters by location and the body, as far as the call has them. */
function args(call: Call, header: 'header' | 'headers'): Record<string, unknown> {
  const parts = { path: values(call, 'path'), query: values(call, 'query'), [header]: values(call, 'header') }
  return {
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)),
    ...('body' in call && { body: call.body }),
  }
}

/** Names of the schemas of responses and errors. */
const schemas = [...new Set(calls.flatMap((call) => [call.answerType, call.errorType]))].filter(
  (name) => name !== 'boolean',
)

const isForm = (call: Call) => call.mediaType === 'multipart/form-data'
export const text = (value: unknown) => JSON.stringify(value)
const camel = (name: string) =>
  name.replace(/^[A-Z]/, (c) => c.toLowerCase()).replace(/[-_](\w)/g, (_, c: string) => c.toUpperCase())
const pascal = (tag: string) => camel(`-${tag}`)

/** Renders the program that calls every operation and asserts that each declared type is that of the description. */
export function renderDriver(style: Style): string {
  const operations = calls.map((call) => {
    const { operation, modes, answerType, errorType } = call
    const typed = (schema: string, declared: string, untyped?: true) => {
      const name = style.name?.(schema) ?? schema
      const type = schema === 'boolean' ? schema : `t.${name}`
      return `${untyped ? null : text(name)} satisfies Named<${declared}, ${type}, '${name}'>`
    }
    const code = errorType === 'IamErrorBody' ? "'error' in e && e.error.code" : "'error_code' in e && e.error_code"
    return `{
  const call = (mode: Mode) => { const client = clients(mode); return ${style.call(call)} }
  type R = Awaited<ReturnType<typeof call>>
  await drive('${operation}', ${text(modes)}, {
    call,
    read,
    type: ${typed(answerType, 'Answer<R>')},
    errorType: ${typed(errorType, 'Failure<R>', style.untypedErrors)},
    code: (e: Failure<R>) => ${code},
    ${answerType !== 'boolean' && style.json ? `json: ${style.json(answerType)},` : ''}
  })
}`
  })
  return `import { drive, form, key, outcome, signed, token, urls, type DataOf, type ErrorOf, type Named, type Result } from '${drivers('typescript')}drive.ts'
import type { Mode } from '${root}scripts/clients/matrix/calls.ts'
${style.head}
${operations.join('\n')}
`
}

const inResult = `type Answer<R extends Result> = DataOf<R>
type Failure<R extends Result> = ErrorOf<R>
const read = async (call: Promise<Result>) => outcome(await call)`

export const ours: Style = {
  head: `import { accessKey, KooMap, KooMapError, token as iamToken } from '${root}src/client/index.ts'
import type * as t from '${root}src/client/index.ts'

const clients = (mode: Mode) =>
  new KooMap({ baseUrl: urls[mode], auth: mode === 'signed' ? accessKey(key) : iamToken(token), maxRetries: 0 })
type Answer<R> = R
type Failure<R> = Exclude<KooMapError['body'], string | undefined>
const read = (call: Promise<unknown>) =>
  call.then(
    (data) => ({ data }),
    (error) => {
      if (!(error instanceof KooMapError)) throw error
      return { status: error.status, error: error.body }
    },
  )`,
  call: (call) => `client.${call.operation}(${text(args(call, 'header'))})`,
}

export const openapiFetch: Style = {
  head: `import createClient from 'openapi-fetch'
import type { Readable } from 'openapi-typescript-helpers'
import type { components, paths } from './schema.ts'

const clients = (mode: Mode) => {
  const client = createClient<paths>({ baseUrl: urls[mode] })
  client.use({
    async onRequest({ request, schemaPath }) {
      if (mode === 'signed') await signed(request)
      else if (schemaPath !== '/v3/auth/tokens') request.headers.set('X-Auth-Token', token)
    },
  })
  return client
}
namespace t {
${schemas.map((name) => `  export type ${name} = Readable<components['schemas']['${name}']>`).join('\n')}
}
${inResult}`,
  call(call) {
    const { body, ...params } = args(call, 'header')
    const serializer = isForm(call) ? ', bodySerializer: form' : ''
    const content = 'body' in call ? `, body: ${text(body)}${serializer}` : ''
    return `client.${call.method}('${call.path}', { params: ${text(params)}${content} })`
  },
}

/** hey-api spells `Real3DTask` this way. */
const lower3d = (name: string) => name.replace('3D', '3d')

export const heyApi: Style = {
  head: `import * as sdk from './client/index'
import type * as t from './client/index'
import { createClient } from './client/client/index'

const clients = (mode: Mode) => {
  const client = createClient({
    baseUrl: urls[mode],
    auth: ({ name }) => (name === 'X-Auth-Token' && mode !== 'signed' ? token : undefined),
  })
  if (mode === 'signed')
    client.interceptors.request.use(async (request) => {
      await signed(request)
      return request
    })
  return client
}
${inResult}`,
  call: (call) => `sdk.${lower3d(call.operation)}({ client, ${text(args(call, 'headers')).slice(1)})`,
  name: lower3d,
}

export const orval: Style = {
  head: `import * as sdk from './koomap'
import type * as t from './koomap'
import { target } from '${drivers('typescript')}orval-fetch.ts'

const clients = (mode: Mode) => {
  target.mode = mode
  return sdk
}
type Answer<R> = Extract<R, { status: 200 | 201 }> extends { data: infer D } ? D : never
type Failure<R> = Exclude<R, { status: 200 | 201 }> extends { data: infer D } ? D : never
const read = async (call: Promise<{ data: unknown; status: number }>) => {
  const { data, status } = await call
  return status < 300 ? { data } : { status, error: data }
}`,
  call(call) {
    const { path, query, headers, body } = args(call, 'headers')
    const given = [...Object.values(path ?? {}), body, query, headers].filter((part) => part !== undefined)
    return `client.${call.operation}(${given.map(text).join(', ')})`
  },
}

export const redoclyStyle: Style = {
  head: `import { createClient, OPERATIONS, type OperationId, type OperationPath, type OperationTag, type Ops } from './koomap'
import type * as t from './koomap'

const clients = (mode: Mode) =>
  createClient<Ops, OperationId, OperationPath, OperationTag>(OPERATIONS, {
    serverUrl: urls[mode],
    errorMode: 'result',
    ...(mode === 'signed'
      ? {
          async fetch(input, init) {
            const request = new Request(input, init)
            await signed(request)
            return fetch(request)
          },
        }
      : { auth: { apiKey: { IamToken: token } } }),
  })
${inResult}`,
  call(call) {
    const { body, ...others } = args(call, 'headers')
    return `client.${call.operation}(${isForm(call) ? `{ body: form(${text(body)}) }` : text({ ...others, body })})`
  },
}

export const typescriptFetch: Style = {
  head: `import * as sdk from './client/index'
import type * as t from './client/index'

const clients = (mode: Mode) =>
  new sdk.Configuration({
    basePath: urls[mode],
    ...(mode === 'signed'
      ? {
          middleware: [
            {
              async pre({ url, init }) {
                const request = new Request(url, init)
                await signed(request)
                return { url, init: { ...init, headers: request.headers } }
              },
            },
          ],
        }
      : { apiKey: (name: string) => (name === 'X-Auth-Token' ? token : '') }),
  })
type Answer<R> = R
type Failure<R> = any
const read = (call: Promise<unknown>) =>
  call.then(
    (data) => ({ data }),
    async (error) => {
      if (!(error instanceof sdk.ResponseError)) throw error
      return { status: error.response.status, error: await error.response.json() }
    },
  )`,
  call(call) {
    const { body, bodyType } = call
    const given = call.parameters.map((p) => `${camel(p.name)}: ${text(p.value)}`)
    if (isForm(call)) given.push(...Object.entries(body).map(([name, value]) => `${camel(name)}: ${text(value)}`))
    else if (bodyType === 'EmptyObject') given.push('body: {}')
    else if (bodyType) given.push(`${camel(bodyType)}: sdk.${bodyType}FromJSON(${text(body)})`)
    return `new sdk.${pascal(call.tag)}Api(client).${call.operation}({ ${given.join(', ')} })`
  },
  untypedErrors: true,
  json: (schema) => `sdk.${schema}ToJSON`,
}
