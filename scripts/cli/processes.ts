import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './paths.ts'

/** The path of a command-line tool in node_modules, to be run with `node`. */
export function tool(name: 'redocly' | 'prism'): string {
  return `${root}node_modules/${{ redocly: '@redocly/cli/bin/cli.js', prism: '@stoplight/prism-cli/dist/index.js' }[name]}`
}

/** Runs a Node.js program to completion, without network access by Redocly. `output` is stdout and stderr combined. */
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
    child.once('close', (code, signal) =>
      resolve({
        code: exitCodeOf(code, signal),
        stdout: Buffer.concat(stdout).toString(),
        output: Buffer.concat(output).toString(),
      }),
    )
  })
}

/** The exit code of a program that has ended. One that a signal has ended has 128 and the number of the signal. */
export const exitCodeOf = (code: number | null, signal: NodeJS.Signals | null): number =>
  code ?? 128 + (signal ? constants.signals[signal] : 0)

let ending = false

/**
 * Whether this program was asked to end. What fails from then on may fail because of that: the keys that end it also end
 * the programs that it has started.
 */
export const isEnding = (): boolean => ending

/**
 * Closes a server when this program is asked to end, and then ends it. Without a handler, a process with the ID 1, as in
 * a container, ignores these signals.
 */
export function closeOnSignals(close: () => Promise<void>): void {
  const end = () => {
    // Who asks again does not want to wait.
    if (ending) process.exit(1)
    ending = true
    close().then(
      () => process.exit(0),
      (error: Error) => {
        console.error(error.message)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end)
  // npm passes signals on to a shell, which may end without passing them on.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event !== undefined)
    setInterval(() => process.ppid === parent || ending || end(), 200).unref()
}
