import { readFileSync } from 'node:fs'
import type { Description } from '../../description/model.ts'
import { checkersOf, type Check } from '../../server/schemas.ts'

/** The description of the control API. */
export const controlDescription: Description = JSON.parse(
  readFileSync(new URL('../../../generated/sandbox.json', import.meta.url), 'utf8'),
)

const checkers = checkersOf(controlDescription)

/** Creates the check of values against a schema of the control API, which what is given in process must follow, too. */
export const controlCheck = (schema: string): Check => checkers({ $ref: `#/components/schemas/${schema}` }).first
