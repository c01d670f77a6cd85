// Loaded into Prism before it starts, so that no request ends the mock. Prism 5.14 leaves many exceptions of a request
// to the process: malformed `Accept` headers, percent-encodings and multipart bodies (stoplightio/prism#2672), and more.
const { AsyncLocalStorage } = require('node:async_hooks')
const { Server, ServerResponse } = require('node:http')
const { createRequire } = require('node:module')

const prism = createRequire(require.resolve('@stoplight/prism-http'))
const { JSONSchemaFaker } = prism('json-schema-faker')

// An exception that nothing caught is answered to the request that it came of.
const responses = new AsyncLocalStorage()
const { emit } = Server.prototype
Server.prototype.emit = function (event, ...args) {
  return event === 'request'
    ? responses.run(args[1], () => emit.call(this, event, ...args))
    : emit.call(this, event, ...args)
}
process.on('uncaughtException', (error) => {
  const response = responses.getStore()
  // Not of a request that waits: a failure to start, or one of Prism's log, which has told enough by then.
  if (!response) throw error
  if (response.headersSent) return
  const problem = { title: 'The mock cannot read this request', status: 400, detail: error.message }
  response.writeHead(400, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(problem))
})

// Patterns and member names go into a header that takes no Chinese (stoplightio/prism#1934).
const { setHeader } = ServerResponse.prototype
ServerResponse.prototype.setHeader = function (name, value) {
  const escaped =
    name === 'sl-violations'
      ? value.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : value
  return setHeader.call(this, name, escaped)
}

// Made-up times have fractions of a second; KooMap's have none, and a limited length.
const { generate } = JSONSchemaFaker
JSONSchemaFaker.generate = (...args) =>
  JSON.parse(JSON.stringify(generate(...args)).replace(/(T\d\d:\d\d:\d\d)\.\d+Z"/g, '$1Z"'))
