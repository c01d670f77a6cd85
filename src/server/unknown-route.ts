import { generalCodes } from './codes.ts'
import type { Served } from './operations.ts'
import { Refusal } from './refusal.ts'

/** Why no operation fits: its path is unknown, or the path has other methods. */
export function unknownRoute(
  { method, url }: { method: string; url: string },
  operations: readonly Served[],
): { refusal: Refusal; operation?: Served } {
  const path = url.replace(/\?.*/s, '').replace(/(.)\/$/, '$1')
  const fitting = operations.filter((o) => new RegExp(`^${o.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))
  const [operation] = fitting
  if (!operation)
    return { refusal: new Refusal(generalCodes.notFound, { reason: `No operation has the path ${path}.` }) }
  const methods = fitting.flatMap((o) => (o.method === 'get' ? ['GET', 'HEAD'] : [o.method.toUpperCase()]))
  const allow = [...methods, 'OPTIONS'].join(', ')
  const reason = `The path ${path} does not have the method ${method}, but ${allow}.`
  return { refusal: new Refusal(generalCodes.url, { reason, status: 405, headers: { allow } }), operation }
}
