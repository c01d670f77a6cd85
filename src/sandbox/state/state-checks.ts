import type { Description, Json } from '../../description/model.ts'
import type { Violation } from '../../server/schemas.ts'
import { checkerOf, type Check } from '../../server/schemas.ts'
import { listNames, rowKinds, tableNames } from './row-kinds.ts'
import { timers } from '../rules/rules.ts'
import { maxStarred } from '../rules/workspaces.ts'
import { SandboxError } from '../control/sandbox-error.ts'
import { impossible } from '../store/outcomes.ts'
import type { Rows, TenantState } from '../store/tenant.ts'

/** Refuses a state, with the place in it, what is wrong there, and what to do. */
export function refuseState(place: string, message: string): never {
  throw new SandboxError('SANDBOX.INVALID_STATE', `${place}: ${message}`)
}

/** Refuses a state that violates a schema. */
export function refuseViolation({ place, message }: Violation): never {
  throw new SandboxError('SANDBOX.INVALID_STATE', `${place.replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]')} ${message}.`)
}

/** Finds what is wrong in rows. */
export type RowChecks = { [Name in keyof Rows]: Check }

/** Creates the checks of rows against the schemas of the API, and against what the sandbox needs. */
export function rowChecksOf(description: Description): RowChecks {
  const check = checkerOf(description)
  return Object.fromEntries(
    tableNames.map((name) => {
      const ofSchema = check(rowSchema(description, name))
      return [name, (row: Json, place: string) => ofSchema(row, place) ?? faultIn(name, row, place)]
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
  return {
    type: 'object',
    required: [...new Set([id, ...required, ...(typeof schema === 'string' ? ['hidden'] : [])])],
    properties: { ...properties, hidden: { type: 'object', ...hidden } },
    allOf: [{ properties: { ...forms, [id]: { type: 'string', minLength: 1 } } }],
  }
}

/**
 * Checks what an account is to have.
 *
 * @param place Where the state is.
 * @param given How many rows of each table come from the caller. The others, behind them, are what the account has.
 * @throws {SandboxError} With the first thing that is wrong.
 */
export function checkTenantState(
  state: TenantState,
  checks: RowChecks,
  place = '',
  given: (name: keyof Rows) => number = () => Infinity,
): void {
  checkLists(state, place)
  for (const name of tableNames)
    for (const [at, row] of (state[name] ?? []).entries()) {
      const here = `${place}${name}[${at}]`
      const violation = checks[name](row, here)
      if (violation) refuseViolation(violation)
    }
  for (const name of tableNames) checkIds(state, name, place)
  for (const name of tableNames) checkParents(state, name, place)
  for (const name of tableNames) checkNames(state, name, place, given(name))
  checkStars(state, place)
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

/** Refuses lists that a state does not have. */
export function checkLists(state: object, place = ''): void {
  for (const name of Object.keys(state))
    if (!listNames.includes(name)) refuseState(place + name, `There are no ${name}. Use ${listNames.join(', ')}.`)
}

/** The ID of a row, as its table has it. Usage has records of the same name in different units. */
export const idOf = (name: keyof Rows, row: Json): string =>
  name.endsWith('Usages') ? `${row.usage_measure_name} ${row.usage_unit_type}` : row[rowKinds[name].id]

function checkIds(state: TenantState, name: keyof Rows, place: string): void {
  const seen = new Set<string>()
  for (const [at, row] of (state[name] ?? []).entries()) {
    const id = idOf(name, row)
    if (seen.has(id))
      refuseState(`${place}${name}[${at}].${rowKinds[name].id}`, `${id} occurs twice. Remove one, or change its ID.`)
    seen.add(id)
  }
}

function checkParents(state: TenantState, name: keyof Rows, place: string): void {
  for (const [property, table] of Object.entries<keyof Rows>(rowKinds[name].parents ?? {})) {
    const known = new Set((state[table] ?? []).map((row) => idOf(table, row)))
    for (const [at, row] of (state[name] ?? []).entries() as Iterable<[number, Json]>)
      if (row[property] !== null && !known.has(row[property]))
        refuseState(
          `${place}${name}[${at}].${property}`,
          `There is no ${row[property]} in ${table}. Add it to ${table}, or correct the ID.`,
        )
  }
}

/** Refuses rows with the same name. Of one that is given and one that the account has, the former is at fault. */
function checkNames(state: TenantState, name: keyof Rows, place: string, given: number): void {
  const { unique } = rowKinds[name] as { unique?: { name: string; within?: string; noun: string } }
  if (!unique) return
  const rows: Json[] = state[name] ?? []
  const seen = new Map<string, number>()
  for (const [at, row] of rows.entries()) {
    const key = `${unique.within === undefined ? '' : row[unique.within]} ${row[unique.name].toLowerCase()}`
    const other = seen.get(key)
    seen.set(key, at)
    if (other === undefined) continue
    const [wrong, right] = at < given ? [at, rows[other]] : [other, row]
    refuseState(
      `${place}${name}[${wrong}].${unique.name}`,
      `${unique.noun} ${idOf(name, right)} has the name ${right[unique.name]}. Names are unique regardless of case; change one.`,
    )
  }
}

function checkStars({ workspaces = [] }: TenantState, place: string): void {
  const starred = [...workspaces.entries()].filter(([, { star }]) => star === 1)
  if (starred.length > maxStarred)
    refuseState(
      `${place}workspaces[${starred[0]![0]}].star`,
      `${starred.length} workspaces are starred, but an account can have ${maxStarred}. Give some the star 0.`,
    )
}
