import { describe, expect, test } from 'vitest'
import { sendBytes } from '../support/engine.ts'
import { locationFor, originForm, upstreamOf } from '../../src/proxy/upstream.ts'
import { http, serveProxy } from '../support/proxy.ts'

const served = serveProxy({}, '/base')

test.each([301, 302, 303, 307, 308])(
  'a redirect goes to the caller, and leads through the proxy again: %i',
  async (status) => {
    const { upstream, url } = served
    upstream.plan(http(`${status} Moved\r\nLocation: ${upstream.url}/base/v1/x?a=%31#b`))
    const response = await fetch(`${url}/v1/workspaces`, { redirect: 'manual', headers: { 'X-Auth-Token': 'any' } })
    expect([response.status, response.headers.get('location')]).toEqual([status, `${url}/v1/x?a=%31#b`])
    expect(upstream.seen).toHaveLength(1)
    expect(upstream.seen[0]).toMatch(/^GET \/base\/v1\/workspaces /)
  },
)

test('a redirect to another host goes to the caller as it is, and no token goes there', async () => {
  served.upstream.plan(http('307 Elsewhere\r\nlocation: HTTP://Example.com:81/x'))
  const response = await fetch(`${served.url}/v1/workspaces`, { redirect: 'manual' })
  expect(response.headers.get('location')).toBe('HTTP://Example.com:81/x')
  expect(served.upstream.seen).toHaveLength(1)
})

test('a redirect names the proxy as the caller does', async () => {
  served.upstream.plan(http(`302 Found\r\nLocation: ${served.upstream.url}/base/x`))
  const received = await sendBytes(
    served.url,
    'GET /v1/x HTTP/1.1\r\nHost: proxy.example:81\r\nConnection: close\r\n\r\n',
  )
  expect(received).toContain('\r\nLocation: http://proxy.example:81/x\r\n')
})

describe('Location', () => {
  test.each([
    ['https://a.example', 'https://a.example/x?y', 'http://proxy/x?y'],
    ['https://a.example', 'https://A.EXAMPLE:443/x', 'http://proxy/x'],
    ['https://a.example', 'https://a.example', 'http://proxy'],
    ['https://a.example', 'https://a.example?x', 'http://proxy?x'],
    ['https://a.example', 'https://a.example:8443/x', 'https://a.example:8443/x'],
    ['https://a.example', 'http://a.example/x', 'http://a.example/x'],
    ['https://a.example', 'https://a.example.evil.example/x', 'https://a.example.evil.example/x'],
    ['https://a.example', 'https://a.example@evil.example/x', 'https://a.example@evil.example/x'],
    ['https://a.example', '//a.example/x', 'http://proxy/x'],
    ['https://a.example', '//b.example/x', 'https://b.example/x'],
    ['https://a.example', '/x', '/x'],
    ['https://a.example', 'x/../y', 'x/../y'],
    ['https://a.example', '?x', '?x'],
    ['https://a.example', 'https://[', 'https://['],
    ['https://a.example', '', ''],
    ['https://a.example/base', 'https://a.example/base/x', 'http://proxy/x'],
    ['https://a.example/base', 'https://a.example/base', 'http://proxy'],
    ['https://a.example/base', 'https://a.example/basement', 'https://a.example/basement'],
    ['https://a.example/base', 'https://a.example/x', 'https://a.example/x'],
    ['https://a.example/base', 'https://a.example/base/../x', 'https://a.example/base/../x'],
    ['https://a.example/base', '/base/x', '/x'],
    ['https://a.example/base', '/base', '/'],
    ['https://a.example/base', '/x', 'https://a.example/x'],
    ['http://[::1]:81/a/b/', 'http://[::1]:81/a/b/c', 'http://proxy/c'],
  ])('of %s: %s becomes %s', (upstream, location, expected) => {
    expect(locationFor(upstreamOf(upstream), location, 'http://proxy')).toBe(expected)
  })
})

describe('the URL of an upstream', () => {
  test.each([
    ['https://a.example', 'https://a.example', ''],
    ['HTTPS://A.example:443/', 'https://a.example', ''],
    ['http://[::1]:4010/a/b//', 'http://[::1]:4010/a/b', '/a/b'],
  ])('%s is understood', (text, url, base) => {
    expect(upstreamOf(text)).toMatchObject({ url, base })
  })

  test.each([
    ['localhost:1', /is not an http or https URL/],
    ['ftp://a.example', /is not an http or https URL/],
    ['http://', /is not an http or https URL/],
    ['http://a:99999', /is not an http or https URL/],
    ['http://me@a.example', /a user name or password: http:\/\/\[redacted\]@a\.example/],
    ['http://me:secret@a.example', /a user name or password/],
    ['http://me:sec/ret@a.example:x', /is not an http or https URL/],
    ['http://a.example/?', /a query/],
    ['http://a.example/?x=1', /a query/],
    ['http://a.example/#', /a fragment/],
  ])('%s is refused', (text, message) => {
    expect(() => upstreamOf(text)).toThrow(message)
    expect(() => upstreamOf(text)).not.toThrow(/secret/)
  })
})

test.each([
  ['/x?y', '/x?y'],
  ['//a:b', '//a:b'],
  ['http://a.example', '/'],
  ['http://a.example?x', '/?x'],
  ['HTTP://a.example:80/x//y', '/x//y'],
  ['*', '*'],
])('the target %s is %s for a server', (target, expected) => {
  expect(originForm(target)).toBe(expected)
})
