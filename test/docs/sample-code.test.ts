import { describe, expect, test } from 'vitest'
import { samplesOf, type SampleLanguage } from '../../scripts/samples/samples.ts'
import { operationsOf, type Description, type Json } from '../../src/description/model.ts'

/** The samples of an operation that takes a body of this schema, with this example. */
function codesFor(
  schema: Json,
  value: Json,
  { schemas = {}, parameters = [] }: { schemas?: Json; parameters?: Json[] } = {},
) {
  // prettier-ignore
  const description = {
    servers: [{ url: 'https://example.test' }],
    security: [{ IamToken: [] }],
    paths: {
      '/things/{thing_id}': {
        put: {
          operationId: 'updateThing3D',
          summary: 'Update',
          parameters: [
            { in: 'path', name: 'thing_id', required: true, schema: { type: 'string' }, example: '7' },
            ...parameters,
          ],
          requestBody: {
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Thing' }, examples: { one: { value } } },
            },
          },
          responses: { 200: { content: { 'application/json': {} } } },
        },
      },
    },
    components: { schemas: { Thing: schema, ...schemas } },
  } as unknown as Description
  const [sample] = samplesOf(description, operationsOf(description)[0]!)
  return Object.fromEntries(sample!.codes.map(({ language, code }) => [language, code])) as Record<SampleLanguage, string> // prettier-ignore
}

const object = (properties: Json, required: string[] = []) => ({ type: 'object', properties, required })

describe('the code of a sample', () => {
  test('quotes text for each language', () => {
    const text = `a'b"c\\d$e\n${'#{f}'}`
    const codes = codesFor(object({ text: { type: 'string' } }, ['text']), { text })
    const json = JSON.stringify(text)
    expect(codes.bash).toContain(`"text": ${json}`.replaceAll("'", `'\\''`))
    expect(codes.typescript).toContain(`text: ${`'${json.slice(1, -1).replaceAll('\\"', '"').replace("'", "\\'")}'`}`)
    expect(codes.python).toContain(`text=${json}`)
    expect(codes.go).toContain(`Text: ${json}`)
    expect(codes.java).toContain(`new Thing(${json})`)
    // In single quotes, PHP knows only two escapes, and a line break is itself.
    expect(codes.php).toContain(`text: 'a\\'b"c\\\\d$e\n#{f}'`)
  })

  test('names properties as the clients do', () => {
    const names = ['plain_name', 'camelName', 'AT_progress', 'real3D_name', 'from']
    const codes = codesFor(object(Object.fromEntries(names.map((name) => [name, { type: 'integer' }])), names), Object.fromEntries(names.map((name, i) => [name, i]))) // prettier-ignore
    expect(codes.python.match(/\w+(?==\d)/g)).toEqual(['plain_name', 'camel_name', 'at_progress', 'real3_d_name', 'from_']) // prettier-ignore
    expect(codes.go.match(/\w+(?=: +\d)/g)).toEqual(['PlainName', 'CamelName', 'AtProgress', 'Real3DName', 'From'])
    expect(codes.php.match(/\w+(?=: \d)/g)).toEqual(['plainName', 'camelName', 'atProgress', 'real3DName', 'from'])
    expect(codes.java.match(/\w+(?== \*\/ \dL)/g)).toEqual(['plainName', 'camelName', 'atProgress', 'real3DName', 'from']) // prettier-ignore
    expect(codes.python).toContain('client.update_thing3_d(')
    expect(codes.go).toContain('client.UpdateThing3D(')
  })

  test('leaves out what is null and optional, and shows what is null and required', () => {
    const nullable = { type: ['string', 'null'] }
    const codes = codesFor(object({ left: nullable, kept: nullable, only: nullable, last: nullable }, ['kept']), { left: null, kept: null }) // prettier-ignore
    expect(codes.python).toContain('Thing(kept=None)')
    expect(codes.go).toMatch(/Thing\{\s*Kept: nil,?\s*\}/)
    expect(codes.php).toContain('new Thing(kept: null)')
    for (const name of ['left', 'kept', 'only', 'last']) expect(codes.java).toContain(`/* ${name}= */ null`)
  })

  test('gives optional values in Go as pointers, and lists, maps, and values of any type as they are', () => {
    const properties = {
      text: { type: 'string' },
      count: { type: 'integer' },
      size: { type: 'number' },
      flag: { type: 'boolean' },
      kind: { $ref: '#/components/schemas/Kind' },
      level: { $ref: '#/components/schemas/Level' },
      inner: { oneOf: [{ $ref: '#/components/schemas/Inner' }, { type: 'null' }] },
      list: { type: 'array', items: { $ref: '#/components/schemas/Inner' } },
      map: { type: 'object', additionalProperties: { type: ['string', 'null'] } },
      either: { type: ['string', 'integer'] },
    }
    const schemas = {
      Kind: { type: 'string', enum: ['FIRST-KIND', 'b'] },
      Level: { type: 'integer', enum: [0, 1] },
      Inner: object({ a: { type: 'string' } }, ['a']),
    }
    const value = { text: 't', count: 1, size: 2, flag: true, kind: 'FIRST-KIND', level: 1, inner: { a: 'i' }, list: [{ a: 'l' }], map: { k: 'v', n: null }, either: 3 } // prettier-ignore
    const { go } = codesFor(object(properties), value, { schemas })
    const flat = go.replaceAll(/\s+/g, ' ').replaceAll(', }', '}').replaceAll('{ ', '{')
    expect(flat).toContain(
      'Thing{Text: koomap.Ptr("t"), Count: koomap.Ptr[int64](1), Size: koomap.Ptr[float64](2), ' +
        'Flag: koomap.Ptr(true), Kind: koomap.Ptr(koomap.KindFirstKind), Level: koomap.Ptr(koomap.Level1), ' +
        'Inner: &koomap.Inner{A: "i"}, List: []koomap.Inner{{A: "l"}}, ' +
        'Map: map[string]*string{"k": koomap.Ptr("v"), "n": nil}, Either: 3}',
    )
  })

  test('makes maps and lists in Java that hold null, and maps of more than ten entries', () => {
    const map = { type: 'object', additionalProperties: { type: ['string', 'null'] } }
    const list = { type: 'array', items: { type: ['integer', 'null'] } }
    const codeFor = (schema: Json, value: Json) => codesFor(object({ a: schema }, ['a']), { a: value }).java
    expect(codeFor(map, { k: 'v', l: 'w' })).toMatch(/new Thing\(Map.of\("k", "v", "l", "w"\)\)/)
    expect(codeFor(map, { k: null })).toContain('new Thing(Collections.singletonMap("k", null))')
    const both = codeFor(map, { k: 'v', n: null })
    expect(both).toMatch(/var map = new HashMap<String, String>\(\);\s+map.put\("k", "v"\);\s+map.put\("n", null\);/)
    expect(both).toContain('new Thing(map)')
    const eleven = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`k${i}`, 'v']))
    expect(codeFor(map, eleven).match(/map\.put\(/g)).toHaveLength(11)
    expect(codeFor(list, [1, 2])).toContain('List.of(1L, 2L)')
    expect(codeFor(list, [1, null])).toContain('Arrays.asList(1L, null)')
  })

  test('gives enumerations, and numbers in Java, their types', () => {
    const properties = { kind: { $ref: '#/components/schemas/Kind' }, level: { $ref: '#/components/schemas/Level' }, size: { type: 'number' } } // prettier-ignore
    const schemas = { Kind: { type: 'string', enum: ['FIRST-KIND'] }, Level: { type: 'integer', enum: [0, 1] } }
    const codes = codesFor(object(properties, ['kind', 'level', 'size']), { kind: 'FIRST-KIND', level: 1, size: 2 }, { schemas }) // prettier-ignore
    expect(codes.python).toMatch(/kind=Kind.FIRST_KIND,\s+level=Level.VALUE_1,\s+size=2/)
    expect(codes.python).toMatch(/import \(?\s*Client,\s+Kind,\s+Level,\s+Thing/)
    expect(codes.java).toMatch(/new Thing\(\s*Kind.FIRST_KIND,\s+1.0,\s+2.0\s*\)/)
    expect(codes.php).toMatch(/kind: Kind::FirstKind,\s+level: 1,\s+size: 2/)
    expect(codes.php).toContain('use KooMap\\{Client, Config, Kind, Thing};')
  })

  test('gives required headers and parameters of the query, and omits other parameters', () => {
    const parameters = [
      { in: 'query', name: 'page_limit', schema: { type: 'integer' }, required: true, example: 5 },
      { in: 'query', name: 'filter', schema: { type: 'string' }, example: 'hidden' },
      { in: 'header', name: 'X-Device', schema: { type: 'string' }, required: true, example: 'd' },
    ]
    const codes = codesFor(object({}), {}, { parameters })
    for (const code of Object.values(codes)) expect(code).not.toContain('hidden')
    expect(codes.bash).toMatch(/things\/7\?page_limit=5'[^]*-H 'X-Device: d'/)
    expect(codes.python).toMatch(/"7",\s+Thing\(\),\s+page_limit=5,\s+headers=\{"X-Device": "d"\}/)
    expect(codes.go).toMatch(/Headers: +map\[string\]string\{\s*"X-Device": "d"/)
    expect(codes.go).toMatch(/PageLimit: koomap.Ptr\[int64\]\(5\)/)
    expect(codes.java).toContain('.header("X-Device", "d")')
    expect(codes.java).toMatch(/new UpdateThing3DParams\(\)\s*\.pageLimit\(5L\)/)
    expect(codes.php).toMatch(/'7',\s+new Thing\(\),\s+pageLimit: 5,\s+headers: \['X-Device' => 'd'\]/)
  })
})
