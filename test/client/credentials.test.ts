import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { accessKey, iamPassword, KooMap, KooMapAbortError, KooMapTimeoutError, token } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { busy, failure, page, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

const drop: Step = (_, response) => void response.destroy()

describe('credentials', () => {
  // By a clock of its own.
  const at = (ms: number) => new Date(Date.parse('2023-05-23T08:52:12.104Z') + ms).toISOString()
  const issue = (value: string, lifetime = 86_400_000): Step =>
    json(201, { token: { issued_at: at(0), expires_at: at(lifetime) } }, { 'X-Subject-Token': value })
  const password = { domain: 'map_company', user: 'map_operator', password: 'p4ssword' }
  /** IAM and the service at one address: tokens are numbered, and the service takes what `accepts` says. */
  const cloud = (
    firstLifetime: number | undefined,
    accepts: (token: string) => boolean,
  ): { step: Step; issued: () => number } => {
    let n = 0
    return {
      issued: () => n,
      step: (request, response, raw) =>
        request.url === '/v3/auth/tokens'
          ? issue(`token-${++n}`, n === 1 ? firstLifetime : undefined)(request, response, raw)
          : accepts(String(request.headers['x-auth-token']))
            ? json(200, page)(request, response, raw)
            : json(401, { error_code: 'KMP.00011007', error_msg: 'Token缺失或无效' })(request, response, raw),
    }
  }

  test('by password: one token for all calls that wait for it', async () => {
    const iam = cloud(undefined, () => true)
    server.plan(iam.step)
    const koomap = client({ auth: iamPassword(password) })
    await Promise.all(Array.from({ length: 8 }, () => koomap.listCommonWorkspace()))
    expect(iam.issued()).toBe(1)
    expect(JSON.parse(server.seen[0]!.body)).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'map_operator', password: 'p4ssword', domain: { name: 'map_company' } } },
        },
        scope: { project: { name: 'cn-north-4' } },
      },
    })
  })

  test('by password: another token before the old one ends', async () => {
    const iam = cloud(60_000, () => true)
    server.plan(iam.step)
    const koomap = client({ auth: iamPassword({ ...password, projectId: 'p1' }) })
    await koomap.listCommonWorkspace()
    await koomap.listCommonWorkspace()
    expect(iam.issued()).toBe(2)
    expect(JSON.parse(server.seen[0]!.body).auth.scope).toEqual({ project: { id: 'p1' } })
  })

  test('by password: another token once after a 401, and no more than once', async () => {
    const revoked = cloud(undefined, (t) => t !== 'token-1')
    server.plan(revoked.step)
    await client({ auth: iamPassword(password) }).listCommonWorkspace()
    expect(revoked.issued()).toBe(2)
    const never = cloud(undefined, () => false)
    server.plan(never.step)
    expect(await failure(client({ auth: iamPassword(password) }).listCommonWorkspace())).toMatchObject({
      status: 401,
      tries: 2,
    })
    expect(never.issued()).toBe(2)
  })

  test('by password: one new token for all calls whose token ends, or is refused, together', async () => {
    const together = (koomap: KooMap) => Promise.all(Array.from({ length: 8 }, () => koomap.listCommonWorkspace()))
    const ending = cloud(60_000, () => true)
    server.plan(ending.step)
    const koomap = client({ auth: iamPassword(password) })
    await koomap.listCommonWorkspace()
    await together(koomap)
    expect(ending.issued()).toBe(2)
    const revoked = cloud(undefined, (t) => t !== 'token-1')
    server.plan(revoked.step)
    await together(client({ auth: iamPassword(password) }))
    expect(revoked.issued()).toBe(2)
  })

  test('by password: a wrong password is said, and forgotten', async () => {
    server.plan(
      json(401, { error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } }),
    )
    const koomap = client({ auth: iamPassword(password) })
    expect(await failure(koomap.listCommonWorkspace())).toMatchObject({
      operationId: 'keystoneCreateUserTokenByPassword',
      status: 401,
    })
    server.plan(cloud(undefined, () => true).step)
    expect(await koomap.listCommonWorkspace()).toEqual(page)
  })

  test('by access key, where the operation takes them; of several, the first that fits', async () => {
    server.plan(json(200, { result: 0 }))
    const keys = accessKey({ ak: 'AKID', sk: 's3cret' })
    const body = { payload: { from: { x: '1', y: '2', z: '3' }, to: { x: '1', y: '2', z: '3' }, utm: '51N' } }
    await client({ auth: keys }).startNavi({ header: { Uuid: 'u' }, body })
    expect(server.seen[0]!.headers.authorization).toMatch(
      /^SDK-HMAC-SHA256 Access=AKID, SignedHeaders=\S+, Signature=[0-9a-f]{64}$/,
    )
    expect(server.seen[0]!.headers['x-sdk-date']).toMatch(/^\d{8}T\d{6}Z$/)
    server.plan(json(200, page))
    await client({ auth: [keys, token('t')] }).listCommonWorkspace()
    expect(server.seen[0]!.headers).toMatchObject({ 'x-auth-token': 't' })
    expect(server.seen[0]!.headers.authorization).toBeUndefined()
  })

  test('by access key: a clock that is off by an hour is corrected once', async () => {
    const hour = 3_600_000
    server.plan(
      json(
        401,
        { error_code: 'APIGW.0301', error_msg: 'Incorrect IAM authentication information: date' },
        { Date: new Date(Date.now() + hour).toUTCString() },
      ),
      json(200, { result: 0 }),
    )
    const body = { payload: { from: { x: '1', y: '2', z: '3' }, to: { x: '1', y: '2', z: '3' }, utm: '51N' } }
    const koomap = client({ auth: accessKey({ ak: 'AKID', sk: 's3cret' }) })
    await koomap.startNavi({ header: { Uuid: 'u' }, body })
    const at = (i: number) =>
      Date.parse(
        server.seen[i]!.headers['x-sdk-date']!.toString().replace(
          /(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)/,
          '$1-$2-$3:$4:$5',
        ),
      )
    expect(Math.round((at(1) - at(0)) / 60_000)).toBe(60)
  })

  test('that are not whole are refused at once, and say what is missing', async () => {
    expect(() => accessKey({ ak: 'AKID', sk: '' })).toThrow('accessKey(): sk is required, but is "".')
    expect(() => iamPassword({ ...password, domain: undefined! })).toThrow('domain is required, but is undefined.')
    const error = await failure<Error>(client({ auth: token('s3cret\n') }).listCommonWorkspace())
    expect(error.message).toBe('The IAM token contains a space, a line break, or another invalid character. Remove it.')
    expect(() => client({ baseUrl: '127.0.0.1:4010' })).toThrow('baseUrl must be an absolute URL, such as https://')
  })

  test('end in time, or when the caller aborts, like the call itself', async () => {
    const koomap = client({ auth: token(() => new Promise<string>(() => {})), timeout: 30 })
    const late = await failure<Error>(koomap.listCommonWorkspace())
    expect(late).toBeInstanceOf(KooMapTimeoutError)
    expect(late.message).toBe('listCommonWorkspace: No credentials within 30 ms')
    const options = { timeout: 60_000, totalTimeout: 20 }
    expect(await failure(koomap.listCommonWorkspace({}, options))).toBeInstanceOf(KooMapTimeoutError)
    const aborted = koomap.listCommonWorkspace({}, { timeout: 60_000, signal: AbortSignal.timeout(20) })
    expect(await failure(aborted)).toBeInstanceOf(KooMapAbortError)
  })

  test('never show in errors, logs, or when the client is printed', async () => {
    const lines: string[] = []
    const log = (line: string) => void lines.push(line)
    const auth = [iamPassword(password), accessKey({ ak: 'AKID', sk: 's3cret' }), token('s3cret')]
    const koomap = client({ auth, maxRetries: 1, logger: { debug: log, info: log, warn: log, error: log } })
    server.plan(issue('s3cret-token'), busy)
    const error = await failure(koomap.listCommonWorkspace())
    server.plan(drop)
    const dropped = await failure(koomap.listCommonWorkspace())
    const shown = [koomap, auth, error, dropped, lines]
      .map((value) => inspect(value, { depth: 10, showHidden: true }) + JSON.stringify(value))
      .join()
    expect(lines.join()).toContain('listCommonWorkspace: 500')
    expect(shown).not.toMatch(/s3cret|p4ssword/)
  })
})
