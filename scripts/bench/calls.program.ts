// A standalone program for `isolated()`. The client runs on the main thread, and the server on another one.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import createClient from 'openapi-fetch'
import type { CreateCommonWorkspaceRequest, paths } from '../../generated/schema.ts'
import { KooMap, token, type Result } from '../../src/client/index.ts'
import { median } from './table.ts'

export interface CallsInput {
  runs: number
  page: Result<'listCommonWorkspace'>
  body: CreateCommonWorkspaceRequest
  created: Result<'createCommonWorkspace'>
}

type Figures = [ours: number, openapiFetch: number, fetch: number]

export type CallsOutput = {
  call: string
  /** Medians, in microseconds. */
  micros: Figures
  /** Calls per second. */
  rates: Figures
}[]

type Call = () => Promise<unknown>

/** The same calls made in three ways: with our client, with openapi-fetch, and with plain `fetch`. */
function callsTo(baseUrl: string, body: CreateCommonWorkspaceRequest): Record<string, [Call, Call, Call]> {
  const secret = 'MIIPAgYJKoZIhvcNAQcCoIIO8zCCDu8CAQExDTALBglghkgBZQMEAgEwgg0UBgkqhkiG9w0BBwGggg0F'
  const koomap = new KooMap({ auth: token(secret), baseUrl })
  const client = createClient<paths>({ baseUrl, headers: { 'X-Auth-Token': secret } })
  const query = { offset: 0, limit: 10, order_by: 'create_time_desc' } as const
  const read = async ({ data, response }: { data?: unknown; response: Response }) => {
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return data
  }
  const bare = async (path: string, init: RequestInit) => {
    const response = await fetch(baseUrl + path, init)
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return response.json()
  }
  return {
    'GET /v1/workspaces': [
      () => koomap.listCommonWorkspace({ query }),
      () => client.GET('/v1/workspaces', { params: { query } }).then(read),
      () => bare(`/v1/workspaces?${new URLSearchParams(query as never)}`, { headers: { 'X-Auth-Token': secret } }),
    ],
    'POST /v1/workspaces': [
      () => koomap.createCommonWorkspace({ body }),
      () => client.POST('/v1/workspaces', { body }).then(read),
      () =>
        bare('/v1/workspaces', {
          method: 'POST',
          headers: { 'X-Auth-Token': secret, 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
    ],
  }
}

/**
 * Measures the time per call of each way, in microseconds. The ways alternate in short turns, so that a disturbance
 * affects all of them.
 */
async function oneByOne(ways: Call[], turns: number): Promise<Figures> {
  const times = ways.map((): number[] => [])
  for (let turn = -5; turn < turns; turn++) {
    for (let i = 0; i < ways.length; i++) {
      // Each way goes first equally often. The turns below 0 only warm up.
      const at = (turn + i + ways.length * 5) % ways.length
      for (let n = 0; n < 50; n++) {
        const started = performance.now()
        await ways[at]!()
        if (turn >= 0) times[at]!.push((performance.now() - started) * 1000)
      }
    }
  }
  return times.map(median) as Figures
}

/** Measures the calls per second of each way, with 64 calls always in flight. */
async function atOnce(ways: Call[], turns: number): Promise<Figures> {
  const rates = ways.map((): number[] => [])
  for (let turn = 0; turn < turns; turn++) {
    for (let i = 0; i < ways.length; i++) {
      const at = (turn + i) % ways.length
      let left = 500
      const work = async () => {
        while (left-- > 0) await ways[at]!()
      }
      const started = performance.now()
      await Promise.all(Array.from({ length: 64 }, work))
      rates[at]!.push(500_000 / (performance.now() - started))
    }
  }
  return rates.map(median) as Figures
}

async function measure(input: CallsInput): Promise<CallsOutput> {
  const server = new Worker(new URL(import.meta.url), { workerData: input })
  const port = await new Promise<number>((resolve, reject) => server.once('message', resolve).once('error', reject))
  const output: CallsOutput = []
  for (const [call, ways] of Object.entries(callsTo(`http://127.0.0.1:${port}`, input.body))) {
    const results = await Promise.all(ways.map((way) => way()))
    const expected = JSON.stringify(call.startsWith('GET') ? input.page : input.created)
    for (const [i, result] of results.entries())
      if (JSON.stringify(result) !== expected) throw new Error(`${call}: way ${i} did not return what the server sent.`)
    output.push({ call, micros: await oneByOne(ways, 10 * input.runs), rates: await atOnce(ways, 4 * input.runs) })
  }
  await server.terminate()
  return output
}

/** Serves fixed responses, so that the server adds as little time as possible. */
function serve({ page, created }: CallsInput): void {
  const [list, one] = [JSON.stringify(page), JSON.stringify(created)]
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'X-request-id': '7d9f0a4c2b8e4f13a6c5d8e9b0f1a2c3',
      })
      response.end(request.method === 'GET' ? list : one)
    })
  })
  // Keeps idle connections open until their next turn.
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1', () => parentPort!.postMessage((server.address() as AddressInfo).port))
}

if (isMainThread) console.log(JSON.stringify(await measure(JSON.parse(readFileSync(process.argv[2]!, 'utf8')))))
else serve(workerData)
