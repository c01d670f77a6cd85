import type { IncomingMessage } from 'node:http'
import { hidden } from '../server/secrets.ts'
import type { AccessKey } from './resigning.ts'

/** Headers whose values are secrets. */
const headers = ['x-auth-token', 'authorization', 'x-security-token', 'cookie', 'x-subject-token']

/** The shortest secret. Shorter texts would be found everywhere. */
const shortest = 6

/** A text without the secrets of a request, of its response, and of the proxy, wherever they are in it. */
export function withoutSecrets(
  text: string,
  request: IncomingMessage,
  answer: IncomingMessage | undefined,
  key: AccessKey | undefined,
): string {
  const secrets = [...headers.flatMap((name) => [request.headers[name], answer?.headers[name]]), key?.ak, key?.sk]
  return secrets.flat().reduce<string>((rest, secret) => {
    return secret !== undefined && secret.length >= shortest ? rest.replaceAll(secret, hidden) : rest
  }, text)
}
