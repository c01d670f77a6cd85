import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freePort } from '../../scripts/cli/ports.ts'
import { startFlags } from '../../scripts/start/options.ts'
import { ProjectCopy } from '../support/project-copy.ts'

describe('a command', () => {
  let copy: ProjectCopy
  beforeAll(() => void (copy = new ProjectCopy()))
  afterAll(() => copy.remove())

  test.each([
    ['an unknown option', 'generate.ts', ['--chek'], /^Unknown option '--chek'\. Use --check instead\.\nUsage: npm run generate/],
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

describe('a flag of npm start', () => {
  const flagsOf = (...args: string[]) => {
    using _ = vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'start.ts', ...args])
    return startFlags()
  }

  test.each([
    [['--sped', '60'], /^Unknown option '--sped'\. Use --speed instead\.\nUsage: npm start/],
    [['--stricktauth'], /^Unknown option '--stricktauth'\. Use --strict-auth instead\./],
    [['--bogus'], /^Unknown option '--bogus'\. Use --port, --docs-port, .*, --state\.\nUsage/],
    [['--speed', '-1'], /^--speed must be a number over 0 and up to 1000000, such as 60, not "-1"\.$/],
    [['--speed', '-.5'], /^--speed must be .*, not "-\.5"\.$/],
    [['--speed=fast'], /^--speed must be .*, not "fast"\.$/],
    [['--seed', '-1'], /^--seed must be an integer from 0 to 4294967295, not "-1"\.$/],
    [['--seed', '1.5'], /^--seed must be .*, not "1\.5"\.$/],
    [
      ['--allowed-host', 'a.example:80'],
      /^--allowed-host must be a host name, such as sandbox\.example\.com or \.example\.com, not "a\.example:80"\. Give it once for each name\.$/,
    ],
    [['--allowed-host='], /^--allowed-host must be a host name/],
    [['--host='], /^--host must be an address of this computer, such as 127\.0\.0\.1 or ::1\.$/],
    [['--state='], /^--state must be the path of a file\.$/],
    [
      ['--access-key', 'SECRET'],
      /^--access-key must be an access key ID and a secret access key, separated by a colon: AK:SK\.$/,
    ],
    [['--empty=yes'], /'--empty' does not take an argument\nUsage/],
    [['--speed', '--empty'], /'--speed' argument is ambiguous[\s\S]*Usage/],
  ])('is refused with its name and what to use: %j', (args, message) => {
    expect(() => flagsOf(...args)).toThrow(message)
  })

  test('is read as it is given', () => {
    expect(flagsOf('--speed', '60', '--seed=7', '--port', '-1')).toMatchObject({
      port: '-1',
      sandbox: { clock: { speed: 60 }, seed: 7, allowedHosts: [] },
    })
    expect(flagsOf('--allowed-host', 'a.example', '--allowed-host=.b.example').sandbox.allowedHosts).toEqual([
      'a.example',
      '.b.example',
    ])
  })

  test('with a port is checked when the port is used', async () => {
    await expect(freePort('port', '-1')).rejects.toThrow('--port must be a port number from 0 to 65535, not "-1".')
  })
})
