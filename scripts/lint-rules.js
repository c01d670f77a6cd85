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

/** A limit that is repeated in words says the same number as the keyword. */
function proseLimits() {
  return {
    Schema(schema, { report, location }) {
      const text = schema.description ?? ''
      const said = /\b(\d+) to (\d+) characters/.exec(text) ?? /\b(?:at most|up to) ()(\d+) characters/.exec(text)
      const says = (number, limit) => number === undefined || number === '' || Number(number) === schema[limit]
      if (said && schema.type !== undefined && !(says(said[1], 'minLength') && says(said[2], 'maxLength')))
        report({
          message: `The description says "${said[0]}", the schema minLength ${schema.minLength} and maxLength ${schema.maxLength}.`,
          location: location.child('description'),
        })
    },
  }
}

/** Values that are no words have names, which generators give to the members of the enumeration. */
function enumNames() {
  return {
    Schema(schema, { report, location }) {
      if (!schema.enum?.every((value) => /^-?\d+$/.test(value))) return
      const names = schema['x-enum-varnames'] ?? []
      if (names.length !== schema.enum.length || names.some((name) => !/^([A-Z][a-z]+)+$/.test(name)))
        report({
          message: `The enumeration has ${schema.enum.length} numbers. Name each in \`x-enum-varnames\`, as in NotFound.`,
          location: location.child('enum'),
        })
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

/** An operation that can be called wrongly says what it answers then. */
function invalidRequest() {
  return {
    Operation(operation, { report, location }) {
      if (!operation.responses?.['400'] && (operation.requestBody || operation.parameters))
        report({ message: 'This operation takes values and declares no 400.', location: location.child('responses') })
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
    oas3: {
      'member-description': memberDescription,
      'prose-limits': proseLimits,
      'named-example': namedExample,
      'invalid-request': invalidRequest,
      deviation,
      'enum-names': enumNames,
    },
  },
})
