import type { IncomingMessage } from 'node:http'
import { hidden } from '../server/secrets.ts'
import type { AccessKey } from './resigning.ts'

/** Headers whose values are secrets. */
const headers = ['x-auth-token', 'authorization', 'x-security-token', 'cookie', 'x-subject-token']

/** The shortest secret. Shorter texts would be found everywhere. */
const shortest = 6

/**
 * A text without the secrets of a request, of its response, and of the proxy, wherever they are in it: as they are, in
 * JSON, or in a URL.
 */
export function withoutSecrets(
  text: string,
  request: IncomingMessage,
  answer: IncomingMessage | undefined,
  key: AccessKey | undefined,
): string {
  const secrets = [...headers.flatMap((name) => [request.headers[name], answer?.headers[name]]), key?.ak, key?.sk]
  return secrets
    .flat()
    .filter((secret) => secret !== undefined && secret.length >= shortest)
    .flatMap((secret) => [secret!, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret!)])
    .reduce((rest, secret) => rest.replaceAll(secret, hidden), text)
}
