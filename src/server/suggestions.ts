/** The longest name for which a similar one is looked for. Longer ones are no slips of the keyboard. */
const longest = 100

/** What to use instead of a name that does not exist: the name that is meant, if one is similar, or all that there are. */
export function insteadOf(name: string, names: readonly string[]): string {
  const meant = nearest(name, names)
  if (meant !== undefined) return `Use ${meant} instead`
  return names.length > 0 ? `Use ${names.join(', ')}` : 'Leave it out'
}

/** The name of a list that is most similar to another one. Undefined if none is similar. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > longest) return undefined
  const text = plain(name)
  const [best] = names
    .map((other) => ({ other, text: plain(other) }))
    .map((one) => ({ ...one, slips: slipsBetween(text, one.text) }))
    .filter(({ slips, text: other }) => slips <= Math.max(1, Math.floor(Math.min(text.length, other.length) / 3)))
    .sort((a, b) => a.slips - b.slips)
  if (best) return best.other
  // `status` instead of `task_status`.
  const [longer, another] = names.filter((other) => other.endsWith(`_${name}`))
  return another === undefined ? longer : undefined
}

/** `retry_after` and `retryAfter` are the same name in different styles. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9*]/g, '')

/** How many characters were added, left out, replaced, or swapped with the next one (Damerau-Levenshtein). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, replaced)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length]!
}
