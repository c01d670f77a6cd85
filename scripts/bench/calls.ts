import { digits, ratio, renderTable } from './table.ts'
import { describedOperations, isolated, versionOf } from './measure.ts'
import type { CallsInput, CallsOutput } from './calls.program.ts'

const peers = ['openapi-fetch', 'fetch'] as const

/** Measures the time of a call, and calls per second, compared with openapi-fetch and `fetch`. */
export async function calls(runs: number): Promise<string> {
  const { listCommonWorkspace: list, createCommonWorkspace: create } = describedOperations()
  const [example] = list!.answer.data
  const data = Array.from({ length: 10 }, (_, i) => ({
    ...example,
    workspace_id: example.workspace_id.slice(2) + 10 + i,
  }))
  const input: CallsInput = {
    runs,
    page: { data, page: { offset: 0, limit: 10, total: 25 } },
    body: create!.request,
    created: create!.answer,
  }
  const measured = await isolated<CallsOutput>('calls.program.ts', input)
  const head = ['ours', ...peers, ...peers.map((peer) => `ours / ${peer}`), 'goal, by openapi-fetch']
  const times = renderTable(
    ['microseconds per call, in sequence', ...head],
    measured.map(({ call, micros }) => [
      call,
      ...micros.map(digits),
      ...peers.map((_, i) => ratio(micros[0], micros[i + 1]!)),
      '1.00 or less',
    ]),
  )
  const rates = renderTable(
    ['calls per second, 64 at a time', ...head],
    measured.map(({ call, rates }) => [
      call,
      ...rates.map(digits),
      ...peers.map((_, i) => ratio(rates[0], rates[i + 1]!)),
      '1.00 or more',
    ]),
  )
  return `A node:http server in another thread responds. ${versionOf('openapi-fetch')}\n\n${times}\n${rates}`
}
