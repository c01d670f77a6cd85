import type { Description, Json } from '../../description/model.ts'
import type { Violation } from '../../server/schemas.ts'
import { checkersOf, type Check } from '../../server/schemas.ts'
import { rowKinds, tableNames } from './row-kinds.ts'
import { timers } from '../rules/rules.ts'
import { SandboxError } from '../control/sandbox-error.ts'
import { impossible } from '../store/outcomes.ts'
import type { Rows, Tenant, TenantState } from '../store/tenant.ts'
import { Addition, refuseState } from './addition.ts'
import { checkRelations } from './relations.ts'
import { shapeOf, unknownIn } from './unknown-properties.ts'

/** Refuses a state that violates a schema. */
export function refuseViolation({ place, message }: Pick<Violation, 'place' | 'message'>): never {
  throw new SandboxError('SANDBOX.INVALID_STATE', `${place.replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]')} ${message}.`)
}

/** Finds what is wrong in rows. */
export type RowChecks = { [Name in keyof Rows]: Check }

/** Creates the checks of rows against the schemas of the API, and against what the sandbox needs. */
export function rowChecksOf(description: Description): RowChecks {
  const checkers = checkersOf(description)
  return Object.fromEntries(
    tableNames.map((name) => {
      const schema = rowSchema(description, name)
      const [ofSchema, shape] = [checkers(schema).first, shapeOf(description, schema)]
      return [
        name,
        // An unknown property first: it may be the one that is missing, misspelled.
        (row: Json, place: string) => unknownIn(shape, row, place) ?? ofSchema(row, place) ?? faultIn(name, row, place),
      ]
    }),
  ) as RowChecks
}

function faultIn(name: keyof Rows, row: Json, place: string): Violation | undefined {
  const [property, message] = rowKinds[name].faultOf?.(row as never) ?? []
  return message === undefined ? undefined : { place: `${place}.${property}`, keyword: 'fault', message }
}

function rowSchema(description: Description, name: keyof Rows): Json {
  const { schema, id, derived = [], hidden, forms = {} } = rowKinds[name]
  const stored = typeof schema === 'string' ? description.components.schemas![schema] : schema
  const properties = Object.fromEntries(
    Object.entries<Json>(stored.properties).filter(([property]) => !derived.includes(property)),
  )
  const required = (stored.required ?? []).filter((property: string) => !derived.includes(property))
  const isResource = typeof schema === 'string'
  return {
    type: 'object',
    required: [...new Set([id, ...required, ...(isResource ? ['hidden'] : [])])],
    properties: { ...properties, ...(isResource && { hidden: { type: 'object', properties: {}, ...hidden } }) },
    allOf: [{ properties: { ...forms, [id]: { type: 'string', minLength: 1 } } }],
  }
}

/**
 * Checks what an account is to get. Only that is looked at, and what it touches, so that a small addition takes the same
 * time however much the account has.
 *
 * @param place Where the state is.
 * @throws {SandboxError} With the first thing that is wrong.
 */
export function checkAddition(tenant: Pick<Tenant, 'tables'>, state: TenantState, checks: RowChecks, place = ''): void {
  for (const name of tableNames)
    for (const [at, row] of (state[name] ?? []).entries()) {
      const violation = checks[name](row, `${place}${name}[${at}]`)
      if (violation) refuseViolation(violation)
    }
  checkRelations(new Addition(tenant, state, place))
  for (const [at, { kind }] of (state.timers ?? []).entries())
    if (!Object.hasOwn(timers, kind))
      refuseState(
        `${place}timers[${at}].kind`,
        `There is no kind ${JSON.stringify(kind)}. Use ${Object.keys(timers).join(', ')}.`,
      )
  for (const [at, outcome] of (state.outcomes ?? []).entries()) {
    const fault = impossible(outcome)
    if (fault) refuseState(`${place}outcomes[${at}].outcome`, fault)
  }
}
