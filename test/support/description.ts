import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readBundle } from '../../scripts/description/bundle.ts'
import * as model from '../../src/description/model.ts'

type Json = model.Json

export const description = readBundle()
export const operations = model.operationsOf(description)

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(description as object, 'bundle')
const compiled = new WeakMap<object, ValidateFunction>()

/** Validates a value against a schema of the bundle, and returns all errors. */
export function errorsOf(schema: Json, value: unknown): ErrorObject[] {
  let validate = compiled.get(schema)
  if (!validate) {
    validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"bundle#/')))
    compiled.set(schema, validate)
  }
  return validate(value) ? [] : validate.errors!
}

/** The violations as text, one per line; empty for a valid value. */
export function violations(schema: Json, value: unknown): string {
  const errors = errorsOf(schema, value)
  return errors.map((e) => `${e.instancePath || '(whole)'} ${e.message} ${JSON.stringify(e.params)}`).join('\n')
}

/** Each response of an operation with each of its media types, resolved. */
export const responsesOf = (raw: Json) => model.responsesOf(description, raw)

/** The named examples of a media type, resolved. */
export const examplesOf = (content: Json) => model.examplesOf(description, content)

/** The status of the success response of an operation. */
export const successOf = (raw: Json) => model.successOf(description, raw).status
