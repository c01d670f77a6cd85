import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Description, Json } from '../description/model.ts'
import type { Violation } from './operations.ts'

/** Finds the first violation in a value. The place begins with the given text. */
export type Check = (value: Json, place: string) => Violation | undefined

/**
 * Creates the checks of schemas of a description, whose references begin with `#`. A schema is compiled when it is first
 * used.
 */
export function checkerOf(description: Description): (schema: Json) => Check {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, addUsedSchema: false })
  addFormats.default(ajv)
  ajv.addSchema(description as object, 'koomap')
  return (schema) => {
    let validate: ValidateFunction | undefined
    return (value, place) => {
      validate ??= ajv.compile(rebase(schema))
      if (validate(value)) return undefined
      const { keyword, instancePath, message, params } = validate.errors![0]!
      const missing = keyword === 'required' || keyword === 'dependentRequired' ? `.${params.missingProperty}` : ''
      const unknown = keyword === 'additionalProperties' ? `.${params.additionalProperty}` : ''
      const said =
        keyword === 'enum' ? `must be one of ${params.allowedValues.join(', ')}` : unknown ? 'is unknown' : message
      return { place: place + instancePath.replaceAll('/', '.') + missing + unknown, keyword, message: said ?? keyword }
    }
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
