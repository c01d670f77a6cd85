import { Ajv2020, type ErrorObject, type Format, type ValidateFunction } from 'ajv/dist/2020.js'
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
  /** The value at the place. Undefined if it is missing. */
  value?: Json
}

/** Checks values against a schema. The places begin with the given text. */
export interface Checker {
  /** Finds the first violation. */
  first(value: Json, place: string): Violation | undefined
  /** Finds all violations, the first one first. It takes longer, and more memory the more there are. */
  all(value: Json, place: string): Violation[]
}

// With `verbose`, an error has the value that causes it. NaN and Infinity are no numbers, because JSON has neither.
const options = { strict: false, strictNumbers: true, validateSchema: false, addUsedSchema: false, verbose: true }

/** Finds the first violation in a value. The place begins with the given text. */
export type Check = Checker['first']

/**
 * Creates the checkers of schemas of a description, whose references begin with `#`. A schema is compiled when it is first
 * used.
 */
export function checkersOf(description: Description): (schema: Json) => Checker {
  const compilerOf = (allErrors: boolean) => {
    const ajv = new Ajv2020({ ...options, allErrors })
    addFormats.default(ajv)
    ajv.addFormat('date-time', remembering(addFormats.default.get('date-time')))
    ajv.addSchema(description as object, 'koomap')
    return (schema: Json): ValidateFunction => ajv.compile(rebase(schema))
  }
  const compile = compilerOf(false)
  let compileForAll: typeof compile | undefined
  return (schema) => {
    let validate: ValidateFunction | undefined
    let validateAll: ValidateFunction | undefined
    return {
      first(value, place) {
        validate ??= compile(schema)
        return validate(value) ? undefined : violationOf(validate.errors![0]!, place)
      },
      all(value, place) {
        validateAll ??= (compileForAll ??= compilerOf(true))(schema)
        return validateAll(value) ? [] : validateAll.errors!.map((error) => violationOf(error, place))
      },
    }
  }
}

function violationOf(
  { keyword, instancePath, message, params, parentSchema, data }: ErrorObject,
  place: string,
): Violation {
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
    value: missing ? undefined : unknown ? (data as Json)[params.additionalProperty] : data,
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
