import { readFileSync } from 'node:fs'
import type { Description } from '../description/model.ts'

const file = new URL('../../generated/openapi.json', import.meta.url)

/** Reads the bundled description. */
export const loadDescription = (): Description => JSON.parse(readFileSync(file, 'utf8'))
