/** Text in which characters that could control a terminal, or cannot be seen, are escaped. */
export const printable = (text: string): string =>
  text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => `\\x${char.codePointAt(0)!.toString(16).padStart(2, '0')}`)

/** A text as a word of a shell command that the user can copy. */
export const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The longest text of a caller that is printed in a line of a log, in characters. */
const longest = 200

/** A text of a caller as a line of a log has it: printable, and cut if it is long. */
export const shortened = (text: string): string =>
  printable(text.length > longest ? `${text.slice(0, longest)}…` : text)
