// Prints how many bytes each call retains, in several ways of calling. Run with `node --expose-gc`.
import { createServer } from 'node:http'
import { KooMap, token, type KooMapOptions } from '../../src/client/index.ts'

const page = { data: [], page: { offset: 0, limit: 10, total: 0 } }
const server = createServer((_, response) => response.end(JSON.stringify(page)))
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))

const warnings: string[] = []
process.on('warning', ({ name }) => warnings.push(name))

const { port } = server.address() as { port: number }
const client = (options: KooMapOptions = {}) =>
  new KooMap({ auth: token('t'), baseUrl: `http://127.0.0.1:${port}`, ...options })
const koomap = client()
const { signal } = new AbortController()
const totalTimeout = 3_600_000
const many = async (n: number, call: () => Promise<unknown>) => {
  for (let i = 0; i < n; i += 10) await Promise.all(Array.from({ length: 10 }, call))
}

const ways: Record<string, (n: number) => Promise<unknown>> = {
  'a call': (n) => many(n, () => koomap.listCommonWorkspace({}, { signal, totalTimeout })),
  'a request of its own': (n) =>
    many(n, async () => (await koomap.fetch('/v1/workspaces', { signal, totalTimeout })).text()),
  'a list': (n) => {
    const simulated = client({ fetch: async () => Response.json(page) })
    return many(n, () => simulated.listCommonWorkspace.all({}, { signal }).toArray({ limit: 9 }))
  },
  'a poll': (n) => {
    let polls = 0
    const state = () => ({ task_id: 't', task_status: ++polls < n ? 'RUNNING' : 'SUCCESS' })
    const simulated = client({ fetch: async () => Response.json({ tasks: [state()], page: { total: 1 } }) })
    const options = { interval: 0.1, maxInterval: 0.1, timeout: totalTimeout, signal }
    return simulated.waitForReal3DTask({ workspace_id: 'w', task_id: 't' }, options)
  },
}

async function used(): Promise<number> {
  // What is finished may be released only in a later turn.
  for (let i = 0; i < 3; i++) {
    await new Promise((done) => setImmediate(done))
    gc!()
  }
  return process.memoryUsage().heapUsed
}

const retained: Record<string, number> = {}
for (const [name, use] of Object.entries(ways)) {
  const n = 300
  await use(n)
  // What the engine keeps for itself comes and goes; what is retained is there in every round.
  for (let round = 0; round < 3 && !(retained[name]! < 500); round++) {
    const before = await used()
    await use(n)
    retained[name] = Math.min(((await used()) - before) / n, retained[name] ?? Infinity)
  }
}
console.log(JSON.stringify({ retained, warnings }))
server.closeAllConnections()
server.close()
