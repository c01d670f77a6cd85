import { gzipSync } from 'node:zlib'

const token = { 'X-Auth-Token': 'any' }
const name = '{"workspace_name":"ab"}'
const create = (type: string, body: BodyInit = name, headers = {}): [string, RequestInit] => [
  '/v1/workspaces',
  { method: 'POST', headers: { ...token, 'Content-Type': type, ...headers }, body },
]
const get = (path: string, headers: Record<string, string> = token): [string, RequestInit] => [path, { headers }]
const signed = {
  Authorization: `SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=${'0'.repeat(64)}`,
  'X-Sdk-Date': '20240506T070809Z',
}

/** A request that is unusual as a whole, and the statuses of Prism's command line, of the engine, and of the mock. */
export interface WholeRequest {
  about: string
  path: string
  init: RequestInit
  prism: number
  engine: number
  mock: number
  /** Who is right by the manual, if the statuses differ, and why. */
  right?: string
}

const row = (
  about: string,
  [path, init]: [string, RequestInit],
  prism: number,
  engine = prism,
  right?: string,
  mock = engine,
) => ({ about, path, init, prism, engine, mock, ...(right && { right }) })

/** Requests that the contract tests do not have, because they are not derived from the description. */
export const wholeRequests: WholeRequest[] = [
  row('an empty limit', get('/v1/workspaces?limit='), 200, 400, 'The engine: an empty value is not a number from 1 to 100 (KMP.00011113). Prism takes it for an omitted parameter.'),
  row('a repeated limit', get('/v1/workspaces?limit=1&limit=2'), 400),
  row('a limit with a decimal point', get('/v1/workspaces?limit=1.0'), 200, 400, 'The engine: the manual says Integer.'),
  row('a limit in words', get('/v1/workspaces?limit=ten'), 400),
  row('a query without a name', get('/v1/workspaces?=1&&'), 200),
  row('a malformed escape in the query', get('/v1/workspaces?workspace_name=%E0%A4'), 200, 400, 'The engine: the URL is invalid (KMP.00011008).'),
  row('an unknown path', get('/v1/nothing'), 404),
  row('a wrong method', ['/v1/workspaces', { method: 'PATCH', headers: token }], 405),
  row('a trailing slash', get('/v1/workspaces/'), 405, 200, 'Either: the manual does not say. A signature covers the path with a trailing slash, whether it has one or not.', 405),
  row('an empty segment in the path', get('/v1//workspaces'), 404),
  row('nothing but slashes', get('//'), 500, 404, 'The engine: it is a path like any other.'),
  row('a long path parameter', ['/v1/workspaces/' + 'a'.repeat(500), { method: 'DELETE', headers: { ...token, 'Content-Type': 'application/json' }, body: '{}' }], 400),
  row('HEAD', ['/v1/workspaces', { method: 'HEAD', headers: token }], 405, 200, 'Either: the manual has no HEAD, and HTTP requires it wherever there is GET.', 405),
  row('OPTIONS', ['/v1/workspaces', { method: 'OPTIONS', headers: token }], 405, 204, 'Either: the manual has no OPTIONS, and browsers need it.', 405),
  row('an empty token', get('/v1/workspaces', { 'X-Auth-Token': '' }), 401),
  row('a well-formed signature', get('/v1/workspaces', signed), 200),
  row('a signature without a time', get('/v1/workspaces', { Authorization: signed.Authorization }), 200, 401, 'The engine: the time is part of what is signed (3.2). Prism looks for the header only.', 200),
  row('another scheme of authorization', get('/v1/workspaces', { Authorization: 'Basic YTpi' }), 200, 401, 'The engine: 3.2 has tokens and signatures only. Prism looks for the header only.', 200),
  row('a media type with a charset', create('application/json; charset=UTF-8'), 200),
  row('a media type in upper case', create('APPLICATION/JSON'), 200),
  row('a media type with a trailing semicolon', create('application/json;'), 500, 200, 'The engine: it is application/json, and some clients write it so.'),
  row('a media type with another charset', create('application/json; charset=gbk'), 200, 415, 'The engine: 3.1 requires UTF-8.'),
  row('a media type of the JSON family', create('application/merge-patch+json'), 200, 415, 'The engine: 3.1 supports application/json only (KMP.00011005).'),
  row('half a media type', create('json'), 500, 415, 'The engine: it is not application/json (KMP.00011005).'),
  row('two media types', create('application/json, application/json'), 500, 415, 'The engine: it is not application/json (KMP.00011005).'),
  row('a body without a media type', create('', new Blob([name])), 400, 415, 'The engine: table 3-3 requires Content-Type, and KMP.00011005 is about it.'),
  row('an empty body', create('application/json', ''), 400),
  row('a body that is not UTF-8', create('application/json', new Uint8Array([0x22, 0xff, 0x22])), 400),
  row('a body with a byte order mark', create('application/json', `\ufeff${name}`), 400),
  row('a gzipped body', create('application/json', gzipSync(name), { 'Content-Encoding': 'gzip' }), 400, 200, 'Either: the manual does not say. Servers that get compressed bodies usually read them.'),
  row('a body that is not gzipped, but said to be', create('application/json', name, { 'Content-Encoding': 'gzip' }), 200, 400, 'The engine: the body cannot be read. Prism ignores the header.'),
  row('an unknown encoding', create('application/json', name, { 'Content-Encoding': 'zstd' }), 200, 415, 'The engine: the body cannot be read. Prism ignores the header.'),
  row('a body of 11 MB', create('application/json', JSON.stringify({ workspace_name: 'a'.repeat(11 << 20) })), 413, 400, "The engine: the gateway's limit is 12 MB, so the name is what is wrong. Prism's limit is 10 MB."),
  row('a body of 13 MB', create('application/json', JSON.stringify({ workspace_name: 'a'.repeat(13 << 20) })), 413),
  row('an unknown status in Prefer', get('/v1/workspaces', { ...token, Prefer: 'code=404' }), 404),
  row('an unknown example in Prefer', get('/v1/workspaces', { ...token, Prefer: 'example=none' }), 404),
  row('an error as the example of the usual response', get('/v1/workspaces', { ...token, Prefer: 'example=KMP.00011004' }), 404),
  row('a status and an example in Prefer', get('/v1/workspaces', { ...token, Prefer: 'code=400, example=KMP.00011113' }), 400),
  row('a status and an example of another one', get('/v1/workspaces', { ...token, Prefer: 'code=400, example=empty' }), 200, 404, 'Either: Prism drops the status, and the engine says that there is no such example.'),
  row('a status that is no number in Prefer', get('/v1/workspaces', { ...token, Prefer: 'code=abc' }), 422, 404, 'Either: the engine has no such response, whatever is wrong with its name.', 422),
  row('another preference', get('/v1/workspaces', { ...token, Prefer: 'return=minimal' }), 200),
  row('an invalid request with Prefer', get('/v1/workspaces?limit=0', { ...token, Prefer: 'code=200' }), 400),
  row('a request without credentials with Prefer', get('/v1/workspaces', { Prefer: 'code=200' }), 401),
] // prettier-ignore
