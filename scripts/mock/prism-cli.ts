import { spawn } from 'node:child_process'
import { bundlePath, root } from '../cli/paths.ts'
import { exitCodeOf, tool } from '../cli/processes.ts'

/** Runs the Prism CLI with the bundle until it is stopped. */
export async function prism(command: 'mock' | 'proxy', args: string[]): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      '--require',
      `${root}scripts/mock/prism-guard.cjs`,
      tool('prism'),
      command,
      bundlePath,
      '--host',
      '127.0.0.1',
      ...args,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
  process.exitCode = await new Promise<number>((resolve) =>
    child.once('close', (code, signal) => resolve(exitCodeOf(code, signal))),
  )
}
