import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { bundlePath, root } from '../../scripts/cli/paths.ts'
import { freePort } from '../../scripts/cli/ports.ts'
import { tool } from '../../scripts/cli/processes.ts'

export interface PrismProgram {
  url: string
  stop(): Promise<void>
}

/**
 * Starts Prism's command line with the committed description, as people do who do not use `npm run mock`, but guarded
 * against the requests that end it.
 */
export async function startPrismProgram(): Promise<PrismProgram> {
  const port = await freePort('port', '0')
  const guard = ['--require', `${root}test/support/prism-guard.cjs`]
  const args = [...guard, tool('prism'), 'mock', bundlePath, '--host', '127.0.0.1', '--port', String(port)]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  await new Promise<void>((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output = (output + chunk).slice(-10_000)
      if (output.includes('Prism is listening')) resolve()
    })
    child.once('close', () => reject(new Error(`Prism has ended:\n${output}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill()
      await closed
    },
  }
}
