// Every command loads this first, because its tools cannot run in every folder: Node.js and Vite take the path for part of
// a URL, Prettier and tsx take a backslash for a slash, PATH is a list that colons separate, and packages with patterns in
// their exports cannot be resolved below a folder with an asterisk.
const { resolve, sep } = require('node:path')

const root = resolve(__dirname, '../..')
const [bad] = /[#?%:*\\\u0000-\u001f\u007f]/.exec(root.replace(/^[A-Za-z]:/, '').replaceAll(sep, '/')) ?? []
if (bad !== undefined) {
  console.error(`The tools of the project cannot take the character ${JSON.stringify(bad)} in its path: ${root}
Move the project to a path without # ? % : * \\ and control characters.`)
  process.exit(1)
}
