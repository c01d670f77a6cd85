import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/description/model.ts'
import { calls } from '../../scripts/clients/matrix/calls.ts'
import { key, token, type Trait } from '../../scripts/clients/matrix/judge.ts'
import { operations } from '../support/description.ts'
import { verdictsOn, type Fault } from './simulated-client.ts'

/** Changes the JSON bodies of requests. */
const changeBody =
  (change: (body: Json) => Json): NonNullable<Fault['request']> =>
  ({ init }) => {
    if (typeof init.body === 'string') init.body = JSON.stringify(change(JSON.parse(init.body)))
  }

const faults: [about: string, trait: Trait, fault: Fault][] = [
  ['loses a property of a response', 'calls', { report: ({ answer }) => void delete answer?.data }],
  ['has no type for a response', 'calls', { report: (report) => void (report.type = null) }],
  ['has the wrong type for a response', 'calls', { report: (report) => void (report.type &&= 'Map<String, Object>') }],
  ['does not send a header', 'calls', { request: ({ init }) => init.headers.delete('Uuid') }],
  ['does not expose the code of an error', 'errors', { report: (report) => void delete report.code }],
  ['has no type for the body of an error', 'errors', { report: (report) => void (report.type = null) }],
  ['sends a form as JSON', 'multipart', {
    request: ({ init }, call) => {
      if (call.mediaType === 'multipart/form-data') init.body = JSON.stringify(call.body)
    },
  }],
  ['sends DELETE without its body', 'deletes', { request: ({ init }) => void (init.method === 'DELETE' && delete init.body) }],
  ['sends an array as one key with commas', 'arrays', {
    request: (request) => void (request.path = request.path.replaceAll(/&task_status=(?=SUCCESS)/g, ',')),
  }],
  ['garbles Chinese text in a request', 'chinese', { request: changeBody((body) => ({ ...body, workspace_name: '????' })) }],
  ['garbles Chinese text in a response', 'chinese', {
    report: (report) => void (report.answer = JSON.parse(JSON.stringify(report.answer ?? null).replaceAll('测', '?'))),
  }],
  ['does not send the token', 'token', { request: ({ init }) => init.headers.delete('X-Auth-Token') }],
  ['does not reject dots in the path', 'path', { segment: encodeURIComponent }],
  ['does not encode the path', 'path', { segment: (value) => value.replace(/^\.{0,2}$/, 'other') }],
  ['encodes the path twice', 'path', { segment: (value) => encodeURIComponent(encodeURIComponent(value)) }],
  ['neither sends nor rejects dots in the path', 'path', { report: (report) => void delete report.failure }],
  ['sends a token with a signed request', 'signature', { request: ({ init }) => init.headers.set('X-Auth-Token', token) }],
] // prettier-ignore

describe('npm run test:clients', () => {
  test('finds no fault in a perfect client', async () => {
    const verdicts = await verdictsOn({}, calls)
    for (const { wrong } of Object.values(verdicts)) expect(wrong).toEqual([])
    expect(verdicts.calls.of).toBe(operations.length)
    expect(verdicts.errors.of).toBe(operations.length)
    for (const { of } of Object.values(verdicts)) expect(of).toBeGreaterThan(0)
  })

  test.each(faults)('notices a client that %s', async (_, trait, fault) => {
    const { good, of } = (await verdictsOn(fault))[trait]
    expect(good).toBeLessThan(of)
  })

  test('names the values with which a client leaves the segment of a path parameter', async () => {
    const { wrong } = (await verdictsOn({ segment: encodeURIComponent })).path
    expect(wrong.map((line) => line.split(':')[0])).toEqual(
      ['deleteReal3DSubTask', 'listReal3DSubTasks'].flatMap((name) =>
        ['".."', '"."', '""'].map((value) => `${name} with ${value}`),
      ),
    )
  })

  test('notices a client that signs with the wrong secret', async () => {
    const secret = key.sk
    const fault: Fault = { request: (_request, _call, mode) => void (key.sk = mode === 'signed' ? 'other' : secret) }
    const verdicts = verdictsOn(fault).finally(() => (key.sk = secret))
    expect((await verdicts).signature.good).toBeLessThan(2)
  })
})
