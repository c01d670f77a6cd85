import { describe, expect, test } from 'vitest'
import { accessKey } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { failure, page, serveFaults, workspace_id } from '../support/faults.ts'

const { server, client } = serveFaults()

const minute = 60_000
const auth = () => accessKey({ ak: 'AKID', sk: 's3cret' })
const timeOf = (stamp: unknown) =>
  Date.parse(String(stamp).replace(/(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)/, '$1-$2-$3:$4:$5'))
const incorrect = { error_code: 'APIGW.0301', error_msg: 'Incorrect IAM authentication information: date' }

/**
 * A gateway whose clock is ahead of ours by `ahead()`, and which takes signatures that are at most 15 minutes off. It
 * answers the first `together` requests only when all of them have arrived.
 */
function gateway({ ahead, status = 401, together = 1 }: { ahead(): number; status?: number; together?: number }) {
  const held: (() => void)[] = []
  const answers: Step = (request, ...rest) => {
    const now = Date.now() + ahead()
    const Date_ = new Date(now).toUTCString()
    const valid = Math.abs(timeOf(request.headers['x-sdk-date']) - now) <= 15 * minute
    const step: Step = valid ? json(200, page, { Date: Date_ }) : json(status, incorrect, { Date: Date_ })
    const answer = () => void step(request, ...rest)
    if (server.seen.length > together) answer()
    else if (held.push(answer) === together) held.forEach((run) => run())
  }
  server.plan(answers)
  return answers
}

const calls = (n: number, call: () => Promise<unknown>) => Promise.all(Array.from({ length: n }, call))

describe('a client whose clock is wrong', () => {
  test.each([
    ['an hour behind', 60 * minute, 401],
    ['an hour ahead', -60 * minute, 401],
    ['16 minutes behind', 16 * minute, 403],
    ['a year ahead', -365 * 24 * 60 * minute, 401],
  ])('by %s makes ten parallel calls that all succeed, and is right from then on', async (_, ahead, status) => {
    gateway({ ahead: () => ahead, status, together: 10 })
    const koomap = client({ auth: auth() })
    await calls(10, () => koomap.listCommonWorkspace())
    expect(server.seen.length).toBe(20)
    await calls(10, () => koomap.deleteCommonWorkspace({ path: { workspace_id } }))
    expect(server.seen.length).toBe(30)
  })

  test('makes parallel calls that succeed even if some are rejected when others have already been corrected', async () => {
    let n = 0
    const waiting: (() => void)[] = []
    const step = gateway({ ahead: () => 60 * minute })
    // Every third request is answered only after ten more have been.
    server.plan((request, response, raw) => {
      const answer = () => void step(request, response, raw)
      if (++n % 3 === 0 && n < 12) waiting.push(answer)
      else answer()
      if (n >= 12) for (const run of waiting.splice(0)) run()
    })
    const koomap = client({ auth: auth() })
    await calls(12, () => koomap.listCommonWorkspace())
    expect(server.seen.length).toBeLessThanOrEqual(24)
  })

  test('follows the clock of the service when it changes, instead of adding to the earlier difference', async () => {
    let ahead = 60 * minute
    gateway({ ahead: () => ahead })
    const koomap = client({ auth: auth() })
    for (ahead of [60, -60, 0, 600, 0]) {
      ahead *= minute
      await calls(5, () => koomap.listCommonWorkspace())
      const latest = timeOf(server.seen.at(-1)!.headers['x-sdk-date'])
      expect(Math.abs(latest - Date.now() - ahead)).toBeLessThan(minute)
    }
  })

  test('corrects it for requests of its own, too', async () => {
    gateway({ ahead: () => 60 * minute })
    const response = await client({ auth: auth() }).fetch('/v1/workspaces', { method: 'POST', body: '{}' })
    expect(response.status).toBe(200)
    expect(server.seen.length).toBe(2)
  })
})

describe('a client whose signature is rejected', () => {
  const rejected = (headers: Record<string, string> = {}) => json(401, incorrect, headers)
  const undated = (): Step => (request, response, raw) => {
    response.sendDate = false
    return rejected()(request, response, raw)
  }
  test.each([
    ['the clocks agree', () => rejected({ Date: new Date().toUTCString() })],
    ['the response has no time', undated],
    ['the time of the response is not a time', () => rejected({ Date: 'today' })],
    ['the time of the response is the latest that there is', () => rejected({ Date: 'Sat, 13 Sep 275760 00:00:00 GMT' })],
    ['the time of the response is the earliest that there is', () => rejected({ Date: '-271821-04-20T00:00:00.000Z' })],
    ['the time of the response is in another century', () => rejected({ Date: 'Mon, 01 Jan 2201 00:00:00 GMT' })],
    ['the response has status 400', () => json(400, incorrect, { Date: new Date(0).toUTCString() })],
  ])('does not sign the request again if %s', async (_, step) => {
    server.plan(step())
    expect(await failure(client({ auth: auth() }).listCommonWorkspace())).toMatchObject({ tries: 1 })
    expect(server.seen.length).toBe(1)
  }) // prettier-ignore

  test.each(['Sat, 13 Sep 275760 00:00:00 GMT', '-271821-04-20T00:00:00.000Z', 'Fri, 01 Jan 10000 00:00:00 GMT'])(
    'signs later requests as before if the time of the response was %s',
    async (Date_) => {
      server.plan(rejected({ Date: Date_ }), json(200, page))
      const koomap = client({ auth: auth() })
      expect(await failure(koomap.listCommonWorkspace())).toMatchObject({ status: 401 })
      expect(await koomap.listCommonWorkspace()).toEqual(page)
      expect(Math.abs(timeOf(server.seen[1]!.headers['x-sdk-date']) - Date.now())).toBeLessThan(minute)
    },
  )

  test('signs the request only once more, even if the time of the response keeps changing', async () => {
    let n = 0
    server.plan((...all) => rejected({ Date: new Date(++n * 1e11).toUTCString() })(...all))
    expect(await failure(client({ auth: auth() }).listCommonWorkspace())).toMatchObject({ status: 401, tries: 2 })
    expect(server.seen.length).toBe(2)
  })
})
