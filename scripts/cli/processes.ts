import { spawn } from 'node:child_process'
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
    child.once('close', (code) =>
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout).toString(), output: Buffer.concat(output).toString() }),
    )
  })
}
