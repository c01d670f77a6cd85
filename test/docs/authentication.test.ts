import { execFile } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { sign } from '../../src/client/credentials/sign.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { algorithm, canonicalRequest } from '../../src/signing/canonical.ts'
import { blocksOf, read } from '../support/markdown.ts'
import { officialHeaders } from '../support/signing.ts'

const execute = promisify(execFile)

const key = { ak: 'EXAMPLE-AK', sk: 'example-sk' }
const time = '20230601T000000Z'
const date = new Date('2023-06-01T00:00:00Z')
const url = 'http://127.0.0.1:4010/v1/workspaces?limit=10&offset=0'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const { host } = new URL(url)
const canonical = canonicalRequest(
  'GET',
  new URL(url),
  ['host', 'x-sdk-date'],
  { host, 'x-sdk-date': time },
  sha256(''),
)
const text = [algorithm, time, sha256(canonical)].join('\n')
const signature = createHmac('sha256', key.sk).update(text).digest('hex')

describe.each(['docs/authentication.md', 'docs/zh/authentication.md'])('%s', (path) => {
  const guide = read(path)
  const [issue, useToken, sendSigned, script, ...others] = blocksOf(guide, 'sh')

  test('states the inputs of its example', () => {
    for (const input of [key.ak, key.sk, time]) expect(guide).toContain(`\`${input}\``)
  })

  test('shows the request, the canonical request, the string to sign, the key, and the signature', () => {
    const steps = [`GET ${url}`, canonical, text, Buffer.from(key.sk).toString('hex'), signature]
    expect(blocksOf(guide, 'text')).toEqual(steps.map((step) => `${step}\n`))
  })

  test('sends the headers that the client and the official SDK compute', async () => {
    const request = new Request(url)
    const official = await officialHeaders(request, undefined, key, date)
    await sign(request, key, date)
    for (const headers of [request.headers, official]) {
      expect(sendSigned).toContain(`'Authorization: ${headers.get('Authorization')}'`)
      expect(sendSigned).toContain(`'X-Sdk-Date: ${headers.get('X-Sdk-Date')}'`)
    }
  })

  test('has commands that a sandbox accepts, the last even if it verifies signatures', async () => {
    expect(others).toEqual([])
    await using lax = await startSandbox()
    await using keyed = await startSandbox({ accessKey: key, strictAuth: true })
    const run = async (commands: string, { url }: { url: string }) =>
      (await execute('sh', ['-c', commands.replaceAll('127.0.0.1:4010', new URL(url).host)])).stdout
    expect(await run(issue!, lax)).toMatch(/^x-subject-token: sandbox-token-[^]*"expires_at"/im)
    for (const [commands, sandbox] of [[useToken, keyed], [sendSigned, lax], [script, keyed]] as const)
      expect(JSON.parse(await run(commands!, sandbox))).toMatchObject({ page: { total: 2 } })
    expect(JSON.parse(await run(sendSigned!, keyed))).toMatchObject({ error_code: 'APIGW.0301' })
  }) // prettier-ignore
})
