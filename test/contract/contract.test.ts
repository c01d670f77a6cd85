import { isDeepStrictEqual } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { accessKey, isKooMapError, KooMapError } from '../../src/client/index.ts'
import type { Operation } from '../../src/description/model.ts'
import { complete, renderCoverage, tally } from './coverage.ts'
import { edgeCases, exampleCases, invalidCases, malformedRequests, randomCases, type Case } from './cases.ts'
import { gapOf } from './gaps.ts'
import { alteration, report, send } from './send.ts'
import { examplesOf, operations, responsesOf, successOf, violations } from '../support/description.ts'

const url = inject('mockUrl')
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const random = Number(process.env.CASES ?? 50)
console.log(`Random cases: ${random} for each operation, SEED=${seed}`)

const each = operations.map((o) => [o.id, o] as const)

/** The declared response of an operation with a status. */
function documented(operation: Operation, status: string) {
  const response = responsesOf(operation.raw).find((r) => r.status === status)
  if (!response) throw new Error(`${operation.id} declares no response ${status} with a body. Add one in openapi/.`)
  return response
}

/** Checks the cases one after the other, and returns the failures. */
async function failures(cases: Case[], check: (c: Case) => Promise<string | undefined>): Promise<string[]> {
  const found = []
  for (const c of cases) found.push(await check(c))
  return found.filter((failure) => failure !== undefined)
}

/** Sends a valid request. Returns what is wrong with the outcome, if anything. */
async function failureOfValid(c: Case): Promise<string | undefined> {
  const exchange = await send(url, c)
  const status = successOf(c.operation.raw)
  const { content } = documented(c.operation, status)
  const altered = alteration(c.operation, c.args, exchange)
  if (altered) return report(c, exchange, `the arguments unchanged, but ${altered}`, 'client')
  if (String(exchange.status) !== status) return report(c, exchange, `${status}, because the request is valid`, 'mock')
  if (exchange.error) return report(c, exchange, 'a result', 'client')
  const invalid = violations(content.schema, exchange.body)
  if (invalid) return report(c, exchange, `a body that follows the description, but ${invalid}`, 'description')
  return undefined
}

/** Sends a request that violates one constraint. Returns what is wrong with the outcome, if anything. */
async function failureOfInvalid(c: Case): Promise<string | undefined> {
  const exchange = await send(url, c)
  const { content } = documented(c.operation, '400')
  if (exchange.status !== 400) return report(c, exchange, '400, because one constraint is violated', 'mock')
  if (!(exchange.error instanceof KooMapError)) return report(c, exchange, 'a KooMapError', 'client')
  const invalid =
    violations(content.schema, exchange.body) || (exchange.type === 'application/json' ? '' : exchange.type)
  if (invalid) return report(c, exchange, `the error body of the API, but ${invalid}`, 'mock')
  return undefined
}

/** The failure of a case that is a known gap and no longer fails. */
const closedGap = (operation: Operation, about: string, reason: string) =>
  `${operation.id}: ${about}\n  This gap is closed. Remove it from test/contract/gaps.ts: ${reason}`

describe('the mock', () => {
  test.each(each)('accepts valid requests for %s, and its responses follow the description', async (_, operation) => {
    const cases = [...exampleCases(operation), ...edgeCases(operation, seed), ...randomCases(operation, random, seed)]
    tally(operation).valid = cases.length
    expect((await failures(cases, failureOfValid)).join('\n\n')).toBe('')
  })

  test.each(each.filter(([, { security }]) => security.length > 0))(
    'accepts a signature instead of a token for %s',
    async (_, operation) => {
      const [c] = exampleCases(operation)
      const exchange = await send(url, c!, {}, accessKey({ ak: 'EXAMPLE-AK', sk: 'example-sk' }))
      expect(exchange.request.headers.has('X-Auth-Token')).toBe(false)
      expect(exchange.request.headers.get('Authorization')).toMatch(/^SDK-HMAC-SHA256 /)
      expect(String(exchange.status)).toBe(successOf(operation.raw))
    },
  )

  test.each(each)(
    'rejects a request for %s that violates a single constraint, with the error body of the API',
    async (_, operation) => {
      const cases = invalidCases(operation, seed)
      const counts = tally(operation).violations
      for (const { keyword } of cases) counts.set(keyword!, (counts.get(keyword!) ?? 0) + 1)
      expect(cases.length).toBeGreaterThan(0)
      const failed = await failures(cases, async (c) => {
        const gap = gapOf(operation.id, c.about)
        const failure = await failureOfInvalid(c)
        if (gap) return failure ? undefined : closedGap(operation, c.about, gap.reason)
        return failure
      })
      expect(failed.join('\n\n')).toBe('')
    },
  )

  test.each(each)('rejects a malformed request for %s with the error body of the API', async (_, operation) => {
    const failed = []
    for (const c of malformedRequests(operation, await send(url, exampleCases(operation)[0]!))) {
      tally(operation).malformed++
      const response = await fetch(c.url, c.init)
      const body = await response.text()
      const invalid =
        !c.statuses.includes(String(response.status)) ||
        !/^application\/json$/.test(response.headers.get('content-type') ?? '')
          ? `${response.status} ${response.headers.get('content-type')}`
          : violations(documented(operation, String(response.status)).content.schema, JSON.parse(body))
      const gap = gapOf(operation.id, c.about)
      if (gap && !invalid) failed.push(closedGap(operation, c.about, gap.reason))
      if (!gap && invalid)
        failed.push(
          `${operation.id}: ${c.about}\n  response  ${invalid} ${body}\n  expected  ${c.statuses.join(' or ')}\n  at fault  mock`,
        )
    }
    expect(failed.join('\n\n')).toBe('')
  })

  test.each(each)(
    'returns every documented error of %s on request, and the client throws it with its code',
    async (_, operation) => {
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
    },
  )

  test.each(each)(
    'returns only responses of %s that follow the description, whether they are examples or generated',
    async (_, operation) => {
      const failed = []
      const [c] = exampleCases(operation)
      const status = successOf(operation.raw)
      const { content } = documented(operation, status)
      const prefers = [...examplesOf(content).map(([name]) => `example=${name}`), ...Array(5).fill('dynamic=true')]
      for (const prefer of prefers) {
        const exchange = await send(url, c!, { Prefer: prefer })
        const invalid = String(exchange.status) !== status ? 'not a success' : violations(content.schema, exchange.body)
        if (invalid)
          failed.push(
            report({ operation, about: prefer }, exchange, `${status} by the description, but ${invalid}`, 'mock'),
          )
      }
      expect(failed.join('\n\n')).toBe('')
    },
  )
})

test.runIf(random === 50)('docs/coverage.md has the figures of this run (if not, run `npm run figures`)', async () => {
  if (complete()) await expect(renderCoverage(random)).toMatchFileSnapshot('../../docs/coverage.md')
})
