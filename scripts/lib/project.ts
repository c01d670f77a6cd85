import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { parseArgs, type ParseArgsConfig } from 'node:util'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const bundlePath = `${root}generated/openapi.yaml`
export const docsPath = `${root}dist/docs/index.html`
export const errorsPath = `${root}dist/docs/errors.html`

/** Something the person at the keyboard can mend: printed without a stack. */
export class UserError extends Error {}

/** Runs a script's main function; a `UserError` ends it with its message and exit code 1. */
export function main(run: () => Promise<void>): void {
  run().catch((error: unknown) => {
    console.error(error instanceof UserError ? error.message : error)
    process.exitCode = 1
  })
}

/** Reads the flags of a script. An unknown flag or a missing value is a `UserError` that shows the usage. */
export function flags<T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: T,
  atLeast = 0,
  atMost = atLeast,
) {
  try {
    const parsed = parseArgs({ options, allowPositionals: atMost > 0, strict: true })
    const given = parsed.positionals.length
    if (given < atLeast || given > atMost) throw new Error(`${given} arguments were given.`)
    return parsed
  } catch (error) {
    throw new UserError(`${(error as Error).message}\nUsage: ${usage}`)
  }
}

/** Checks a port number from the command line and that nothing listens there yet. */
export async function freePort(flag: string, value: string): Promise<number> {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UserError(`--${flag} must be a port number from 0 to 65535, not "${value}".`)
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () =>
      reject(new UserError(`Port ${port} on 127.0.0.1 is taken. Choose another: --${flag} ${port + 100}`)),
    )
    probe.listen(port, '127.0.0.1', () => {
      const { port: free } = probe.address() as { port: number }
      probe.close(() => resolve(free))
    })
  })
}

/** A command line tool from node_modules, as arguments for `node`. */
export function tool(name: 'redocly' | 'prism'): string {
  return `${root}node_modules/${{ redocly: '@redocly/cli/bin/cli.js', prism: '@stoplight/prism-cli/dist/index.js' }[name]}`
}

/** Runs a Node program to its end, without touching the network. `output` is what it printed, errors included. */
export function run(args: string[], cwd = root): Promise<{ code: number; stdout: string; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off', NODE_NO_WARNINGS: '1' },
    })
    const stdout: Buffer[] = []
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => void (stdout.push(chunk), output.push(chunk)))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout).toString(), output: Buffer.concat(output).toString() }),
    )
  })
}
