import { h, setText, t } from './elements.js'

const $ = (id) => document.getElementById(id)

/** How runs of each kind can end. */
const outcomesOf = {
  'satellite-task': ['SUCCESS', 'FAILED', 'STOP_FAILED'],
  'real3d-task': ['SUCCESS', 'FAILED', 'START_FAILED'],
  'real3d-subtask': ['SUCCESS', 'FAILED', 'START_FAILED'],
}

/** What can run. */
const kinds = Object.keys(outcomesOf)

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

const input = (name, properties) => h('input', { name, autocomplete: 'off', spellcheck: false, ...properties })
const number = (name, properties) => input(name, { type: 'number', ...properties })
const field = (key, element, className = '') => h('label', { className }, h('span', { t: key }), ' ', element)
const check = (key) =>
  h('label', { className: 'check' }, h('input', { name: key, type: 'checkbox' }), ' ', h('span', { t: key }))

/** An input that says what it is for as long as it is empty. */
function hinted(element, key) {
  element.dataset.hint = key
  return element
}

function operationInput() {
  const element = input('operationId', { defaultValue: '*', required: true })
  element.setAttribute('list', 'operations')
  return element
}

/** The fields of each dialog, and its buttons beside the one that closes it. */
const contents = {
  outcome: () => ({
    title: 'orderTitle',
    hint: 'orderHint',
    fields: [
      field('kind', h('select', { name: 'kind' }, ...kinds.map((value) => h('option', { value, t: value })))),
      field('task', h('select', { name: 'id' })),
      field('outcome', h('select', { name: 'outcome' })),
      field('message', hinted(input('message'), 'optional')),
      field('times', number('times', { min: 1, defaultValue: 1 })),
    ],
    buttons: [{ t: 'orderNow', className: 'primary' }],
  }),
  fault: () => ({
    title: 'faultTitle',
    hint: 'faultHint',
    fields: [
      field('operation', operationInput(), 'wide'),
      field('httpStatus', number('status', { min: 400, max: 599 })),
      field('code', input('code')),
      field('message', input('message')),
      field('retryAfter', input('retryAfter')),
      field('latency', input('latency')),
      field('times', hinted(number('times', { min: 1 }), 'optional')),
      field('rate', number('rate', { min: 0, max: 1, step: 'any' })),
      check('drop'),
      check('truncate'),
    ],
    buttons: [{ t: 'add', className: 'primary' }],
  }),
  seed: () => ({
    title: 'seedTitle',
    hint: 'seedHint',
    fields: [
      field(
        'json',
        h('textarea', {
          name: 'json',
          rows: 8,
          spellcheck: false,
          defaultValue: '{ "folders": [{ "folder_name": "园区", "images": 12 }] }',
        }),
        'wide',
      ),
    ],
    buttons: [{ t: 'add', className: 'primary' }],
  }),
  load: () => ({
    title: 'loadTitle',
    hint: 'loadHint',
    fields: [field('file', h('input', { name: 'file', type: 'file', accept: '.json' }), 'wide')],
    buttons: [{ t: 'loadNow', className: 'primary' }],
  }),
  reset: () => ({
    title: 'resetTitle',
    hint: 'resetHint',
    fields: [],
    buttons: [
      { t: 'resetAccount', value: 'account', className: 'primary' },
      { t: 'resetAll', value: 'all' },
    ],
  }),
}

/** Adds a dialog to the page. */
function build(name) {
  const { title, hint, fields, buttons } = contents[name]()
  const id = `${name}-title`
  const form = h(
    'form',
    {},
    h('h2', { id, t: title }),
    h('p', { t: hint }),
    ...fields,
    h('p', { className: 'scope muted' }),
    h('p', { className: 'error', role: 'alert' }),
    h(
      'div',
      { className: 'buttons' },
      h('button', { t: 'cancel', type: 'button' }),
      ...buttons.map((button) => h('button', button)),
    ),
  )
  const element = h('dialog', { id: `${name}-dialog` }, form)
  element.setAttribute('aria-labelledby', id)
  document.body.append(element)
  return { element, form }
}

/** Prepares the dialogs. Returns the function that opens the one for the outcome of a task. */
export function setUpDialogs(api, { done, refresh, forgetRequests }) {
  /** A dialog that stays open, with a message, until its form was accepted. */
  function dialog(name, send, prepare = () => {}) {
    const { element, form } = build(name)
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
        setText(error, reason.text ?? reason.message)
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
    return { open, form }
  }

  const post = (path, body) => api(path, { method: 'POST', body })
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
  const { open: openAnyOutcome, form: orderForm } = dialog(
    'outcome',
    (form) => {
      const { times, ...values } = valuesOf(form)
      return post('/outcomes', { ...values, ...(times && { times: Number(times) }) })
    },
    fillOutcome,
  )
  orderForm.elements.kind.onchange = fillOutcome

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
