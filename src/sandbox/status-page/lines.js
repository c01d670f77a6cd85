import { badge } from './badge.js'
import { durationText, h, setText, sync, t, timeText } from './elements.js'

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
export function line(item, { order, upload }) {
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

/** What identifies an item among the others of a list. */
export const keyOf = (item) => `${item.kind} ${item.id}`

/** Lets everything move that follows the clock. */
export function moveAll(now) {
  for (const element of document.querySelectorAll('.moves')) element.move(now)
}
