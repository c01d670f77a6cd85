// A program of its own, for `isolated()`.
import { readFileSync } from 'node:fs'
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js'
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js'
import { sign } from '../../src/client/sign.ts'
import { median } from './figures.ts'

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

/** Signatures a second. */
export type SignaturesOutput = { id: string; ours: number; official: number }[]

const key = { ak: 'QTWAOYTTINDUT2QVKYUC', sk: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc' }
const credentials = new BasicCredentials().withAk(key.ak).withSk(key.sk)
const type = { 'Content-Type': 'application/json' }

/** The request as our client has it. */
const forUs = ({ method, url, headers, body }: Signable) =>
  new Request(url, { method, headers: { ...headers, ...type }, body: JSON.stringify(body) })

/** The request as the official SDK has it. */
const forThem = ({ method, url, headers, body }: Signable, more = {}) =>
  ({ method, endpoint: url, headers: { ...headers, ...type, ...more }, queryParams: {}, data: body }) as never

async function check(request: Signable): Promise<void> {
  const date = new Date()
  const mine = forUs(request)
  await sign(mine, key, date)
  const theirs = forThem(request, { 'X-Sdk-Date': mine.headers.get('X-Sdk-Date') })
  const { Authorization } = AKSKSigner.sign(theirs, credentials) as { Authorization: string }
  if (mine.headers.get('Authorization') !== Authorization)
    throw new Error(`${request.id}: the signatures differ, ${mine.headers.get('Authorization')} and ${Authorization}.`)
}

const batch = 100

async function measure({ runs, requests }: SignaturesInput): Promise<SignaturesOutput> {
  const output: SignaturesOutput = []
  for (const request of requests) {
    await check(request)
    const ours: number[] = []
    const official: number[] = []
    for (let turn = -20; turn < 20 * runs; turn++) {
      // A request is signed once, and making it is not what is measured.
      const mine = Array.from({ length: batch }, () => forUs(request))
      const theirs = Array.from({ length: batch }, () => forThem(request))
      const started = performance.now()
      // As the client does it; the official signer makes the text itself, too.
      for (const one of mine) await sign(one, key, new Date(), JSON.stringify(request.body))
      const between = performance.now()
      for (const one of theirs) AKSKSigner.sign(one, credentials)
      const ended = performance.now()
      // The first turns only warm up.
      if (turn < 0) continue
      ours.push((1000 * batch) / (between - started))
      official.push((1000 * batch) / (ended - between))
    }
    output.push({ id: request.id, ours: median(ours), official: median(official) })
  }
  return output
}

console.log(JSON.stringify(await measure(JSON.parse(readFileSync(process.argv[2]!, 'utf8')))))
