/** Escapes text for HTML. */
export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Text in backticks: a link if it is the name of an operation, or an error code. */
export function codeSpan(
  text: string,
  { operations, except }: { operations: ReadonlySet<string>; except?: string | undefined },
): string {
  const code = `<code>${escapeHtml(text)}</code>`
  if (text !== except && operations.has(text)) return `<a href="site:operations/${text}.html">${code}</a>`
  if (/^(KMP|APIGW|GATEWAY)\.\d+$/.test(text)) return `<a href="site:errors.html#${text}">${code}</a>`
  return code
}
