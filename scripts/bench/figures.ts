/** The middle one of some figures. */
export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** Prints a Markdown table: a column of names, and columns of figures. */
export function table(head: string[], rows: string[][]): void {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  console.log([line(head), line(head.map((_, i) => (i > 0 ? '---:' : '---'))), ...rows.map(line), ''].join('\n'))
}

export const ratio = (ours: number, peer: number): string => (ours / peer).toFixed(2)

/** A whole number, with its thousands apart. */
export const digits = (figure: number): string => Math.round(figure).toLocaleString('en').replaceAll(',', ' ')
