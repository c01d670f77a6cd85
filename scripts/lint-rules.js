// Redocly lint rules for what openapi/ promises beyond the built-in rules. Loaded by redocly.yaml.

/** Every member of every schema says what it means, itself or through its $ref. */
function memberDescription() {
  return {
    Schema(schema, { report, location, resolve }) {
      // Conditions repeat members only to restrict them.
      if (/\/(if|then|else|dependentSchemas)(\/|$)/.test(location.pointer)) return
      for (const [name, member] of Object.entries(schema.properties ?? {})) {
        const described = member.description ?? (member.$ref && resolve(member).node?.description)
        if (!described)
          report({
            message: `Schema member \`${name}\` has no description. Say what it means, with units and limits.`,
            location: location.child(['properties', name]),
          })
      }
    },
  }
}

/** Every JSON or form body of a request, and of every response, has a named example with a summary. */
function namedExample() {
  return {
    MediaType(media, { report, location, resolve }) {
      const names = Object.keys(media.examples ?? {})
      if (names.length === 0)
        report({ message: 'This body has no named example. Add one under `examples`.', location: location.key() })
      for (const name of names) {
        if (!resolve(media.examples[name]).node?.summary)
          report({ message: `Example \`${name}\` has no summary.`, location: location.child(['examples', name]) })
      }
    },
  }
}

const deviationKeys = ['id', 'manual', 'chosen', 'because']

/** Every x-deviation is complete, and its id is used once. */
function deviation() {
  const seen = new Map()
  return {
    any(node, { report, location }) {
      const entries = node?.['x-deviation']
      if (entries === undefined || typeof node !== 'object') return
      const at = location.child('x-deviation')
      if (!Array.isArray(entries)) return report({ message: '`x-deviation` must be a list of entries.', location: at })
      entries.forEach((entry, i) => {
        const place = at.child(i)
        for (const key of deviationKeys)
          if (typeof entry[key] !== 'string')
            report({
              message: `This x-deviation has no \`${key}\`. Needed: ${deviationKeys.join(', ')}.`,
              location: place,
            })
        for (const key of Object.keys(entry))
          if (![...deviationKeys, 'tolerated'].includes(key))
            report({ message: `Unknown key \`${key}\` in x-deviation.`, location: place })
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.id ?? ''))
          report({ message: `The id of an x-deviation must be kebab-case, not \`${entry.id}\`.`, location: place })
        const pointer = place.absolutePointer
        if (seen.has(entry.id) && seen.get(entry.id) !== pointer)
          report({
            message: `The id \`${entry.id}\` is used twice. Record a deviation once, where it bites.`,
            location: place,
          })
        seen.set(entry.id, pointer)
      })
    },
  }
}

export default () => ({
  id: 'koomap',
  rules: {
    oas3: { 'member-description': memberDescription, 'named-example': namedExample, deviation },
  },
})
