import type { IncomingHttpHeaders } from 'node:http'
import { Refusal } from './refusal.ts'
import { generalCodes, type Codes } from './codes.ts'

/** What a request proves itself with. */
export type Credentials =
  | { token: string }
  | {
      signature: string
      /** The access key ID. */
      ak: string
      /** The names of the signed headers, in lower case. */
      signed: string[]
      /** The time of signing, in milliseconds since 1970. */
      date: number
    }

const form = /^SDK-HMAC-SHA256 +Access=([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([0-9a-f]{64})$/

/**
 * Reads the credentials of a request. A token takes precedence over a signature.
 *
 * @throws {Refusal} If there are none, or if the signature is malformed.
 */
export function credentialsOf(headers: IncomingHttpHeaders, codes: Pick<Codes, 'unauthenticated'>): Credentials {
  const token = headers['x-auth-token']
  if (token) return { token: String(token) }
  const { authorization } = headers
  if (!authorization)
    throw new Refusal(codes.unauthenticated, {
      section: '3.2',
      reason: 'The request has neither a token in X-Auth-Token nor a signature in Authorization.',
    })
  const [, ak, signed, signature] = form.exec(authorization) ?? []
  const date = dateOf(String(headers['x-sdk-date']))
  if (!ak || !signed || !signature)
    throw new Refusal(generalCodes.signature, {
      section: '3.2',
      reason:
        'Authorization must be SDK-HMAC-SHA256 with Access, SignedHeaders, and a Signature of 64 hexadecimal digits.',
    })
  if (Number.isNaN(date))
    throw new Refusal(generalCodes.signature, {
      section: '3.2',
      reason: 'A signed request needs the header X-Sdk-Date with the time of signing, such as 20240506T070809Z.',
    })
  return { signature, ak, signed: signed.toLowerCase().split(';'), date }
}

/** The time that a text such as `20240506T070809Z` stands for, or NaN. */
function dateOf(text: string): number {
  return /^\d{8}T\d{6}Z$/.test(text)
    ? Date.parse(text.replace(/(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)/, '$1-$2-$3:$4:$5'))
    : NaN
}
