import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Json } from '../../src/description/model.ts'
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { operations } from '../support/description.ts'
import { read } from '../support/markdown.ts'

const require = createRequire(import.meta.url)
const { Collection } = require('postman-collection') as { Collection: new (definition: Json) => Json }
// The engine of Postman and of newman, which has no types.
const { Runner } = require('postman-runtime') as { Runner: new () => Json }

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ seed: 1, strictAuth: true, onBug: (error) => { throw error } }) // prettier-ignore
})
afterAll(() => sandbox?.close())

/** Runs all requests of a collection against the sandbox, each with the data that the sandbox has at first. */
async function run(file: string): Promise<{ name: string; status: number }[]> {
  const text = JSON.parse(read(`generated/${file}`))
  for (const variable of text.variable) if (variable.key.endsWith('Url')) variable.value = sandbox.url
  const answers: { name: string; status: number }[] = []
  sandbox.reset()
  let signedIn: ReturnType<Sandbox['state']> | undefined
  await new Promise<void>((resolve, reject) => {
    const done = (error: Error | null) => (error ? reject(error) : resolve())
    new Runner().run(new Collection(text), { timeout: { request: 10_000 } }, (error: Error | null, running: Json) => {
      if (error) return reject(error)
      running.start({
        beforeItem() {
          if (answers.length === 1) signedIn = sandbox.state()
          if (signedIn) sandbox.restore(signedIn)
        },
        response: (error: Error | null, _cursor: Json, response: Json, _request: Json, item: Json) =>
          void answers.push({ name: item.name, status: error ? -1 : response.code }),
        done,
      })
    })
  })
  return answers
}

describe('the Postman collection', () => {
  test.each(['koomap.postman_collection.json', 'koomap.zh-CN.postman_collection.json'])(
    'has a request for every operation, and all succeed with the token that the first one gets: %s',
    async (file) => {
      const answers = await run(file)
      expect(answers.filter(({ status }) => status < 200 || status > 299)).toEqual([])
      const sent = sandbox.requests.map(({ operationId }) => operationId)
      expect(sent.sort()).toEqual(operations.map(({ id }) => id).sort())
    },
  )

  test('in Chinese has no English text', () => {
    const text = read('generated/koomap.zh-CN.postman_collection.json')
    const texts = [...text.matchAll(/"content": "((?:\\.|[^"\\])+)"/g)].map(([, content]) => content!)
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((content) => !/[一-龥]/.test(content) || content.includes('(Required)'))).toEqual([])
  })
})
