import { setText } from './elements.js'

const $ = (id) => document.getElementById(id)

/** How long a message stays that is no error, in milliseconds. */
const patience = 4000

/** What is shown. The text is a function, because the language of the page may change meanwhile. */
let shown = {}
let silence

/** Shows a message, or none. Errors stay until they are closed; `isLost` means that the sandbox cannot be reached. */
export function say(text, { isError = false, isLost = false } = {}) {
  clearTimeout(silence)
  shown = { text, isError, isLost }
  showMessage()
  if (text && !isError) silence = setTimeout(say, patience)
}

/** The sandbox can be reached again. */
export function found() {
  if (shown.isLost) say()
}

/** Writes the message again, in the language that the page has now. */
export function showMessage() {
  const text = shown.text?.() ?? ''
  $('toast').hidden = !text
  $('toast').classList.toggle('error', shown.isError)
  setText($('status'), shown.isError ? '' : text)
  setText($('alert'), shown.isError ? text : '')
}

$('dismiss').onclick = () => say()
