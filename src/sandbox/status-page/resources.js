import { durationText, h, setText, sync, syncSome, t, timeText } from './elements.js'

const $ = (id) => document.getElementById(id)

/** How many rows of a list are shown at first. */
const first = { workspaces: 20, tasks: 20, table: 10 }

const kindOf = (state) =>
  /fail/i.test(state)
    ? 'bad'
    : /ing$/i.test(state)
      ? 'moving'
      : /^(?!STOP).*SUCCESS$|^available$/.test(state)
        ? 'good'
        : ''

/** A state, told by its text and a shape. */
export function badge() {
  const element = h('span', { className: 'badge' })
  element.show = (text, kind = kindOf(text)) => {
    setText(element, text)
    if (element.dataset.kind !== kind) element.dataset.kind = kind
  }
  return element
}

/** Things by the value that some function has for them. */
function groupBy(rows = [], valueOf) {
  const groups = new Map()
  for (const row of rows) {
    const value = valueOf(row)
    if (groups.has(value)) groups.get(value).push(row)
    else groups.set(value, [row])
  }
  return (value) => groups.get(value) ?? []
}

/**
 * How much of something that runs is done, from 0 to 1. The stored progress is that at the start of the run: a controlled
 * full run continues after aerial triangulation.
 */
function shareOf({ row, state, progress }, now) {
  const { run } = row.hidden
  const from = Number(progress)
  if (state !== 'RUNNING' || !run) return progress === null ? null : from
  const share = Math.min(Math.max((now - run.started) / (run.ends - run.started), 0), 1)
  return from + (1 - from) * share
}

/** A share in percent, rounded down. What is added makes up for the errors of binary fractions. */
const percentOf = (share) => Math.floor(share * 100 + 1e-9)

/** What can be reported about the upload of a subtask: the start at first, and then how it ended. */
const uploadsOf = { uploadStart: 'UPLOADING', uploadDone: 'UPLOAD_SUCCESS', uploadFail: 'UPLOAD_FAILED' }

/** A line about something with a state. Things that belong to it are below. */
function line(item, { order, upload }) {
  const name = h('strong')
  const id = h('code', { className: 'id' })
  const facts = h('span', { className: 'facts' })
  const state = badge()
  const bar = h('progress', { max: 1 })
  const percent = h('span', { className: 'percent' })
  const next = h('span', { className: 'next' })
  const buttons = h('span', { className: 'buttons' })
  const below = h('ul', { className: 'below' })
  if (item.kind in { 'satellite-task': 1, 'real3d-task': 1, 'real3d-subtask': 1 })
    buttons.append(h('button', { t: 'orderOne', type: 'button', onclick: () => order(item.kind, item.id) }))
  const uploads = h('div', { className: 'uploads' }, h('span', { t: 'upload' }))
  for (const [text, status] of Object.entries(uploadsOf))
    uploads.append(h('button', { t: text, type: 'button', value: status, onclick: () => upload(item.id, status) }))
  const what = h('div', { className: 'what' }, name, id, facts)
  const when = h('div', { className: 'when' }, bar, percent, next)
  const element = h('li', {}, h('div', { className: 'line' }, what, state, when, buttons, uploads), below)

  const move = (current, now) => {
    const share = shareOf(current, now)
    const moves = share !== null && share > 0 && (share < 1 || current.state === 'RUNNING')
    bar.hidden = percent.hidden = !moves && current.state !== 'RUNNING'
    bar.value = share ?? 0
    bar.ariaLabel = t('progress')
    const what = current.row.hidden.triangulation && current.state === 'RUNNING' ? `${t('triangulation')} ` : ''
    setText(percent, `${what}${percentOf(share ?? 0)}%`)
    const at = current.at
    setText(
      next,
      at === undefined
        ? ''
        : at <= now
          ? t('due')
          : t('next', { time: timeText(at).slice(11), left: durationText(at - now) }),
    )
  }
  element.update = (current) => {
    setText(name, current.name)
    setText(id, current.id)
    setText(facts, current.facts.filter(Boolean).join(' · '))
    state.show(current.state)
    buttons.hidden = /^(SUCCESS|ARCHIVED)$/.test(current.state)
    const uploadable = item.kind === 'real3d-subtask' && /^(INIT|UPLOADING)$/.test(current.state)
    uploads.hidden = !uploadable
    if (uploadable)
      for (const button of uploads.querySelectorAll('button'))
        button.hidden = (button.value === 'UPLOADING') !== (current.state === 'INIT')
    element.classList.toggle('moves', current.at !== undefined || current.state === 'RUNNING')
    element.move = (now) => move(current, now)
    element.move(current.now)
    sync(below, current.below ?? [], keyOf, (child) => line(child, { order, upload }))
  }
  return element
}

const keyOf = (item) => `${item.kind} ${item.id}`

/** Lets everything move that follows the clock. */
export function moveAll(now) {
  for (const element of document.querySelectorAll('.moves')) element.move(now)
}

/** What the page shows of an account, from its state. */
function modelOf({ state, account }, now) {
  const timers = new Map((state.timers ?? []).map(({ kind, id, at }) => [`${kind} ${id}`, at]))
  const item = (kind, id, values) => ({ kind, id, now, at: timers.get(`${kind} ${id}`), progress: null, ...values })
  const product = (kind, row) =>
    item(kind, row.id, {
      row,
      name: row.name,
      state: row.status,
      facts: [t(kind === 'real3d-product' ? 'product' : 'refineProduct'), sizeText(row.storage_size_byte)],
    })
  const productsOf = groupBy(state.products, (row) => row.hidden.task_id)
  const refinedOf = groupBy(state.refineProducts, (row) => row.hidden.subtask_id)
  const subtasksOf = groupBy(state.subtasks, (row) => row.task_id)
  const pointsOf = groupBy(state.spurPoints, (row) => row.taskId)
  const subtask = (row) =>
    item('real3d-subtask', row.subtask_id, {
      row,
      name: row.subtask_name,
      state: row.subtask_status,
      progress: row.subtask_progress,
      facts: [t('subtask'), row.fail_message],
      below: refinedOf(row.subtask_id).map((row) => product('real3d-refine-product', row)),
    })
  const task = (row) => {
    const points = pointsOf(row.task_id).length
    return item('real3d-task', row.task_id, {
      row,
      name: row.task_name,
      state: row.task_status,
      progress: row.task_progress,
      facts: [row.task_type, row.modeling_type, points ? t('spurPoints', { count: points }) : '', row.fail_message],
      below: [
        ...productsOf(row.task_id).map((row) => product('real3d-product', row)),
        ...subtasksOf(row.task_id).map(subtask),
      ],
    })
  }
  const satelliteTask = (row) =>
    item('satellite-task', row.task_id, {
      row,
      name: row.task_name,
      state: row.task_status,
      progress: row.task_progress,
      facts: [row.production_level, row.fail_message],
    })
  const satelliteOf = groupBy(state.satelliteTasks, (row) => row.workspace_id)
  const real3dOf = groupBy(state.real3dTasks, (row) => row.workspace_id)
  const tasks = new Set((state.real3dTasks ?? []).map((row) => row.task_id))
  const imagesOf = groupBy(state.obliqueImages, (row) => row.folder_code)
  return {
    workspaces: (state.workspaces ?? [])
      .map((row) => ({ row, account, satellite: satelliteOf(row.workspace_id), real3d: real3dOf(row.workspace_id) }))
      .map((one) => ({
        ...one,
        satelliteLines: () => one.satellite.map(satelliteTask),
        real3dLines: () => one.real3d.map(task),
      })),
    orphans: (state.products ?? [])
      .filter((row) => !tasks.has(row.hidden.task_id))
      .map((row) => product('real3d-product', row)),
    folders: (state.folders ?? []).map((row) => ({ ...row, images: imagesOf(row.folder_code).length })),
    images: state.satelliteImages ?? [],
    usage: [...(state.satelliteUsages ?? []), ...(state.real3dUsages ?? [])].map((row) => ({ ...row, account })),
    outcomes: state.outcomes ?? [],
    tasks: [
      ...(state.satelliteTasks ?? []).map((row) => ({ kind: 'satellite-task', id: row.task_id, name: row.task_name })),
      ...(state.real3dTasks ?? []).map((row) => ({ kind: 'real3d-task', id: row.task_id, name: row.task_name })),
      ...(state.subtasks ?? []).map((row) => ({ kind: 'real3d-subtask', id: row.subtask_id, name: row.subtask_name })),
    ],
  }
}

const sizes = ['B', 'KB', 'MB', 'GB', 'TB']

function sizeText(bytes) {
  if (!bytes) return ''
  const power = Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), sizes.length - 1)
  return `${Number((bytes / 1024 ** power).toPrecision(3))} ${sizes[power]}`
}

/** Joins what all accounts have. The account of a thing is named only if there is more than one. */
export function readState({ tenants }, now) {
  const entries = Object.entries(tenants)
  const models = entries.map(([key, { state }]) => modelOf({ state, account: entries.length > 1 ? key : '' }, now))
  return Object.fromEntries(Object.keys(models[0] ?? {}).map((name) => [name, models.flatMap((model) => model[name])]))
}

/** Shows all resources. `curl` writes a command line for an empty list. */
export function showResources(model, curl, actions) {
  const workspaces = [...model.workspaces].reverse().sort((a, b) => b.row.star - a.row.star)
  $('no-workspaces').hidden = workspaces.length > 0
  setText($('curl-workspace'), curl('/v1/workspaces', { workspace_name: 'demo' }))
  syncSome(
    $('workspace-list'),
    workspaces,
    ({ row }) => row.workspace_id,
    () => workspace(curl, actions),
    first.workspaces,
  )
  $('orphans').hidden = model.orphans.length === 0
  syncSome($('orphan-list'), model.orphans, keyOf, (item) => line(item, actions), first.tasks)
  showTable('folder', model.folders, (row) => row.folder_code, folderCells)
  showTable('image', model.images, (row) => row.image_id, imageCells)
  showTable(
    'usage',
    model.usage,
    (row) => `${row.account} ${row.usage_measure_name} ${row.usage_unit_type}`,
    usageCells,
  )
  setText($('curl-folder'), curl('/_sandbox/seed', { folders: [{ folder_name: 'site', images: 12 }] }))
  setText($('curl-image'), curl('/_sandbox/seed', { satelliteImages: [{ image_name: 'scene.tif' }] }))
}

function workspace(curl, actions) {
  const star = h('span', { className: 'star', textContent: '★' })
  const name = h('h3')
  const count = h('span', { className: 'count' })
  const id = h('code', { className: 'id' })
  const account = h('span', { className: 'account' })
  const empty = h('pre')
  const nothing = h('div', { className: 'empty' }, h('p', { t: 'noTasks' }), empty)
  const satellite = h('ul', { className: 'lines' })
  const real3d = h('ul', { className: 'lines' })
  const groups = [
    h('div', {}, h('h4', { t: 'satelliteTasks' }), satellite),
    h('div', {}, h('h4', { t: 'real3dTasks' }), real3d),
  ]
  const summary = h('summary', {}, star, name, count)
  const element = h(
    'details',
    { open: true, className: 'workspace' },
    summary,
    h('p', { className: 'ids' }, id, account),
  )
  element.append(nothing, ...groups)
  element.update = (current) => {
    const { row, satellite: a, real3d: b } = current
    star.hidden = row.star !== 1
    star.title = t('starred')
    setText(name, row.workspace_name)
    setText(count, t('tasks', { count: a.length + b.length }))
    setText(id, row.workspace_id)
    setText(account, current.account)
    nothing.hidden = a.length + b.length > 0
    setText(empty, curl(`/v1/real3d/${row.workspace_id}/tasks`, { task_name: 'demo', task_type: 'REAL3D-UNCTRL' }))
    groups[0].hidden = a.length === 0
    groups[1].hidden = b.length === 0
    const show = () => {
      if (!element.open) return
      syncSome(satellite, current.satelliteLines().reverse(), keyOf, (item) => line(item, actions), first.tasks)
      syncSome(real3d, current.real3dLines().reverse(), keyOf, (item) => line(item, actions), first.tasks)
    }
    element.ontoggle = show
    show()
  }
  return element
}

/** Shows a table, or what to do about its being empty. */
function showTable(name, rows, keyOf, cellsOf) {
  $(`no-${name}s`).hidden = rows.length > 0
  $(`${name}-table`).hidden = rows.length === 0
  const create = () => {
    const cells = []
    const element = h('tr')
    element.update = (row) =>
      cellsOf(row).forEach((value, at) => {
        if (!cells[at]) {
          cells[at] = at === 0 ? h('th', { scope: 'row' }) : h('td')
          if (Array.isArray(value)) cells[at].append((cells[at].badge = badge()))
          element.append(cells[at])
        }
        if (Array.isArray(value)) cells[at].badge.show(...value)
        else setText(cells[at], String(value ?? ''))
      })
    return element
  }
  syncSome($(`${name}-rows`), rows, keyOf, create, first.table)
}

const folderKinds = ['moving', 'good', 'bad']
const imageKinds = { 0: 'good', 1: 'moving', 3: 'moving', 6: 'moving' }

const folderCells = (row) => [
  row.folder_name,
  [`${row.status} ${t(`folder-${row.status}`)}`, folderKinds[row.status]],
  row.images,
  row.create_time.slice(0, 19).replace('T', ' '),
]

const imageCells = (row) => [
  row.image_name,
  [`${row.image_status} ${t(`image-${row.image_status}`)}`, imageKinds[row.image_status] ?? 'bad'],
  t(row.is_product === '1' ? 'resultImage' : 'rawImage'),
  row.image_level,
  row.image_resolution,
]

const usageCells = (row) => [
  row.usage_measure_name,
  `${Math.round(row.usage * 1000) / 1000} ${row.unit}`,
  row.capacity ? `${row.capacity} ${row.unit}` : '–',
]
