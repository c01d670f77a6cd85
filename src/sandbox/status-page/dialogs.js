import { h, setText, t } from './elements.js'

const $ = (id) => document.getElementById(id)

/** How runs of each kind can end. */
const outcomesOf = {
  'satellite-task': ['SUCCESS', 'FAILED', 'STOP_FAILED'],
  'real3d-task': ['SUCCESS', 'FAILED', 'START_FAILED'],
  'real3d-subtask': ['SUCCESS', 'FAILED', 'START_FAILED'],
}

let tasks = []
let tokens = ''

/** Tells the dialogs what there is to choose from. */
export function updateDialogs(model, token) {
  tasks = model.tasks
  tokens = token
}

/** What is entered in a form, without what is empty. */
const valuesOf = (form) => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''))

const numberOr = (text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text)

/** Prepares the dialogs. Returns the function that opens the one for the outcome of a task. */
export function setUpDialogs(api, { done, refresh, forgetRequests }) {
  /** A dialog that stays open, with a message, until its form was accepted. */
  function dialog(name, send, prepare = () => {}) {
    const element = $(`${name}-dialog`)
    const [form] = element.getElementsByTagName('form')
    const error = form.querySelector('[role=alert]')
    form.onsubmit = async (event) => {
      event.preventDefault()
      setText(error, '')
      try {
        await send(form, event.submitter)
        element.close()
        form.reset()
        done()
      } catch (reason) {
        setText(error, reason.message)
      }
      void refresh()
    }
    form.querySelector('[data-t=cancel]').onclick = () => element.close()
    const open = () => {
      setText(error, '')
      setText(form.querySelector('.scope'), tokens ? t('onAccount', { token: tokens }) : t('onAll'))
      prepare(form)
      element.showModal()
    }
    $(`open-${name}`).onclick = open
    return open
  }

  const post = (path, body) => api(path, { method: 'POST', body })
  const orderForm = $('outcome-dialog').querySelector('form')
  const choices = (select, values) =>
    select.replaceChildren(...values.map(([value, text]) => h('option', { value }, text)))

  function fillOutcome() {
    const { kind, id, outcome } = orderForm.elements
    const fitting = tasks.filter((task) => task.kind === kind.value).reverse()
    choices(id, [['', t('anyTask')], ...fitting.map((task) => [task.id, `${task.name} (${task.id.slice(0, 6)}…)`])])
    choices(
      outcome,
      outcomesOf[kind.value].map((value) => [value, value]),
    )
    outcome.value = 'FAILED'
  }
  orderForm.elements.kind.onchange = fillOutcome

  const openAnyOutcome = dialog(
    'outcome',
    (form) => {
      const { times, ...values } = valuesOf(form)
      return post('/outcomes', { ...values, ...(times && { times: Number(times) }) })
    },
    fillOutcome,
  )

  dialog('fault', (form) => {
    const numeric = ['status', 'rate', 'times', 'retryAfter', 'latency']
    const values = Object.entries(valuesOf(form)).map(([name, value]) => [
      name,
      value === 'on' ? true : numeric.includes(name) ? numberOr(value) : value,
    ])
    return post('/faults', Object.fromEntries(values))
  })

  dialog('seed', (form) => post('/seed', checked(form.elements.json.value)))

  dialog('load', async (form) => {
    const [file] = form.elements.file.files
    if (!file) throw new Error(t('needsFile'))
    await api('/state', { method: 'PUT', body: checked(await file.text()) })
    forgetRequests()
  })

  dialog(
    'reset',
    async (_form, submitter) => {
      await api('/reset', { method: 'POST', ...(submitter?.value === 'all' && { everything: true }) })
      forgetRequests()
    },
    (form) => {
      form.querySelector('[value=account]').hidden = !tokens
    },
  )

  return {
    openOutcome(kind, id) {
      orderForm.elements.kind.value = kind
      openAnyOutcome()
      orderForm.elements.id.value = id
    },
  }
}

/** A text that is JSON. */
function checked(text) {
  try {
    JSON.parse(text)
    return text
  } catch (error) {
    throw new Error(t('notJson', { reason: error.message }))
  }
}
