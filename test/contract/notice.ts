import { operationsOf, type Description, type Operation } from '../../src/description/model.ts'
import { operations } from '../support/description.ts'
import { checksOf } from './checks.ts'
import { startPrism, type Ask } from './in-process-prism.ts'

/** Reduces a description to one path, with all components. */
function onlyPath(whole: Description, path: string): Description {
  return { ...whole, paths: { [path]: whole.paths[path]! } }
}

/**
 * Runs the contract tests of some operations against a mutant of the description. Returns the first difference that they
 * notice, or undefined if they notice none.
 */
export async function noticed(mutant: Description, ids: string[]): Promise<string | undefined> {
  const byId = new Map(operationsOf(mutant).map((o) => [o.id, o]))
  for (const operation of operations.filter((o) => ids.includes(o.id))) {
    const theirs = byId.get(operation.id)
    if (!theirs) return `${operation.id} is missing`
    if (theirs.path !== operation.path || theirs.method !== operation.method || theirs.server !== operation.server)
      return `${operation.id} is ${theirs.method} ${theirs.server}${theirs.path}`
    const names = (o: Operation) => o.parameters.map((p) => `${p.in} ${p.name}`)
    const unknown = names(operation).find((name) => !names(theirs).includes(name))
    if (unknown) return `${operation.id}: the client sends ${unknown}, which is not described`
    let ask: Ask
    try {
      ask = await startPrism(onlyPath(mutant, operation.path))
    } catch (error) {
      return `${operation.id}: Prism cannot read it: ${(error as Error).message}`
    }
    for (const check of await checksOf(operation)) {
      const response = await ask(check.request, check.fromServer).catch(() => undefined)
      if (!response || !check.passes(response)) return `${operation.id}: ${check.about}`
    }
  }
  return undefined
}
