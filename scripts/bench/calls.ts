import { digits, ratio, table } from './figures.ts'
import { describedOperations, isolated, versionOf } from './measure.ts'
import type { CallsInput, CallsOutput } from './calls.program.ts'

const peers = ['openapi-fetch', 'fetch'] as const

/** Time for a call, and calls a second, beside openapi-fetch and bare `fetch`. */
export async function calls(runs: number): Promise<void> {
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
  console.log(`## calls\n\nAnswered by a node:http server on another thread. ${versionOf('openapi-fetch')}\n`)
  const head = ['ours', ...peers, ...peers.map((peer) => `ours / ${peer}`), 'goal, by openapi-fetch']
  table(
    ['microseconds for a call, one after the other', ...head],
    measured.map(({ call, micros }) => [
      call,
      ...micros.map(digits),
      ...peers.map((_, i) => ratio(micros[0], micros[i + 1]!)),
      '1.10 or less',
    ]),
  )
  table(
    ['calls a second, 64 at once', ...head.slice(0, -1)],
    measured.map(({ call, rates }) => [
      call,
      ...rates.map(digits),
      ...peers.map((_, i) => ratio(rates[0], rates[i + 1]!)),
    ]),
  )
}
