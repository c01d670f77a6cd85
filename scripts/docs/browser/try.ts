import { curlOf, pathOf } from '../../samples/curl.ts'
import type { TryOperation, TryParameter } from '../model/try-data.ts'
import { element, isChinesePage, marked } from './dom.ts'

// The form that sends an operation to the sandbox. site.js loads this script when the form is opened.

declare global {
  var koomapTry: Record<string, TryOperation>
  var koomapTryIt: (place: HTMLElement) => void
}

const words = isChinesePage
  ? {
      base: '服务地址',
      token: 'Token',
      remember: '在此浏览器中保存 Token',
      example: '请求示例',
      body: '请求体（JSON）',
      form: '表单字段（JSON）',
      send: '发送',
      sending: '正在发送……',
      copy: '复制 curl 命令',
      copied: '已复制',
      stored: '已保存',
      curl: 'curl 命令',
      response: '响应',
      empty: '没有响应体。',
      eg: '例如',
      many: '用逗号分隔',
      invalid: '请求体不是有效的 JSON。',
      badUrl: '服务地址必须是以 http:// 或 https:// 开头的 URL。',
      unreachable: (url: string) => `无法访问 ${url}。请先在仓库中运行 npm start 启动沙箱，并检查服务地址。`,
      real: (url: string) => `${url} 是真实的华为云服务，该请求可能会更改数据或产生费用。确定发送吗？`,
    }
  : {
      base: 'Base URL',
      token: 'Token',
      remember: 'Store the token in this browser',
      example: 'Example',
      body: 'Body (JSON)',
      form: 'Form fields (JSON)',
      send: 'Send',
      sending: 'Sending…',
      copy: 'Copy as curl',
      copied: 'Copied',
      stored: 'Stored',
      curl: 'As curl',
      response: 'Response',
      empty: 'No body.',
      eg: 'such as',
      many: 'separated by commas',
      invalid: 'The body is not valid JSON.',
      badUrl: 'The base URL must start with http:// or https://.',
      unreachable: (url: string) => `There is no answer from ${url}. Start the sandbox with npm start in the repository, and check the base URL.`, // prettier-ignore
      real: (url: string) => `${url} is the real service of Huawei Cloud. The request may change data or cost money. Send it?`, // prettier-ignore
    }

const shownHeaders = ['x-request-id', 'x-sandbox-reason', 'x-subject-token', 'retry-after', 'location']
const tokenKey = 'koomap-token'
const baseKey = 'koomap-base'

/** Pages from files may not have a storage. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
function store(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Then it is not stored.
  }
}

/** `npm start` tells its docs the port of its sandbox. Published docs and files mean the usual one on this computer. */
const { sandboxPort } = document.body.dataset
const defaultBase = sandboxPort ? `http://${location.hostname}:${sandboxPort}` : 'http://127.0.0.1:4010'

interface Request {
  url: string
  headers: [name: string, value: string][]
  body: string | [string, string][] | undefined
}

globalThis.koomapTryIt = (place) => {
  const operation = globalThis.koomapTry[place.dataset.try!]!
  const base = element('input', { type: 'url', name: 'base', spellcheck: 'false', autocomplete: 'off', required: true })
  base.value = sessionBase()
  const token = element('input', { type: 'text', name: 'token', spellcheck: 'false', autocomplete: 'off' })
  token.value = stored(tokenKey) ?? 'any'
  const remember = element('input', { type: 'checkbox', name: 'remember' })
  remember.checked = stored(tokenKey) !== null
  const fields = operation.parameters.map((parameter) => ({ parameter, input: inputOf(parameter) }))
  const chosen = element('select', { name: 'example' }, ...operation.examples.map(({ title }, i) => element('option', { value: String(i) }, title))) // prettier-ignore
  const body = element('textarea', { name: 'body', spellcheck: 'false', rows: '4' })
  const problem = element('p', { class: 'problem', role: 'alert', hidden: true })
  const send = element('button', { type: 'submit', class: 'send' }, words.send)
  const copy = element('button', { type: 'button', class: 'copy-curl' }, words.copy)
  const curl = element('code', {})
  const answer = element('div', { class: 'answer', 'aria-live': 'polite' })
  const hasBody = operation.examples.length > 0

  const form = element(
    'form',
    { class: 'try-form', novalidate: true },
    labelled(words.base, base),
    operation.token && labelled(words.token, token),
    operation.token && element('label', { class: 'check' }, remember, words.remember),
    ...fields.map(({ parameter, input }) => labelled(element('code', {}, parameter.name), input, parameter.list ? words.many : '')), // prettier-ignore
    operation.examples.length > 1 && labelled(words.example, chosen),
    hasBody && labelled(operation.form ? words.form : words.body, body),
    problem,
    element('div', { class: 'buttons' }, send, copy),
    element('details', {}, element('summary', {}, words.curl), element('pre', { tabindex: '0' }, curl)),
    answer,
  )

  function choose(): void {
    const example = operation.examples[Number(chosen.value) || 0]
    if (!example) return
    body.value = JSON.stringify(example.body, null, 2)
    body.rows = Math.min(18, body.value.split('\n').length + 1)
    for (const { parameter, input } of fields)
      if (example.values[parameter.name] !== undefined) input.value = example.values[parameter.name]!
  }

  /** The request as it is in the form, or what is wrong with it. */
  function requestOf(): Request | string {
    const address = base.value.trim().replace(/\/+$/, '')
    if (!/^https?:\/\/[^\s/]/.test(address) || !URL.canParse(address)) return words.badUrl
    const given = fields.map(({ parameter, input }) => ({ ...parameter, value: input.value.trim() }))
    const of = (wanted: string) => given.filter(({ place, value }) => place === wanted && value !== '')
    const path = Object.fromEntries(of('path').map(({ name, value }) => [name, value]))
    const query = of('query').flatMap(({ name, value, list }) => (list ? value.split(/\s*[,，]\s*/) : [value]).map((item): [string, string] => [name, item])) // prettier-ignore
    const headers = of('header').map(({ name, value }): [string, string] => [name, value])
    if (operation.token && token.value) headers.push(['X-Auth-Token', token.value])
    const url = address + pathOf(operation.path, path, query)
    if (!hasBody) return { url, headers, body: undefined }
    if (!operation.form) return { url, headers, body: body.value }
    const values = parsed(body.value)
    if (typeof values !== 'object' || values === null) return words.invalid
    return { url, headers, body: Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]) } // prettier-ignore
  }

  function update(): void {
    const request = requestOf()
    const wrong = typeof request === 'string' ? request : hasBody && parsed(body.value) === undefined ? words.invalid : '' // prettier-ignore
    problem.textContent = wrong
    problem.hidden = wrong === ''
    send.disabled = copy.disabled = typeof request === 'string'
    if (typeof request === 'string') return
    const headers = request.headers.map(([name, value]) => `${name}: ${value}`)
    curl.textContent = curlOf({ ...request, method: operation.method, headers })
    // What was sent to another server or with another token is not stored unless asked for.
    store(tokenKey, remember.checked ? token.value : undefined)
  }

  async function submit(): Promise<void> {
    const request = requestOf()
    if (typeof request === 'string') return
    const { origin, hostname } = new URL(request.url)
    if (/(^|\.)myhuaweicloud\.(com|cn|eu)$/.test(hostname) && !confirm(words.real(origin))) return
    keepBase(base.value)
    send.disabled = true
    answer.replaceChildren(element('p', { class: 'muted' }, words.sending))
    const started = performance.now()
    try {
      const response = await fetch(request.url, initOf(operation, request))
      const text = await response.text()
      show(answer, response, text, performance.now() - started)
    } catch {
      answer.replaceChildren(element('p', { class: 'problem' }, words.unreachable(origin)))
    } finally {
      send.disabled = false
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void submit()
  })
  form.addEventListener('input', update)
  chosen.addEventListener('change', () => {
    choose()
    update()
  })
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(curl.textContent)
    copy.textContent = words.copied
    setTimeout(() => (copy.textContent = words.copy), 1500)
  })
  copy.hidden = !navigator.clipboard
  choose()
  update()
  place.append(form)
}

/** The base URL lasts as long as the tab. */
function sessionBase(): string {
  try {
    return sessionStorage.getItem(baseKey) ?? defaultBase
  } catch {
    return defaultBase
  }
}
function keepBase(value: string): void {
  try {
    sessionStorage.setItem(baseKey, value)
  } catch {
    // Then the next page has the default.
  }
}

function inputOf({ name, filled, example, required }: TryParameter): HTMLInputElement {
  const input = element('input', { type: 'text', name, spellcheck: 'false', autocomplete: 'off', required })
  if (filled) input.value = example
  else if (example) input.placeholder = `${words.eg} ${example}`
  return input
}

function labelled(label: string | HTMLElement, input: HTMLElement, hint = ''): HTMLElement {
  return element('label', {}, element('span', {}, label, hint && ` (${hint})`), input)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function initOf({ method }: TryOperation, { headers, body }: Request): RequestInit {
  if (body === undefined) return { method, headers }
  if (typeof body === 'string') return { method, headers: [...headers, ['Content-Type', 'application/json']], body }
  const form = new FormData()
  for (const [name, value] of body) form.append(name, value)
  return { method, headers, body: form }
}

function show(place: HTMLElement, response: Response, text: string, time: number): void {
  const { status, statusText, headers } = response
  const json = parsed(text)
  const shown = shownHeaders.flatMap((name) => {
    const value = headers.get(name)
    if (value === null) return []
    const keep = name === 'x-subject-token' && keepButton(value)
    const shown = name === 'x-sandbox-reason' ? marked(reasonOf(value)) : [value]
    return [element('dt', {}, name), element('dd', {}, ...shown, keep)]
  })
  place.replaceChildren(
    element(
      'p',
      { class: 'result' },
      element('span', { class: 'hidden' }, `${words.response}: `),
      element('span', { class: `status s${String(status)[0]}` }, `${status} ${statusText}`.trim()),
      element('span', { class: 'muted' }, `${Math.round(time)} ms`),
    ),
    ...(shown.length > 0 ? [element('dl', { class: 'headers' }, ...shown)] : []),
    text === ''
      ? element('p', { class: 'muted' }, words.empty)
      : element(
          'pre',
          { tabindex: '0' },
          element('code', {}, ...marked(json === undefined ? text : JSON.stringify(json, null, 2))),
        ),
  )
}

/** Hands a new token over to the forms of the other operations, if the reader wants that. */
function keepButton(token: string): HTMLElement {
  const button = element('button', { type: 'button', class: 'keep' }, words.remember)
  button.addEventListener('click', () => {
    store(tokenKey, token)
    button.textContent = words.stored
    button.disabled = true
  })
  return button
}

const reasonOf = (header: string) => globalThis.koomapInChinese?.(decoded(header)) ?? decoded(header)

/** The sandbox encodes what headers cannot contain. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
