import { Ajv2020, type Format, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Description, Json } from '../description/model.ts'
import { insteadOf } from './suggestions.ts'

/** A value that violates the description. */
export interface Violation {
  /** The place, such as `query.limit` or `body.data_ids.0`. */
  place: string
  /** The violated keyword of JSON Schema. It is `null` instead of `type` if the value is null. */
  keyword: string
  message: string
}

/** Finds the first violation in a value. The place begins with the given text. */
export type Check = (value: Json, place: string) => Violation | undefined

/**
 * Creates the checks of schemas of a description, whose references begin with `#`. A schema is compiled when it is first
 * used.
 */
export function checkerOf(description: Description): (schema: Json) => Check {
  // With `verbose`, an error has the value that causes it. NaN and Infinity are no numbers, because JSON has neither.
  const options = { strict: false, strictNumbers: true, validateSchema: false, addUsedSchema: false, verbose: true }
  const ajv = new Ajv2020(options)
  addFormats.default(ajv)
  ajv.addFormat('date-time', remembering(addFormats.default.get('date-time')))
  ajv.addSchema(description as object, 'koomap')
  return (schema) => {
    let validate: ValidateFunction | undefined
    return (value, place) => {
      validate ??= ajv.compile(rebase(schema))
      if (validate(value)) return undefined
      const { keyword, instancePath, message, params, parentSchema, data } = validate.errors![0]!
      const missing = keyword === 'required' || keyword === 'dependentRequired' ? `.${params.missingProperty}` : ''
      const unknown = keyword === 'additionalProperties' ? `.${params.additionalProperty}` : ''
      const said =
        keyword === 'enum'
          ? `must be one of ${params.allowedValues.join(', ')}`
          : unknown
            ? `is unknown. ${insteadOf(params.additionalProperty, Object.keys(parentSchema?.properties ?? {}))}`
            : missing
              ? 'is missing'
              : message
      return {
        place: place + instancePath.replaceAll('/', '.') + missing + unknown,
        keyword: keyword === 'type' && data === null ? 'null' : keyword,
        message: said ?? `violates ${keyword}`,
      }
    }
  }
}

/** How many valid texts of a format are remembered. */
const capacity = 10_000

/**
 * Remembers which texts have a format. Checking a time takes longer than anything else in a response, and the same times
 * are sent again and again.
 */
function remembering(format: Format): { validate(text: string): boolean } {
  const { validate } = format as { validate(text: string): boolean }
  const valid = new Set<string>()
  return {
    validate(text) {
      if (valid.has(text)) return true
      if (!validate(text)) return false
      if (valid.size >= capacity) valid.clear()
      valid.add(text)
      return true
    },
  }
}

/** A schema of the description, with references that the validator resolves from anywhere. */
function rebase(node: Json): Json {
  if (Array.isArray(node)) return node.map(rebase)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries<Json>(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? `koomap${value}` : rebase(value),
    ]),
  )
}
