import { createRequire } from 'node:module'
import { operationsOf, type Description, type Json } from '../../src/description/model.ts'
import { UserError } from '../cli/flags.ts'
import { requestsOf, type SampleRequest } from '../samples/requests.ts'
import { withoutExtensions } from './plain.ts'

type Convert = (input: Json, options: Json, done: (error: Error | null, result: Json) => void) => void
// Postman's own converter, which has no types.
const { convertV2 } = createRequire(import.meta.url)('openapi-to-postmanv2') as { convertV2: Convert }

const options = {
  folderStrategy: 'Tags',
  parametersResolution: 'Example',
  enableOptionalParameters: false,
  includeAuthInfoInExample: false,
  keepImplicitHeaders: true,
}

/**
 * Converts the description to a Postman collection, with the first example of each operation. The servers and the token
 * are variables. The request for a token sets that variable.
 *
 * @param required What precedes the texts of required parameters.
 */
export async function convertToPostman(description: Description, required = '(Required) '): Promise<Json> {
  const collection = await convert(description)
  const operations = new Map(operationsOf(description).map((operation) => [operation.raw.summary, operation]))
  const servers = [...new Set([...operations.values()].map(({ server }) => server))]
  const variableOf = (server: string) => (server === description.servers[0]!.url ? 'baseUrl' : `${new URL(server).hostname.split('.')[0]}Url`) // prettier-ignore
  for (const folder of collection.item) {
    const tag: Json = description.tags.find(({ name }) => name === folder.name)
    Object.assign(folder, { name: tag['x-displayName'], description: tag.description })
    for (const item of folder.item) {
      const operation = operations.get(item.name)!
      complete(item, requestsOf(description, operation)[0]!, variableOf(operation.server))
    }
  }
  collection.variable = [
    ...servers.map((server) => ({ key: variableOf(server), value: server, type: 'string' })),
    { key: 'token', value: '', type: 'string' },
  ]
  collection.auth = { type: 'apikey', apikey: attributes({ key: 'X-Auth-Token', value: '{{token}}', in: 'header' }) }
  return tidy(collection, required)
}

/** What the converter makes of the description. It chooses random values where it finds no example. */
async function convert(description: Description): Promise<Json> {
  const copy = withoutExtensions(description)
  // Otherwise, it appends the contact to the text, and adds some 200 examples of errors.
  delete copy.info.contact
  for (const { raw } of operationsOf(copy))
    for (const status of Object.keys(raw.responses)) if (!status.startsWith('2')) delete raw.responses[status]
  return new Promise((resolve, reject) =>
    convertV2({ type: 'json', data: copy }, options, (error, result) => {
      if (result?.result) resolve(result.output[0].data)
      else reject(new UserError(`openapi-to-postmanv2 failed: ${error?.message ?? result?.reason}`))
    }),
  )
}

/** Gives a request the server, the credentials, and the body that it lacks. */
function complete(item: Json, { body, form, parameters, secured, resultHeader }: SampleRequest, server: string): void {
  const { request } = item
  delete request.url.protocol
  request.url.host = [`{{${server}}}`]
  for (const { name, json } of parameters.query)
    Object.assign(
      request.url.query.find(({ key }: Json) => key === name),
      { value: String(json), disabled: false },
    )
  if (form)
    for (const field of request.body.formdata) {
      const value = body!.json[field.key]
      Object.assign(field, { value: value === undefined ? '' : String(value), disabled: value === undefined })
    }
  else if (body) request.body.raw = JSON.stringify(body.json, null, 2)
  if (secured) delete request.auth
  else request.auth = { type: 'noauth' }
  for (const response of item.response) response.originalRequest = { ...request, description: undefined }
  if (resultHeader)
    item.event = [
      {
        listen: 'test',
        script: {
          type: 'text/javascript',
          exec: [`pm.collectionVariables.set('token', pm.response.headers.get('${resultHeader}'))`],
        },
      },
    ]
}

const attributes = (values: Record<string, string>) =>
  Object.entries(values).map(([key, value]) => ({ key, value, type: 'string' }))

/** Without the IDs, which are random, and empty parts; and with texts that are Markdown in one language. */
function tidy(node: Json, required: string): Json {
  if (Array.isArray(node)) return node.map((item) => tidy(item, required))
  if (typeof node !== 'object' || node === null) return node
  if (node.type === 'text/plain')
    return { content: node.content.replace(/^\(Required\) /, required), type: 'text/markdown' }
  const kept = Object.entries<Json>(node).filter(
    ([key, value]) => !['id', '_postman_id'].includes(key) && !(key === 'event' && value.length === 0),
  )
  return Object.fromEntries(kept.map(([key, value]) => [key, tidy(value, required)]))
}
