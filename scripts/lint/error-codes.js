import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

const keys = ['summary', 'x-status', 'x-assignment', 'x-stated-for', 'x-unused', 'x-remedy', 'x-advice', 'x-violates', 'value', 'x-deviation'] // prettier-ignore
const isText = (value) => typeof value === 'string' && value.trim() !== ''
const inErrorsFile = (location) => /\/errors\/[^/]+\.yaml$/.test(location.source.absoluteRef)
const lastKey = (location) => location.pointer.split('/').at(-1)

/** Every code in openapi/errors/ is complete and is referred to. */
export function errorCode() {
  return {
    Example(entry, { report, location }) {
      if (!inErrorsFile(location)) return
      const code = lastKey(location)
      const problem = (message, key) =>
        report({ message: `${code}: ${message}`, location: key in entry ? location.child(key) : location.key() })

      if (!isText(entry.summary)) problem('Add `summary`, the meaning of the code in English.', 'summary')
      if (!Number.isInteger(entry['x-status']) || entry['x-status'] < 400 || entry['x-status'] > 599)
        problem('Add `x-status`, the HTTP status that the code comes with, from 400 to 599.', 'x-status')
      if (!isText(entry['x-remedy'])) problem('Add `x-remedy`, what the manual says to do.', 'x-remedy')
      if (entry['x-unused'] !== true && !['stated', 'rule', 'inferred'].includes(entry['x-assignment']))
        problem(
          'Add `x-assignment`, how its operations are known: `stated` if the manual names them, `rule` if the code reports a rule that the manual states for them, else `inferred`. If no operation returns the code, add `x-unused: true` instead.',
          'x-assignment',
        )
      if (entry['x-unused'] && entry['x-assignment'])
        problem('`x-unused` and `x-assignment` exclude each other. Remove one of them.', 'x-assignment')
      if (entry.value?.error_code !== code || !isText(entry.value?.error_msg))
        problem(`\`value\` must be the whole body: { error_code: ${code}, error_msg: … }.`, 'value')
      for (const key of Object.keys(entry))
        if (!keys.includes(key)) problem(`Unknown key \`${key}\`. Use ${keys.join(', ')}.`, key)
    },
    // No visitor reaches a code that nothing refers to, because it is not part of the bundle.
    Root(_, { report, location }) {
      const folder = dirname(location.source.absoluteRef)
      if (!existsSync(`${folder}/errors`)) return
      const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])
      const referenced = new Set(
        texts.flatMap(([, text]) =>
          [...text.matchAll(/\$ref: \S*errors\/\S+\.yaml#\/([^\s'}]+)/g)].map(([, code]) => code),
        ),
      )
      for (const [name, text] of texts.filter(([name]) => /^errors[\\/]/.test(name)))
        for (const [, code] of text.matchAll(/^(\S+):\s*$/gm))
          if (!referenced.has(code))
            report({
              message: `openapi/${name} has ${code}, which nothing refers to. Refer to it in the responses that it belongs to. If no operation returns it, give it \`x-unused: true\` and add it to \`components.examples\` in openapi/openapi.yaml.`,
              location: location.child(['components', 'examples']).key(),
            })
    },
  }
}

/** A range that the text of an error code repeats is a limit of an operation that returns the code. */
export function errorLimits() {
  const ranges = /(?<![\d.])(-?\d+) to (-?\d+)(?![\d.])/g
  const claims = new Map()
  return {
    PathItem: {
      Operation(operation, { resolve, location }, { PathItem }) {
        // The limits of all parameters and of the body, collected only if an error of the operation repeats one.
        let limits
        for (const node of Object.values(operation.responses ?? {})) {
          const response = resolve(node)
          for (const media of Object.values(response.node?.content ?? {}))
            for (const reference of Object.values(media.examples ?? {})) {
              const example = resolve(reference, response.location?.source.absoluteRef)
              // A contradiction that is recorded may repeat what the manual says.
              if (!example.location || !inErrorsFile(example.location) || example.node['x-deviation']) continue
              const { summary = '', 'x-remedy': remedy = '', 'x-advice': advice = '' } = example.node
              for (const [range, low, high] of `${summary} ${remedy} ${advice}`.matchAll(ranges)) {
                limits ??= limitsOf(
                  [PathItem.parameters, operation.parameters, operation.requestBody],
                  resolve,
                  location,
                )
                const key = `${example.location.absolutePointer} ${range}`
                const claim = claims.get(key) ?? { range, location: example.location, operations: [], found: false }
                claim.operations.push(operation.operationId)
                claim.found ||= limits.has('unknown') || limits.has(`${Number(low)} ${Number(high)}`)
                claims.set(key, claim)
              }
            }
        }
      },
    },
    Root: {
      leave(_, { report }) {
        for (const { range, location, operations, found } of claims.values())
          if (!found)
            report({
              message: `${lastKey(location)} says "${range}", but no parameter or property of ${operations.join(', ')} has these limits. Correct the number, or name the property instead of repeating its limits.`,
              location: location.key(),
            })
      },
    },
  }
}

/** All pairs of a lower and an upper limit below some nodes, as "low high"; also "unknown" if a $ref is broken. */
function limitsOf(nodes, resolve, location) {
  const found = new Set()
  const seen = new Set()
  const visit = (reference, from) => {
    if (typeof reference !== 'object' || reference === null) return
    const { node, location: at } = reference.$ref ? resolve(reference, from) : { node: reference }
    // What cannot be resolved is reported by another rule.
    if (node === undefined) found.add('unknown')
    if (typeof node !== 'object' || node === null || seen.has(node)) return
    seen.add(node)
    for (const [low, high] of [
      ['minLength', 'maxLength'],
      ['minimum', 'maximum'],
      ['minItems', 'maxItems'],
      ['exclusiveMinimum', 'exclusiveMaximum'],
    ])
      // prettier-ignore
      if (high in node) found.add(`${node[low] ?? 0} ${node[high]}`)
    for (const [key, child] of Object.entries(node))
      if (key !== 'example' && key !== 'examples' && !key.startsWith('x-')) visit(child, at?.source.absoluteRef ?? from)
  }
  visit(nodes, location.source.absoluteRef)
  return found
}
