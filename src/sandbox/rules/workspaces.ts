import type { Workspace } from '../../../generated/schema.ts'
import { timeOf } from '../store/clock.ts'
import { requireDates } from './dates.ts'
import { pageOf, refuse, within, type Context, type Handlers } from './handlers.ts'
import type { WorkspaceRow } from '../store/tenant.ts'

/** How many workspaces an account can have. */
export const maxWorkspaces = 500
/** How many workspaces of an account can be starred. */
export const maxStarred = 4

/** The workspace with an ID, or the refusal with the code of the service that asks for it. */
export function findWorkspace(
  { tenant, isForeign }: Context,
  id: string,
  section: string,
  codes: { missing: string; foreign: string } = { missing: 'KMP.00011104', foreign: 'KMP.00011104' },
): WorkspaceRow {
  const found = tenant.tables.workspaces.get(id)
  if (found) return found
  if (isForeign(id)) refuse(codes.foreign, section, `Workspace ${id} belongs to another account.`)
  return refuse(codes.missing, section, `There is no workspace ${id}.`)
}

const hasTasks = ({ tenant }: Context, id: string): boolean =>
  tenant.tables.satelliteTasks.by('workspace', id).size > 0 || tenant.tables.real3dTasks.by('workspace', id).size > 0

function view(context: Context, row: WorkspaceRow): Required<Workspace> {
  // Despite its name, `true` means that the workspace cannot be deleted (4.1).
  const can_delete = row.star === 1 || hasTasks(context, row.workspace_id)
  return context.tenant.tables.workspaces.show(row, { can_delete })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The starred workspaces precede the others in both orders. */
const oldestFirst = (rows: WorkspaceRow[]): WorkspaceRow[] =>
  rows.sort((a, b) => b.star - a.star || compare(a.create_time, b.create_time))
/** Of several workspaces of the same second, the one that was added last is the latest. */
const latestFirst = (rows: WorkspaceRow[]): WorkspaceRow[] =>
  rows.reverse().sort((a, b) => b.star - a.star || compare(b.create_time, a.create_time))

function requireFreeName({ tenant }: Context, name: string, section: string, except?: WorkspaceRow): void {
  for (const row of tenant.tables.workspaces.by('name', name.toLowerCase()))
    if (row !== except)
      refuse('KMP.00011105', section, `Workspace ${row.workspace_id} has the name ${row.workspace_name}.`)
}

export const workspaces = {
  createCommonWorkspace(context, { body }) {
    const { tenant, now, ids, user } = context
    if (tenant.tables.workspaces.size >= maxWorkspaces)
      refuse('KMP.00011100', '4.1.1', `The account already has ${maxWorkspaces} workspaces.`)
    requireFreeName(context, body.workspace_name, '4.1.1')
    const time = timeOf(now)
    const row = tenant.tables.workspaces.add({
      workspace_id: ids.next(),
      workspace_name: body.workspace_name,
      workspace_description: body.workspace_description ?? null,
      tenant_domain_id: tenant.domainId,
      creator: user,
      latest_operator: user,
      create_time: time,
      update_time: time,
      star: 0,
      hidden: {},
    })
    return view(context, row)
  },

  listCommonWorkspace(context, { query }) {
    const { workspace_ids, workspace_name, star, order_by } = query
    requireDates('KMP.00011111', '4.1.2', query.create_time_from, query.create_time_to)
    requireDates('KMP.00011111', '4.1.2', query.update_time_from, query.update_time_to)
    const { workspaces } = context.tenant.tables
    const fits = (row: WorkspaceRow) =>
      (!workspace_name || row.workspace_name.includes(workspace_name)) &&
      (star === undefined || row.star === Number(star)) &&
      within(row.create_time, query.create_time_from, query.create_time_to) &&
      within(row.update_time, query.update_time_from, query.update_time_to)
    const ordered = workspaces.arranged(order_by === 'create_time_asc' ? oldestFirst : latestFirst)
    const ids = workspace_ids && new Set(workspace_ids)
    const rows = ordered.filter((row) => (!ids || ids.has(row.workspace_id)) && fits(row))
    const { items, page } = pageOf(rows, query, (row) => view(context, row))
    return { data: items, page }
  },

  updateCommonWorkspace(context, { path, body }) {
    const { tenant, now, user } = context
    const row = findWorkspace(context, path.workspace_id, '4.1.3')
    if (body.workspace_name !== undefined) requireFreeName(context, body.workspace_name, '4.1.3', row)
    if (body.star === 1 && row.star === 0) {
      const starred = [...tenant.tables.workspaces].filter((other) => other.star === 1).length
      if (starred >= maxStarred) refuse('KMP.00011101', '4.1.3', `${maxStarred} workspaces are already starred.`)
    }
    tenant.tables.workspaces.change(row, {
      // Only these: a request can have other properties, which mean nothing.
      workspace_name: body.workspace_name ?? row.workspace_name,
      workspace_description: body.workspace_description ?? row.workspace_description,
      star: body.star ?? row.star,
      latest_operator: user,
      update_time: timeOf(now),
    })
    return view(context, row)
  },

  deleteCommonWorkspace(context, { path }) {
    const row = findWorkspace(context, path.workspace_id, '4.1.4')
    if (row.star === 1) refuse('KMP.00011102', '4.1.4', `Workspace ${row.workspace_id} is starred.`)
    if (hasTasks(context, row.workspace_id))
      refuse('KMP.00011103', '4.1.4', `Workspace ${row.workspace_id} contains tasks.`)
    context.tenant.tables.workspaces.remove(row.workspace_id)
    return true
  },
} satisfies Partial<Handlers>
