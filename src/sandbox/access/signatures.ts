import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { generalCodes } from '../../server/codes.ts'
import type { Credentials } from '../../server/credentials.ts'
import { Refusal } from '../../server/refusal.ts'
import { algorithm, canonicalRequest } from '../../signing/canonical.ts'

/** The access key with which requests must be signed. */
export interface AccessKey {
  ak: string
  sk: string
}

/** How far the time of signing may be off, in milliseconds. */
const tolerance = 15 * 60_000

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')

/**
 * Verifies the signature of a request, by the real clock, because callers sign by theirs.
 *
 * @param raw The body as it was sent.
 * @throws {Refusal} If the key, the time, or the signature is wrong.
 */
export function verifySignature(
  { method, url, headers }: Pick<FastifyRequest, 'method' | 'url' | 'headers'>,
  { ak, signed, signature, date }: Exclude<Credentials, { token: string }>,
  raw: Buffer | undefined,
  key: AccessKey,
): void {
  if (ak !== key.ak) refuse(`There is no access key ${ak}.`)
  const off = Math.abs(Date.now() - date)
  if (off > tolerance) refuse(`The time in X-Sdk-Date is ${Math.round(off / 60_000)} minutes off; 15 are allowed.`)
  if (!signed.includes('x-sdk-date')) refuse('The signature must cover X-Sdk-Date.')
  const digest = sha256(raw ?? '')
  const claimed = headers['x-sdk-content-sha256']
  if (claimed !== undefined && claimed !== 'UNSIGNED-PAYLOAD' && claimed !== digest)
    refuse('X-Sdk-Content-Sha256 is not the digest of the body.')
  const payload = claimed === undefined ? digest : String(claimed)
  // The official SDKs differ: that for Java does not sort the values of a repeated parameter.
  const fits = [true, false].some((sortsValues) => {
    const canonical = canonicalRequest(method, new URL(url, 'http://sandbox'), signed, headers, payload, sortsValues)
    const text = `${algorithm}\n${headers['x-sdk-date']}\n${sha256(canonical)}`
    return timingSafeEqual(createHmac('sha256', key.sk).update(text).digest(), Buffer.from(signature, 'hex'))
  })
  if (!fits)
    refuse('The signature does not match the request. Check the secret key, and that nothing changes the request.')
}

function refuse(reason: string): never {
  throw new Refusal(generalCodes.signature, { section: '3.2', reason })
}
