import { exampleOf } from '../../src/description/model.ts'
import { digits, ratio, renderTable } from './table.ts'
import { describedOperations, isolated, versionOf } from './measure.ts'
import type { SignaturesInput, SignaturesOutput } from './signatures.program.ts'

/** Measures signatures per second, compared with the official signer. */
export async function signatures(runs: number): Promise<string> {
  // A large body, and a small one.
  const operations = Object.values(describedOperations()).filter(({ id }) => ['startVps', 'startNavi'].includes(id))
  const input: SignaturesInput = {
    runs,
    requests: operations.map(({ id, method, server, path, parameters, request }) => ({
      id,
      method: method.toUpperCase(),
      url: server + path,
      headers: Object.fromEntries(parameters.filter((p) => p.in === 'header').map((p) => [p.name, exampleOf(p)])),
      body: request,
    })),
  }
  const measured = await isolated<SignaturesOutput>('signatures.program.ts', input)
  const rates = renderTable(
    ['signatures per second', 'body, bytes', 'ours', 'official', 'ours / official', 'goal'],
    measured.map(({ id, ours, official }, i) => [
      id,
      digits(Buffer.byteLength(JSON.stringify(input.requests[i]!.body))),
      digits(ours),
      digits(official),
      ratio(ours, official),
      '1.00 or more',
    ]),
  )
  return `In sequence. ${versionOf('@huaweicloud/huaweicloud-sdk-core')}\n\n${rates}`
}
