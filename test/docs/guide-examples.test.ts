import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { blocksOf, markdownIn, read } from '../support/markdown.ts'
import { ProjectCopy } from '../support/project-copy.ts'

const execute = promisify(execFile)

describe('docs/client.md', () => {
  let copy: ProjectCopy
  beforeAll(() => {
    copy = new ProjectCopy()
    Object.assign(copy.env, {
      KOOMAP_DOMAIN: 'd',
      KOOMAP_USER: 'u',
      KOOMAP_PASSWORD: 'p',
      KOOMAP_URL: inject('mockUrl'),
    })
  })
  afterAll(() => copy.remove())

  test('starts with the program in examples/model.ts, which builds a model with the mock', async () => {
    const program = read('examples/model.ts')
    expect(blocksOf(read('docs/client.md'), 'ts')[0]).toBe(program)
    copy.write('scripts/model.ts', program.replace("'koomap-openapi'", "'../src/client/index.ts'"))
    const running = copy.start('model.ts')
    expect(await running.closed, running.output).toBe(0)
    expect(running.output).toMatch(/^SUCCESS 1\.00\n园区建模 is done\n.+ nerf_osgb \[/m)
  })
})

/** The curl commands in the shell blocks of a document. */
const curlsIn = (path: string) =>
  blocksOf(read(path), 'sh').flatMap((block) => block.split('\n').filter((line) => line.startsWith('curl ')))
/** Runs a curl command against the mock, and returns the JSON that it prints. */
async function outputOf(curl: string) {
  const command = `${curl.replaceAll('http://127.0.0.1:4010', inject('mockUrl'))} --silent`
  return JSON.parse((await execute('sh', ['-c', command])).stdout)
}

describe('docs/mock.md', () => {
  test('has three curl commands that show a response, an error, and generated values', async () => {
    const curls = curlsIn('docs/mock.md')
    expect(curls.length).toBe(3)
    const [list, error, generated] = await Promise.all(curls.map(outputOf))
    expect(list.data[0].workspace_id).toBe('3eceb0cb8b834f5bb0a66d4108c2067f')
    expect(error.error_code).toBe('KMP.00011002')
    expect(generated.data).toBeInstanceOf(Array)
  })
})

test.each(['README.md', 'CONTRIBUTING.md', ...markdownIn('docs')])(
  '%s has only curl commands to which the mock responds with JSON',
  async (path) => {
    for (const curl of curlsIn(path)) expect(await outputOf(curl), curl).toBeTypeOf('object')
  },
)
