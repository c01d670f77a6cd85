import { connect, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { Ids } from '../../src/sandbox/store/ids.ts'
import { exampleArguments, type Json, type Operation } from '../../src/description/model.ts'

/** What a hostile client sends on a connection. */
export interface Attack {
  about: string
  bytes: Buffer
  /** Whether the client then waits for the server, or leaves without a word, or stays without one. */
  then: 'wait' | 'leave' | 'stay'
}

/** Creates attacks, the same ones again for the same seed. */
export class Attacker {
  readonly #random: Ids
  readonly #operations: Operation[]

  constructor(operations: Operation[], seed: number) {
    this.#operations = operations
    this.#random = new Ids(seed)
  }

  next(): Attack {
    const [about, make] = this.#pick(Object.entries(this.#kinds))
    const bytes = Buffer.from(make())
    const then = this.#pick(['wait', 'wait', 'wait', 'wait', 'leave', 'stay'] as const)
    return { about, bytes, then }
  }

  #int = (below: number) => Math.floor(this.#random.random() * below)
  #pick = <T>(values: readonly T[]): T => values[this.#int(values.length)]!
  #bytes = (length: number) => Buffer.from(Array.from({ length }, () => this.#int(256)))
  #text = (length: number) =>
    this.#bytes(length)
      .toString('latin1')
      .replaceAll(/[\r\n]/g, ' ')

  readonly #kinds: Record<string, () => Buffer | string> = {
    'random bytes': () => this.#bytes(1 + this.#int(500)),
    'random lines': () => `${this.#text(this.#int(80))}\r\n${this.#text(this.#int(80))}\r\n\r\n`,
    'a mutated request': () => this.#mutated(this.#request()),
    'a mutated form': () => this.#mutated(this.#request({ operation: this.#form() })),
    'a truncated request': () => {
      const whole = this.#request()
      return whole.subarray(0, this.#int(whole.length))
    },
    'a strange path': () => this.#request({ path: this.#path() }),
    'a strange method': () => this.#request({ method: this.#pick(['PATCH', 'TRACE', 'PROPFIND', 'OPTIONS', 'HEAD', 'PURGE', 'M-SEARCH']) }),
    'a strange query': () => this.#request({ query: this.#query() }),
    'a strange header': () => this.#request({ headers: [`${this.#header()}: ${this.#text(this.#int(60))}`] }),
    'huge headers': () => this.#request({ headers: [`X: ${'a'.repeat(this.#pick([8_000, 20_000, 200_000]))}`] }),
    'thousands of headers': () => this.#request({ headers: Array(3000).fill('X: a') }),
    'a strange body': () => this.#request({ body: this.#body() }),
    'a strange value': () => this.#request({ body: JSON.stringify(this.#changed()) }),
    'a wrong encoding': () => this.#request({ headers: [`Content-Encoding: ${this.#pick(['gzip', 'br', 'deflate', 'zstd', '__proto__', 'gzip, gzip'])}`], body: this.#pick([this.#bytes(50), gzipSync('{"a":1}'), gzipSync(Buffer.alloc(5_000_000)), Buffer.alloc(0)]) }),
    'a wrong length': () => this.#request({ headers: [`Content-Length: ${this.#pick(['5', '-1', '1e3', '99999999999999999999', '0x10', ''])}`] }),
    'broken chunks': () => this.#request({ headers: ['Transfer-Encoding: chunked'], body: this.#pick(['zz\r\n', '5\r\nab\r\n0\r\n\r\n', 'ffffffffffff\r\n', '0\r\nTrailer: \0\r\n\r\n']) }),
    'several requests at once': () => Buffer.concat([this.#request(), this.#request({ path: this.#path() }), this.#bytes(30)]),
  } // prettier-ignore

  #form = (): Operation => this.#operations.find(({ body }) => body?.media === 'multipart/form-data')!

  #path = (): string =>
    this.#pick([
      '//', '/', '*', '/v1', '/v1/workspaces/%', '/v1/workspaces/%00', '/v1/workspaces/%E0%A4%A', '/v1/../v1/workspaces', '/v1//workspaces', '/v1/workspaces/.', '/v1/workspaces/..%2f..%2f', '/v1/workspaces;a=b', '/v1/workspaces/' + 'a'.repeat(5000), '/v1/real3d/%2F/tasks', '/v1/real3d/__proto__/tasks', '/v1/workspaces/constructor', 'http://[::1/v1/workspaces', 'http://a/v1/workspaces', '/v1/workspaces#a', `/${this.#text(20)}`,
    ]) // prettier-ignore

  #query = (): string =>
    this.#pick([
      '?limit=', '?limit=1&limit=2', '?limit[]=1', '?limit=1e999', '?limit=NaN', '?limit=%', '?__proto__=1', '?__proto__[a]=1', `?${'a&'.repeat(3000)}`, `?workspace_name=${'%E6'.repeat(50)}`, '?&&==&=', '?limit=٣', '?offset=-0', '?star=TRUE', `?workspace_ids=${'a'.repeat(32)}`.repeat(1), `?task_name=${encodeURIComponent('\ud83d\ude00'.repeat(100))}`,
    ]) // prettier-ignore

  #header = (): string =>
    this.#pick(['Prefer', 'Accept', 'Content-Type', 'Authorization', 'X-Auth-Token', 'Origin', 'Cookie', 'Expect', 'Connection', 'Host', 'Range', 'If-None-Match', 'Access-Control-Request-Headers', 'X-Sdk-Date', 'Uuid', 'Upgrade']) // prettier-ignore

  #body = (): string | Buffer =>
    this.#pick<() => string | Buffer>([
      () => '',
      () => 'null',
      () => '[]',
      () => '1e999',
      () => '"',
      () => '{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}',
      () => '['.repeat(100_000),
      () => '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000),
      () => `{"workspace_name":"${'a'.repeat(1_000_000)}"}`,
      () => `{"accuracy":"0.${'1'.repeat(200_000)}x"}`,
      () => '{"workspace_name":"\\ud800"}',
      () => '{"workspace_name":"ab"}{"workspace_name":"cd"}',
      () => `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":${i}`).join()}}`,
      () => JSON.stringify({ data_ids: Array.from({ length: 20_000 }, (_, i) => `${i}`) }),
      () => Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]),
      () => Buffer.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]),
      () => this.#bytes(200),
    ])()

  /** The example body of some operation, with one value replaced. */
  #changed = (): Json => {
    const { body = {} } = exampleArguments(this.#pick(this.#operations))[0]!.args
    const copy = structuredClone(body)
    let at = copy
    for (let depth = this.#int(4); depth >= 0; depth--) {
      const keys = Object.keys(at ?? {})
      if (typeof at !== 'object' || at === null || keys.length === 0) break
      const key = this.#pick(keys)
      if (depth > 0 && typeof at[key] === 'object' && at[key] !== null) at = at[key]
      else at[key] = this.#pick<Json>([null, '', -1, 1e300, 1.5, [], {}, [[]], 'a'.repeat(300), '\0', '\ud800', true, [null], { a: 1 }])
    }
    return copy
  } // prettier-ignore

  /** A valid request for an example of some operation, but for what is given. */
  #request({
    operation = this.#pick(this.#operations),
    method = operation.method.toUpperCase(),
    path,
    query,
    headers = [],
    body,
  }: Partial<{ operation: Operation; method: string; path: string; query: string; headers: string[]; body: string | Buffer }> = {}): Buffer {
    const { args } = this.#pick(exampleArguments(operation))
    const target = path ?? operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => args.path[name])
    const pairs = Object.entries<Json>(args.query ?? {}).flatMap(([name, value]) => [value].flat().map((v) => [name, String(v)]))
    const [type, example] = this.#encoded(operation, args.body)
    const content = Buffer.from(body ?? example)
    const has = (name: string) => headers.some((header) => header.toLowerCase().startsWith(name))
    const head = [
      `${method} ${target}${query ?? (pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '')} HTTP/1.1`,
      'Host: a',
      ...(has('x-auth-token') ? [] : ['X-Auth-Token: hostile']),
      ...Object.entries<Json>(args.header ?? {}).map(([name, value]) => `${name}: ${value}`),
      ...(has('content-type') || !operation.body ? [] : [`Content-Type: ${type}`]),
      ...(has('content-length') || has('transfer-encoding') ? [] : [`Content-Length: ${content.length}`]),
      ...headers,
    ]
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), content])
  } // prettier-ignore

  #encoded = (operation: Operation, body: Json): [type: string, text: string] => {
    if (operation.body?.media !== 'multipart/form-data') return ['application/json', JSON.stringify(body) ?? '']
    const names = this.#pick([(name: string) => `; name="${name}"`, (name: string) => `; name=${name}`, () => '', () => '; name="a', () => '; name="\\"', () => '; filename="a"; name="b"'])
    const parts = Object.entries<Json>(body).map(([name, value]) => `--b\r\nContent-Disposition: form-data${names(name)}\r\n\r\n${value}\r\n`)
    return ['multipart/form-data; boundary=b', `${parts.join('')}--b--\r\n`]
  } // prettier-ignore

  /** Some bytes with a few of them removed, repeated, or replaced. */
  #mutated(bytes: Buffer): Buffer {
    let mutated = bytes
    for (let count = 1 + this.#int(4); count > 0; count--) {
      const at = this.#int(mutated.length)
      const to = at + this.#int(8)
      const between = this.#pick([Buffer.alloc(0), this.#bytes(1 + this.#int(4)), mutated.subarray(at, to), Buffer.concat([mutated.subarray(at, to), mutated.subarray(at, to)])])
      mutated = Buffer.concat([mutated.subarray(0, at), between, mutated.subarray(to)])
    }
    return mutated
  } // prettier-ignore
}

/** Connections on which attacks are made. */
export class Battlefield {
  readonly #port: number
  readonly #open = new Set<Socket>()

  constructor(url: string) {
    this.#port = Number(new URL(url).port)
  }

  /**
   * Makes an attack, and resolves to what the server sends within a moment. That may be nothing, because a request that
   * never ends gets no response until much later.
   */
  async attack({ bytes, then }: Attack): Promise<string> {
    let received = ''
    const socket = connect(this.#port, '127.0.0.1')
    this.#open.add(socket)
    socket.setEncoding('latin1').on('error', () => {})
    await new Promise<void>((done) => {
      const patience = setTimeout(done, 1000)
      const end = () => {
        clearTimeout(patience)
        done()
      }
      socket.on('close', () => this.#open.delete(socket)).on('close', end)
      socket.on('data', (text: string) => {
        received += text
        // Some responses are followed by others, but that they have begun is enough.
        if (then === 'wait' && /\r\n\r\n/.test(received)) setTimeout(end, 5)
      })
      socket.on('connect', () => {
        socket.write(bytes, () => {
          if (then === 'leave') socket.destroy()
          if (then === 'stay') setTimeout(end, 5)
        })
        // The end of our half lets the server answer what it takes for incomplete.
        if (then === 'wait') socket.end()
      })
    })
    if (then !== 'stay') socket.destroy()
    return received
  }

  /** Ends the connections that stayed open. */
  clear(): void {
    for (const socket of this.#open) socket.destroy()
    this.#open.clear()
  }
}
