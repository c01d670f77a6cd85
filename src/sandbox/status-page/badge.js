import { h, setText } from './elements.js'

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
