/** What was received for a request. */
export interface Reply {
  status: number
  headers: Headers
  /** The body as text, if it has been read. */
  text: string
  /** The parsed body, if it must be JSON. */
  data: unknown
  /** Why a successful response is not one that the operation can have. */
  problem?: string | undefined
  /** A response of its own for everyone who asks for one. */
  response(): Response
}

/** A reply whose body is read by the receiver of the response. */
export const streamed = (response: Response): Reply => ({
  status: response.status,
  headers: response.headers,
  text: '',
  data: undefined,
  response: () => response,
})

/** Reads the body of a response. `json` says whether a successful response must have a JSON body. */
export async function read(response: Response, json: boolean): Promise<Reply> {
  const { status, headers } = response
  const text = await response.text()
  let data: unknown
  let problem: string | undefined
  if (json && status >= 200 && status < 300)
    try {
      data = JSON.parse(text)
      if (data === null) problem = 'The response is null'
    } catch {
      problem = text ? 'The response is incomplete or not JSON' : `The response has status ${status} and no body`
    }
  return { status, headers, text, data, problem, response: () => copyOf(response, text) }
}

/** A copy of a response with another body. The platform's class does not accept every status and reason phrase. */
export function copyOf(response: Response, body: string | ReadableStream | null): Response {
  const { status, statusText, headers, url, ok } = response
  const accepted = status >= 200 && status < 600
  const none = body === '' || status === 204 || status === 205 || status === 304
  const copy = new Response(none ? null : body, { status: accepted ? status : 200, headers })
  const clone = () => copyOf(response, Response.prototype.clone.call(copy).body)
  for (const [name, value] of Object.entries({ status, statusText, url, ok, clone }))
    Object.defineProperty(copy, name, { value })
  return copy
}

/** ID of the request in the service's logs, if a header of the response has it. */
export function requestIdOf(headers: Headers): string | undefined {
  return headers.get('X-request-id') ?? headers.get('X-Trace-Id') ?? undefined
}
