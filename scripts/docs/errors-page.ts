import { operationsOf, type Description } from '../../src/description/model.ts'
import { catalogueOf } from '../../src/description/error-codes.ts'

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
const prose = (text: string) => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>')

const basis = {
  stated: 'The manual names the operation.',
  rule: 'The manual states the rule that the code reports.',
  inferred: 'Inferred from the service number in the code and from its text.',
}

/** Renders a page with a search field for error codes and their meanings. */
export function renderErrorsPage(description: Description): string {
  const tags = new Map(operationsOf(description).map((o) => [o.id, o.raw.tags[0]]))
  const rows = catalogueOf(description).map((entry) => {
    const { code, status, message, meaning, remedy, advice, assignment, statedFor, operations, unused } = entry
    const links = (ids: string[]) =>
      ids.map((id) => `<a href="index.html#tag/${tags.get(id)}/operation/${id}">${id}</a>`).join(', ')
    const known = assignment && `<abbr title="${basis[assignment]}">${assignment}</abbr>`
    const returned = unused
      ? 'No operation of this API'
      : `${links(operations)} (${known}${statedFor ? ` for ${links(statedFor)}; <abbr title="${basis.inferred}">inferred</abbr> for the rest` : ''})`
    const help = prose(remedy) + (advice ? `<p><em>Our advice:</em> ${prose(advice)}` : '')
    return `<tr id="${code}"><td><a href="#${code}">${code}</a><td>${status}<td>${prose(meaning)}<br><q lang="zh">${escape(message)}</q><td>${help}<td>${returned}`
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
  td p { margin: .5rem 0 0; }
  q { opacity: .7; }
  tr { scroll-margin-top: 3.5rem; }
  tr:target { background: #fc04; }
</style>
<h1>Error codes</h1>
<p>${rows.length} codes. <a href="index.html">Back to the API reference</a></p>
<p>"What to do" is the remedy of the manual or, for codes of the API gateway, of its documentation. What this project adds is marked as our advice.
The manual rarely says which operation returns a code. In the last column, <em>stated</em> means that the manual names the operation;
<em>rule</em>, that the code reports a rule that the manual states for the operation; and <em>inferred</em>, that we derived it from the
service number in the code and from its text.</p>
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
