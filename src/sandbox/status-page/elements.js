import { texts } from './texts.js'

const languages = ['en', 'zh-CN']

/** 0 for English, 1 for Chinese: which text of each row of the table is shown. */
let language = 0
/** The messages of the sandbox in Chinese, once they are needed. */
let messages

/** The text of a key, with values in the places of their names. */
export const t = (key, values = {}) => texts[key][language].replace(/\{(\w+)\}/g, (_, name) => values[name])

/** A message of the sandbox, which it has in English, in the language of the page. */
export const said = (message) => (language === 1 ? messages.inChinese(message) : message)

/** Sets a text. A text that stays the same is not touched, so that a selection in it remains. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text
}

/** Creates an element. `t` is the key of its text; all other properties are set as they are. */
export function h(tag, { t: key, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties)
  if (key) {
    element.dataset.t = key
    element.textContent = t(key)
  }
  element.append(...children)
  return element
}

/** Writes all fixed texts in a language. */
export async function speak(number) {
  if (number === 1) messages ??= await import('./messages-zh.js')
  language = number
  document.documentElement.lang = languages[number]
  document.title = t('title')
  for (const element of document.querySelectorAll('[data-t]')) setText(element, t(element.dataset.t))
  for (const element of document.querySelectorAll('[data-label]')) {
    element.ariaLabel = t(element.dataset.label)
    if (element.tagName === 'INPUT') element.title = element.ariaLabel
  }
  for (const element of document.querySelectorAll('[data-hint]')) element.placeholder = t(element.dataset.hint)
}

/**
 * Makes the children of an element those of some rows. Elements of rows that were there before stay the same, so that
 * focus, selections, and open details remain. An element changes in its own `update`.
 */
export function sync(parent, rows, keyOf, create) {
  const known = (parent.known ??= new Map())
  const keys = new Set(rows.map(keyOf))
  for (const [key, element] of known)
    if (!keys.has(key)) {
      if (element.contains(document.activeElement)) parent.closest('section')?.querySelector('h2')?.focus()
      element.remove()
      known.delete(key)
    }
  let next = parent.firstElementChild
  for (const row of rows) {
    const key = keyOf(row)
    const element = known.get(key) ?? create(row)
    known.set(key, element)
    element.update?.(row)
    if (element === next) next = next.nextElementSibling
    else parent.insertBefore(element, next)
  }
}

/** Like `sync`, but shows only the first rows, and a button for the others. */
export function syncSome(parent, rows, keyOf, create, first) {
  if (!parent.button) {
    parent.button = h('button', { className: 'more quiet', type: 'button' })
    parent.button.onclick = () => {
      parent.all = true
      parent.again()
    }
    ;(parent.closest('table') ?? parent).after(parent.button)
  }
  parent.again = () => syncSome(parent, rows, keyOf, create, first)
  const hidden = parent.all ? 0 : Math.max(rows.length - first, 0)
  parent.button.hidden = hidden === 0
  setText(parent.button, t('more', { count: hidden }))
  sync(parent, hidden ? rows.slice(0, first) : rows, keyOf, create)
}

/** A time as the page shows it (UTC), such as `2023-06-01 08:00:00`. */
export const timeText = (ms) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')

/** A duration in its two largest units. */
export function durationText(ms) {
  const s = Math.ceil(ms / 1000)
  const parts = { days: Math.floor(s / 86400), hours: Math.floor(s / 3600) % 24, minutes: Math.floor(s / 60) % 60 }
  return Object.entries({ ...parts, seconds: s % 60 })
    .filter(([, n]) => n > 0)
    .slice(0, 2)
    .map(([unit, n]) => t(unit, { n }))
    .join(' ')
}
