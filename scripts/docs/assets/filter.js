// Filters the entries of a page by an ID, by words, by status, and by service.
const form = document.querySelector('[data-filter]')
const nothing = document.querySelector('[data-nothing]')
const groups = [...document.querySelectorAll('[data-group]')]
const entries = [...document.querySelectorAll('[data-entry]')].map((entry) => ({
  entry,
  text: entry.textContent.toLowerCase(),
}))

function filter() {
  const text = form.elements.text.value.trim().toLowerCase()
  const choices = ['status', 'service'].map((name) => [name, form.elements[name]?.value ?? ''])
  const words = text.split(/\s+/)
  const named = entries.find(({ entry }) => entry.id.toLowerCase() === text)
  let count = 0
  for (const { entry, text } of entries) {
    const fits = named ? entry === named.entry : words.every((word) => text.includes(word))
    const shown = fits && choices.every(([name, value]) => !value || entry.dataset[name] === value)
    entry.hidden = !shown
    if (shown) count++
  }
  for (const group of groups) group.hidden = !group.querySelector('[data-entry]:not([hidden])')
  form.elements.count.value = count < entries.length ? `${count} / ${entries.length}` : ''
  nothing.hidden = count > 0
}

form.hidden = false
form.addEventListener('input', filter)
form.addEventListener('submit', (event) => event.preventDefault())
// The browser may have kept what was entered before a reload.
filter()
