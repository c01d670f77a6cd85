import { setUpDialogs, updateDialogs } from './dialogs.js'
import { h, said, setText, speak, sync, t, timeText } from './elements.js'
import { addRequests, continueAfter, forgetRequests, showRequests } from './journal.js'
import { moveAll } from './lines.js'
import { readState } from './model.js'
import { showResources } from './resources.js'
import { found, say, showMessage } from './toast.js'

const $ = (id) => document.getElementById(id)

/** The least time from one refresh to the next. Large states are asked for less often. */
const interval = 1000
const patience = 5

let token = recall('token') ?? 'any'
let clock
/** Whether the sandbox answers. If not, what is known remains on the page, and time stands still. */
let live = false
let shown
let timer
let polling = false
let again = false

/** Asks the control API about the chosen account, or about everything. Throws its message if it refuses. */
async function api(path, { method = 'GET', body, everything = !token } = {}) {
  const response = await fetch(`/_sandbox${path}`, {
    method,
    headers: { ...(!everything && { 'x-auth-token': token }), ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Refused(answer)
  return answer
}

/** A request that the control API refuses. */
class Refused extends Error {
  constructor({ error_code, error_msg }) {
    super(error_msg)
    this.code = error_code
  }
  /** What it says, in the language that the page has when it is shown. */
  get text() {
    return t('refused', { code: this.code, message: said(this.message) })
  }
}

/** The text of an error of a request. Without an answer, the connection was lost. */
const textOf = (error) => error.text ?? t('lost')

/** Refreshes the page now, and then again and again while it can be seen. */
async function refresh() {
  clearTimeout(timer)
  if (document.hidden) return
  if (polling) return void (again = true)
  polling = true
  again = false
  const started = performance.now()
  await poll()
  polling = false
  const delay = again ? 0 : Math.max(interval, patience * (performance.now() - started))
  timer = setTimeout(refresh, delay)
}

async function poll() {
  const asked = token
  try {
    const [state, requests, faults] = await Promise.all([
      api('/state'),
      // Those that have no account matter, too: requests that were refused, and faults for all accounts.
      api(`/requests?limit=100&after=${continueAfter()}`, { everything: true }),
      api('/faults', { everything: true }),
    ])
    if (asked !== token) return
    if (!addRequests(requests.data)) again = true
    shown = { state, faults: faults.data }
    clock = { ...state.clock, now: Date.parse(state.clock.now), read: performance.now() }
    live = true
    show()
    found()
  } catch (error) {
    if (asked !== token) return
    live = false
    setText($('clock-state'), t('connecting'))
    say(() => textOf(error), { isError: true, isLost: true })
  }
}

const now = () => (clock.frozen ? clock.now : clock.now + (performance.now() - clock.read) * clock.speed)

function show() {
  if (!shown) return
  const model = readState(shown.state, now())
  showResources(model, curl, { order: (kind, id) => openOutcome(kind, id), upload: reportUpload })
  showRequests(token ? Object.values(shown.state.tenants).map(({ domainId }) => domainId) : undefined, curl)
  showOutcomes(model)
  showFaults(shown.faults)
  updateDialogs(model, token)
  showClock()
  $('main').ariaBusy = 'false'
}

function showClock() {
  if (!live) return
  setText($('now'), timeText(now()))
  setText($('clock-state'), clock.frozen ? t('frozen') : t('running', { speed: clock.speed }))
  $('freeze').dataset.t = clock.frozen ? 'resume' : 'freeze'
  setText($('freeze'), t($('freeze').dataset.t))
  if (document.activeElement !== $('speed')) $('speed').value = clock.speed
}

/** Things that were ordered, as text. */
const words = (parts) => parts.filter((part) => part !== undefined && part !== '').join(' · ')

function showOutcomes({ outcomes, tasks }) {
  $('no-outcomes').hidden = outcomes.length > 0
  const rows = outcomes.map((outcome, at) => ({ ...outcome, at }))
  sync(
    $('outcome-list'),
    rows,
    ({ at }) => at,
    () => {
      const element = h('li')
      element.update = ({ kind, id, outcome, message, times }) => {
        const name = id && (tasks.find((task) => task.id === id)?.name ?? id)
        setText(element, words([outcome, t(kind), name, message, t('timesLeft', { n: times })]))
      }
      return element
    },
  )
}

function showFaults(faults) {
  $('no-faults').hidden = faults.length > 0
  $('remove-faults').hidden = faults.length < 2
  sync(
    $('fault-list'),
    faults,
    ({ id }) => id,
    ({ id }) => {
      const text = h('span')
      const button = h('button', { t: 'remove', type: 'button' })
      button.onclick = () => act(api(`/faults?id=${encodeURIComponent(id)}`, { method: 'DELETE', everything: true }))
      const element = h('li', {}, text, button)
      element.update = ({ id, operationId, hits, rate, times, ...effects }) =>
        setText(
          text,
          words([
            id,
            operationId,
            ...Object.entries(effects).map(([name, value]) => (value === true ? name : `${name} ${value}`)),
            rate && `${rate * 100}%`,
            times && t('timesLeft', { n: times }),
            t('hits', { n: hits }),
          ]),
        )
      return element
    },
  )
}

/** Waits for an action, tells how it went, and shows what it has changed. */
async function act(action) {
  try {
    await action
    say(() => t('done'))
  } catch (error) {
    say(() => textOf(error), { isError: true })
  }
  void refresh()
}

const setClock = (settings) => act(api('/clock', { method: 'PUT', body: settings }))
const advance = (by) => act(api('/clock/advance', { method: 'POST', body: { by } }))
const reportUpload = (id, status) =>
  act(api(`/subtasks/${encodeURIComponent(id)}/upload`, { method: 'POST', body: { status } }))

/** A command line that sends a request. */
function curl(path, body) {
  const quote = (text) => `'${text.replaceAll("'", `'\\''`)}'`
  const header = quote(`X-Auth-Token: ${token.length > 40 ? 'TOKEN' : token || 'any'}`)
  const data = body ? ` \\\n  -H 'Content-Type: application/json' \\\n  -d ${quote(JSON.stringify(body))}` : ''
  return `curl ${location.origin}${path} \\\n  -H ${header}${data}`
}

function choose(next) {
  token = next
  remember('token', token)
  $('token').value = token
  forgetRequests()
  void refresh()
}

async function download() {
  const state = JSON.stringify(await api('/state'), null, 2)
  const href = URL.createObjectURL(new Blob([state], { type: 'application/json' }))
  h('a', { href, download: 'koomap-sandbox.json' }).click()
  setTimeout(() => URL.revokeObjectURL(href), 1000)
}

/** Storage for this page. It may be blocked, which does not matter. */
function recall(name) {
  try {
    return sessionStorage.getItem(`koomap-${name}`)
  } catch {
    return null
  }
}
function remember(name, value) {
  try {
    sessionStorage.setItem(`koomap-${name}`, value)
  } catch {
    // It is asked for again.
  }
}

async function switchLanguage(number) {
  await speak(number)
  for (const [at, button] of [$('en'), $('zh')].entries()) button.ariaPressed = String(at === number)
  showMessage()
  show()
}

const { openOutcome } = setUpDialogs(api, { done: () => say(() => t('done')), refresh, forgetRequests })

$('token').value = token
$('token').onchange = () => choose($('token').value.trim())
for (const [number, id] of ['en', 'zh'].entries())
  $(id).onclick = () => {
    remember('language', number)
    void switchLanguage(number)
  }
$('freeze').onclick = () => setClock({ frozen: !clock?.frozen })
$('speed').onchange = () => setClock({ speed: Number($('speed').value) })
for (const button of document.querySelectorAll('[data-by]')) button.onclick = () => advance(button.dataset.by)
$('advance').onsubmit = (event) => {
  event.preventDefault()
  const value = $('by').value.trim()
  // A time such as `2023-06-01 12:00` is in UTC, as all times of the page.
  const time = value.replace(' ', 'T').replace(/T.*\d$/, '$&Z')
  const ms = /^\d{4}-/.test(time) ? Date.parse(time) : NaN
  void (Number.isNaN(ms) ? advance(value) : setClock({ now: new Date(ms).toISOString() }))
}
$('download').onclick = () => act(download())
$('remove-faults').onclick = () => act(api('/faults', { method: 'DELETE', everything: true }))

document.addEventListener('visibilitychange', () => void refresh())
setInterval(() => {
  if (document.hidden || !live) return
  showClock()
  moveAll(now())
}, 200)

const spoken = recall('language')
await switchLanguage(spoken === null ? Number(/^zh/i.test(navigator.language)) : Number(spoken))
void refresh()
