import { isDeepStrictEqual } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { isKooMapError, KooMapError } from '../../src/client/index.ts'
import type { Operation } from '../../scripts/description/model.ts'
import { complete, renderCoverage, tally } from './coverage.ts'
import { brokenRequests, edgeCases, exampleCases, randomCases, wrongCases, type Case } from './cases.ts'
import { gapOf } from './gaps.ts'
import { lost, report, send } from './send.ts'
import { examplesOf, operations, responsesOf, successOf, violations } from '../support/description.ts'

const url = inject('mockUrl')
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const random = Number(process.env.CASES ?? 50)
console.log(`Random cases: ${random} for each operation, SEED=${seed}`)

const each = operations.map((o) => [o.id, o] as const)
function documented(operation: Operation, status: string) {
  const response = responsesOf(operation.raw).find((r) => r.status === status)
  if (!response) throw new Error(`${operation.id} declares no response ${status} with a body. Add one in openapi/.`)
  return response
}

/** Sends the cases and returns what is wrong with the outcomes. */
async function failures(cases: Case[], judge: (c: Case) => Promise<string | undefined>): Promise<string[]> {
  const found = []
  for (const c of cases) found.push(await judge(c))
  return found.filter((failure) => failure !== undefined)
}

async function accepted(c: Case): Promise<string | undefined> {
  const exchange = await send(url, c)
  const status = successOf(c.operation.raw)
  const { content } = documented(c.operation, status)
  const lie = lost(c.operation, c.args, exchange)
  if (lie) return report(c, exchange, `the arguments unchanged; ${lie}`, 'client')
  if (String(exchange.status) !== status) return report(c, exchange, `${status}, because the request is valid`, 'mock')
  if (exchange.error) return report(c, exchange, 'a result', 'client')
  const wrong = violations(content.schema, exchange.body)
  if (wrong) return report(c, exchange, `a body that follows the description: ${wrong}`, 'description')
  return undefined
}

async function refused(c: Case): Promise<string | undefined> {
  const exchange = await send(url, c)
  const { content } = documented(c.operation, '400')
  if (exchange.status !== 400) return report(c, exchange, '400, because one constraint is violated', 'mock')
  if (!(exchange.error instanceof KooMapError)) return report(c, exchange, 'a KooMapError', 'client')
  const wrong = violations(content.schema, exchange.body) || (exchange.type === 'application/json' ? '' : exchange.type)
  if (wrong) return report(c, exchange, `the error body of the API: ${wrong}`, 'mock')
  return undefined
}

describe('the mock accepts valid requests, and its responses follow the description', () => {
  test.each(each)('%s: examples, limits and random requests', async (_, operation) => {
    const cases = [...exampleCases(operation), ...edgeCases(operation, seed), ...randomCases(operation, random, seed)]
    tally(operation).right = cases.length
    expect((await failures(cases, accepted)).join('\n\n')).toBe('')
  })
})

describe('the mock rejects a request that violates a single constraint with the error body of the API', () => {
  test.each(each)('%s', async (_, operation) => {
    const cases = wrongCases(operation, seed)
    const { broken } = tally(operation)
    for (const { keyword } of cases) broken.set(keyword!, (broken.get(keyword!) ?? 0) + 1)
    expect(cases.length).toBeGreaterThan(0)
    const failed = await failures(cases, async (c) => {
      const gap = gapOf(operation.id, c.about)
      const failure = await refused(c)
      if (gap)
        return failure
          ? undefined
          : `${operation.id}: ${c.about}\n  The gap is closed. Remove it from test/contract/gaps.ts: ${gap.reason}`
      return failure
    })
    expect(failed.join('\n\n')).toBe('')
  })
})

describe('the mock rejects a request that is malformed as a whole with the error body of the API', () => {
  test.each(each)('%s', async (_, operation) => {
    const failed = []
    for (const c of brokenRequests(operation, await send(url, exampleCases(operation)[0]!))) {
      tally(operation).whole++
      const response = await fetch(c.url, c.init)
      const body = await response.text()
      const wrong =
        !c.statuses.includes(String(response.status)) ||
        !/^application\/json$/.test(response.headers.get('content-type') ?? '')
          ? `${response.status} ${response.headers.get('content-type')}`
          : violations(documented(operation, String(response.status)).content.schema, JSON.parse(body))
      const gap = gapOf(operation.id, c.about)
      if (gap && !wrong)
        failed.push(
          `${operation.id}: ${c.about}\n  The gap is closed. Remove it from test/contract/gaps.ts: ${gap.reason}`,
        )
      if (!gap && wrong)
        failed.push(
          `${operation.id}: ${c.about}\n  came back ${wrong} ${body}\n  expected  ${c.statuses.join(' or ')}\n  at fault  mock`,
        )
    }
    expect(failed.join('\n\n')).toBe('')
  })
})

describe('the mock returns every documented error on request, and the client throws it as the right typed error', () => {
  test.each(each)('%s', async (_, operation) => {
    const failed = []
    const [c, ...others] = exampleCases(operation)
    tally(operation).examples = 1 + others.length
    for (const { status, content } of responsesOf(operation.raw)) {
      tally(operation).statuses++
      tally(operation).examples += examplesOf(content).length
      if (status.startsWith('2')) continue
      for (const [name, value] of examplesOf(content)) {
        tally(operation).errors++
        const exchange = await send(url, c!, { Prefer: `code=${status}, example=${name}` })
        const about = { operation, about: `error ${status} ${name}` }
        if (String(exchange.status) !== status || !isDeepStrictEqual(exchange.body, value))
          failed.push(report(about, exchange, `${status} ${JSON.stringify(value)}`, 'mock'))
        else if (!isKooMapError(exchange.error) || exchange.error.code !== (value.error_code ?? undefined))
          failed.push(report(about, exchange, `a KooMapError with the code ${value.error_code}`, 'client'))
      }
    }
    expect(failed.join('\n\n')).toBe('')
  })
})

describe('every response example, and every response that the mock generates, follows the description', () => {
  test.each(each)('%s', async (_, operation) => {
    const failed = []
    const [c] = exampleCases(operation)
    const status = successOf(operation.raw)
    const { content } = documented(operation, status)
    const prefers = [...examplesOf(content).map(([name]) => `example=${name}`), ...Array(5).fill('dynamic=true')]
    for (const prefer of prefers) {
      const exchange = await send(url, c!, { Prefer: prefer })
      const wrong = String(exchange.status) !== status ? 'not a success' : violations(content.schema, exchange.body)
      if (wrong)
        failed.push(report({ operation, about: prefer }, exchange, `${status}, by the description: ${wrong}`, 'mock'))
    }
    expect(failed.join('\n\n')).toBe('')
  })
})

test.runIf(random === 50)('docs/coverage.md has the figures of this run (if not, run `npm run figures`)', async () => {
  if (complete()) await expect(renderCoverage(random)).toMatchFileSnapshot('../../docs/coverage.md')
})
