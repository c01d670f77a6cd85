import { expect, test } from 'vitest'
import { operations } from '../support/description.ts'
import { token } from '../support/engine.ts'
import { Attacker, Battlefield } from '../support/hostile-traffic.ts'
import { serveMock } from '../support/mock.ts'

const mock = serveMock()
const count = 4000
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))

test(`the mock survives ${count} hostile requests, and answers none of them with a fault of its own`, async () => {
  const attacker = new Attacker(operations, seed)
  const battlefield = new Battlefield(mock.url)
  const faults: string[] = []
  let answered = 0
  for (let done = 0; done < count; done += 20) {
    const attacks = Array.from({ length: 20 }, () => attacker.next())
    await Promise.all(
      attacks.map(async (one) => {
        const received = await battlefield.attack(one)
        if (received !== '') answered++
        if (received !== '' && !/^HTTP\/1\.1 [1-4]\d\d /.test(received))
          faults.push(`${one.about}: ${one.bytes.toString('latin1').slice(0, 500)}\n→ ${received.slice(0, 500)}`)
      }),
    )
    expect((await mock.send('/v1/workspaces', { headers: token })).status).toBe(200)
  }
  battlefield.clear()
  expect({ seed, faults }).toEqual({ seed, faults: [] })
  expect(answered).toBeGreaterThan(count / 2)
}, 240_000)
