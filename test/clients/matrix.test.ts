import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { sign } from '../../src/client/sign.ts'
import { languages } from '../../scripts/clients/languages.ts'
import type { Json } from '../../scripts/description/model.ts'
import { root } from '../../scripts/cli/paths.ts'
import { run } from '../../scripts/cli/processes.ts'
import { calls, type Call } from '../../scripts/clients/matrix/calls.ts'
import { judge, key, token, type Report, type Trait } from '../../scripts/clients/matrix/judge.ts'
import { columns, headOf, matrixPath, rows } from '../../scripts/clients/matrix/document.ts'
import { startRecorder, type Mode } from '../../scripts/clients/matrix/recorder.ts'

const matrix = readFileSync(matrixPath, 'utf8')
const guide = readFileSync(`${root}docs/languages.md`, 'utf8')

interface Sent {
  path: string
  init: RequestInit & { headers: Headers }
}

/** What a perfect client does, but for what `spoil` does to its request or its report. */
interface Spoil {
  request?(request: Sent, call: Call, mode: Mode): void
  report?(report: Report): void
}

/** A call of each kind: with a list, a body, a body in DELETE, arrays, a form, headers and a signature. */
const kinds = ['listCommonWorkspace', 'createCommonWorkspace', 'deleteTask', 'listTaskInfo', 'listImageBaseInfo', 'startVps'] // prettier-ignore

async function verdictsOf(
  { request: spoilRequest, report: spoilReport }: Spoil,
  some = calls.filter((call) => kinds.includes(call.operation)),
) {
  const recorder = await startRecorder(inject('mockUrl'))
  const reports: Report[] = []
  try {
    for (const call of some)
      for (const mode of ['answers', 'errors', ...(call.signed ? ['signed' as const] : [])] as Mode[]) {
        let path = call.path
        const query = new URLSearchParams()
        const headers = new Headers()
        for (const { in: place, name, value } of call.parameters)
          if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value))
          else if (place === 'header') headers.set(name, value)
          else for (const item of [value].flat()) query.append(name, item)
        if (call.secured && mode !== 'signed') headers.set('X-Auth-Token', token)
        const form = new FormData()
        if (call.mediaType === 'multipart/form-data')
          for (const [name, value] of Object.entries(call.body)) form.set(name, String(value))
        else if (call.mediaType) headers.set('Content-Type', call.mediaType)
        const init: Sent['init'] = { method: call.method, headers }
        if (call.body !== undefined)
          init.body = call.mediaType === 'multipart/form-data' ? form : JSON.stringify(call.body)
        const sent = { path: path + (query.size > 0 ? `?${query}` : ''), init }
        spoilRequest?.(sent, call, mode)
        const request = new Request(recorder.urls[mode] + sent.path, init)
        if (mode === 'signed') await sign(request, key, new Date())
        const response = await fetch(request)
        const body = JSON.parse(await response.text())
        const report: Report =
          mode === 'errors'
            ? { mode, operation: call.operation, type: call.errorType, status: response.status, code: body.error_code ?? body.error.code }
            : { mode, operation: call.operation, type: call.answerType, answer: body } // prettier-ignore
        spoilReport?.(report)
        reports.push(report)
      }
    return await judge(some, recorder.exchanges, reports)
  } finally {
    await recorder.close()
  }
}

describe('what the matrix of clients is judged by', () => {
  test('finds nothing wrong with a perfect client', async () => {
    const verdicts = await verdictsOf({}, calls)
    for (const { wrong } of Object.values(verdicts)) expect(wrong).toEqual([])
    expect(verdicts.calls.of).toBe(41)
    expect(verdicts.errors.of).toBe(41)
    for (const { of } of Object.values(verdicts)) expect(of).toBeGreaterThan(0)
  })

  const body = (change: (body: Json) => Json) => (request: Sent) => {
    if (typeof request.init.body === 'string') request.init.body = JSON.stringify(change(JSON.parse(request.init.body)))
  }
  const faults: [string, Trait, Spoil][] = [
    ['a member of the answer is lost', 'calls', { report: ({ answer }) => void delete answer?.data }],
    ['an answer has no type', 'calls', { report: (report) => void (report.type = null) }],
    ['an answer has another type', 'calls', { report: (report) => void (report.type &&= 'Map<String, Object>') }],
    ['a header is not sent', 'calls', { request: ({ init }) => init.headers.delete('Uuid') }],
    ['the code of an error cannot be read', 'errors', { report: (report) => void delete report.code }],
    ['the body of an error has no type', 'errors', { report: (report) => void (report.type = null) }],
    ['a form is sent as JSON', 'multipart', {
      request: ({ init }, call) => {
        if (call.mediaType === 'multipart/form-data') init.body = JSON.stringify(call.body)
      },
    }],
    ['DELETE is sent without its body', 'deletes', { request: ({ init }) => void (init.method === 'DELETE' && delete init.body) }],
    ['an array is one key with commas', 'arrays', {
      request: (request) => void (request.path = request.path.replaceAll(/&task_status=(?=SUCCESS)/g, ',')),
    }],
    ['Chinese text is garbled', 'chinese', { request: body((b) => ({ ...b, workspace_name: '????' })) }],
    ['Chinese text is garbled in an answer', 'chinese', {
      report: (report) => void (report.answer = JSON.parse(JSON.stringify(report.answer ?? null).replaceAll('测', '?'))),
    }],
    ['the token is not sent', 'token', { request: ({ init }) => init.headers.delete('X-Auth-Token') }],
    ['a signed request has a token as well', 'signature', { request: ({ init }) => init.headers.set('X-Auth-Token', token) }],
  ] // prettier-ignore
  test.each(faults)('notices that %s', async (_, trait, spoil) => {
    const { good, of } = (await verdictsOf(spoil))[trait]
    expect(good).toBeLessThan(of)
  })

  test('notices a signature of another secret', async () => {
    const secret = key.sk
    const spoil: Spoil = { request: (_request, _call, mode) => void (key.sk = mode === 'signed' ? 'other' : secret) }
    const verdicts = verdictsOf(spoil).finally(() => (key.sk = secret))
    expect((await verdicts).signature.good).toBeLessThan(2)
  })
})

describe('docs/generators.md', () => {
  const lines = matrix.split('\n').map((line) => line.replaceAll(/ +/g, ' '))

  test.each(rows.map((row) => [row.id, row] as const))(
    'has %s, with the gaps that are known and no others',
    (_, row) => {
      const line = lines.find((l) => l.startsWith(headOf(row)))
      expect(line, `docs/generators.md has no line for ${headOf(row)}: npm run test:clients -- ${row.id}`).toBeDefined()
      const cells = line!
        .slice(headOf(row).length)
        .split('|')
        .map((cell) => cell.trim())
      Object.keys(columns).forEach((column, i) => {
        const known = row.gaps.some((gap) => gap.in.includes(column))
        expect(cells[i], `${row.id}, ${column}`).toMatch(known ? /^\[(✗|–|\d+\/\d+)\]\(#/ : /^(✓|–)$/)
      })
    },
  )

  test('names exact versions, and every row once', () => {
    for (const row of rows) expect(row.version, row.id).toMatch(/^v?\d+\.\d+\.\d+$/)
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  })
})

describe('npm run clients', () => {
  let out: string
  beforeAll(() => void (out = mkdtempSync(`${tmpdir()}/koomap-clients-`)))
  afterAll(() => rmSync(out, { recursive: true, force: true }))
  const clients = (...args: string[]) => run(['--import', 'tsx/esm', `${root}scripts/clients.ts`, ...args])

  test('names the languages when it is given none, or one that it does not know', async () => {
    const all = Object.keys(languages).join(', ')
    for (const { code, output } of await Promise.all([clients(), clients('cobol')])) {
      expect(code).toBe(1)
      expect(output).toContain(`Languages: ${all}`)
      expect(output).not.toMatch(/^\s+at /m)
    }
  })

  test('makes clients with a README, a first program and a signer, into the folder that is named', async () => {
    const made = await clients('python', 'go', 'java', 'php', '--out', out)
    expect(made.code, made.output).toBe(0)
    for (const name of ['python', 'go', 'java', 'php']) {
      expect(made.output).toContain(`cd ${out}/${name}/\n  ${languages[name]!.next}`)
      const text = readFileSync(`${out}/${name}/README.md`, 'utf8')
      expect(text).toContain('测试空间')
      expect(text).not.toContain('{{')
      expect(existsSync(`${out}/${name}/node_modules`)).toBe(false)
    }
  })

  test('replaces what it has made, keeps other files, and leaves the folder of another alone', async () => {
    const made = readdirSync(`${out}/go`, { recursive: true }).sort()
    writeFileSync(`${out}/go/mine.go`, 'package koomap')
    writeFileSync(`${out}/go/koomap.go`, 'changed')
    mkdirSync(`${out}/other/php`, { recursive: true })
    writeFileSync(`${out}/other/php/index.php`, 'mine')

    const again = await clients('Go', 'go', '--out', out)
    expect(again.code, again.output).toBe(0)
    expect(again.output.match(/^Generated/gm)).toHaveLength(1)
    expect(readdirSync(`${out}/go`, { recursive: true }).sort()).toEqual([...made, 'mine.go'].sort())
    expect(readFileSync(`${out}/go/koomap.go`, 'utf8')).toContain('package koomap')

    const refused = await clients('php', '--out', `${out}/other`)
    expect(refused.code).toBe(1)
    expect(refused.output).toMatch(/other\/php\/ contains files that this command did not create.*\n.*--out/)
    expect(readdirSync(`${out}/other/php`)).toEqual(['index.php'])

    const onFile = await clients('php', '--out', `${out}/go/mine.go`)
    expect(onFile.output).toMatch(/^.*mine\.go\/php\/ cannot be created: .*\n.*--out/)
  })

  test('is documented in docs/languages.md for each language', () => {
    for (const [name, { next }] of Object.entries(languages)) {
      expect(guide).toContain(`npm run clients -- ${name}`)
      expect(guide).toContain(next)
    }
  })
})
