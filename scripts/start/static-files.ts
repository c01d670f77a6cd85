import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.yaml': 'application/yaml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

export interface Answer {
  status: number
  headers: Record<string, string | number>
  body?: Buffer
}

/** Serves the files of a folder, compressed and with ETags. `edit` may change the text of a page. */
export class StaticFiles {
  readonly #folder: string
  readonly #edit: (html: string, missing: boolean) => string
  readonly #compressed = new Map<string, Buffer>()

  constructor(folder: string, edit: (html: string, missing: boolean) => string) {
    this.#folder = folder
    this.#edit = edit
  }

  /** The answer to a request, or undefined if there is not even a page for missing pages. */
  async answer({ url, headers }: IncomingMessage): Promise<Answer | undefined> {
    const path = pathOf(url!)
    const found = path === undefined ? undefined : await this.#read(path)
    if (found) return this.#respond(200, path!, found, headers)
    if (path !== undefined && (await this.#read(`${path}/index.html`)))
      return { status: 301, headers: { location: `${path}/` } }
    const missing = /^\/?zh(\/|$)/.test(url!) ? 'zh/404.html' : '404.html'
    const page = await this.#read(missing)
    return page && this.#respond(404, missing, page, headers)
  }

  /** Forgets compressed files, because they may have changed. */
  clear(): void {
    this.#compressed.clear()
  }

  async #read(path: string): Promise<Buffer | undefined> {
    const file = normalize(join(this.#folder, path))
    if (!file.startsWith(this.#folder + sep)) return undefined
    return readFile(file).catch(() => undefined)
  }

  async #respond(status: number, path: string, content: Buffer, headers: IncomingMessage['headers']): Promise<Answer> {
    const extension = extname(path)
    const html = extension === '.html'
    const body = html ? Buffer.from(this.#edit(content.toString(), status === 404)) : content
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
    const about = {
      'content-type': types[extension] ?? 'application/octet-stream',
      etag,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    }
    if (status === 200 && headers['if-none-match']?.includes(etag)) return { status: 304, headers: about }
    if (!headers['accept-encoding']?.includes('gzip'))
      return { status, headers: { ...about, 'content-length': body.length }, body }
    const packed = this.#compressed.get(etag) ?? (await compress(body))
    this.#compressed.set(etag, packed)
    return { status, headers: { ...about, 'content-encoding': 'gzip', 'content-length': packed.length }, body: packed }
  }
}

/** The file that a URL means. A folder means its index. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]!)
    if (path.includes('\0')) return undefined
    return path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return undefined
  }
}
