import { isUtf8 } from 'node:buffer'

/** How many fields a form has at most. The largest form of the API has 13. */
const maxFields = 1000

/** A form that is not `multipart/form-data` (RFC 7578). */
export class BadForm extends Error {
  override readonly name = 'BadForm'
}

/** A field of a form. One with a file name is a file. */
export interface Field {
  name: string
  filename?: string
  body: Buffer
}

/**
 * Reads a form: the name of each field with its text, or with undefined if the field is a file.
 *
 * @param type The value of `Content-Type`, which has the boundary.
 * @throws {BadForm}
 */
export const readForm = (bytes: Buffer, type: string): [name: string, text: string | undefined][] =>
  fieldsOf(bytes, type).map(({ name, filename, body }) => {
    if (filename !== undefined) return [name, undefined]
    if (!isUtf8(body)) throw new BadForm('A field of the form is not valid UTF-8.')
    return [name, body.toString()]
  })

/**
 * The fields of a form.
 *
 * @param type The value of `Content-Type`, which has the boundary.
 * @throws {BadForm}
 */
export function fieldsOf(bytes: Buffer, type: string): Field[] {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70})(?=$|[\s;]))/i.exec(type) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) throw new BadForm('Content-Type has no boundary.')
  const fields: Field[] = []
  // A line break belongs to the boundary that follows it. Before the first one, there may be none.
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const first = delimiter.subarray(2)
  let at = bytes.subarray(0, first.length).equals(first) ? first.length : end(bytes, delimiter, 0)
  while (bytes.toString('latin1', at, at + 2) !== '--') {
    if (fields.length === maxFields) throw new BadForm(`The form has more than ${maxFields} fields.`)
    const head = end(bytes, lineBreak, at)
    // The headers may be missing, but not the empty line after them.
    const body = end(bytes, emptyLine, head - 2)
    at = end(bytes, delimiter, body - 2)
    fields.push(
      fieldOf(bytes.toString('utf8', head, body), bytes.subarray(body, Math.max(body, at - delimiter.length))),
    )
  }
  return fields
}

const lineBreak = Buffer.from('\r\n')
const emptyLine = Buffer.from('\r\n\r\n')

/** The index after the next occurrence of some bytes. */
function end(bytes: Buffer, wanted: Buffer, from: number): number {
  const found = bytes.indexOf(wanted, from)
  if (found < 0) throw new BadForm('The form ends too early, or its boundary is not that of Content-Type.')
  return found + wanted.length
}

function fieldOf(head: string, body: Buffer): Field {
  const disposition = /^content-disposition:[ \t]*form-data((?:[ \t]*;.*)?)$/im.exec(head)?.[1] ?? ''
  const [name, ...others] = valuesOf(disposition, 'name')
  if (name === undefined || others.length > 0) throw new BadForm('Each part of a form must have one name.')
  const [filename] = valuesOf(disposition, 'filename\\*?')
  return { name, ...(filename !== undefined && { filename }), body }
}

/** The values of a parameter of a header. */
const valuesOf = (header: string, name: string): string[] =>
  [...header.matchAll(new RegExp(`;[ \\t]*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]*))`, 'gi'))].map(nameOf)

/** Browsers escape quotation marks and line breaks with a percent sign, and other programs with a backslash. */
const nameOf = ([, quoted, plain]: RegExpExecArray): string =>
  plain ?? quoted!.replaceAll(/\\(.)/g, '$1').replaceAll(/%(22|0D|0A)/gi, (escape) => decodeURIComponent(escape))
