import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProjectCopy } from '../support/project-copy.ts'

describe('a command', () => {
  let copy: ProjectCopy
  beforeAll(() => void (copy = new ProjectCopy()))
  afterAll(() => copy.remove())

  test.each([
    ['an unknown option', 'generate.ts', ['--chek'], /Unknown option '--chek'[\s\S]*Usage: npm run generate/],
    ['a port that is not a number', 'mock.ts', ['--port', 'x'], /--port must be a port number from 0 to 65535, not "x"\./],
    ['an option without its value', 'mock.ts', ['--port'], /'--port[^']*' argument missing[\s\S]*Usage: npm run mock/],
    ['a port that is too large', 'start.ts', ['--port', '0', '--docs-port', '70000'], /--docs-port must be a port number/],
    ['a missing argument', 'proxy.ts', [], /Usage: npm run proxy -- URL/],
    ['a URL without a scheme', 'proxy.ts', ['localhost:1'], /"localhost:1" is not an http or https URL/],
    ['an extra argument', 'docs.ts', ['extra'], /Usage: npm run docs/],
  ])('explains %s in one message: %s %j', async (_, script, args, message) => {
    const run = copy.start(script, ...args)
    expect(await run.closed).toBe(1)
    expect(run.output).toMatch(message)
    expect(run.output).not.toMatch(/^\s+at /m)
  }) // prettier-ignore

  test.each([
    ['mock.ts', ['--port']],
    ['proxy.ts', ['http://127.0.0.1:1', '--port']],
    ['start.ts', ['--port']],
    ['start.ts', ['--port', '0', '--docs-port']],
  ])('suggests another port if the given one is in use: %s %j', async (script, args) => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as { port: number }
    const run = copy.start(script, ...args, String(port))
    expect(await run.closed).toBe(1)
    expect(run.output).toBe(`Port ${port} on 127.0.0.1 is in use. Choose another one: ${args.at(-1)} ${port + 100}\n`)
    other.close()
  })
})
