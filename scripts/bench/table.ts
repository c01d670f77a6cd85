/** Returns the median of some values. */
export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** Renders a Markdown table: a column of names, and columns of figures. */
export function renderTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i > 0 ? '---:' : '---'))), ...rows.map(line), ''].join('\n')
}

export const ratio = (ours: number, peer: number): string => (ours / peer).toFixed(2)

/** Renders a number without decimals, with a space between thousands. */
export const digits = (figure: number): string => Math.round(figure).toLocaleString('en').replaceAll(',', ' ')
