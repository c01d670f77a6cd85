import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { accessKey, iamPassword, KooMap, token, type KooMapOptions } from '../../src/client/index.ts'
import { all, requests } from '../../src/client/validate.ts'
import { json } from '../support/fault-server.ts'
import { failure, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

const secret = 's3cret'
/** Everything that a program may print of an error: its message, its stack, its properties, and its causes. */
const printed = (error: unknown) =>
  [inspect(error, { depth: 20, showHidden: true }), String(error), JSON.stringify(error)].join('\n') +
  (error instanceof Error ? [error.message, error.stack, inspect(error.cause), ...Object.keys(error)].join('\n') : '')

/** The error that a function throws, or rejects with. */
async function errorOf(run: () => unknown): Promise<unknown> {
  try {
    await run()
  } catch (error) {
    return error
  }
  return expect.fail('It succeeded, but must fail.')
}

/** Characters that a header cannot have, or that no key has. */
const invalid = ['\n', '\r', '\r\n', '\0', ' ', '\t', '\x7f', '\u2028', '\ufeff', '密', '😀', '\ud800']
const inText = invalid.flatMap((c) => [`${secret}${c}`, `${c}${secret}`, `${secret}${c}${secret}`])

describe('a secret with a character that it cannot have is rejected where it is passed in, without being shown', () => {
  test.each(['ak', 'sk', 'securityToken'])('as %s of an access key', async (name) => {
    for (const value of inText) {
      const key = { ak: 'a', sk: 's', securityToken: 't', [name]: value }
      const error = await errorOf(() => accessKey(key))
      expect(error).toBeInstanceOf(TypeError)
      expect((error as Error).message).toContain(`accessKey(): ${name} contains`)
      expect(printed(error)).not.toContain(secret)
    }
  })

  test('as a token, or as one that a function returns', async () => {
    for (const value of inText)
      for (const auth of [token(value), token(() => value), token(async () => value)]) {
        const error = await failure<Error>(client({ auth }).listCommonWorkspace())
        expect(error).toBeInstanceOf(TypeError)
        expect(error.message).toContain('The IAM token contains')
        expect(printed(error)).not.toContain(secret)
      }
  })

  test('as a header of a client, of a call, of an operation, or of a request of its own', async () => {
    for (const c of invalid.filter((c) => !/[ \t\ufeff]/.test(c)))
      for (const value of [`${secret}${c}${secret}`, `Bearer ${secret}${c}`]) {
        const headers = { Authorization: value }
        const koomap = client()
        for (const run of [
          () => client({ headers }),
          () => koomap.listCommonWorkspace({}, { headers }),
          () => koomap.startNavi({ header: { Uuid: value }, body: {} as never }),
          () => koomap.fetch('/v1', { headers }),
          () => koomap.fetch('/v1', { headers: [['Authorization', value]] }),
        ]) {
          const error = await errorOf(run)
          expect(error).toBeInstanceOf(TypeError)
          expect(printed(error)).not.toContain(secret)
        }
      }
  })

  test('as the name of a header', async () => {
    for (const name of [`${secret}: x`, `a\n${secret}`, `${secret} `, `(${secret})`])
      for (const run of [() => client({ headers: { [name]: 'x' } }), () => client().fetch('/v1', { headers: { [name]: 'x' } })])
        expect(await errorOf(run)).toBeInstanceOf(TypeError)
  }) // prettier-ignore

  test('as a password or another part of the sign-in that is no text', async () => {
    const values = [{ secret }, [secret], new String(secret), () => secret, Symbol(secret), null, undefined, 5, '']
    for (const name of ['domain', 'user', 'password'])
      for (const value of values) {
        const options = { domain: 'd', user: 'u', password: 'p', [name]: value }
        const error = await errorOf(() => iamPassword(options as never))
        expect(error).toBeInstanceOf(TypeError)
        expect((error as Error).message).toContain(`iamPassword(): ${name} is required`)
        expect(printed(error)).not.toContain(secret)
      }
    for (const name of ['ak', 'sk', 'securityToken'])
      for (const value of values.filter((value) => name !== 'securityToken' || (value !== undefined && value !== ''))) {
        const error = await errorOf(() => accessKey({ ak: 'a', sk: 's', [name]: value }))
        expect(error).toBeInstanceOf(TypeError)
        expect(printed(error)).not.toContain(secret)
      }
  })

  test('as a token that IAM returns', async () => {
    const fetch = async () => {
      const response = Response.json({ token: {} }, { status: 201 })
      Object.defineProperty(response, 'headers', { value: { get: () => `${secret}\n` } })
      return response
    }
    const auth = iamPassword({ domain: 'd', user: 'u', password: 'p' })
    expect(printed(await failure(client({ auth, fetch }).listCommonWorkspace()))).not.toContain(secret)
  })

  test.each([
    ...[
      `https://user:${secret}@service.example`,
      `https://${secret}@service.example`,
      `http://:${secret}@127.0.0.1:1/v1`,
    ],
    ...[`user:${secret}@service.example`, `//user:${secret}@service.example`, `ftp://user:${secret}@service.example`],
    ...[
      `https://user:${secret}@`,
      `https://user:${secret}@host:port`,
      `https://user:${secret}@[::1`,
      `HTTPS://u:${secret}@a b`,
    ],
    ...[
      ` https://user:${secret}@service.example`,
      `https:/user:${secret}@service.example`,
      `https:user:${secret}@a.example`,
    ],
  ])('as a part of a URL such as %s', async (url) => {
    for (const options of [{ baseUrl: url }, { iamUrl: url }] satisfies KooMapOptions[]) {
      const error = await errorOf(() => new KooMap(options))
      expect(error).toBeInstanceOf(TypeError)
      expect((error as Error).message).toContain(Object.keys(options)[0])
      expect(printed(error)).not.toContain(secret)
    }
    const error = await client().fetch(url).catch((error: unknown) => error) // prettier-ignore
    if (error instanceof TypeError) expect(printed(error)).not.toContain(secret)
  })
})

describe('the violations of a request to sign in never show the password', () => {
  const user = { name: 'n', password: secret, domain: { name: 'd' } }
  const identity = { methods: ['password'], password: { user } }
  const scope = { project: { name: 'cn-north-4' } }
  const given: [string, unknown][] = [
    ['a password that is no text', { auth: { identity: { ...identity, password: { user: { ...user, password: [secret] } } }, scope } }],
    ['a password that is a number', { auth: { identity: { ...identity, password: { user: { ...user, password: { secret } } } }, scope } }],
    ['a list of users', { auth: { identity: { ...identity, password: { user: [user] } }, scope } }],
    ['the password in the wrong place', { auth: { identity: { ...identity, password: secret }, scope } }],
    ['the methods in the wrong place', { auth: { identity: [identity], scope } }],
    ['the whole body in a list', [{ auth: { identity, scope } }]],
    ['the whole body as text', JSON.stringify({ auth: { identity, scope } })],
    ['a list of sign-ins', { auth: [{ identity, scope }] }],
    ['the identity as text', { auth: { identity: JSON.stringify(identity), scope } }],
    ['a wrong method', { auth: { identity: { ...identity, methods: [secret] }, scope } }],
    ['a property that there is not', { auth: { identity: { ...identity, extra: secret }, scope, secret } }],
    ['the password as the project', { auth: { identity, scope: secret } }],
  ] // prettier-ignore

  test.each(given)('such as %s', async (_, body) => {
    server.plan(json(400, {}))
    for (const validate of [requests, all]) {
      const koomap = client({ validate, auth: [] })
      const error = await failure<Error>(koomap.keystoneCreateUserTokenByPassword({ body: body as never }))
      expect(error.name).toMatch(/^(KooMapValidationError|BadRequestError)$/)
      expect(printed(error)).not.toContain(secret)
    }
  })
})

test('an error of a call never shows the headers that were sent', async () => {
  const seen: string[] = []
  const log = (line: string) => void seen.push(line)
  const logger = { debug: log, info: log, warn: log, error: log }
  server.plan(json(500, {}, { 'Retry-After': '0' }), json(401, {}), (_, response) => void response.destroy())
  for (const auth of [token(secret), token(() => secret), accessKey({ ak: 'a', sk: secret, securityToken: secret })]) {
    const koomap = client({ auth, logger, maxRetries: 1, headers: { 'X-Key': secret } })
    for (const run of [() => koomap.listCommonWorkspace(), () => koomap.fetch('/v1'), () => koomap.listCommonWorkspace.all().toArray({ limit: 1 })])
      seen.push(printed(await errorOf(run)), inspect(koomap, { depth: 20 }), JSON.stringify(koomap))
  }
  expect(seen.join('\n')).not.toContain(secret)
}) // prettier-ignore
