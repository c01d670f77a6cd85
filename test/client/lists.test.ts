import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { type Workspace } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { failure, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

describe('lists', () => {
  const all = Array.from({ length: 250 }, (_, i) => ({ workspace_id: `w${i}` }))
  const listing =
    (items: () => { workspace_id: string }[]): Step =>
    (request, response, raw) => {
      const query = new URL(request.url, server.url).searchParams
      const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
      return json(200, { data: items().slice(offset, offset + limit), page: { offset, limit, total: items().length } })(
        request,
        response,
        raw,
      )
    }

  test('come item by item, a hundred at a time, and stop by the total', async () => {
    server.plan(listing(() => all))
    const names: string[] = []
    for await (const workspace of client().listCommonWorkspace.all()) {
      expectTypeOf(workspace).toEqualTypeOf<Workspace>()
      names.push(workspace.workspace_id)
    }
    expect(names).toEqual(all.map((w) => w.workspace_id))
    expect(server.seen.map((r) => r.url)).toEqual(
      [0, 100, 200].map((offset) => `/v1/workspaces?offset=${offset}&limit=100`),
    )
  })

  test('come page by page, with filters, at most one page ahead of the reader', async () => {
    server.plan(listing(() => all))
    for await (const some of client().listCommonWorkspace.pages({ query: { star: true } }, { pageSize: 10 })) {
      expect(some.length).toBe(10)
      await new Promise((resolve) => setTimeout(resolve, 30))
      break
    }
    expect(server.seen.map((r) => r.url)).toEqual(
      [0, 10].map((offset) => `/v1/workspaces?star=true&offset=${offset}&limit=10`),
    )
  })

  test('end when the reader aborts, within a page too', async () => {
    server.plan(listing(() => all))
    const stop = new AbortController()
    let read = 0
    const reading = async () => {
      for await (const _ of client().listCommonWorkspace.all({}, { signal: stop.signal }))
        if (++read === 3) stop.abort()
    }
    expect(await failure(reading())).toMatchObject({ name: 'KooMapAbortError', operationId: 'listCommonWorkspace' })
    expect(read).toBe(3)
  })

  test('can be read into an array, with a limit', async () => {
    server.plan(listing(() => all))
    expect((await client().listCommonWorkspace.all().toArray({ limit: 3 })).length).toBe(3)
    // @ts-expect-error a limit is demanded
    await expect(client().listCommonWorkspace.all().toArray({})).rejects.toThrow('toArray() requires a limit')
    expect(() => client().listCommonWorkspace.pages({}, { pageSize: 101 })[Symbol.asyncIterator]()).not.toThrow()
    await expect(client().listCommonWorkspace.all({}, { pageSize: 101 }).toArray({ limit: 1 })).rejects.toThrow(
      'pageSize must be',
    )
  })

  test('with paging in a JSON body or a form, and without a total, too', async () => {
    const folders = Array.from({ length: 3 }, (_, i) => ({ folder_code: `f${i}` }))
    server.plan((request, response, raw) => {
      const { offset, limit } = JSON.parse(request.body || '{}')
      return json(200, { folders: folders.slice(offset, offset + limit), page: { offset, limit, total: 3 } })(
        request,
        response,
        raw,
      )
    })
    expect(await client().listFolder.all({ body: {} }, { pageSize: 2 }).toArray({ limit: 9 })).toEqual(folders)
    server.plan((request, response, raw) => {
      const [limit, offset] = ['limit', 'offset'].map((name) =>
        Number(new RegExp(`name="${name}"\\s+(\\d+)`).exec(request.body)![1]),
      )
      const images = [{ image_id: 'a' }, { image_id: 'b' }, { image_id: 'c' }]
      return json(200, { data_info: images.slice(offset, offset! + limit!) })(request, response, raw)
    })
    expect(
      (
        await client()
          .listImageBaseInfo.all({ body: { is_product: '0' } }, { pageSize: 2 })
          .toArray({ limit: 9 })
      ).length,
    ).toBe(3)
    expect(server.seen.length).toBe(2)
  })

  test('give every item that stays exactly once, whatever vanishes or comes between the pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.record({ vanish: fc.array(fc.nat(100), { maxLength: 3 }), come: fc.nat(2) }), { maxLength: 8 }),
        async (total, pageSize, changes) => {
          let items = Array.from({ length: total }, (_, i) => ({ workspace_id: `w${i}` }))
          const before = new Set(items.map((w) => w.workspace_id))
          let n = 0
          const fetch = async (request: Request) => {
            const query = new URL(request.url).searchParams
            const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
            const answer = { data: items.slice(offset, offset + limit), page: { offset, limit, total: items.length } }
            // Items vanish or come at the front, between two pages; never both, which no total could tell.
            const change = changes[n++]
            if (change && change.vanish.length > 0)
              items = items.filter((_, i) => !change.vanish.some((v) => v % Math.max(items.length, 1) === i))
            else if (change)
              items = [...Array.from({ length: change.come }, (_, i) => ({ workspace_id: `new${n}-${i}` })), ...items]
            return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
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
