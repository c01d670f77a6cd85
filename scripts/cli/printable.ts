/** Text in which characters that could control a terminal, or cannot be seen, are escaped. */
export const printable = (text: string): string =>
  text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => `\\x${char.codePointAt(0)!.toString(16).padStart(2, '0')}`)
