import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createEngine, type Engine } from '../../src/server/engine.ts'
import type { Operation } from '../../src/description/model.ts'
import { edgeCases, exampleCases, invalidCases, malformedRequests, randomCases } from '../contract/cases.ts'
import { send } from '../contract/send.ts'
import { description, operations } from '../support/description.ts'
import { wholeRequests } from './whole-requests.ts'
import { differenceOf, differences } from './differences.ts'

const prism = inject('mockUrl')
const seed = 1
const random = 10

let engine: Engine
let url: string
beforeAll(async () => {
  engine = await createEngine({ description })
  url = await engine.listen(0)
})
afterAll(() => engine.close())

/** The statuses with which Prism and the engine respond to each case of the contract tests. */
async function statusesOf(operation: Operation): Promise<{ about: string; prism: number; engine: number }[]> {
  const found: { about: string; prism: number; engine: number }[] = []
  const cases = [
    ...exampleCases(operation),
    ...edgeCases(operation, seed),
    ...randomCases(operation, random, seed),
    ...invalidCases(operation, seed).map((c) => ({ ...c, about: `violates ${c.about}` })),
  ]
  for (const c of cases) {
    const [theirs, ours] = await Promise.all([send(prism, c), send(url, c)])
    found.push({ about: `${operation.id}: ${c.about}`, prism: theirs.status, engine: ours.status })
  }
  for (const c of malformedRequests(operation, await send(prism, exampleCases(operation)[0]!))) {
    const theirs = await fetch(c.url, c.init)
    const ours = await fetch(new URL(c.url.pathname + c.url.search, url), c.init)
    found.push({ about: `${operation.id}: ${c.about}`, prism: theirs.status, engine: ours.status })
    await Promise.all([theirs.arrayBuffer(), ours.arrayBuffer()])
  }
  return found
}

describe('the engine without a behavior', () => {
  const met = new Set<object>()

  test.each(operations.map((o) => [o.id, o] as const))(
    'accepts and refuses the same requests for %s as Prism does, with the same status, or the difference is listed',
    async (_, operation) => {
      const unexpected = []
      for (const { about, ...statuses } of await statusesOf(operation)) {
        const difference = differenceOf(about)
        const expected = difference && { prism: difference.prism, engine: difference.engine }
        if (difference) met.add(difference)
        if (
          expected
            ? expected.prism !== statuses.prism || expected.engine !== statuses.engine
            : statuses.prism !== statuses.engine
        )
          unexpected.push(`${about}: Prism ${statuses.prism}, engine ${statuses.engine}`)
      }
      expect(unexpected).toEqual([])
    },
  )

  test.each(wholeRequests)('responds to $about with $engine, Prism with $prism', async (request) => {
    for (const [server, expected] of [
      [prism, request.prism],
      [url, request.engine],
    ] as const) {
      const response = await fetch(server + request.path, request.init)
      await response.arrayBuffer()
      expect(response.status).toBe(expected)
    }
    expect(request.right !== undefined).toBe(request.prism !== request.engine)
  })

  test('differs from Prism in every way that is listed', () => {
    expect(differences.filter((difference) => !met.has(difference))).toEqual([])
  })
})
