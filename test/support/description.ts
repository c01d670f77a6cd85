import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { load } from 'js-yaml'
import { operationsOf, resolve, type Description, type Json } from '../../scripts/lib/description.ts'
import { bundlePath } from '../../scripts/lib/project.ts'

export const description = load(readFileSync(bundlePath, 'utf8')) as Description
export const operations = operationsOf(description)

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(description as object, 'bundle')
const compiled = new WeakMap<object, ValidateFunction>()

/** What breaks a schema of the bundle in a value. */
export function errorsOf(schema: Json, value: unknown): ErrorObject[] {
  let validate = compiled.get(schema)
  if (!validate) {
    validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"bundle#/')))
    compiled.set(schema, validate)
  }
  return validate(value) ? [] : validate.errors!
}

/** The same, in words; an empty text when nothing is wrong. */
export function violations(schema: Json, value: unknown): string {
  const errors = errorsOf(schema, value)
  return errors.map((e) => `${e.instancePath || '(whole)'} ${e.message} ${JSON.stringify(e.params)}`).join('\n')
}

/** Status, response and media types of each response of an operation, resolved. */
export function responsesOf(raw: Json): { status: string; response: Json; media: string; content: Json }[] {
  return Object.entries<Json>(raw.responses).flatMap(([status, node]) => {
    const response = resolve(description, node)
    return Object.entries<Json>(response.content ?? {}).map(([media, content]) => ({
      status,
      response,
      media,
      content,
    }))
  })
}

/** Named examples of a media type, resolved. */
export function examplesOf(content: Json): [string, Json][] {
  return Object.entries<Json>(content.examples ?? {}).map(([name, e]) => [name, resolve(description, e).value])
}

/** The status of an operation that means success. */
export function successOf(raw: Json): string {
  return Object.keys(raw.responses).find((status) => status.startsWith('2'))!
}
