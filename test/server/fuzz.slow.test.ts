import { expect, test } from 'vitest'
import { KooMap, token } from '../../src/client/index.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { attack } from '../support/hostile-requests.ts'
import { Attacker, Battlefield } from '../support/hostile-traffic.ts'
import { operations } from '../support/description.ts'

const count = Number(process.env.HOSTILE ?? 20_000)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const batch = 100
/** How many attacks are made at the same time. */
const concurrent = 20

/** What is wrong with what the server has sent, if anything. */
function faultOf(received: string): string | undefined {
  if (received === '') return undefined
  const [head = '', body = ''] = received.split('\r\n\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1])
  if (!(status >= 100 && status < 500)) return `the response ${head.slice(0, 200)}`
  if (status < 400 || !/content-length: [1-9]/i.test(head)) return undefined
  const text = Buffer.from(body, 'latin1').toString()
  if (/content-type: application\/json\r\n/i.test(`${head}\r\n`) && /"error_code"|"error":/.test(text || '"error":'))
    return undefined
  return `the error ${head.slice(0, 200)} ${text.slice(0, 200)}`
}

test(
  `the sandbox survives ${count} hostile requests, answers all of them in the shape of the API, and is correct after each batch`,
  async () => {
    const bugs: Error[] = []
    const sandbox = await startSandbox({ onBug: (bug) => void bugs.push(bug) })
    const attacker = new Attacker(operations, seed)
    const battlefield = new Battlefield(sandbox.url)
    const koomap = new KooMap({ auth: token('any'), baseUrl: sandbox.url, maxRetries: 0 })
    const faults: string[] = []
    const before = await koomap.listCommonWorkspace()
    const answered = { yes: 0, no: 0 }
    try {
      for (let done = 0; done < count; done += batch) {
        const attacks = Array.from({ length: Math.min(batch, count - done) }, () => attacker.next())
        for (let at = 0; at < attacks.length; at += concurrent)
          await Promise.all(
            attacks.slice(at, at + concurrent).map(async (one) => {
              const received = await battlefield.attack(one)
              answered[received === '' ? 'no' : 'yes']++
              const fault = faultOf(received)
              if (fault) faults.push(`${one.about}: ${one.bytes.toString('latin1').slice(0, 500)}\n→ ${fault}`)
            }),
          )
        // Another tenant's requests have changed nothing here.
        expect(await koomap.listCommonWorkspace()).toEqual(before)
        const { workspace_id } = await koomap.createCommonWorkspace({ body: { workspace_name: `batch_${done}` } })
        await koomap.deleteCommonWorkspace({ path: { workspace_id } })
        battlefield.clear()
      }
      expect(await attack(sandbox.url)).toEqual([])
      expect({ seed, faults, bugs: bugs.map(String) }).toEqual({ seed, faults: [], bugs: [] })
      expect(answered.yes).toBeGreaterThan(count / 2)
    } finally {
      battlefield.clear()
      const started = performance.now()
      await sandbox.close()
      expect(performance.now() - started).toBeLessThan(5000)
    }
  },
  60_000 + count * 20,
)
