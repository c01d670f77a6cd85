import { parseArgs, type ParseArgsConfig } from 'node:util'
import { insteadOf } from '../../src/server/suggestions.ts'

/** A problem that the user can solve. It is printed without a stack trace. */
export class UserError extends Error {}

/** What the file system refuses. The message of Node.js names the path, and only the user can help. */
const refusals = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EMFILE'])

/**
 * Runs the main function of a command. A `UserError`, or what the file system refuses, ends it with the error's message
 * and exit code 1.
 */
export function main(run: () => Promise<void>): void {
  // Whoever reads the output may stop, as `head` does, and a disk may be full. Neither may end a server.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  run().catch((error: NodeJS.ErrnoException) => {
    console.error(error instanceof UserError || refusals.has(error.code ?? '') ? error.message : error)
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
    const args = withSignedValues(process.argv.slice(2))
    const parsed = parseArgs({ args, options, allowPositionals: atMost > 0, strict: true })
    const given = parsed.positionals.length
    const expected = atLeast === atMost ? atLeast : `${atLeast} to ${atMost}`
    if (given < atLeast || given > atMost)
      throw new Error(`Expected ${expected} ${expected === 1 ? 'argument' : 'arguments'}, but got ${given}.`)
    return parsed
  } catch (error) {
    throw new UserError(`${explain(error as NodeJS.ErrnoException, options)}\nUsage: ${usage}`)
  }
}

/** Takes `-1` in `--speed -1` for its value, so that the message says what a speed is. */
function withSignedValues(args: string[]): string[] {
  return args.reduce<string[]>((all, arg) => {
    const before = all.at(-1)
    if (before !== undefined && /^--[\w-]+$/.test(before) && /^-[\d.]/.test(arg))
      all[all.length - 1] = `${before}=${arg}`
    else all.push(arg)
    return all
  }, [])
}

/** What is wrong with the flags. The message of Node.js does not say what an unknown one should be. */
function explain({ code, message }: NodeJS.ErrnoException, options: NonNullable<ParseArgsConfig['options']>): string {
  const [, name] = (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && /'--([^' ]+)/.exec(message)) || []
  if (name === undefined) return message
  const names = Object.keys(options)
  return `Unknown option '--${name}'. ${insteadOf(name, names).replaceAll(/(?<=^Use |, )(?=\S)/g, '--')}.`
}
