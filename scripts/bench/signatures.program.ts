// A standalone program for `isolated()`.
import { readFileSync } from 'node:fs'
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js'
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js'
import { signatureOf } from '../../src/client/credentials/sign.ts'
import { mergeHeaders } from '../../src/client/headers.ts'
import { median } from './table.ts'

interface Signable {
  id: string
  method: string
  url: string
  headers: Record<string, string>
  body: object
}

export interface SignaturesInput {
  runs: number
  requests: Signable[]
}

/** Signatures per second. */
export type SignaturesOutput = { id: string; ours: number; official: number }[]

const key = { ak: 'QTWAOYTTINDUT2QVKYUC', sk: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc' }
const credentials = new BasicCredentials().withAk(key.ak).withSk(key.sk)
const type = { 'Content-Type': 'application/json' }

/** The request in the form that our client signs. */
const forUs = ({ method, url, headers, body }: Signable) => ({
  method,
  url,
  headers: mergeHeaders(headers, type),
  body: JSON.stringify(body),
})

/** The request in the form that the official SDK signs. */
const forThem = ({ method, url, headers, body }: Signable, more = {}) =>
  ({ method, endpoint: url, headers: { ...headers, ...type, ...more }, queryParams: {}, data: body }) as never

async function check(request: Signable): Promise<void> {
  const date = new Date()
  const mine = await signatureOf(forUs(request), key, date)
  const theirs = forThem(request, { 'X-Sdk-Date': mine['x-sdk-date'] })
  const { Authorization } = AKSKSigner.sign(theirs, credentials) as { Authorization: string }
  if (mine.authorization !== Authorization)
    throw new Error(`The signatures of ${request.id} differ: ${mine.authorization} and ${Authorization} (official).`)
}

const batch = 100

async function measure({ runs, requests }: SignaturesInput): Promise<SignaturesOutput> {
  const output: SignaturesOutput = []
  for (const request of requests) {
    await check(request)
    const ours: number[] = []
    const official: number[] = []
    for (let turn = -20; turn < 20 * runs; turn++) {
      // A request of the official SDK can be signed only once, and its creation is not part of the measurement.
      const theirs = Array.from({ length: batch }, () => forThem(request))
      const started = performance.now()
      // Serializes the body, as the client does. The official signer also serializes it.
      for (let i = 0; i < batch; i++) await signatureOf(forUs(request), key, new Date())
      const between = performance.now()
      for (const one of theirs) AKSKSigner.sign(one, credentials)
      const ended = performance.now()
      // The turns below 0 only warm up.
      if (turn < 0) continue
      ours.push((1000 * batch) / (between - started))
      official.push((1000 * batch) / (ended - between))
    }
    output.push({ id: request.id, ours: median(ours), official: median(official) })
  }
  return output
}

console.log(JSON.stringify(await measure(JSON.parse(readFileSync(process.argv[2]!, 'utf8')))))
