import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { checkersOf } from '../../src/server/schemas.ts'
// @ts-expect-error The status page is JavaScript, because browsers load it.
import * as page from '../../src/sandbox/status-page/messages-zh.js'

const messages: [english: string, chinese: string][] = page.messages
const inChinese: (text: string) => string = page.inChinese

/** The texts in the source code of the sandbox; `{}` stands for what is inserted into them. */
function textsIn(folder: string): { file: string; text: string }[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`
      const found: { file: string; text: string }[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push({ file, text: node.text })
        if (ts.isTemplateExpression(node))
          found.push({ file, text: node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('') })
        ts.forEachChild(node, visit)
      }
      visit(ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true))
      return found
    })
} // prettier-ignore

/** Texts that nobody reads on the page: it is not served then, or they are about mistakes of the sandbox itself. */
const elsewhere = [
  ...['src/sandbox/index.ts', 'src/sandbox/options.ts', 'src/server/listener.ts', 'src/sandbox/status-page/status-page.ts'],
  ...['src/sandbox/store/ids.ts', 'src/sandbox/rules/passing.ts', 'src/server/routes.ts', 'src/server/secrets.ts'],
] // prettier-ignore

/** What the validator says. The rest is in the source code. */
const ofValidator = /^(must (?!be one of|not be|be null|end after|be an object, as|be JSON text|be a time)|violates)/

describe('the messages of the sandbox', () => {
  const all = [...textsIn('src/sandbox'), ...textsIn('src/server')]
  const english = new Set(messages.map(([text]) => text.replaceAll('{*}', '{}')))

  test('are all in Chinese on the status page', () => {
    const shown = all.filter(({ file, text }) => !elsewhere.includes(file) && /[a-z]{2,} [a-z]{2,}/i.test(text))
    expect(shown.length).toBeGreaterThan(150)
    expect(shown.filter(({ text }) => !english.has(text))).toEqual([])
  })

  test('have no Chinese for what the sandbox does not say', () => {
    const known = new Set(all.map(({ text }) => text))
    const stale = [...english].filter((text) => !ofValidator.test(text) && !known.has(text))
    expect(stale).toEqual([])
  }) // prettier-ignore

  test('are translated once each, with the same values', () => {
    expect(english.size).toBe(messages.length)
    for (const [text, chinese] of messages)
      expect(chinese.match(/\{\d*\}/g)?.length ?? 0, text).toBe(text.match(/\{\*?\}/g)?.length ?? 0)
  })

  test.each([
    ['folders[0]: This must be text.', 'folders[0]：必须是字符串。'],
    ['body.by must be string. See advanceClock in /_sandbox/openapi.json.', 'body.by 必须是 string。参见 /_sandbox/openapi.json 中的 advanceClock。'],
    ['state.realTasks[0].task_name: Real-scene task 9-a has the name must be. Names are unique regardless of case; change one.', 'state.realTasks[0].task_name：实景三维建模任务 9-a 已使用名称 must be。名称不区分大小写且不能重复，请更改其中一个。'],
    ['Task 9143 is in INIT. stopTask is allowed in RUNNING.', '任务 9143 处于 INIT 状态。stopTask 仅允许在 RUNNING 状态下执行。'],
    ['There is no zone {} in Task 1. Add it to Task 1, or correct the ID.', 'Task 1 中没有 zone {}。请将其添加到 Task 1，或更正 ID。'],
    ['卫星型号不一致', '卫星型号不一致'],
  ])('are translated as a whole: %s', (text, chinese) => expect(inChinese(text)).toBe(chinese)) // prettier-ignore
})

describe('what is wrong with a value', () => {
  const cases: [schema: object, value: unknown][] = [
    [{ type: 'string' }, 1],
    [{ type: ['string', 'null'] }, 1],
    [{ minLength: 2 }, 'a'],
    [{ maxLength: 0 }, 'a'],
    [{ pattern: '^b$' }, 'a'],
    [{ format: 'date-time' }, 'a'],
    [{ minimum: 2 }, 1],
    [{ maximum: 0 }, 1],
    [{ exclusiveMinimum: 1 }, 1],
    [{ exclusiveMaximum: 1 }, 1],
    [{ multipleOf: 2 }, 1],
    [{ enum: ['a', 'b'] }, 1],
    [{ const: 2 }, 1],
    [{ minItems: 1 }, []],
    [{ maxItems: 0 }, [1]],
    [{ uniqueItems: true }, [1, 1]],
    [{ minProperties: 1 }, {}],
    [{ maxProperties: 0 }, { a: 1 }],
    [{ required: ['a'] }, {}],
    [{ additionalProperties: false }, { a: 1 }],
    [{ oneOf: [true, true] }, 1],
    [{ not: true }, 1],
  ]
  const checkerOf = checkersOf({} as never)

  test.each(cases)('is in Chinese: %j', (schema, value) => {
    const { place, message } = checkerOf(schema).first(value, 'body')!
    const chinese = inChinese(`${place} ${message}.`)
    expect(chinese).toMatch(new RegExp(`^${place} [\u4e00-\u9fff]`))
    expect(chinese).not.toMatch(/must|have|than/)
  })
})
