/** An operation that takes values declares the response to invalid ones. */
export function invalidRequest() {
  return {
    PathItem: {
      Operation(operation, { report, location }, { PathItem }) {
        const takesValues = operation.requestBody || operation.parameters?.length || PathItem.parameters?.length
        if (takesValues && !operation.responses?.['400'])
          report({
            message: `${operation.operationId} takes parameters or a body, but declares no response 400. Add one that refers to the error codes for invalid requests.`,
            location: location.child('responses'),
          })
      },
    },
  }
}

/** Every operation says where the manual describes it, and whether it is idempotent. */
export function provenance() {
  return {
    Operation(operation, { report, location }) {
      const manual = operation['x-manual']
      const given = (key) => typeof manual?.[key] === 'string' && manual[key].trim() !== ''
      if (!given('section') || !given('title'))
        report({
          message:
            'The operation needs `x-manual: { section: 4.1.1, title: … }`: number and Chinese title of its section in the manual. If another document describes it, add `document` with the name of that document.',
          location: manual ? location.child('x-manual') : location,
        })
      if (typeof operation['x-idempotent'] !== 'boolean')
        report({
          message:
            'The operation needs `x-idempotent`: true if sending the request twice has the same effect as sending it once, else false.',
          location,
        })
    },
  }
}
