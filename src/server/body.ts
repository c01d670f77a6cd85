import { isUtf8 } from 'node:buffer'
import type { IncomingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import type { Json } from '../description/model.ts'
import { readForm } from './form.ts'
import type { Served } from './operations.ts'

/** The API gateway's limit, in bytes. It applies to a compressed body before and after it is decoded. */
export const bodyLimit = 12 * 1024 * 1024

/** How deeply JSON may be nested. The deepest request of the API has 5 levels. */
const maxDepth = 200

/** A body that cannot be read. `what` names the kind of mistake: a keyword of `x-violates`, or `size`. */
export class BadBody extends Error {
  override readonly name = 'BadBody'
  readonly what: 'syntax' | 'media-type' | 'size'

  constructor(what: BadBody['what'], message: string) {
    super(message)
    this.what = what
  }
}

/**
 * Reads the body of a request for an operation. Undefined if there is none.
 *
 * @throws {BadBody}
 */
export async function readBody(
  { body, fields }: Served,
  headers: IncomingHttpHeaders,
  raw: Buffer | undefined,
): Promise<Json> {
  if (!body || !raw || raw.length === 0) return undefined
  const type = headers['content-type'] ?? ''
  requireType(type, body.media)
  const bytes = await decode(raw, headers['content-encoding'])
  return fields ? readFields(bytes, type, fields) : readJson(bytes)
}

/** The media type without its parameters, and the charset. Only UTF-8 is accepted (3.1). */
export function requireType(type: string, expected: string): void {
  // A semicolon in quotes separates nothing.
  const separated = type.replaceAll(/"(?:[^"\\]|\\.)*"?/g, (quoted) => quoted.replaceAll(';', ','))
  const [media, ...parameters] = separated.split(';').map((part) => part.trim().toLowerCase())
  if (media !== expected)
    throw new BadBody('media-type', `Content-Type is ${type ? JSON.stringify(type) : 'missing'}, not ${expected}.`)
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length)
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset))
    throw new BadBody('media-type', `The charset is ${charset}, but the body must be UTF-8.`)
}

const decoders = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

/**
 * Decodes a body.
 *
 * @param encoding The value of `Content-Encoding`.
 * @throws {BadBody} If the encoding is unknown, the body does not follow it, or is too large.
 */
export async function decode(raw: Buffer, encoding: string | undefined): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase()
  if (!name || name === 'identity') return raw
  if (!Object.hasOwn(decoders, name))
    throw new BadBody('media-type', `Content-Encoding is ${JSON.stringify(name)}, not gzip, deflate, or br.`)
  try {
    return (await decoders[name as keyof typeof decoders](raw, { maxOutputLength: bodyLimit })) as Buffer
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new BadBody('size', `The decoded body is larger than ${bodyLimit} bytes.`)
    throw new BadBody('syntax', `The body is not valid ${name}.`)
  }
}

/**
 * Reads JSON.
 *
 * @throws {BadBody}
 */
export function readJson(bytes: Buffer): Json {
  if (!isUtf8(bytes)) throw new BadBody('syntax', 'The body is not valid UTF-8.')
  requireShallow(bytes)
  const text = bytes.toString()
  try {
    return text.includes('__proto__') || text.includes('\\u') ? JSON.parse(text, withoutPrototype) : JSON.parse(text)
  } catch (error) {
    // Node.js quotes the text around a mistake, which may be a secret.
    const message = (error as Error).message.replace(/, (?:\.\.\.)?".*/s, '')
    throw new BadBody('syntax', `The body is not valid JSON: ${message}`)
  }
}

/** Removes a name that would change the prototype of whatever the properties are assigned to. The API has no such name. */
const withoutPrototype = (key: string, value: Json): Json => (key === '__proto__' ? undefined : value)

/** Refuses nesting that would exhaust the stack of whatever walks through the value later. */
function requireShallow(bytes: Buffer): void {
  let depth = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === 0x22 /* " */) at = endOfText(bytes, at)
    else if (byte === 0x7b /* { */ || byte === 0x5b /* [ */) {
      if (++depth > maxDepth) throw new BadBody('syntax', `The JSON is nested more than ${maxDepth} levels deep.`)
    } else if (byte === 0x7d /* } */ || byte === 0x5d /* ] */) depth--
  }
}

/** The index of the quotation mark that ends the text starting at an index. */
function endOfText(bytes: Buffer, start: number): number {
  for (let end = bytes.indexOf(0x22, start + 1); end >= 0; end = bytes.indexOf(0x22, end + 1)) {
    let backslashes = 0
    while (bytes[end - 1 - backslashes] === 0x5c /* \ */) backslashes++
    if (backslashes % 2 === 0) return end
  }
  return bytes.length
}

/** Reads a form. All values are text, and become what the schema describes. Unknown fields are ignored. */
function readFields(bytes: Buffer, type: string, fields: NonNullable<Served['fields']>): Json {
  const values = new Map<string, Json[]>()
  try {
    for (const [name, text] of readForm(bytes, type)) values.set(name, [...(values.get(name) ?? []), text])
  } catch (error) {
    throw new BadBody('syntax', (error as Error).message)
  }
  const body: Record<string, Json> = {}
  for (const { name, read } of fields) {
    const [value, ...others] = values.get(name) ?? []
    // A file is no text, and a repeated field is a list. No schema of a field accepts either.
    if (values.has(name)) body[name] = others.length > 0 ? values.get(name) : value === undefined ? {} : read(value)
  }
  return body
}
