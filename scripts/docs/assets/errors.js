// Filters the error codes by a code, by words, and by status.
const form = document.querySelector('[data-filter]')
const nothing = document.querySelector('[data-nothing]')
const rows = [...document.querySelectorAll('.catalogue tbody tr')].map((row) => ({
  row,
  text: row.textContent.toLowerCase(),
}))

function filter() {
  const text = form.elements.text.value.trim().toLowerCase()
  const status = form.elements.status.value
  const words = text.split(/\s+/)
  const exact = document.getElementById(text.toUpperCase())
  let count = 0
  for (const { row, text } of rows) {
    const shown =
      (exact ? row === exact : words.every((word) => text.includes(word))) && (!status || row.dataset.status === status)
    row.hidden = !shown
    if (shown) count++
  }
  form.elements.count.value = text || status ? `${count} / ${rows.length}` : ''
  nothing.hidden = count > 0
}

form.hidden = false
form.addEventListener('input', filter)
form.addEventListener('submit', (event) => event.preventDefault())
filter()
