import { parseArgs, type ParseArgsConfig } from 'node:util'

/** A problem that the user can solve. It is printed without a stack trace. */
export class UserError extends Error {}

/** Runs the main function of a command. A `UserError` ends it with the error's message and exit code 1. */
export function main(run: () => Promise<void>): void {
  run().catch((error: unknown) => {
    console.error(error instanceof UserError ? error.message : error)
    process.exitCode = 1
  })
}

/** Parses the flags of a command. An unknown flag or a missing value is a `UserError` that shows the usage. */
export function flags<T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: T,
  atLeast = 0,
  atMost = atLeast,
) {
  try {
    const parsed = parseArgs({ options, allowPositionals: atMost > 0, strict: true })
    const given = parsed.positionals.length
    const expected = atLeast === atMost ? atLeast : `${atLeast} to ${atMost}`
    if (given < atLeast || given > atMost) throw new Error(`Expected ${expected} arguments, but got ${given}.`)
    return parsed
  } catch (error) {
    throw new UserError(`${(error as Error).message}\nUsage: ${usage}`)
  }
}
