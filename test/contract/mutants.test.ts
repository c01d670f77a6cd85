import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mutantsOf } from './mutants.ts'
import { noticed } from './notice.ts'
import { description, operations } from '../support/description.ts'

const seed = Number(process.env.SEED ?? 1)
const wanted = Number(process.env.MUTANTS ?? 20)
const all = mutantsOf(description)
const sample =
  wanted >= all.length
    ? all
    : fc.sample(fc.shuffledSubarray(all, { minLength: wanted, maxLength: wanted }), { numRuns: 1, seed })[0]!

describe('the contract tests', () => {
  test('notice nothing if the mock has the unchanged description', async () => {
    const one = operations[Math.abs(seed) % operations.length]!
    expect(await noticed(description, [one.id])).toBeUndefined()
  })

  test(
    `notice every small mutation of the mock's description (${sample.length} of ${all.length} tried, SEED=${seed})`,
    { timeout: 60 * 60_000 },
    async () => {
      const survivors: string[] = []
      const kinds = new Map<string, number>()
      for (const mutant of sample) {
        kinds.set(mutant.kind, (kinds.get(mutant.kind) ?? 0) + 1)
        if ((await noticed(mutant.make(), mutant.operations)) === undefined)
          survivors.push(`${mutant.kind}: ${mutant.about}`)
      }
      if (process.env.MUTANTS)
        console.log(`${sample.length} mutants, ${survivors.length} survived`, Object.fromEntries(kinds))
      expect(survivors.join('\n')).toBe('')
    },
  )
})
