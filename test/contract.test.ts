import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { isKooMapError, KooMapError } from '../src/client/index.ts'
import type { Operation } from '../scripts/lib/description.ts'
import { root } from '../scripts/lib/project.ts'
import { complete, matrix, tally, totals } from './contract/coverage.ts'
import { brokenRequests, edgeCases, exampleCases, randomCases, wrongCases, type Case } from './contract/cases.ts'
import { gapOf } from './contract/gaps.ts'
import { lost, report, send } from './contract/send.ts'
import { examplesOf, operations, responsesOf, successOf, violations } from './support/description.ts'

const url = inject('mockUrl')
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const random = Number(process.env.CASES ?? 50)
console.log(`Random cases: ${random} for each operation, SEED=${seed}`)

const each = operations.map((o) => [o.id, o] as const)
const documented = (o: Operation, status: string) => responsesOf(o.raw).find((r) => r.status === status)!

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
  if (lie) return report(c, exchange, `the arguments as they are; ${lie}`, 'client')
  if (String(exchange.status) !== status) return report(c, exchange, `${status}, because the request is right`, 'mock')
  if (exchange.error) return report(c, exchange, 'a result', 'client')
  const wrong = violations(content.schema, exchange.body)
  if (wrong) return report(c, exchange, `a body that follows the description: ${wrong}`, 'description')
  return undefined
}

async function refused(c: Case): Promise<string | undefined> {
  const exchange = await send(url, c)
  const { content } = documented(c.operation, '400')
  if (exchange.status !== 400) return report(c, exchange, '400, because one constraint is broken', 'mock')
  if (!(exchange.error instanceof KooMapError)) return report(c, exchange, 'a KooMapError', 'client')
  const wrong = violations(content.schema, exchange.body) || (exchange.type === 'application/json' ? '' : exchange.type)
  if (wrong) return report(c, exchange, `the error body of the API: ${wrong}`, 'mock')
  return undefined
}

describe('what is right is accepted', () => {
  test.each(each)('%s: its examples, edges and random requests', async (_, operation) => {
    const cases = [...exampleCases(operation), ...edgeCases(operation, seed), ...randomCases(operation, random, seed)]
    tally(operation).right = cases.length
    expect((await failures(cases, accepted)).join('\n\n')).toBe('')
  })
})

describe('what breaks a single constraint is refused with the error body of the API', () => {
  test.each(each)('%s', async (_, operation) => {
    const cases = wrongCases(operation, seed)
    const { broken } = tally(operation)
    for (const { keyword } of cases) broken.set(keyword!, (broken.get(keyword!) ?? 0) + 1)
    expect(cases.length).toBeGreaterThan(0)
    const failed = await failures(cases, async (c) => {
      const gap = gapOf(operation.id, c.about)
      const failure = await refused(c)
      if (gap)
        return failure ? undefined : `${operation.id}: ${c.about}\n  The gap is closed, take it out: ${gap.reason}`
      return failure
    })
    expect(failed.join('\n\n')).toBe('')
  })
})

describe('a request that is broken as a whole is refused with the error body of the API', () => {
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
      if (gap && !wrong) failed.push(`${operation.id}: ${c.about}\n  The gap is closed, take it out: ${gap.reason}`)
      if (!gap && wrong)
        failed.push(
          `${operation.id}: ${c.about}\n  came back ${wrong} ${body}\n  expected  ${c.statuses.join(' or ')}\n  at fault  mock`,
        )
    }
    expect(failed.join('\n\n')).toBe('')
  })
})

describe('every documented error can be had, and reaches the caller as the right typed error', () => {
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

describe('every example of a result, and every answer that the mock makes up, follows the description', () => {
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

test.runIf(random === 50)('the figures of this run are those of generated/coverage.md', async () => {
  if (!complete()) return
  await expect(matrix(random)).toMatchFileSnapshot('../generated/coverage.md')
  const readme = readFileSync(`${root}README.md`, 'utf8')
  for (const line of totals()) expect(readme).toContain(line)
})
