import { h, setText, syncSome, t } from './elements.js'
import { keyOf, line } from './lines.js'
import { showTables } from './tables.js'

const $ = (id) => document.getElementById(id)

/** How many rows of a list are shown at first. */
const first = { workspaces: 20, tasks: 20 }

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
  showTables(model)
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
