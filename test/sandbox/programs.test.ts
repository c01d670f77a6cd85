import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { defaultDomainName } from '../../src/sandbox/access/tenants.ts'
import { blocksOf, markdownIn, read } from '../support/markdown.ts'
import { ProjectCopy } from '../support/project-copy.ts'

const execute = promisify(execFile)
const bugs: Error[] = []
let sandbox: Sandbox
beforeAll(async () => {
  // A run takes minutes, which are about a second here.
  sandbox = await startSandbox({ seed: 1, clock: { speed: 300 }, onBug: (bug) => void bugs.push(bug) })
})
afterAll(async () => {
  await sandbox.close()
  expect(bugs).toEqual([])
})

describe('examples/model.ts', () => {
  let copy: ProjectCopy
  beforeAll(() => {
    copy = new ProjectCopy()
    Object.assign(copy.env, {
      KOOMAP_DOMAIN: defaultDomainName,
      KOOMAP_USER: 'map_operator',
      KOOMAP_PASSWORD: 'p',
      KOOMAP_URL: sandbox.url,
    })
  })
  afterAll(() => copy.remove())

  test('builds a model in the sandbox within seconds, from nothing to the list of products', async () => {
    copy.write('scripts/model.ts', read('examples/model.ts').replace("'koomap-openapi'", "'../src/client/index.ts'"))
    const running = copy.start('model.ts')
    expect(await running.closed, running.output).toBe(0)
    expect(running.output).toMatch(/SUCCESS 1\.00\n园区建模 is done\n.+ nerf_osgb \[/)
  })
})

/** The curl commands in the shell blocks of the guides; those with variables belong to a longer script. */
const curls = ['README.md', ...markdownIn('docs')].flatMap((path) =>
  blocksOf(read(path), 'sh')
    .flatMap((block) => block.split('\n').filter((line) => line.startsWith('curl ') && !line.includes('$')))
    .map((curl) => [path, curl] as const),
)

test.each(curls)('the sandbox answers in JSON the command in %s: %s', async (_, curl) => {
  const command = `${curl.replaceAll('http://127.0.0.1:4010', sandbox.url)} --silent`
  const { stdout } = await execute('sh', ['-c', command])
  // With -i, the headers precede the body.
  expect(JSON.parse(stdout.slice(stdout.lastIndexOf('\r\n\r\n') + 1))).toBeTypeOf('object')
})
