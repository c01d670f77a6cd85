import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StaticFiles } from '../../scripts/start/static-files.ts'

describe('the server of the docs', () => {
  let folder: string
  let files: StaticFiles
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'koomap-docs-'))
    mkdirSync(join(folder, 'docs/zh'), { recursive: true })
    for (const path of ['index.html', '404.html', 'zh/index.html', 'zh/404.html'])
      writeFileSync(join(folder, 'docs', path), `<html><head></head>${path}</html>`)
    writeFileSync(join(folder, 'docs/style.css'), 'p { color: red }')
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    files = new StaticFiles(join(folder, 'docs'), (html) => html)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const ask = async (url: string, headers: Record<string, string> = {}) =>
    (await files.answer({ url, headers } as unknown as IncomingMessage))!

  test('serves files by their paths, and the index of a folder', async () => {
    expect(await ask('/style.css?v=1')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/css; charset=utf-8' },
    })
    for (const [url, path] of Object.entries({ '/': 'index.html', '/zh/': 'zh/index.html' }))
      expect((await ask(url)).body!.toString()).toContain(path)
  })

  test('redirects a folder without a slash', async () => {
    expect(await ask('/zh')).toMatchObject({ status: 301, headers: { location: '/zh/' } })
  })

  test('compresses for those who accept it', async () => {
    const { headers, body } = await ask('/', { 'accept-encoding': 'gzip, br' })
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(body!).toString()).toContain('index.html')
  })

  test('says when nothing has changed', async () => {
    const { headers } = await ask('/')
    const again = await ask('/', { 'if-none-match': String(headers.etag) })
    expect(again).toMatchObject({ status: 304 })
    expect(again.body).toBeUndefined()
    expect((await ask('/', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('has a page for missing pages in the language of the path', async () => {
    const missing = await ask('/operations/none.html')
    expect(missing.status).toBe(404)
    expect(missing.body!.toString()).toMatch(/>404\.html/)
    expect((await ask('/zh/none.html')).body!.toString()).toMatch(/>zh\/404\.html/)
  })

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/zh/../../secret.txt', '/%00', '/%'])(
    'serves nothing outside the folder: %s',
    async (url) => {
      const { status, body } = await ask(url)
      expect(status).toBe(404)
      expect(body!.toString()).not.toContain('secret')
    },
  )
})
