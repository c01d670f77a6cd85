import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { type Workspace } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { failure, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

const all = Array.from({ length: 250 }, (_, i) => ({ workspace_id: `w${i}` }))
/** The page of some items that a URL asks for. */
const pageOf = (items: object[], url: string) => {
  const query = new URL(url, server.url).searchParams
  const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
  return { data: items.slice(offset, offset + limit), page: { offset, limit, total: items.length } }
}
const listing: Step = (request, ...rest) => json(200, pageOf(all, request.url))(request, ...rest)

describe('a list', () => {
  test('is read item by item, a hundred at a time, until the total is reached', async () => {
    server.plan(listing)
    const ids: string[] = []
    for await (const workspace of client().listCommonWorkspace.all()) {
      expectTypeOf(workspace).toEqualTypeOf<Workspace>()
      ids.push(workspace.workspace_id)
    }
    expect(ids).toEqual(all.map((w) => w.workspace_id))
    expect(server.seen.map((r) => r.url)).toEqual(
      [0, 100, 200].map((offset) => `/v1/workspaces?offset=${offset}&limit=100`),
    )
  })

  test('is read page by page, with filters, at most one page ahead of the reader', async () => {
    server.plan(listing)
    for await (const page of client().listCommonWorkspace.pages({ query: { star: true } }, { pageSize: 10 })) {
      expect(page.length).toBe(10)
      await new Promise((resolve) => setTimeout(resolve, 30))
      break
    }
    expect(server.seen.map((r) => r.url)).toEqual(
      [0, 10].map((offset) => `/v1/workspaces?star=true&offset=${offset}&limit=10`),
    )
  })

  test('ends when its signal is aborted, even within a page', async () => {
    server.plan(listing)
    const controller = new AbortController()
    let read = 0
    const reading = async () => {
      for await (const _ of client().listCommonWorkspace.all({}, { signal: controller.signal }))
        if (++read === 3) controller.abort()
    }
    expect(await failure(reading())).toMatchObject({ name: 'KooMapAbortError', operationId: 'listCommonWorkspace' })
    expect(read).toBe(3)
  })

  test('is read into an array only with a limit', async () => {
    server.plan(listing)
    expect((await client().listCommonWorkspace.all().toArray({ limit: 3 })).length).toBe(3)
    // @ts-expect-error The limit is required.
    await expect(client().listCommonWorkspace.all().toArray({})).rejects.toThrow(
      'limit must be the maximum number of items to return',
    )
  })

  test('rejects an invalid page size where it is given', () => {
    const { all, pages } = client().listCommonWorkspace
    for (const read of [all, pages])
      expect(() => read({}, { pageSize: 101 })).toThrow(
        new TypeError('pageSize must be an integer from 1 to 100, but is 101.'),
      )
  })

  test('is read completely if offset and limit are in a JSON body', async () => {
    const folders = Array.from({ length: 3 }, (_, i) => ({ folder_code: `f${i}` }))
    server.plan((request, ...rest) => {
      const { offset, limit } = JSON.parse(request.body || '{}')
      const page = { offset, limit, total: 3 }
      return json(200, { folders: folders.slice(offset, offset + limit), page })(request, ...rest)
    })
    expect(await client().listFolder.all({ body: {} }, { pageSize: 2 }).toArray({ limit: 9 })).toEqual(folders)
  })

  test('is read completely if offset and limit are in a form, and the service does not report a total', async () => {
    server.plan((request, ...rest) => {
      const [limit, offset] = ['limit', 'offset'].map((name) =>
        Number(new RegExp(`name="${name}"\\s+(\\d+)`).exec(request.body)![1]),
      )
      const images = [{ image_id: 'a' }, { image_id: 'b' }, { image_id: 'c' }]
      return json(200, { data_info: images.slice(offset, offset! + limit!) })(request, ...rest)
    })
    const images = client().listImageBaseInfo.all({ body: { is_product: '0' } }, { pageSize: 2 })
    expect((await images.toArray({ limit: 9 })).length).toBe(3)
    expect(server.seen.length).toBe(2)
  })

  test('returns every remaining item exactly once, even if items are added or removed between pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.record({ removed: fc.array(fc.nat(100), { maxLength: 3 }), added: fc.constantFrom(0, 5) }), {
          maxLength: 8,
        }),
        async (total, pageSize, changes) => {
          let items = Array.from({ length: total }, (_, i) => ({ workspace_id: `w${i}` }))
          const before = new Set(items.map((w) => w.workspace_id))
          let n = 0
          const fetch = async (request: Request) => {
            const response = Response.json(pageOf(items, request.url))
            // Between two pages, items are removed, or items are added at the front: no total could reveal both at once.
            // Never as many are added as are removed, which looks like a total that goes up and down.
            const change = changes[n++]
            if (change && change.removed.length > 0)
              items = items.filter((_, i) => !change.removed.some((r) => r % Math.max(items.length, 1) === i))
            else if (change)
              items = [...Array.from({ length: change.added }, (_, i) => ({ workspace_id: `new${n}-${i}` })), ...items]
            return response
          }
          const read: string[] = []
          for await (const w of client({ fetch }).listCommonWorkspace.all({}, { pageSize })) read.push(w.workspace_id)
          expect(new Set(read).size).toBe(read.length)
          for (const w of items) if (before.has(w.workspace_id)) expect(read).toContain(w.workspace_id)
        },
      ),
      { numRuns: 200, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
    )
  })
})
