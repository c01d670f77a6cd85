import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { accessKey, iamPassword, KooMap, KooMapAbortError, KooMapTimeoutError, token } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { busy, drop, failure, page, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

const password = { domain: 'map_company', user: 'map_operator', password: 'p4ssword' }
const key = { ak: 'AKID', sk: 's3cret' }
const navi = {
  header: { Uuid: 'u' },
  body: { payload: { from: { x: '1', y: '2', z: '3' }, to: { x: '1', y: '2', z: '3' }, utm: '51N' } },
}

/** IAM issues a token, with times by a clock of its own. */
const issue = (value: string, lifetime = 86_400_000): Step => {
  const at = (ms: number) => new Date(Date.parse('2023-05-23T08:52:12.104Z') + ms).toISOString()
  return json(201, { token: { issued_at: at(0), expires_at: at(lifetime) } }, { 'X-Subject-Token': value })
}

/**
 * IAM and the service at one URL. IAM issues `token-1`, with the given lifetime, then `token-2`, and so on. The service
 * takes only the tokens that `accepts` returns true for.
 */
function cloud({ firstLifetime, accepts = () => true }: { firstLifetime?: number; accepts?(token: string): boolean }) {
  let n = 0
  server.plan((request, ...rest) =>
    request.url === '/v3/auth/tokens'
      ? issue(`token-${++n}`, n === 1 ? firstLifetime : undefined)(request, ...rest)
      : accepts(String(request.headers['x-auth-token']))
        ? json(200, page)(request, ...rest)
        : json(401, { error_code: 'KMP.00011007', error_msg: 'Token缺失或无效' })(request, ...rest),
  )
  return { issued: () => n }
}
const eightCalls = (koomap: KooMap) => Promise.all(Array.from({ length: 8 }, () => koomap.listCommonWorkspace()))

describe('a client with a password', () => {
  test('requests one token for all calls that wait for it', async () => {
    const iam = cloud({})
    await eightCalls(client({ auth: iamPassword(password) }))
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

  test('requests a new token before the old one expires', async () => {
    const iam = cloud({ firstLifetime: 60_000 })
    const koomap = client({ auth: iamPassword({ ...password, projectId: 'p1' }) })
    await koomap.listCommonWorkspace()
    await koomap.listCommonWorkspace()
    expect(iam.issued()).toBe(2)
    expect(JSON.parse(server.seen[0]!.body).auth.scope).toEqual({ project: { id: 'p1' } })
  })

  test('requests one new token for all calls that wait when the old one expires', async () => {
    const iam = cloud({ firstLifetime: 60_000 })
    const koomap = client({ auth: iamPassword(password) })
    await koomap.listCommonWorkspace()
    await eightCalls(koomap)
    expect(iam.issued()).toBe(2)
  })

  test('retries with a new token if the service rejects the old one', async () => {
    const iam = cloud({ accepts: (token) => token !== 'token-1' })
    await client({ auth: iamPassword(password) }).listCommonWorkspace()
    expect(iam.issued()).toBe(2)
  })

  test('requests one new token for all calls whose token the service rejects', async () => {
    const iam = cloud({ accepts: (token) => token !== 'token-1' })
    await eightCalls(client({ auth: iamPassword(password) }))
    expect(iam.issued()).toBe(2)
  })

  test('fails if the service rejects the new token, too', async () => {
    const iam = cloud({ accepts: () => false })
    expect(await failure(client({ auth: iamPassword(password) }).listCommonWorkspace())).toMatchObject({
      status: 401,
      tries: 2,
    })
    expect(iam.issued()).toBe(2)
  })

  test('fails if IAM rejects the password, and asks IAM again for the next call', async () => {
    const koomap = client({ auth: iamPassword(password) })
    server.plan(
      json(401, { error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } }),
    )
    expect(await failure(koomap.listCommonWorkspace())).toMatchObject({
      operationId: 'keystoneCreateUserTokenByPassword',
      status: 401,
    })
    cloud({})
    expect(await koomap.listCommonWorkspace()).toEqual(page)
  })
})

describe('a client with an access key', () => {
  test('signs the requests of operations that accept signatures', async () => {
    server.plan(json(200, { result: 0 }))
    await client({ auth: accessKey(key) }).startNavi(navi)
    const { headers } = server.seen[0]!
    expect(headers.authorization).toMatch(/^SDK-HMAC-SHA256 Access=AKID, SignedHeaders=\S+, Signature=[0-9a-f]{64}$/)
    expect(headers['x-sdk-date']).toMatch(/^\d{8}T\d{6}Z$/)
  })

  test('corrects its clock if the service rejects a signature and reports a different time', async () => {
    const hour = 3_600_000
    server.plan(
      json(
        401,
        { error_code: 'APIGW.0301', error_msg: 'Incorrect IAM authentication information: date' },
        { Date: new Date(Date.now() + hour).toUTCString() },
      ),
      json(200, { result: 0 }),
    )
    await client({ auth: accessKey(key) }).startNavi(navi)
    const [first, second] = server.seen.map(({ headers }) =>
      Date.parse(headers['x-sdk-date']!.toString().replace(/(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)/, '$1-$2-$3:$4:$5')),
    )
    expect(Math.round((second! - first!) / 60_000)).toBe(60)
  })
})

test('a client with several credentials uses the first that the operation accepts', async () => {
  server.plan(json(200, page))
  const unknown = { scheme: 'Basic' as 'AkSk', headers: async () => ({ 'x-basic': 'b' }) }
  const koomap = client({ auth: [unknown, token('t'), accessKey(key)] })
  await koomap.listCommonWorkspace()
  await koomap.startNavi(navi)
  await client({ auth: [accessKey(key), token('t')] }).listCommonWorkspace()
  const sent = ['x-basic', 'x-auth-token', 'authorization'].map((name) => server.seen.map((r) => r.headers[name]))
  const signature = expect.stringContaining('Access=AKID')
  expect(sent).toEqual([[undefined, undefined, undefined], ['t', 't', undefined], [undefined, undefined, signature]]) // prettier-ignore
})

describe('a client', () => {
  test('rejects incomplete and invalid credentials, and names what is wrong', async () => {
    expect(() => accessKey({ ak: 'AKID', sk: '' })).toThrow('accessKey(): sk is required, but is empty.')
    expect(() => iamPassword({ ...password, domain: undefined! })).toThrow(
      'iamPassword(): domain is required, but is of type undefined.',
    )
    const error = await failure<Error>(client({ auth: token('s3cret\n') }).listCommonWorkspace())
    expect(error.message).toBe('The IAM token contains a space, a line break, or another invalid character. Remove it.')
  })

  test('rejects a base URL that is not absolute', () => {
    expect(() => client({ baseUrl: '127.0.0.1:4010' })).toThrow(
      'baseUrl must be an absolute HTTP URL without a user name and without a query.',
    )
  })

  test('applies time limits and signals to the wait for credentials, too', async () => {
    const koomap = client({ auth: token(() => new Promise<string>(() => {})), timeout: 30 })
    const error = await failure<Error>(koomap.listCommonWorkspace())
    expect(error).toBeInstanceOf(KooMapTimeoutError)
    expect(error.message).toBe('listCommonWorkspace: No credentials within 30 ms')
    const options = { timeout: 60_000, totalTimeout: 20 }
    expect(await failure(koomap.listCommonWorkspace({}, options))).toBeInstanceOf(KooMapTimeoutError)
    const aborted = koomap.listCommonWorkspace({}, { timeout: 60_000, signal: AbortSignal.timeout(20) })
    expect(await failure(aborted)).toBeInstanceOf(KooMapAbortError)
  })

  test('never reveals credentials in errors, in logs, or when it is printed', async () => {
    const lines: string[] = []
    const log = (line: string) => void lines.push(line)
    const auth = [iamPassword(password), accessKey(key), token('s3cret')]
    const koomap = client({ auth, maxRetries: 1, logger: { debug: log, info: log, warn: log, error: log } })
    server.plan(issue('s3cret-token'), busy)
    const failed = await failure(koomap.listCommonWorkspace())
    server.plan(drop)
    const dropped = await failure(koomap.listCommonWorkspace())
    const shown = [koomap, auth, failed, dropped, lines]
      .map((value) => inspect(value, { depth: 10, showHidden: true }) + JSON.stringify(value))
      .join()
    expect(lines.join()).toContain('listCommonWorkspace: 500')
    expect(shown).not.toMatch(/s3cret|p4ssword/)
  })
})
