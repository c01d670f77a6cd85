// Every command loads this before anything else, because some of its tools cannot run in every folder: Node.js loaders
// and Vite take the path for part of a URL, `redocly` and Vitest take it for a pattern, and PATH is a list.
const { resolve } = require('node:path')

const root = resolve(__dirname, '../..')
const [bad] =
  /[#?%*[\]{}!\\:"|<>\u0000-\u001f\u007f]/.exec(
    root.replace(/^[A-Za-z]:[\\/]/, '').replaceAll(require('node:path').sep, '/'),
  ) ?? []
if (bad !== undefined) {
  console.error(`The path of the project has the character ${JSON.stringify(bad)}, which some of its tools cannot take: ${JSON.stringify(root)}
Move the project to a path without # ? % * [ ] { } ! \\ : " | < >`)
  process.exit(1)
}
