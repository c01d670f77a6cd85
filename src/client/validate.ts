import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { schemas, validation } from '../../generated/validation.ts'
import { KooMapValidationError } from './errors.ts'
import type { OperationId } from './types.ts'
import { registered } from './validator.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'koomap', $defs: schemas })
const compiled = new Map<object, ValidateFunction>()

function errorsOf(schema: object, value: unknown): ErrorObject[] {
  let validate = compiled.get(schema)
  if (!validate) compiled.set(schema, (validate = ajv.compile(schema)))
  return validate(value) ? [] : validate.errors!
}

/** Member, rule and value of each violation, in words. */
function explain(part: string, errors: ErrorObject[]): string[] {
  return errors
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, message, data }) => {
      const value = JSON.stringify(data) ?? 'undefined'
      return `${part}${instancePath.replaceAll('/', '.')} ${message}, and is ${value.length > 100 ? `${value.slice(0, 100)}…` : value}`
    })
}

/** Rejects when the arguments of an operation break the description. */
export function checkRequest(operationId: OperationId, args: Record<string, unknown>): void {
  const parts: Record<string, object> = validation[operationId].request
  const wrong = Object.entries(parts).flatMap(([part, schema]) => {
    const value = args[part] ?? (part === 'body' ? undefined : {})
    return value === undefined ? [] : explain(part, errorsOf(schema, value))
  })
  if (wrong.length > 0)
    throw new KooMapValidationError(
      { operationId, tries: 0 },
      `The request was not sent, because it breaks the description: ${wrong.join('; ')}`,
    )
}

/** Rejects when the body of a successful answer breaks the description. */
export function checkAnswer(operationId: OperationId, status: number, body: unknown): void {
  const answers: Record<string, object> = validation[operationId].answers
  const schema = answers[status]
  const wrong = schema
    ? explain('answer', errorsOf(schema, body))
    : [`answer has the status ${status}, which is not described`]
  if (wrong.length > 0)
    throw new KooMapValidationError({ operationId, tries: 1 }, `The answer breaks the description: ${wrong.join('; ')}`)
}

registered.validator = { checkRequest, checkAnswer }
