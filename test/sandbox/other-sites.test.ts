import { request } from 'node:http'
import { hostname } from 'node:os'
import { describe, expect, test } from 'vitest'
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { allowedNameOf, ownHostGuard } from '../../src/sandbox/control/own-host.ts'

/** Sends a request for a name, which `fetch` would not. */
const ask = (sandbox: Sandbox, path: string, headers: Record<string, string>, method = 'GET') =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request(sandbox.url + path, { method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => resolve({ status: response.statusCode!, body }))
    })
    sent.on('error', reject).end()
  })

const passes = (host: string, headers: { host?: string; origin?: string }): boolean => {
  try {
    ownHostGuard(host)({ headers })
    return true
  } catch {
    return false
  }
}

describe('a name that another site has pointed at this computer cannot control the sandbox', () => {
  test('by any operation, or see the status page, and nothing happens', async () => {
    await using sandbox = await startSandbox()
    const before = sandbox.state().tenants
    const { port } = new URL(sandbox.url)
    for (const [method, path] of [
      ['GET', '/state'],
      ['POST', '/reset'],
      ['GET', '/requests'],
      ['PUT', '/clock'],
      ['GET', ''],
      ['GET', '/page.js'],
      ['GET', '/nowhere'],
    ] as const) {
      const host = `rebound.example.com:${port}`
      const { status, body } = await ask(sandbox, `/_sandbox${path}`, { host, origin: `http://${host}` }, method)
      expect([status, JSON.parse(body)]).toEqual([
        403,
        {
          error_code: 'SANDBOX.OTHER_SITE',
          error_msg: `Requests to ${host} cannot control the sandbox, because another site could have that name. Use http://localhost or http://127.0.0.1.`,
        },
      ])
    }
    expect(sandbox.state().tenants).toEqual(before)
  })

  test('but still has the API itself, which needs a token', async () => {
    await using sandbox = await startSandbox()
    const headers = { host: 'koomap.example.com', 'x-auth-token': 'any' }
    expect((await ask(sandbox, '/v1/workspaces', headers)).status).toBe(200)
  })
})

describe('a sandbox on loopback', () => {
  test.each([
    'localhost',
    'LOCALHOST:4010',
    'localhost.:4010',
    'koomap.localhost:4010',
    '127.0.0.1:4010',
    '127.8.9.10',
    '127.1:4010',
    '[::1]:4010',
  ])('can be controlled by requests to %s', (host) => {
    for (const given of ['127.0.0.1', '::1', 'localhost']) expect(passes(given, { host })).toBe(true)
  })

  test.each([
    'evil.example',
    'localhost.evil.example',
    'evil-localhost',
    '127.0.0.1.evil.example',
    '10.0.0.5:4010',
    '128.0.0.1',
    '[::2]:4010',
    'sandbox:4010',
    'printer.local',
    'a b',
    '',
  ])('cannot be controlled by requests to %j', (host) => {
    for (const given of ['127.0.0.1', '::1', 'localhost']) expect(passes(given, { host })).toBe(false)
  })

  test('can be controlled by requests to the name that was given as its host', () => {
    expect(passes('koomap.localhost', { host: 'koomap.localhost:4010' })).toBe(true)
    expect(passes('127.0.0.2', { host: '127.0.0.2:4010' })).toBe(true)
  })
})

describe('a sandbox on all addresses, as in a container,', () => {
  test.each([
    'localhost:4010',
    '192.168.1.20:4010',
    '[fe80::1]:4010',
    'sandbox:4010',
    'host.docker.internal:4010',
    'sandbox.team.svc.cluster.local:4010',
    hostname(),
  ])('can be controlled by requests to %s', (host) => {
    for (const given of ['0.0.0.0', '::', '192.168.1.20', 'sandbox']) expect(passes(given, { host })).toBe(true)
  })

  test.each(['evil.example:4010', 'sandbox.evil.com', 'local.example'])(
    'cannot be controlled by requests to %s',
    (host) => {
      for (const given of ['0.0.0.0', '::', '192.168.1.20', 'sandbox']) expect(passes(given, { host })).toBe(false)
      expect(() => ownHostGuard('0.0.0.0')({ headers: { host } })).toThrow(
        /Use the IP address of its computer, or the name of its container\./,
      )
    },
  )

  test('can be controlled by requests to the name that was given as its host', () => {
    expect(passes('maps.example.com', { host: 'maps.example.com:4010' })).toBe(true)
  })

  test('can be controlled by its own page, but not by one of another computer', () => {
    const host = '192.168.1.20:4010'
    expect(passes('0.0.0.0', { host, origin: `http://${host}` })).toBe(true)
    expect(passes('0.0.0.0', { host, origin: 'http://192.168.1.21:4010' })).toBe(false)
    expect(passes('0.0.0.0', { host, origin: 'http://evil.example' })).toBe(false)
  })
})

describe('a name that is allowed', () => {
  const allows = (allowed: string[], host: string, origin?: string, listening = '0.0.0.0') => {
    try {
      ownHostGuard(listening, allowed)({ headers: { host, ...(origin !== undefined && { origin }) } })
      return true
    } catch {
      return false
    }
  }

  test.each([
    ['sandbox.example.com', 'sandbox.example.com:4010'],
    ['sandbox.example.com', 'SANDBOX.Example.com.'],
    ['Sandbox.Example.com', 'sandbox.example.com'],
    ['.example.com', 'example.com'],
    ['.example.com', 'a.b.example.com:80'],
    ['沙箱.example', 'xn--xuwy53a.example'],
  ])('%s lets requests to %s control the sandbox', (allowed, host) => {
    for (const listening of ['0.0.0.0', '127.0.0.1'])
      expect(allows(['other.example', allowed], host, undefined, listening)).toBe(true)
  })

  test.each([
    ['sandbox.example.com', 'a.sandbox.example.com'],
    ['sandbox.example.com', 'sandbox.example.com.evil.example'],
    ['.example.com', 'evilexample.com'],
    ['.example.com', 'example.com.evil.example'],
  ])('%s does not let requests to %s', (allowed, host) => {
    expect(allows([allowed], host)).toBe(false)
  })

  test('lets its pages, also when a proxy in front of the sandbox changes the host', () => {
    const origin = 'https://sandbox.example.com'
    expect(allows(['sandbox.example.com'], 'sandbox.example.com', origin)).toBe(true)
    expect(allows(['sandbox.example.com'], '127.0.0.1:4010', origin)).toBe(true)
    expect(allows(['sandbox.example.com'], '127.0.0.1:4010', 'https://evil.example')).toBe(false)
  })

  test('is an option of a sandbox', async () => {
    await using sandbox = await startSandbox({ allowedHosts: ['.example.com'], empty: true })
    expect((await ask(sandbox, '/_sandbox/clock', { host: 'sandbox.example.com' })).status).toBe(200)
    expect((await ask(sandbox, '/_sandbox/clock', { host: 'sandbox.example.org' })).status).toBe(403)
  })

  test.each(['', '.', '..a', 'a:80', 'http://a', 'a/b', 'a b', 'a?', '%61', '[::1]', null, 5])(
    'cannot be %j',
    (name) => {
      expect(allowedNameOf(name)).toBeUndefined()
    },
  )
})

test('a program that speaks HTTP/1.0 and names no host can control the sandbox', () => {
  expect(passes('127.0.0.1', {})).toBe(true)
})
