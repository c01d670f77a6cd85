import type { Json } from '../../description/model.ts'
import { maxStarred } from '../rules/workspaces.ts'
import type { ObliqueImageRow, Rows, SpurPointRow } from '../store/tenant.ts'
import { idOf, type Addition } from './addition.ts'
import { rowKinds, tableNames, type Group } from './row-kinds.ts'

/** Refuses rows that do not fit together, or do not fit what the account has. */
export function checkRelations(addition: Addition): void {
  for (const name of tableNames) checkParents(addition, name)
  for (const name of tableNames) checkGroup(addition, name)
  checkStars(addition)
  checkAliases(addition)
  checkSubtasks(addition)
  checkMarkers(addition)
  checkSpurPoints(addition)
}

function checkParents(addition: Addition, name: keyof Rows): void {
  for (const [property, table] of Object.entries<keyof Rows>(rowKinds[name].parents ?? {}))
    for (const [at, row] of addition.rows(name).entries() as Iterable<[number, Json]>)
      if (row[property] !== null && !addition.find(table, row[property]))
        addition.refuse(
          name,
          at,
          property,
          `There is no ${row[property]} in ${table}. Add it to ${table}, or correct the ID.`,
        )
}

/** The places of the rows that are added, by a value of them. */
function placesBy<Row>(rows: readonly Row[], valueOf: (row: Row) => string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, row] of rows.entries()) {
    const value = valueOf(row)
    const list = places.get(value)
    if (list) list.push(at)
    else places.set(value, [at])
  }
  return places
}

/** Refuses more rows than the API allows, and rows with the same name. */
function checkGroup(addition: Addition, name: keyof Rows): void {
  const { group } = rowKinds[name] as { group?: Group }
  if (!group) return
  const { noun, most, within, name: property } = group
  const rows: Json[] = addition.rows(name)
  for (const [value, places] of placesBy(rows, (row) => (within ? row[within.property] : ''))) {
    const names = new Map<string, Json>()
    for (const row of addition.kept(name, within?.index, value) as Iterable<Json>)
      names.set(row[property].toLowerCase(), row)
    const kept = names.size
    const count = kept + places.length
    if (count > most)
      addition.refuse(
        name,
        places[most - kept]!,
        within?.property ?? rowKinds[name].id,
        within
          ? `There would be ${count} in ${value}, but there can be ${most}. Remove some.`
          : `There would be ${count}, but an account can have ${most}. Remove some.`,
      )
    for (const at of places) {
      const row = rows[at]!
      const other = names.get(row[property].toLowerCase())
      if (other)
        addition.refuse(
          name,
          at,
          property,
          `${noun} ${idOf(name, other)} has the name ${other[property]}. Names are unique regardless of case; change one.`,
        )
      names.set(row[property].toLowerCase(), row)
    }
  }
}

function checkStars(addition: Addition): void {
  const at = addition.rows('workspaces').findIndex(({ star }) => star === 1)
  if (at < 0) return
  let starred = addition.rows('workspaces').filter(({ star }) => star === 1).length
  for (const { star } of addition.kept('workspaces')) starred += star
  if (starred > maxStarred)
    addition.refuse(
      'workspaces',
      at,
      'star',
      `${starred} workspaces are starred, but an account can have ${maxStarred}. Give some the star 0.`,
    )
}

/** Refuses results with the same alias in one workspace. */
function checkAliases(addition: Addition): void {
  const rows = addition.rows('satelliteTasks')
  const aliasesOf = ({ hidden }: (typeof rows)[number]) => Object.values(hidden.aliases ?? {}).filter(Boolean)
  if (!rows.some((row) => aliasesOf(row).length > 0)) return
  for (const [workspace, places] of placesBy(rows, (row) => row.workspace_id)) {
    const used = new Set([...addition.kept('satelliteTasks', 'workspace', workspace)].flatMap(aliasesOf))
    for (const at of places)
      for (const alias of aliasesOf(rows[at]!)) {
        if (used.has(alias))
          addition.refuse(
            'satelliteTasks',
            at,
            'hidden.aliases',
            `The alias ${alias} is already in use in the workspace. Change one.`,
          )
        used.add(alias)
      }
  }
}

/** Refuses subtasks that are not where their tasks are. */
function checkSubtasks(addition: Addition): void {
  for (const [at, { task_id, workspace_id }] of addition.rows('subtasks').entries()) {
    const task = addition.find('real3dTasks', task_id)!
    if (workspace_id !== task.workspace_id)
      addition.refuse(
        'subtasks',
        at,
        'workspace_id',
        `Task ${task_id} is in workspace ${task.workspace_id}. Leave out the workspace of the subtask.`,
      )
  }
}

/** Refuses tasks that say that they have spur points, but have none, or the other way round. */
function checkMarkers(addition: Addition): void {
  const marked = new Set(addition.rows('spurPoints').map(({ taskId }) => taskId))
  for (const [at, { task_id, has_marker }] of addition.rows('real3dTasks').entries()) {
    const has = marked.has(task_id) || !addition.kept('spurPoints', 'task', task_id)[Symbol.iterator]().next().done
    if (has !== has_marker)
      addition.refuse(
        'real3dTasks',
        at,
        'has_marker',
        has
          ? `Task ${task_id} has spur points. Leave out has_marker.`
          : `Task ${task_id} has no spur points. Add some to spurPoints, and leave out has_marker.`,
      )
  }
}

/** Refuses spur points that no request could have added, and changes that leave some without their task or image. */
function checkSpurPoints(addition: Addition): void {
  const rows = addition.rows('spurPoints')
  for (const [at, row] of rows.entries()) {
    const fault = faultOf(addition, row)
    if (fault) addition.refuse('spurPoints', at, ...fault)
  }
  for (const [key, places] of placesBy(rows, imageOf)) {
    const marked = new Map([...addition.kept('spurPoints', 'image', key)].map((row) => [pixelOf(row), row.id]))
    for (const at of places) {
      const row = rows[at]!
      const other = marked.get(pixelOf(row))
      if (other !== undefined)
        addition.refuse('spurPoints', at, 'pointWidth', `Spur point ${other} is already at this pixel. Move one.`)
      marked.set(pixelOf(row), row.id)
    }
  }
  for (const [at, { task_id }] of addition.rows('real3dTasks').entries())
    for (const point of addition.kept('spurPoints', 'task', task_id)) {
      const [property, message] = faultOf(addition, point) ?? []
      const changed = property === 'imageCode' ? 'folder_code' : 'task_type'
      if (message) addition.refuse('real3dTasks', at, changed, `${message} Spur point ${point.id} would be lost.`)
    }
  checkMarkedImages(addition)
}

/** Refuses images that are moved to another folder, or become smaller, under their spur points. */
function checkMarkedImages(addition: Addition): void {
  const changed = new Map<string, number>()
  for (const [at, row] of addition.rows('obliqueImages').entries()) {
    const before = addition.before('obliqueImages', row.imageCode)
    const differs = (name: keyof ObliqueImageRow) => before && before[name] !== row[name]
    if (differs('folder_code') || differs('width') || differs('height')) changed.set(row.imageCode, at)
  }
  if (changed.size === 0) return
  for (const point of addition.kept('spurPoints')) {
    const at = changed.get(point.imageCode)
    const [, message] = at === undefined ? [] : (faultOf(addition, point) ?? [])
    if (message) addition.refuse('obliqueImages', at!, 'imageCode', `${message} Spur point ${point.id} would be lost.`)
  }
}

const imageOf = ({ taskId, imageCode }: SpurPointRow): string => `${taskId} ${imageCode}`
/** Numbers may be written in more than one way. */
const pixelOf = ({ pointWidth, pointHeight }: SpurPointRow): string => `${Number(pointWidth)} ${Number(pointHeight)}`

/** What is wrong with a spur point whose task and image exist. */
function faultOf(addition: Addition, row: SpurPointRow): [property: string, message: string] | undefined {
  const task = addition.find('real3dTasks', row.taskId)!
  const image = addition.find('obliqueImages', row.imageCode)!
  if (task.task_type !== 'REAL3D-CTRL')
    return ['taskId', `Task ${task.task_id} has no spur points, because its type is not REAL3D-CTRL.`]
  if (task.folder_code !== image.folder_code)
    return [
      'imageCode',
      `Image ${image.imageCode} is in folder ${image.folder_code}, but task ${task.task_id} uses ${task.folder_code ?? 'none'}.`,
    ]
  if (Number(row.pointWidth) > image.width || Number(row.pointHeight) > image.height)
    return ['pointWidth', `Image ${image.imageCode} has ${image.width} × ${image.height} pixels.`]
  return undefined
}
