import { mkdir, rename } from 'node:fs/promises'
import { correct, remade, type Correction } from './corrections.ts'
import { handWritten } from './folder.ts'
import { redocly } from './generators.ts'
import type { Language } from './language.ts'

const source = 'koomap/__init__.py'

const corrections: Correction[] = [
  remade(source, 'python'),
  {
    file: source,
    wrong: 'super().__init__(f"Request failed with status {status}")',
    right: 'super().__init__(f"{url} returned {status}: {body}")',
  },
  // Without files, httpx sends `data` as a URL-encoded form, regardless of the description. As `files` without a file
  // name, fields are sent correctly.
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
  // Otherwise, empty path parameters and dots, which URL libraries resolve even if encoded, lead to another operation.
  {
    file: source,
    wrong: '    for name, value in path_params.items():\n',
    right: `$&        if str(value) in ("", ".", ".."):
            raise ValueError(f"{name} must not be {str(value)!r}, which would change the path of the request")
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
