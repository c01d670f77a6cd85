import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { sign, signatureOf } from '../../src/client/credentials/sign.ts'
import { officialHeaders, site } from '../support/signing.ts'

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
const signatures = Number(process.env.SIGNATURES ?? 10_000)

describe('the client', () => {
  // The generated requests include all except those that the official SDK signs differently than it sends them.

  // The SDK parses the URL with Node's old url.parse(), which encodes these characters in a path, and then encodes the
  // resulting percent signs. It also takes ? and # for the end of the path, and \ for a slash, and drops trailing spaces.
  const unfit = /[\t\n\r "#'<>?\\^`{|}]/g
  const unfitEnd = /[\0- \u00a0\ufeff]$/

  // The SDK sorts the names of headers by code unit, but their values by the locale, in which punctuation precedes digits,
  // and digits precede letters. Where the two orders differ, names and values do not match.
  const inOneOrder = (names: string[]) =>
    [...names].sort().join() === [...names].sort((a, b) => a.localeCompare(b)).join()

  // The SDK takes values instead of text, so JSON must be as JSON.stringify() writes it. For null, false, 0, and "", it
  // signs an empty body, but sends the value.
  const jsonValue = fc.jsonValue({ stringUnit: 'binary' }).filter(Boolean)

  // The SDK signs and sends a media type without its parameters, such as `charset`.
  const jsonTypes = ['application/json', 'Application/JSON', undefined]
  const otherTypes = ['text/plain', 'application/octet-stream', 'multipart/form-data; boundary=b']

  const special = fc.constantFrom(...`测试空间一龥éß😀!$&()*+,;=:@[]%~-._/ "'#?aZ09`)
  const anyText = fc.string({ unit: fc.oneof(special, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) })
  const segments = fc.array(
    anyText.map((text) => text.replace(unfit, '测')),
    { maxLength: 4 },
  )
  const path = fc
    .oneof(
      segments.map((all) => all.map(encodeURIComponent).join('/')),
      segments.map((all) => all.join('/').replaceAll('%', '%25')),
    )
    .filter((path) => !unfitEnd.test(decodeURIComponent(new URL(`${site}/${path}?`).pathname)))

  const parameters = fc.array(
    fc.tuple(fc.oneof(fc.constantFrom('a', 'A', 'b', '状态'), anyText), fc.oneof(fc.constant(''), anyText)),
    { maxLength: 6 },
  )
  const query = fc.oneof(
    parameters.map((all) => String(new URLSearchParams(all))),
    parameters.map((all) => all.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')),
    parameters.map((all) => all.map(([name]) => encodeURIComponent(name)).join('&')),
  )

  const name = fc.string({ unit: fc.constantFrom(...'abcXYZ019-._~!'), maxLength: 5 }).map((text) => 'x' + text)
  const latin1 = fc.integer({ min: 0x20, max: 0xff }).filter((code) => code !== 0x7f)
  const value = fc.string({
    unit: fc.oneof(
      fc.constantFrom(' ', '\t', 'a'),
      latin1.map((code) => String.fromCharCode(code)),
    ),
  })
  const extra: fc.Arbitrary<[string, string]> = fc.oneof(
    fc.tuple(name, value),
    fc.constantFrom<[string, string]>(
      ['X-Sdk-Content-Sha256', 'UNSIGNED-PAYLOAD'],
      ['X-Sdk-Content-Sha256', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
      ['X-Sdk-Date', '20200101T000000Z'],
      ['Authorization', 'stale'],
    ),
  )

  const withoutBody = fc.record({
    method: fc.constantFrom('GET', 'HEAD', 'POST', 'DELETE'),
    type: fc.constantFrom(...jsonTypes, ...otherTypes),
    body: fc.constant(null),
    data: fc.constant(undefined),
  })
  const method = fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS')
  const emptyBody = fc.record({
    method,
    type: fc.constantFrom(...jsonTypes, ...otherTypes),
    body: fc.constant(''),
    data: fc.constant(undefined),
  })
  const jsonBody = fc
    .record({ method, type: fc.constantFrom(...jsonTypes), data: jsonValue })
    .map((all) => ({ ...all, body: JSON.stringify(all.data) }))
  const otherBody = fc.record({
    method,
    type: fc.constantFrom(...otherTypes),
    body: anyText,
    data: fc.constant('anything, because it is not signed'),
  })

  const request = fc.record({
    origin: fc.constantFrom(site, 'http://127.0.0.1:4010', 'https://[::1]:443', 'https://地图.example:8443'),
    path,
    query: fc.option(query),
    content: fc.oneof(withoutBody, emptyBody, jsonBody, otherBody),
    extra: fc.array(extra, { maxLength: 5 }),
    key: fc.record({
      ak: fc.constant('AK'),
      sk: fc.oneof(fc.constant('sk'), fc.string({ unit: 'binary', minLength: 1, maxLength: 100 })),
      securityToken: fc.constantFrom('', 'token'),
    }),
    at: fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
  })

  // Outside Node.js, the client uses Web Crypto. It knows the text of the body if the body is JSON.
  const way = fc.record({ webCrypto: fc.boolean(), known: fc.boolean() })

  test(
    `signs ${signatures} random requests as the official SDK does (SEED=${seed})`,
    { timeout: 30_000 + 5 * signatures },
    async () => {
      const property = fc.asyncProperty(
        request,
        way,
        async ({ origin, path, query, content, extra, key, at }, { webCrypto, known }) => {
          const { method, type, body, data } = content
          const url = `${origin}/${path}${query === null ? '' : `?${query}`}`
          const headers = type === undefined ? extra : [...extra, ['Content-Type', type] as [string, string]]
          // As bytes, because fetch gives text a media type.
          const request = new Request(url, {
            method,
            headers,
            body: body === null ? null : new TextEncoder().encode(body),
          })
          fc.pre(inOneOrder([...request.headers.keys(), 'host', 'x-sdk-date', 'x-security-token']))

          const expected = await officialHeaders(request, data, key, at)
          const node = webCrypto ? vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined) : undefined
          const before = Object.fromEntries(request.headers)
          const signing =
            known && body !== null
              ? signatureOf({ method, url: request.url, headers: before, body }, key, at)
              : sign(request, key, at)
          const proof = await signing.finally(() => node?.mockRestore())
          const sent = proof ? new Headers({ ...before, ...proof }) : request.headers
          for (const name of ['Authorization', 'X-Sdk-Date', 'X-Security-Token', 'X-Sdk-Content-Sha256'])
            expect(sent.get(name), name).toBe(expected.get(name))
        },
      )
      await fc.assert(property, { numRuns: signatures, seed })
    },
  )
})
