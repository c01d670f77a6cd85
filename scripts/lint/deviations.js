const required = ['id', 'manual', 'chosen', 'because']
const known = [...required, 'tolerated', 'unverified', 'sdk']

/** Every x-deviation is complete, and its id is unique. */
export function deviation() {
  const seen = new Map()
  return {
    any(node, { report, location }) {
      const entries = node?.['x-deviation']
      if (entries === undefined || typeof node !== 'object') return
      const at = location.child('x-deviation')
      if (!Array.isArray(entries)) return report({ message: '`x-deviation` must be a list of entries.', location: at })
      entries.forEach((entry, i) => {
        const place = at.child(i)
        for (const key of required)
          if (typeof entry[key] !== 'string')
            report({ message: `This x-deviation has no \`${key}\`. It needs ${required.join(', ')}.`, location: place })
        for (const key of Object.keys(entry))
          if (!known.includes(key))
            report({ message: `Unknown key \`${key}\` in x-deviation. Use ${known.join(', ')}.`, location: place })
        const { tolerated } = entry
        if (tolerated !== undefined && !(typeof tolerated.description === 'string' && tolerated.examples?.length > 0))
          report({
            message:
              '`tolerated` needs a `description` and `examples`: values that the schema accepts. Say what only the service may accept in `unverified`.',
            location: place.child('tolerated'),
          })
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.id ?? ''))
          report({ message: `The id of an x-deviation must be kebab-case, not \`${entry.id}\`.`, location: place })
        const pointer = place.absolutePointer
        if (seen.has(entry.id) && seen.get(entry.id) !== pointer)
          report({
            message: `The id \`${entry.id}\` is used twice. Record a deviation once, at the place that it concerns most.`,
            location: place,
          })
        seen.set(entry.id, pointer)
      })
    },
  }
}
