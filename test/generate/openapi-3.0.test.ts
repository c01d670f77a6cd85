import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { load } from 'js-yaml'
import openapiTS, { astToString } from 'openapi-typescript'
import { describe, expect, test } from 'vitest'
import { operationsOf, resolve, type Description, type Json } from '../../src/description/model.ts'
import { root } from '../../scripts/cli/paths.ts'
import { run, tool } from '../../scripts/cli/processes.ts'
import { description } from '../support/description.ts'
import { differences, nodes } from './differences.ts'

const path = 'generated/openapi-3.0.yaml'
const text = readFileSync(root + path, 'utf8')
const document = load(text) as Description
const losses = [...text.matchAll(/^# {3}(\/\S+)$/gm)].map(([, place]) => place!).sort()

describe('generated/openapi-3.0.yaml', () => {
  test('says the same as generated/openapi.yaml, except for the losses that its first lines list', () => {
    expect(document.openapi).toMatch(/^3\.0\.\d$/)
    expect(text).toMatch(/^# Generated from openapi\/ by `npm run generate`\. Do not edit\.\n#\n/)
    expect(differences(description, document).sort()).toEqual(losses)
  })

  test('has no siblings of a $ref, which OpenAPI 3.0 ignores', () => {
    expect([...nodes(document)].filter(([n]) => n.$ref && Object.keys(n).length > 1).map(([, at]) => at)).toEqual([])
  })

  test('has only valid examples', () => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addSchema(document as object, 'bundle')
    const invalid: string[] = []
    let checked = 0
    const check = (place: string, schema: Json, value: unknown) => {
      checked++
      const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"bundle#/')))
      if (!validate(value)) invalid.push(`${place}: ${ajv.errorsText(validate.errors)}`)
    }
    for (const [node, at] of nodes(document)) {
      if (at.includes('/x-')) continue
      if (node.schema) {
        if (node.example !== undefined) check(at, node.schema, node.example)
        for (const [name, example] of Object.entries<Json>(node.examples ?? {}))
          check(`${at} ${name}`, node.schema, resolve(document, example).value)
      } else if (/^\/components\/schemas\/(?!.*\/(properties|example|default)$)/.test(at) && 'example' in node)
        check(at, node, node.example)
    }
    expect(invalid).toEqual([])
    // At least one for each body and parameter.
    expect(checked).toBeGreaterThan(operationsOf(document).flatMap((o) => [o.body, ...o.parameters]).length)
  })

  test('produces the same types as generated/openapi.yaml with openapi-typescript', async () => {
    const [types31, types30] = await Promise.all(
      [description, document].map(async (document) =>
        astToString(await openapiTS(document as never, { silent: true, defaultNonNullable: false }))
          .replace(/^ *\/?\*.*\n/gm, '')
          .replaceAll('never | null', 'null')
          // A scalar without an enumeration is referred to in one document, and inlined in the other.
          .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, (name, key) => {
            const { type, enum: values } = description.components.schemas![key]
            const scalar = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' }[String(type)]
            return scalar && !values ? scalar : name
          })
          .replace(/\(([^()]*)\)/g, '$1'),
      ),
    )
    expect(types30).toBe(types31)
  })

  test('passes the lint', async () => {
    const { code, stdout, output } = await run([tool('redocly'), 'lint', path, '--format', 'json'])
    expect(code, output).toBe(0)
    expect(JSON.parse(stdout).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 })
  })
})
