import { UserError } from './flags.ts'

/**
 * Reads an access key ID and a secret access key, such as `AK:SK`. The error does not repeat them.
 *
 * @param source Where the text is from, such as `--access-key`.
 * @throws {UserError}
 */
export function accessKeyOf(source: string, text: string): { ak: string; sk: string } {
  const [, ak, sk] = /^([!-9;-~]+):([!-~]+)$/.exec(text) ?? []
  if (!ak || !sk)
    throw new UserError(`${source} must be an access key ID and a secret access key, separated by a colon: AK:SK.`)
  return { ak, sk }
}
