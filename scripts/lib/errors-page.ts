import { operationsOf, type Description } from './description.ts'
import { catalogueOf } from './errors.ts'

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
const prose = (text: string) => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>')

/** A page on which one finds an error code by typing it, or any word of its meaning. */
export function errorsPage(description: Description): string {
  const tags = new Map(operationsOf(description).map((o) => [o.id, o.raw.tags[0]]))
  const rows = catalogueOf(description).map(({ code, status, message, meaning, remedy, operations, unused }) => {
    const links = operations.map((id) => `<a href="index.html#tag/${tags.get(id)}/operation/${id}">${id}</a>`)
    const returned = unused ? 'No operation of this API' : links.join(', ')
    return `<tr id="${code}"><td><a href="#${code}">${code}</a><td>${status}<td>${prose(meaning)}<br><q lang="zh">${escape(message)}</q><td>${prose(remedy)}<td>${returned}`
  })
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Error codes of Huawei Cloud KooMap</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { max-width: 80rem; margin: 2rem auto; padding: 0 1rem; }
  input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem; position: sticky; top: 0; }
  table { border-collapse: collapse; width: 100%; margin-top: 1rem; }
  th, td { text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid #8884; }
  td:first-child { white-space: nowrap; font-family: monospace; }
  q { opacity: .7; }
  tr:target { background: #fc04; }
</style>
<h1>Error codes</h1>
<p>${rows.length} codes. <a href="index.html">All of the docs</a></p>
<input type="search" autofocus placeholder="A code, a status, or a word: KMP.00011105, 409, workspace" aria-label="Find a code">
<table>
<thead><tr><th>Code<th>Status<th>Meaning<th>What to do<th>Returned by</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<script>
  const input = document.querySelector('input')
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => [row, row.textContent.toLowerCase()])
  const find = () => {
    const exact = document.getElementById(input.value.trim().toUpperCase())
    const words = input.value.toLowerCase().split(/\\s+/)
    for (const [row, text] of rows) row.hidden = exact ? row !== exact : !words.every((word) => text.includes(word))
  }
  input.addEventListener('input', find)
  find()
</script>
`
}
