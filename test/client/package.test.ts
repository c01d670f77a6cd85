import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, posix } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build, type BuildOptions } from 'esbuild'
import { publint } from 'publint'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { clientSizes, sizeLimit } from '../../scripts/bench/size.ts'
import { catalogueOf } from '../../scripts/description/error-codes.ts'
import type { Operation } from '../../scripts/description/model.ts'
import { root } from '../../scripts/cli/paths.ts'
import { run } from '../../scripts/cli/processes.ts'
import { argumentsFrom } from '../support/client.ts'
import { launchBrowser, noBrowser } from '../support/chromium.ts'
import { description, examplesOf, operations, responsesOf, successOf } from '../support/description.ts'
import { Scratch } from '../support/package.ts'

const mockUrl = inject('mockUrl')
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const scratch = new Scratch()

beforeAll(async () => {
  await scratch.pack()
  await scratch.install()
})
afterAll(() => scratch.remove())

const operation = (name: string) => operations.find(({ id }) => id === name)!
const answer = ({ raw }: Operation) =>
  examplesOf(responsesOf(raw).find(({ status }) => status === successOf(raw))!.content)[0]![1]
const args = (o: Operation) => JSON.stringify(argumentsFrom(o, Object.values(o.body!.examples)[0]))

/**
 * What a program does with the package in every runtime: a call with a password, which needs a header of IAM's answer;
 * one that fails, for which the catalogue is loaded; and one that is signed.
 */
const names = 'accessKey, iamPassword, KooMap, KooMapError, token'
const calls = `async ({ ${names} }, baseUrl) => {
  const args = ${args(operation('createCommonWorkspace'))}
  const auth = iamPassword({ domain: 'a', user: 'b', password: 'c' })
  const workspace = await new KooMap({ auth, baseUrl }).createCommonWorkspace(args)
  const error = await new KooMap({ auth: token('any'), baseUrl })
    .createCommonWorkspace(args, { headers: { Prefer: 'code=409, example=KMP.00011105' } })
    .catch((error) => error)
  const signing = new KooMap({ auth: accessKey({ ak: 'a', sk: 'b' }), baseUrl })
  const way = await signing.startNavi(${args(operation('startNavi'))})
  return { workspace, error: [error instanceof KooMapError, error.name, error.code, error.meaning], way }
}`
const outcome = {
  workspace: answer(operation('createCommonWorkspace')),
  error: [
    true,
    'ConflictError',
    'KMP.00011105',
    catalogueOf(description).find(({ code }) => code === 'KMP.00011105')!.meaning,
  ],
  way: answer(operation('startNavi')),
}

/** What an application ships to a browser that has this module. */
function bundle(
  contents: string,
  { path } = scratch,
  options: Pick<BuildOptions, 'format' | 'globalName' | 'splitting'> = {},
) {
  return build({
    stdin: { contents, resolveDir: path },
    absWorkingDir: path,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
    ...options,
  })
}

describe('the tarball', () => {
  const read = (path: string) => readFileSync(join(scratch.installed, path), 'utf8')
  const files = () =>
    readdirSync(scratch.installed, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(scratch.installed, path)).isFile())
      .sort()

  /** The files that a file leads to, itself included. */
  function reached(path: string, found = new Set<string>()): Set<string> {
    if (found.has(path)) return found
    found.add(path)
    if (/\.[jt]s$/.test(path))
      for (const [, target] of read(path).matchAll(/(?:\bfrom |\bimport ?\(?)["'](\.[^"']+)["']/g)) {
        const next = posix.join(posix.dirname(path), target!)
        reached(path.endsWith('.d.ts') ? next.replace(/\.js$/, '.d.ts') : next, found)
      }
    return found
  }

  /** Code and types of a module stand side by side, even if only one of them is asked for. */
  const modules = (paths: Iterable<string>) => [
    ...new Set([...paths].map((path) => path.replace(/(\.d\.ts|\.js)$/, ''))),
  ]

  test('holds what its entries lead to, and nothing else', () => {
    const wanted = new Set(['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'])
    for (const entry of Object.values<string | Record<string, string>>(manifest.exports))
      for (const path of typeof entry === 'string' ? [entry] : Object.values(entry))
        reached(posix.normalize(path), wanted)
    expect(modules(files()).sort()).toEqual(modules(wanted).sort())
  })

  test('says nothing of the machine that packed it', () => {
    const traces = [root, scratch.path, 'file:/', '//registry.', '/node_modules/', 'sourceMappingURL']
    for (const path of files()) {
      const text = read(path)
      expect(
        traces.filter((trace) => text.includes(trace)),
        path,
      ).toEqual([])
    }
  })

  test('has the description as JSON and as YAML', () => {
    expect(JSON.parse(read('dist/lib/openapi.json'))).toEqual(description)
    expect(read('generated/openapi.yaml')).toBe(readFileSync(`${root}generated/openapi.yaml`, 'utf8'))
  })

  test('passes publint', async () => {
    const file = readFileSync(scratch.tarball)
    const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
    const { messages } = await publint({ pack: { tarball } })
    expect(messages).toEqual([])
  })

  test('passes attw, as a package of ES modules', async () => {
    const attw = `${root}node_modules/@arethetypeswrong/cli/dist/index.js`
    // TypeScript does not import YAML.
    const { code, output } = await run([
      attw,
      scratch.tarball,
      ...['--profile', 'esm-only', '--exclude-entrypoints', 'openapi.yaml', '--format', 'ascii', '--no-color'],
    ])
    expect(code, output).toBe(0)
  })
})

describe('on Node', () => {
  test('it is imported', async () => {
    const program = `
      import { ${names} } from 'koomap-openapi'
      import { errorCatalogue } from 'koomap-openapi/errors'
      import description from 'koomap-openapi/openapi.json' with { type: 'json' }
      import { existsSync } from 'node:fs'
      console.log(JSON.stringify({
        ...(await (${calls})({ ${names} }, process.argv[2])),
        status: errorCatalogue['KMP.00011105'].status,
        version: description.info.version,
        yaml: existsSync(new URL(import.meta.resolve('koomap-openapi/openapi.yaml'))),
      }))`
    const printed = await scratch.run('imports.mjs', program, mockUrl)
    expect(printed).toEqual({ ...outcome, status: 409, version: manifest.version, yaml: true })
  })

  test('it is required', async () => {
    const program = `
      const { ${names} } = require('koomap-openapi')
      const { errorCatalogue } = require('koomap-openapi/errors')
      const description = require('koomap-openapi/openapi.json')
      const { existsSync } = require('node:fs')
      const yaml = existsSync(require.resolve('koomap-openapi/openapi.yaml'))
      const { status } = errorCatalogue['KMP.00011105']
      const { version } = description.info
      void (${calls})({ ${names} }, process.argv[2])
        .then((outcome) => console.log(JSON.stringify({ ...outcome, status, version, yaml })))`
    const printed = await scratch.run('requires.cjs', program, mockUrl)
    expect(printed).toEqual({ ...outcome, status: 409, version: manifest.version, yaml: true })
  })

  test('it says what it needs to validate, and validates with that', async () => {
    const program = `
      import { KooMap, token } from 'koomap-openapi'
      const koomap = new KooMap({ auth: token('any'), baseUrl: process.argv[2], validate: 'requests' })
      const error = await koomap.createCommonWorkspace({ body: { workspace_name: '' } }).catch((error) => error)
      console.log(JSON.stringify([error.name, error.message]))`
    const says = expect.stringMatching(/koomap-openapi\/validate.*\bajv\b/)
    expect(await scratch.run('alone.mjs', program, mockUrl)).toEqual(['TypeError', says])

    // The other tests show that it does without ajv.
    const other = new Scratch()
    try {
      await other.install(scratch.tarball)
      for (const name of ['ajv', 'ajv-formats']) other.link(name)
      const refused = ['KooMapValidationError', expect.stringContaining('workspace_name')]
      const validating = `import 'koomap-openapi/validate'; ${program}`
      expect(await other.run('validates.mjs', validating, mockUrl)).toEqual(refused)
      // Whoever imports it for its effect alone has it in the bundle too.
      const { outputFiles } = await bundle(validating, other)
      expect(await other.run('bundled.mjs', outputFiles[0]!.text, mockUrl)).toEqual(refused)
    } finally {
      other.remove()
    }
  })
})

describe('in TypeScript', () => {
  const program = `
    import { KooMap, isKooMapError, token, type KooMapOptions, type Result } from 'koomap-openapi'
    import { errorCatalogue } from 'koomap-openapi/errors'
    import description from 'koomap-openapi/openapi.json' with { type: 'json' }

    const options: KooMapOptions = { auth: token(() => 'any'), logger: console, fetch: (request) => fetch(request) }
    export const koomap = new KooMap(options)
    export const created: Result<'createCommonWorkspace'> = await koomap.createCommonWorkspace({
      body: { workspace_name: '测试空间' },
    })
    export const { response, requestId } = await koomap.listCommonWorkspace({ query: { limit: 1 } }).withResponse()
    for await (const { workspace_name } of koomap.listCommonWorkspace.all()) workspace_name.toUpperCase()
    export const task = await koomap.waitForTask({ workspace_id: 'a', task_id: 'b' }, { until: ['FAILED'] })
    export const known = (error: unknown) => isKooMapError(error, 'KMP.00011105') && errorCatalogue[error.code].remedy
    export const version: string = description.info.version

    // @ts-expect-error: the name is missing
    await koomap.createCommonWorkspace({ body: {} })
    // @ts-expect-error: there is no such order
    await koomap.listCommonWorkspace({ query: { order_by: 'size' } })
    // @ts-expect-error: there is no such state
    await koomap.waitForTask({ workspace_id: 'a', task_id: 'b' }, { until: ['DONE'] })
    // @ts-expect-error: what the operation answers is known
    task.nonsense

    ${operations.map(({ id }) => `void koomap.${id}`).join('\n')}`

  /** What an editor knows of the program. */
  function editor(options: ts.CompilerOptions) {
    const path = scratch.write('program.ts', program)
    const service = ts.createLanguageService({
      ...{ fileExists: ts.sys.fileExists, readFile: ts.sys.readFile, realpath: ts.sys.realpath! },
      ...{ directoryExists: ts.sys.directoryExists, getDirectories: ts.sys.getDirectories },
      getScriptFileNames: () => [path],
      getScriptVersion: () => '',
      getScriptSnapshot: (name) =>
        existsSync(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined,
      getCurrentDirectory: () => scratch.path,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      // The types of the package and of what it depends on are checked, but not those of TypeScript itself.
      getCompilationSettings: () => ({ strict: true, noEmit: true, skipLibCheck: false, skipDefaultLibCheck: true, ...options }), // prettier-ignore
    })
    return { path, service }
  }

  function wrong(service: ts.LanguageService): string {
    const diagnostics = ts.getPreEmitDiagnostics(service.getProgram()!)
    return ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => scratch.path,
      getNewLine: () => '\n',
    })
  }

  test('a program for Node is checked, and its editor shows what every operation does', () => {
    scratch.link('@types/node')
    const { path, service } = editor({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts'],
      types: ['node'],
    })
    expect(wrong(service)).toBe('')
    for (const { id, raw } of operations) {
      const hover = service.getQuickInfoAtPosition(path, program.indexOf(`void koomap.${id}`) + 'void koomap.'.length)
      expect(ts.displayPartsToString(hover?.documentation), id).toMatch(raw.summary)
    }
  })

  test('a program for a bundler is checked', () => {
    const { service } = editor({
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
    })
    expect(wrong(service)).toBe('')
  })
})

describe('in a bundle', () => {
  test.skipIf(noBrowser)('it works in a browser', async () => {
    const code = `import * as lib from 'koomap-openapi'; globalThis.outcome = (${calls})(lib, ${JSON.stringify(mockUrl)})`
    const { outputFiles } = await bundle(code, scratch, { splitting: true })
    const page = `<!doctype html><link rel="icon" href="data:,"><script type="module" src="/stdin.js"></script>`
    const server = createServer(({ url }, response) => {
      const file = outputFiles.find(({ path }) => path.endsWith(url!))
      response.setHeader('Content-Type', url === '/' ? 'text/html' : 'text/javascript')
      response.statusCode = url === '/' || file ? 200 : 404
      response.end(url === '/' ? page : file?.contents)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const browser = await launchBrowser()
    try {
      const problems: string[] = []
      const tab = await browser.newPage()
      tab.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
      tab.on('pageerror', (error) => problems.push(error.message))
      await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      expect(await tab.evaluate('outcome')).toEqual(outcome)
      // Chromium itself reports every answer that is not a success.
      const ours = problems.filter((text) => !/^Failed to load resource: .* status of 409 /.test(text))
      expect(ours).toEqual([])
      expect(problems).toHaveLength(1)
    } finally {
      await browser.close()
      server.closeAllConnections()
      server.close()
    }
  })

  test('it works where there is nothing but what the web has, and asks for nothing else', async () => {
    const { outputFiles, metafile } = await bundle(`export * from 'koomap-openapi'`, scratch, {
      format: 'iife',
      globalName: 'lib',
    })
    const code = outputFiles[0]!.text
    const web = { AbortController, AbortSignal, clearTimeout, crypto, fetch, FormData, Headers, Request, Response, setTimeout, TextDecoder, TextEncoder, URL, URLSearchParams } // prettier-ignore
    const returned = await runInContext(
      `${code}; (${calls})(lib, ${JSON.stringify(mockUrl)}).then(JSON.stringify)`,
      createContext({ ...web }),
    )
    expect(JSON.parse(returned)).toEqual(outcome)

    // What did not run there. A platform "browser" of esbuild has no module of Node.
    const outside = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external))
    expect(outside).toEqual([])
    const uses = [...code.matchAll(/\b(process|Buffer|global|__dirname)\b *(\?\.|\.|\[|\()\w/g)]
    const unguarded = uses.filter(({ 1: name, index }) => !code.slice(index - 150, index).includes(`typeof ${name}`))
    expect(unguarded.map(({ index }) => code.slice(index - 40, index + 40))).toEqual([])
  })

  test('it is small, and what is not used stays outside', async () => {
    const sizes = await clientSizes('whole', 'tokenOnly')
    expect(sizes.whole).toBeLessThanOrEqual(sizeLimit)
    expect(sizes.tokenOnly).toBeLessThan(sizes.whole)

    // What is loaded at once, and what an import() loads later. esbuild also writes files that nothing refers to.
    const holds = async (contents: string) => {
      const { outputFiles, metafile } = await bundle(contents, scratch, { splitting: true })
      const reach = (...kinds: string[]) => {
        const found = new Set(['out/stdin.js'])
        for (const path of found)
          for (const { path: next, kind } of metafile.outputs[path]!.imports) if (kinds.includes(kind)) found.add(next)
        return outputFiles.filter(({ path }) => found.has(posix.relative(scratch.path, path)))
      }
      const now = reach('import-statement')
      const ever = reach('import-statement', 'dynamic-import')
      const marks = { signer: 'SDK-HMAC-SHA256', waiting: 'The caller gave up waiting', catalogue: 'KMP.00011105' }
      return Object.entries(marks)
        .filter(([, mark]) => ever.some(({ text }) => text.includes(mark)))
        .map(([name, mark]) => `${name} ${now.some(({ text }) => text.includes(mark)) ? 'at once' : 'later'}`)
    }
    const always = ['waiting later', 'catalogue later']
    expect(await holds(`export * from 'koomap-openapi'`)).toEqual(['signer later', ...always])
    expect(await holds(`export { KooMap, token } from 'koomap-openapi'`)).toEqual(always)
    expect(await holds(`export { token } from 'koomap-openapi'`)).toEqual([])
  })
})
