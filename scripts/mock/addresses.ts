import { exampleOf, operationsOf, type Description, type Json } from '../../src/description/model.ts'

/** The method and the URL of each operation, with the examples of its required parameters. Each can be requested. */
export function addressesOf(description: Description, base: string): { id: string; method: string; url: string }[] {
  return operationsOf(description).map(({ id, method, path, parameters }) => {
    const given = (part: string) => parameters.filter((p) => p.in === part && p.required)
    const examples = new Map(given('path').map((p) => [p.name, encodeURIComponent(exampleOf(p))]))
    // A list is a repeated parameter.
    const query = given('query').flatMap((p) => [exampleOf(p)].flat().map((value: Json) => [p.name, String(value)]))
    const search = query.length > 0 ? `?${new URLSearchParams(query)}` : ''
    return {
      id,
      method: method.toUpperCase(),
      url: base + path.replaceAll(/\{(\w+)\}/g, (_, name) => examples.get(name)!) + search,
    }
  })
}
