import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/server/refusal.ts'
import type { Answer } from '../../src/server/engine.ts'
import { json, serveEngine, token } from '../support/engine.ts'

let answer: () => Answer | Promise<Answer>
const refusals: string[] = []
const served = serveEngine({
  answer: () => answer(),
  refused: ({ code, facts }) => refusals.push(`${code} ${facts.section ?? ''}`.trim()),
})
const page = { offset: 0, limit: 10, total: 0 }
const get = () => served.send('/v1/workspaces', { headers: token })

describe('a response', () => {
  test.each([
    ['violates the description', () => ({ body: { data: [{}], page } }), /listCommonWorkspace.*response\.data\.0\.\w+/],
    ['has a number that JSON does not have', () => ({ body: { data: [], page: { ...page, total: NaN } } }), /page\.total must be (number|integer)/],
    ['has a status that the operation does not have', () => ({ body: {}, status: 404 }), /no response 404/],
    ['is missing', () => undefined as never, /undefined/],
    ['cannot be made', () => { throw new Error('a mistake') }, /a mistake/],
    ['fails later', () => Promise.reject(new TypeError('a later mistake')), /a later mistake/],
    ['cannot be written as JSON', () => ({ body: { data: [], page, extra: 1n } }), /BigInt/],
  ] as [string, typeof answer, RegExp][])(
    'that %s is a bug, and the caller gets 500 with the general code of the operation',
    async (_about, wrong, message) => {
      answer = wrong
      const { status, body, headers } = await get()
      expect(status).toBe(500)
      expect(body.error_code).toBe('KMP.00010000')
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
      expect(served.bugs.splice(0).map(String)).toEqual([expect.stringMatching(message)])
    },
  ) // prettier-ignore

  test('follows the description, and has a fresh ID and what the server adds', async () => {
    answer = () => ({ body: { data: [], page }, headers: { 'x-more': 'yes' } })
    const { status, body, headers } = await get()
    expect({ status, body }).toEqual({ status: 200, body: { data: [], page } })
    expect(headers.get('x-more')).toBe('yes')
    expect(headers.get('x-request-id')).not.toBe((await get()).headers.get('x-request-id'))
  })
})

describe('a refusal', () => {
  test.each([
    ['Line\r\nbreaks: injected', 'Line%0D%0Abreaks: injected'],
    ['工作 "共享" 空间 \ud800', '%E5%B7%A5%E4%BD%9C "%E5%85%B1%E4%BA%AB" %E7%A9%BA%E9%97%B4 %EF%BF%BD'],
    ['a'.repeat(5000), 'a'.repeat(300)],
    ['', ''],
  ])('has the reason %j in a header that is always valid', async (reason, header) => {
    answer = () => {
      throw new Refusal('KMP.00011104', { section: '4.1.2', reason })
    }
    const { headers, body } = await get()
    expect(body).toEqual({ error_code: 'KMP.00011104', error_msg: '工作共享空间不存在' })
    expect(headers.get('x-sandbox-reason')).toBe(header)
  })

  test('may change the status, the headers, and the body', async () => {
    const facts = { reason: 'Wait.', status: 429, headers: { 'retry-after': '3' }, body: [1] }
    answer = () => {
      throw new Refusal('KMP.00011004', facts)
    }
    const { status, headers, body } = await get()
    expect({ status, body, after: headers.get('retry-after') }).toEqual({ status: 429, body: [1], after: '3' })
  })

  test('of any kind is reported to the behavior with its code and section', async () => {
    refusals.length = 0
    await served.send('/v1/workspaces')
    await served.send('/v1/nothing')
    await served.send('/v1/workspaces', { method: 'PATCH' })
    await served.send('/v1/workspaces?%ff')
    await served.send('/v1/workspaces', { method: 'POST', headers: json, body: '{' })
    await served.send('/v1/workspaces/%', { method: 'PUT' })
    expect(refusals).toEqual(['KMP.00011007 3.2', 'KMP.00011006', 'KMP.00011008', 'KMP.00011007 3.2', 'KMP.00011004', 'KMP.00011008'])
  }) // prettier-ignore
})
