import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefused } from '../../scripts/samples/requests.ts'
import { samplesOf } from '../../scripts/samples/samples.ts'
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { description, operations } from '../support/description.ts'
import { ProjectCopy } from '../support/project-copy.ts'

const execute = promisify(execFile)

const samples = operations.flatMap((operation) =>
  samplesOf(description, operation).map(({ request, codes }) => ({
    label: `${operation.id} ${request.name}`.trim(),
    server: operation.server,
    refused: isRefused(request),
    codeIn: (label: string) => codes.find((code) => code.label === label)!.code,
  })),
)

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ seed: 1, onBug: (error) => { throw error } }) // prettier-ignore
})
afterAll(() => sandbox?.close())

describe('the samples of the docs', () => {
  test('exist for every operation', () => {
    const ids = new Set(samples.map(({ label }) => label.split(' ')[0]))
    expect(ids).toEqual(new Set(operations.map(({ id }) => id)))
  })

  test('in curl succeed as they are pasted into a shell', async () => {
    const wrong: string[] = []
    for (const { label, server, refused, codeIn } of samples) {
      sandbox.reset()
      const command = codeIn('curl').replace(server, sandbox.url)
      expect(command, label).toContain(sandbox.url)
      const { stdout } = await execute('sh', ['-c', `${command} -s -w '\\n%{http_code}'`], { env: { ...process.env, TOKEN: 'any' } }) // prettier-ignore
      const status = stdout.split('\n').at(-1)!
      if (status.startsWith('2') === refused) wrong.push(`${label}: ${stdout}`)
    }
    expect(wrong).toEqual([])
  })

  test('in TypeScript succeed, in one program', async () => {
    const body = ({ label, codeIn }: (typeof samples)[number]) => {
      const [imports, ...rest] = codeIn('TypeScript').split('\n')
      expect(imports).toMatch(/^import \{ KooMap(, token)? \} from 'koomap-openapi'$/)
      const code = rest.join('\n').replace(/new KooMap\((?:\{ (.*) \})?\)/, 'new KooMap({ $1, baseUrl: process.env.SANDBOX! })').replace('{ , ', '{ ') // prettier-ignore
      return `await run(${JSON.stringify(label)}, async () => {\n${code}\n})`
    }
    const program = `import { KooMap, isKooMapError, token } from '../src/client/index.ts'

async function run(label: string, sample: () => Promise<void>) {
  await fetch(process.env.SANDBOX + '/_sandbox/reset', { method: 'POST' })
  try {
    await sample()
    console.error(label + ': ok')
  } catch (error) {
    console.error(label + ': ' + (isKooMapError(error) ? error.message.replaceAll('\\n', ' ') : error))
  }
}
${samples.map(body).join('\n')}
`
    const copy = new ProjectCopy()
    try {
      Object.assign(copy.env, { TOKEN: 'any', SANDBOX: sandbox.url })
      copy.write('scripts/samples.ts', program)
      const running = copy.start('samples.ts')
      expect(await running.closed, running.output).toBe(0)
      const wrong = samples.filter(({ label, refused }) => running.output.includes(`${label}: ok\n`) === refused)
      expect(wrong.map(({ label }) => new RegExp(`^${label}: .*`, 'm').exec(running.output)?.[0] ?? label)).toEqual([])
    } finally {
      await copy.remove()
    }
  })
})
