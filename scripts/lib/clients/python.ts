import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { operationTable } from '../../../generated/operations.ts'
import { UserError } from '../project.ts'
import { handWritten, redocly, type Language } from './tools.ts'

/** Lists whose `offset` and `limit` stand in the query get `…_pages()` and `…_items()`; only a configuration tells of them. */
const pagination: Record<string, object> = {}
for (const [id, row] of Object.entries(operationTable))
  if ('paging' in row && row.paging.in === 'query')
    pagination[id] = { style: 'offset', offsetParam: 'offset', limitParam: 'limit', items: `/${row.paging.items}` }

/**
 * Without files, httpx sends `data` as a URL-encoded form, whatever the description says. Fields among the `files` that
 * have no file name are sent as they should be.
 */
const asData = `        elif isinstance(value, (dict, list)):
            data[key] = json.dumps(value)
        else:
            data[key] = value
`
const asFields = `        else:
            files[key] = (None, value if isinstance(value, str) else json.dumps(value))
`

export const python: Language = {
  generator: '@redocly/cli',
  async make(folder) {
    const [config, made] = [`${folder}redocly.yaml`, `${folder}koomap.py`]
    await writeFile(config, JSON.stringify({ telemetry: 'off', client: { pagination: { operations: pagination } } }))
    await redocly('python', `${folder}koomap.ts`, ['--config', config])
    const code = await readFile(made, 'utf8')
    if (!code.includes(asData))
      throw new UserError(
        'redocly makes other forms now: see whether scripts/lib/clients/python.ts must still mend them.',
      )
    await mkdir(`${folder}koomap`)
    await writeFile(`${folder}koomap/__init__.py`, code.replace(asData, asFields))
    await rm(made)
    await rm(config)
    await handWritten('python', folder)
  },
  next: 'python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/python first.py',
}
