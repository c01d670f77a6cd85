import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { schemas, validation } from '../../generated/validation.ts'
import { KooMapValidationError, type Violation } from './errors/errors.ts'
import type { Reply } from './transport/reply.ts'
import type { OperationId } from './types.ts'

/** Validates requests, and optionally responses, against the description. Pass one to `new KooMap({ validate: … })`. */
export interface Validator {
  /** @internal */
  request(operationId: OperationId, args: Record<string, unknown>): void
  /** @internal */
  response?(operationId: OperationId, reply: Pick<Reply, 'status' | 'data' | 'response'>): void
}

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'koomap', $defs: schemas })
const compiled = new Map<object, ValidateFunction>()

function errorsOf(schema: object, value: unknown): ErrorObject[] {
  let validate = compiled.get(schema)
  if (!validate) compiled.set(schema, (validate = ajv.compile(schema)))
  return validate(value) ? [] : validate.errors!
}

/** Messages for the JSON Schema keywords for which Ajv's own message omits the required value. */
const words: Record<string, (params: Record<string, any>) => string> = {
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  enum: ({ allowedValues }) =>
    `must be one of ${allowedValues.map((value: unknown) => JSON.stringify(value)).join(', ')}`,
}

function violationsOf(operationId: OperationId, part: string, schema: object, value: unknown): Violation[] {
  // The request contains a password, and an error message may end up in a log.
  const secret = operationId === 'keystoneCreateUserTokenByPassword'
  return errorsOf(schema, value)
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ keyword, instancePath, message, params, data }) => {
      const path = `${part}${instancePath.replaceAll('/', '.')}`
      if (keyword === 'required')
        return { path: `${path}.${params.missingProperty}`, rule: 'is missing', value: undefined }
      return { path, rule: words[keyword]?.(params) ?? message!, value: secret ? undefined : (data as unknown) }
    })
}

function inWords({ path, rule, value }: Violation): string {
  const text = JSON.stringify(value)
  return `${path} ${rule}${text === undefined ? '' : `, but is ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`}`
}

/**
 * Validates requests before they are sent.
 *
 * @example
 * import { requests } from 'koomap-openapi/validate'
 *
 * const koomap = new KooMap({ auth, validate: requests })
 */
export const requests: Validator = {
  request(operationId, args) {
    const parts: Record<string, object> = validation[operationId].request
    const violations = Object.entries(parts).flatMap(([part, schema]) => {
      const value = args[part] ?? (part === 'body' ? undefined : {})
      return value === undefined ? [] : violationsOf(operationId, part, schema, value)
    })
    if (violations.length > 0)
      throw new KooMapValidationError(
        { operationId, tries: 0, violations },
        `The request was not sent because it violates the description: ${violations.map(inWords).join('; ')}`,
      )
  },
}

/** Validates requests before they are sent, and the responses to them. */
export const all: Validator = {
  ...requests,
  response(operationId, { status, data, response }) {
    const responses: Record<string, object> = validation[operationId].answers
    const schema = responses[status]
    const violations = schema
      ? violationsOf(operationId, 'response', schema, data)
      : [{ path: 'response', rule: `has status ${status}, which is not in the description`, value: data }]
    if (violations.length > 0)
      throw new KooMapValidationError(
        { operationId, tries: 1, violations, data, response: response() },
        `The service carried out the request, but its response violates the description: ${violations.map(inWords).join('; ')}`,
      )
  },
}
