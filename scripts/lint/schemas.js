/** Every property of every schema has a description, of its own or through its $ref. */
export function propertyDescription() {
  return {
    Schema(schema, { report, location, resolve }) {
      // A condition names properties only to constrain them.
      if (/\/(if|then|else|dependentSchemas)(\/|$)/.test(location.pointer)) return
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const described = property.description ?? (property.$ref && resolve(property).node?.description)
        if (!described)
          report({
            message: `Property \`${name}\` has no \`description\`. Say what it means, with units and limits.`,
            location: location.child(['properties', name]),
          })
      }
    },
  }
}

/** A length that a description repeats agrees with the schema. */
export function proseLimits() {
  const check = (text, schema, { report }, place) => {
    const said = /\b(\d+) to (\d+) characters/.exec(text) ?? /\b(?:at most|up to) ()(\d+) characters/.exec(text)
    const agrees = (number, limit) => number === '' || Number(number) === schema[limit]
    if (said && schema.type !== undefined && !(agrees(said[1], 'minLength') && agrees(said[2], 'maxLength')))
      report({
        message: `The description says "${said[0]}", but the schema has minLength ${schema.minLength} and maxLength ${schema.maxLength}. Make them agree.`,
        location: place,
      })
  }
  return {
    Schema: (schema, context) =>
      check(schema.description ?? '', schema, context, context.location.child('description')),
    Parameter: (parameter, context) =>
      check(
        parameter.description ?? '',
        context.resolve(parameter.schema ?? {}).node ?? {},
        context,
        context.location.child('description'),
      ),
  }
}

/** Enumerations of numbers have names for their values, which generators use. */
export function enumNames() {
  return {
    Schema(schema, { report, location }) {
      if (!schema.enum?.every((value) => /^-?\d+$/.test(value))) return
      const names = schema['x-enum-varnames'] ?? []
      if (names.length !== schema.enum.length || names.some((name) => !/^([A-Z][a-z]+)+$/.test(name)))
        report({
          message: `The enumeration has ${schema.enum.length} numbers. Name each of them in \`x-enum-varnames\`, in upper camel case: NotFound.`,
          location: location.child('enum'),
        })
    },
  }
}
