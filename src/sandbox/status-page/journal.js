import { h, said, setText, syncSome, t, timeText } from './elements.js'
import { badge } from './badge.js'

const $ = (id) => document.getElementById(id)

/** How many requests are shown at first, and how many are kept. */
const first = 20
const kept = 100

let entries = []

/** Where to continue: the first request that has no response yet, or else the latest one. */
export function continueAfter() {
  const open = entries.find((entry) => entry.duration === 0) ?? entries.at(-1)
  return open ? open.number - 1 : 0
}

/**
 * Adds the latest requests. Returns `false` if they do not follow those that are known, because the sandbox has forgotten
 * them.
 */
export function addRequests(list) {
  const from = continueAfter() + 1
  const known = entries.find(({ number }) => number === from)
  if (known && list[0]?.requestId !== known.requestId) {
    entries = []
    return false
  }
  entries = [...entries.filter(({ number }) => number < from), ...list].slice(-kept)
  return true
}

/** Forgets the requests, before those of another account are shown. */
export function forgetRequests() {
  entries = []
}

/** Shows the requests of some accounts, or all, and those that belong to none. */
export function showRequests(accounts, curl) {
  const rows = entries.filter(({ account }) => account === null || !accounts || accounts.includes(account)).reverse()
  $('no-requests').hidden = rows.length > 0
  setText($('curl-request'), curl('/v1/workspaces'))
  syncSome($('request-list'), rows, ({ number, requestId }) => `${number} ${requestId}`, entry, first)
}

function entry() {
  const span = (className) => h('span', { className })
  const [time, operation, code, reason, section] = ['time', 'operation', 'code', 'text', 'section'].map(span)
  const status = badge()
  const path = h('code', { className: 'path' })
  const facts = h('p', { className: 'facts' })
  const body = h('pre')
  const head = h('span', { className: 'head' }, time, status, operation)
  const why = h('span', { className: 'reason' }, code, ' ', reason, ' ', section)
  const element = h('details', { className: 'request' }, h('summary', {}, head, why), path, facts, body)
  element.update = ({ refusal, status: number, ...current }) => {
    setText(time, timeText(Date.parse(current.time)).slice(11))
    setText(operation, current.operationId ?? `${current.method} ${current.path}`)
    status.show(number ? String(number) : t('noResponse'), number && number < 400 ? 'good' : 'bad')
    why.hidden = !refusal
    setText(code, refusal?.code ?? '')
    setText(reason, said(refusal?.reason ?? ''))
    setText(section, refusal?.section ? t('section', { section: refusal.section }) : '')
    const about = [`${t('requestId')} ${current.requestId}`, `${t('duration')} ${current.duration} ms`]
    if (current.valid !== null) about.push(`${t('valid')}: ${t(current.valid ? 'yes' : 'no')}`)
    setText(path, `${current.method} ${current.path}`)
    setText(facts, [...about, ...current.faults].join(' · '))
    body.hidden = current.body === undefined
    if (!body.hidden && !body.textContent) setText(body, JSON.stringify(current.body, null, 2))
  }
  return element
}
