/** Every body of a request and of a response has a named example with a summary. */
export function namedExample() {
  return {
    MediaType(media, { report, location, resolve }) {
      const names = Object.keys(media.examples ?? {})
      if (names.length === 0)
        report({ message: 'This body has no named example. Add one under `examples`.', location: location.key() })
      for (const name of names) {
        if (!resolve(media.examples[name]).node?.summary)
          report({
            message: `Example \`${name}\` has no \`summary\`. Say in a few words what it shows.`,
            location: location.child(['examples', name]),
          })
      }
    },
    Parameter(parameter, { report, location }) {
      if (parameter.example === undefined && !parameter.examples)
        report({
          message: `Parameter \`${parameter.name}\` has no \`example\`. Add one: mock, docs and contract tests use it.`,
          location,
        })
    },
  }
}
