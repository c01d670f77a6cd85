import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createEngine, type Engine } from '../../src/server/engine.ts'
import type { Operation } from '../../src/description/model.ts'
import { edgeCases, exampleCases, invalidCases, malformedRequests, randomCases } from '../contract/cases.ts'
import { send } from '../contract/send.ts'
import { description, operations } from '../support/description.ts'
import { startPrismProgram, type PrismProgram } from '../support/prism-program.ts'
import { wholeRequests } from './whole-requests.ts'
import { differenceOf, differences } from './differences.ts'

const mock = inject('mockUrl')
const seed = 1
const random = 10

let engine: Engine
let url: string
let prism: PrismProgram
beforeAll(async () => {
  engine = await createEngine({ description })
  url = await engine.listen(0)
  prism = await startPrismProgram()
})
afterAll(() => Promise.all([engine.close(), prism.stop()]))

interface Answer {
  status: number
  type: string | null
  body: unknown
}

/** The answers of Prism's command line, the mock, and the engine to each case of the contract tests. */
async function answersOf(operation: Operation): Promise<{ about: string; answers: [Answer, Answer, Answer] }[]> {
  const found: { about: string; answers: [Answer, Answer, Answer] }[] = []
  const cases = [
    ...exampleCases(operation),
    ...edgeCases(operation, seed),
    ...randomCases(operation, random, seed),
    ...invalidCases(operation, seed).map((c) => ({ ...c, about: `violates ${c.about}` })),
  ]
  for (const c of cases) {
    const ask = async (server: string) => {
      const { status, headers, body } = await send(server, c)
      return { status, type: headers.get('content-type'), body }
    }
    const answers = await Promise.all([ask(prism.url), ask(mock), ask(url)])
    found.push({ about: `${operation.id}: ${c.about}`, answers })
  }
  for (const c of malformedRequests(operation, await send(mock, exampleCases(operation)[0]!))) {
    const ask = async (server: string) => {
      const response = await fetch(new URL(c.url.pathname + c.url.search, server), c.init)
      return { status: response.status, type: response.headers.get('content-type'), body: await response.json() }
    }
    const answers = await Promise.all([ask(prism.url), ask(mock), ask(url)])
    found.push({ about: `${operation.id}: ${c.about}`, answers })
  }
  return found
}

/** Whether Prism explains in its own words what is wrong, and the mock in those of the API. */
const inOwnWords = ({ type, body }: Answer) => type === 'application/json; charset=utf-8' || JSON.stringify(body).includes('invalid_json') // prettier-ignore

describe("Prism's command line, the mock, and the engine without a behavior", () => {
  const met = new Set<object>()

  test.each(operations.map((o) => [o.id, o] as const))(
    'accept and refuse the same requests for %s with the same status, and the mock answers as Prism does, or the difference is listed',
    async (_, operation) => {
      const unexpected = []
      for (const { about, answers } of await answersOf(operation)) {
        const [theirs, ours] = answers
        const difference = differenceOf(about)
        if (difference) met.add(difference)
        const expected = difference
          ? [difference.prism, difference.engine, difference.engine]
          : [theirs.status, theirs.status, theirs.status]
        const statuses = answers.map(({ status }) => status)
        if (!isDeepStrictEqual(statuses, expected)) unexpected.push(`${about}: ${statuses}, not ${expected}`)
        else if (theirs.status === ours.status && !inOwnWords(theirs) && !isDeepStrictEqual(theirs, ours))
          unexpected.push(`${about}: Prism ${JSON.stringify(theirs)}, mock ${JSON.stringify(ours)}`)
      }
      expect(unexpected).toEqual([])
    },
  )

  test.each(wholeRequests)(
    'respond to $about with $prism, $mock, and $engine',
    async ({ path, init, right, ...expected }) => {
      const statuses: Record<string, number> = {}
      for (const [name, server] of Object.entries({ prism: prism.url, mock, engine: url })) {
        const response = await fetch(server + path, init)
        await response.arrayBuffer()
        statuses[name] = response.status
      }
      expect(expected).toMatchObject(statuses)
      expect(right !== undefined).toBe(expected.prism !== expected.engine)
    },
  )

  test('differ in every way that is listed', () => {
    expect(differences.filter((difference) => !met.has(difference))).toEqual([])
  })
})
