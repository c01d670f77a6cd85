import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { root } from '../scripts/lib/project.ts'
import { mutantsOf } from './contract/mutants.ts'
import { noticed } from './contract/suite.ts'
import { description, operations } from './support/description.ts'

const seed = Number(process.env.SEED ?? 1)
const wanted = Number(process.env.MUTANTS ?? 20)
const all = mutantsOf(description)
const sample =
  wanted >= all.length
    ? all
    : fc.sample(fc.shuffledSubarray(all, { minLength: wanted, maxLength: wanted }), { numRuns: 1, seed })[0]!

describe('the contract tests bite', () => {
  test('as the README says', () => {
    expect(readFileSync(`${root}README.md`, 'utf8')).toContain(`Of ${all.length} ways to break the mock's description`)
  })

  test('and are silent about the description as it is', async () => {
    const one = operations[Math.abs(seed) % operations.length]!
    expect(await noticed(description, [one.id])).toBeUndefined()
  })

  test(
    `on a mock whose description is broken in one small way: ${sample.length} of ${all.length}, SEED=${seed}`,
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
