import { readQuery } from './url.ts'

/** How the target of a request leads to an operation. */
export const routing = {
  // A signature covers the path with a trailing slash, whether it has one or not (see src/signing/), so the gateway
  // takes both for the same path. An empty segment, as in `//`, is a segment: such a path is unknown.
  ignoreTrailingSlash: true,
  // Longer than any path parameter that fits into a request, so that the description decides what is too long.
  maxParamLength: 20_000,
  querystringParser: readQuery as () => Record<string, never>,
}

/** A path of the description, such as `/v1/workspaces/{workspace_id}`, as the router takes it. */
export const routeOf = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')
