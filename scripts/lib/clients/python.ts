import { mkdir, rename } from 'node:fs/promises'
import { correct, handWritten, redocly, remade, type Correction, type Language } from './tools.ts'

const source = 'koomap/__init__.py'

const corrections: Correction[] = [
  remade(source, 'python'),
  {
    file: source,
    wrong: 'super().__init__(f"Request failed with status {status}")',
    right: 'super().__init__(f"{url} answered {status}: {body}")',
  },
  // Without files, httpx sends `data` as a URL-encoded form, whatever the description says. Fields among the `files` that
  // have no file name are sent as they should be.
  {
    file: source,
    wrong: `        elif isinstance(value, (dict, list)):
            data[key] = json.dumps(value)
        else:
            data[key] = value
`,
    right: `        else:
            files[key] = (None, value if isinstance(value, str) else json.dumps(value))
`,
  },
]

export const python: Language = {
  generator: '@redocly/cli',
  async make(folder) {
    await redocly('python', `${folder}koomap.ts`, [], true)
    await mkdir(`${folder}koomap`)
    await rename(`${folder}koomap.py`, `${folder}${source}`)
    await correct(folder, corrections)
    await handWritten('python', folder)
  },
  next: 'python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/python first.py',
}
