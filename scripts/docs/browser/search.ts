import { groupsOf, SearchIndex, type IndexFile, type Result, type ResultKind } from '../search/search-index.ts'
import { element, isChinesePage, languageRoot, marked } from './dom.ts'

// The dialog of the search. site.js loads this script and the index when the search is opened for the first time.

declare global {
  var koomapIndex: IndexFile
  var koomapSearch: { open(text?: string): void }
}

const words = isChinesePage
  ? {
      label: '搜索文档',
      hint: '接口、路径、属性、错误码、术语',
      nothing: '没有找到相关内容。可以尝试接口名、错误码或其中的数字。',
      count: (n: number) => `${n} 个结果`,
      close: '关闭',
      keys: '↑↓ 选择 · Enter 打开 · Esc 关闭',
      parts: { path: '路径参数', query: '查询参数', header: '请求头', body: '请求体', response: '响应' },
      kinds: { exact: '完全匹配', operation: '接口', error: '错误码', property: '属性和参数', term: '术语', guide: '指南', deviation: '与手册的差异' }, // prettier-ignore
    }
  : {
      label: 'Search the docs',
      hint: 'Operation, path, property, error code, term',
      nothing: 'Nothing found. Try the name of an operation, or an error code or its digits.',
      count: (n: number) => `${n} ${n === 1 ? 'result' : 'results'}`,
      close: 'Close',
      keys: '↑↓ to select · Enter to open · Esc to close',
      parts: { path: 'path', query: 'query', header: 'header', body: 'request body', response: 'response' },
      kinds: { exact: 'Exact match', operation: 'Operations', error: 'Error codes', property: 'Properties and parameters', term: 'Terms', guide: 'Guides', deviation: 'Differences from the manual' }, // prettier-ignore
    }

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')!
const index = new SearchIndex(globalThis.koomapIndex)
const listId = 'search-results'

const input = element('input', {
  type: 'text',
  role: 'combobox',
  placeholder: words.hint,
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'go',
  'aria-label': words.label,
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': listId,
})
const list = element('div', { id: listId, role: 'listbox', 'aria-label': words.label, hidden: true })
const nothing = element('p', { class: 'nothing', hidden: true }, words.nothing)
const status = element('p', { class: 'hidden', role: 'status' })
const close = element('button', { type: 'button', class: 'close' }, words.close)
dialog.append(
  element('div', { class: 'query' }, input, close),
  list,
  nothing,
  status,
  element('p', { class: 'keys', 'aria-hidden': 'true' }, words.keys),
)

let options: HTMLAnchorElement[] = []
let selected = -1

function show(): void {
  const groups = groupsOf(index.find(input.value))
  options = []
  list.replaceChildren(...groups.map(([kind, results]) => groupElement(kind, results)))
  const asked = input.value.trim() !== ''
  list.hidden = options.length === 0
  nothing.hidden = !asked || options.length > 0
  input.setAttribute('aria-expanded', String(options.length > 0))
  status.textContent = asked ? (options.length > 0 ? words.count(options.length) : words.nothing) : ''
  list.scrollTop = 0
  select(options.length > 0 ? 0 : -1)
}

function groupElement(kind: ResultKind | 'exact', results: Result[]): HTMLElement {
  const id = `search-${kind}`
  const title = element('div', { class: 'kind', id, role: 'presentation' }, words.kinds[kind])
  return element('div', { role: 'group', 'aria-labelledby': id }, title, ...results.map(optionElement))
}

function optionElement({ kind, title, detail, page, url }: Result): HTMLElement {
  const isCode = kind === 'error' || kind === 'property' || kind === 'deviation'
  const option = element(
    'a',
    { role: 'option', id: `search-option-${options.length}`, href: `${languageRoot}/${url}`, tabindex: '-1', 'aria-selected': 'false' }, // prettier-ignore
    element('span', { class: 'title' }, ...(isCode ? [element('code', {}, title)] : marked(title))),
    detail !== '' && element('span', { class: 'detail' }, ...(kind === 'operation' ? [element('code', {}, detail)] : marked(detail))), // prettier-ignore
    page !== '' &&
      kind !== 'error' &&
      kind !== 'term' &&
      element('span', { class: 'page' }, ...marked(partOf(kind, url) + page)),
  )
  const at = options.push(option) - 1
  option.addEventListener('pointermove', () => selected !== at && select(at))
  option.addEventListener('click', () => dialog.close())
  return option
}

/** Where a property is on its page, from its anchor: the same name is often in the request and in the response. */
function partOf(kind: ResultKind, url: string): string {
  const [, name] = /#(path|query|header|body|response)-/.exec(url) ?? []
  return kind === 'property' && name ? `${words.parts[name as keyof typeof words.parts]} · ` : ''
}

function select(at: number): void {
  options[selected]?.setAttribute('aria-selected', 'false')
  selected = at
  const option = options[at]
  if (!option) return input.removeAttribute('aria-activedescendant')
  option.setAttribute('aria-selected', 'true')
  input.setAttribute('aria-activedescendant', option.id)
  option.scrollIntoView({ block: 'nearest' })
}

input.addEventListener('input', show)
input.addEventListener('keydown', (event) => {
  // Enter that ends the input of Chinese opens nothing.
  if (event.isComposing) return
  const count = options.length
  const targets: Record<string, () => number> = {
    ArrowDown: () => (selected + 1) % count,
    ArrowUp: () => (selected - 1 + count) % count,
    PageDown: () => Math.min(count - 1, selected + 8),
    PageUp: () => Math.max(0, selected - 8),
  }
  const target = targets[event.key]
  if (target && count > 0) {
    event.preventDefault()
    select(target())
  } else if (event.key === 'Enter') {
    event.preventDefault()
    options[selected]?.click()
  }
})
close.addEventListener('click', () => dialog.close())
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())

globalThis.koomapSearch = {
  open(text = '') {
    if (!dialog.open) dialog.showModal()
    input.focus()
    if (text === '') return input.select()
    input.value = text
    show()
  },
}
