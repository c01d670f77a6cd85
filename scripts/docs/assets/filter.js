// Filters the entries of a page by an ID, by words, and by status.
const form = document.querySelector('[data-filter]')
const nothing = document.querySelector('[data-nothing]')
const groups = [...document.querySelectorAll('[data-group]')]
const entries = [...document.querySelectorAll('[data-entry]')].map((entry) => ({
  entry,
  text: entry.textContent.toLowerCase(),
}))

function filter() {
  const text = form.elements.text.value.trim().toLowerCase()
  const status = form.elements.status?.value ?? ''
  const words = text.split(/\s+/)
  const named = entries.find(({ entry }) => entry.id.toLowerCase() === text)
  let count = 0
  for (const { entry, text } of entries) {
    const fits = named ? entry === named.entry : words.every((word) => text.includes(word))
    const shown = fits && (!status || entry.dataset.status === status)
    entry.hidden = !shown
    if (shown) count++
  }
  for (const group of groups) group.hidden = !group.querySelector('[data-entry]:not([hidden])')
  form.elements.count.value = text || status ? `${count} / ${entries.length}` : ''
  nothing.hidden = count > 0
}

form.hidden = false
form.addEventListener('input', filter)
form.addEventListener('submit', (event) => event.preventDefault())
// The browser may have kept what was entered before a reload.
filter()
