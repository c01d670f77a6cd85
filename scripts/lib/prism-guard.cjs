// Loaded into Prism before it starts. Mends two faults of Prism 5.14 that end the whole process, and one that makes up
// answers against the description.
const { ServerResponse } = require('node:http')
const { createRequire } = require('node:module')

const prism = createRequire(require.resolve('@stoplight/prism-http'))
const multipart = prism('parse-multipart-data')
const { JSONSchemaFaker } = prism('json-schema-faker')

// It copies patterns and member names into a header that takes no Chinese (stoplightio/prism#1934).
const { setHeader } = ServerResponse.prototype
ServerResponse.prototype.setHeader = function (name, value) {
  const escaped =
    name === 'sl-violations'
      ? value.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : value
  return setHeader.call(this, name, escaped)
}

// It throws at a multipart part without a name (stoplightio/prism#2672). A body that cannot be read has no parts.
const { parse } = multipart
multipart.parse = (...args) => {
  try {
    return parse(...args)
  } catch {
    return []
  }
}

// It makes up times with fractions of a second; KooMap has none, and limits their length.
const { generate } = JSONSchemaFaker
JSONSchemaFaker.generate = (...args) =>
  JSON.parse(JSON.stringify(generate(...args)).replace(/(T\d\d:\d\d:\d\d)\.\d+Z"/g, '$1Z"'))
