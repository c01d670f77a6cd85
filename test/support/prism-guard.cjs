// Loaded into Prism's command line before it starts, so that no request can crash it. Prism 5.14 does not catch the exceptions
// that many requests cause, such as malformed `Accept` headers, percent-encodings and multipart bodies
// (stoplightio/prism#2672).
const { AsyncLocalStorage } = require('node:async_hooks')
const { Server, ServerResponse } = require('node:http')
const { createRequire } = require('node:module')

const prism = createRequire(require.resolve('@stoplight/prism-http'))
const { JSONSchemaFaker } = prism('json-schema-faker')

// Responds to the request that caused an uncaught exception.
const responses = new AsyncLocalStorage()
const { emit } = Server.prototype
Server.prototype.emit = function (event, ...args) {
  return event === 'request'
    ? responses.run(args[1], () => emit.call(this, event, ...args))
    : emit.call(this, event, ...args)
}
process.on('uncaughtException', (error) => {
  const response = responses.getStore()
  // No request caused it: either Prism failed to start, or its logger failed after logging what matters.
  if (!response) throw error
  if (response.headersSent) return
  const problem = { title: 'The mock cannot read this request', status: 400, detail: error.message }
  response.writeHead(400, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(problem))
})

// Prism puts patterns and property names in a header, which cannot contain Chinese characters (stoplightio/prism#1934).
const { setHeader } = ServerResponse.prototype
ServerResponse.prototype.setHeader = function (name, value) {
  const escaped =
    name === 'sl-violations'
      ? value.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : value
  return setHeader.call(this, name, escaped)
}

// Generated times have fractional seconds, but KooMap's do not, and their length is limited.
const { generate } = JSONSchemaFaker
JSONSchemaFaker.generate = (...args) =>
  JSON.parse(JSON.stringify(generate(...args)).replace(/(T\d\d:\d\d:\d\d)\.\d+Z"/g, '$1Z"'))
