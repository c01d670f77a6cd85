import type { Description, Json } from '../../description/model.ts'
import type { Violation } from '../../server/schemas.ts'
import { checkerOf, type Check } from '../../server/schemas.ts'
import { rowKinds, tableNames } from './row-kinds.ts'
import { timers } from '../rules/rules.ts'
import { SandboxError } from '../control/sandbox-error.ts'
import type { Rows, TenantState } from '../store/tenant.ts'

/** Refuses a state, with the place in it, what is wrong there, and what to do. */
export function refuseState(place: string, message: string): never {
  throw new SandboxError('SANDBOX.INVALID_STATE', `${place}: ${message}`)
}

/** Refuses a state that violates a schema. */
export function refuseViolation({ place, message }: Violation): never {
  throw new SandboxError('SANDBOX.INVALID_STATE', `${place} ${message}.`)
}

/** Finds what is wrong in rows. */
export type RowChecks = { [Name in keyof Rows]: Check }

/** Creates the checks of rows against the schemas of the API. */
export function rowChecksOf(description: Description): RowChecks {
  const check = checkerOf(description)
  return Object.fromEntries(tableNames.map((name) => [name, check(rowSchema(description, name))])) as RowChecks
}

function rowSchema(description: Description, name: keyof Rows): Json {
  const { schema, id, derived = [], hidden } = rowKinds[name]
  const stored = typeof schema === 'string' ? description.components.schemas![schema] : schema
  const properties = Object.fromEntries(
    Object.entries<Json>(stored.properties).filter(([property]) => !derived.includes(property)),
  )
  const required = (stored.required ?? []).filter((property: string) => !derived.includes(property))
  return {
    type: 'object',
    required: [...new Set([id, ...required, ...(typeof schema === 'string' ? ['hidden'] : [])])],
    properties: { ...properties, hidden: { type: 'object', ...hidden } },
  }
}

/**
 * Checks what an account is to have.
 *
 * @throws {SandboxError} With the first thing that is wrong. `place` is where the state is.
 */
export function checkTenantState(state: TenantState, checks: RowChecks, place = ''): void {
  for (const name of tableNames)
    for (const [at, row] of (state[name] ?? []).entries()) {
      const here = `${place}${name}[${at}]`
      const violation = checks[name](row, here)
      if (violation) refuseViolation(violation)
    }
  for (const name of tableNames) checkIds(state, name, place)
  for (const name of tableNames) checkParents(state, name, place)
  checkWorkspaceNames(state, place)
  for (const [at, { kind }] of (state.timers ?? []).entries())
    if (!Object.hasOwn(timers, kind))
      refuseState(
        `${place}timers[${at}].kind`,
        `There is no kind ${JSON.stringify(kind)}. Use ${Object.keys(timers).join(', ')}.`,
      )
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
      if (!known.has(row[property]))
        refuseState(
          `${place}${name}[${at}].${property}`,
          `There is no ${row[property]} in ${table}. Add it to ${table}, or correct the ID.`,
        )
  }
}

function checkWorkspaceNames({ workspaces = [] }: TenantState, place: string): void {
  const seen = new Map<string, string>()
  for (const [at, { workspace_id, workspace_name }] of workspaces.entries()) {
    const other = seen.get(workspace_name.toLowerCase())
    if (other)
      refuseState(
        `${place}workspaces[${at}].workspace_name`,
        `Workspace ${other} has the name ${workspace_name}. Names are unique regardless of case; change one.`,
      )
    seen.set(workspace_name.toLowerCase(), workspace_id)
  }
}
