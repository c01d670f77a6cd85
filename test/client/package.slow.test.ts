import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, posix } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { publint } from 'publint'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { clientSizes, sizeLimit } from '../../scripts/bench/size.ts'
import { root } from '../../scripts/cli/paths.ts'
import { run } from '../../scripts/cli/processes.ts'
import { launchBrowser, noBrowser } from '../support/chromium.ts'
import { description, operations } from '../support/description.ts'
import { openInEditor } from '../support/editor.ts'
import { names, outcome, program } from '../support/example-program.ts'
import { blocksOf, sectionOf } from '../support/markdown.ts'
import { ScratchProject } from '../support/scratch-project.ts'

const mockUrl = inject('mockUrl')
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const project = new ScratchProject()

// All tests are in one file, because they share one tarball.
beforeAll(async () => {
  await project.pack()
  await project.install()
})
afterAll(() => project.remove())

describe('the tarball', () => {
  const read = (path: string) => readFileSync(join(project.installed, path), 'utf8')
  const files = () =>
    readdirSync(project.installed, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(project.installed, path)).isFile())
      .sort()

  /** The files that a file or its types import or read, directly or indirectly, including itself. */
  function reached(path: string, found = new Set<string>()): Set<string> {
    if (found.has(path)) return found
    found.add(path)
    const types = path.replace(/\.js$/, '.d.ts')
    if (types !== path && existsSync(join(project.installed, types))) reached(types, found)
    if (/\.[jt]s$/.test(path))
      for (const [, target] of read(path).matchAll(/(?:\bfrom |\bimport ?\(?|\bnew URL\()["'](\.[^"']+)["']/g)) {
        const next = posix.join(posix.dirname(path), target!)
        reached(path.endsWith('.d.ts') ? next.replace(/\.js$/, '.d.ts') : next, found)
      }
    return found
  }

  /** Files without their extensions, because a module has its code and its types even if only one of them is imported. */
  const modules = (paths: Iterable<string>) => [
    ...new Set([...paths].map((path) => path.replace(/(\.d\.ts|\.js)$/, ''))),
  ]

  test('contains what its entry points import, and nothing else', () => {
    const expected = new Set(['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'])
    for (const entry of Object.values<string | Record<string, string>>(manifest.exports))
      for (const path of typeof entry === 'string' ? [entry] : Object.values(entry))
        reached(posix.normalize(path), expected)
    expect(modules(files()).sort()).toEqual(modules(expected).sort())
  })

  test('reveals nothing about the machine that packed it', () => {
    const traces = [root, project.path, 'file:/', '//registry.', '/node_modules/', 'sourceMappingURL']
    for (const path of files()) {
      const text = read(path)
      expect(
        traces.filter((trace) => text.includes(trace)),
        path,
      ).toEqual([])
    }
  })

  test('contains the description as JSON and as YAML', () => {
    expect(JSON.parse(read('dist/lib/generated/openapi.json'))).toEqual(description)
    expect(read('generated/openapi.yaml')).toBe(readFileSync(`${root}generated/openapi.yaml`, 'utf8'))
  })

  test('passes publint', async () => {
    const file = readFileSync(project.tarball)
    const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
    const { messages } = await publint({ pack: { tarball } })
    expect(messages).toEqual([])
  })

  test('passes attw as a package of ES modules', async () => {
    const attw = `${root}node_modules/@arethetypeswrong/cli/dist/index.js`
    const { code, output } = await run([
      attw,
      project.tarball,
      // openapi.yaml is excluded, because TypeScript cannot import YAML.
      ...['--profile', 'esm-only', '--exclude-entrypoints', 'openapi.yaml', '--format', 'ascii', '--no-color'],
    ])
    expect(code, output).toBe(0)
  })
})

describe('a Node.js program', () => {
  test('can import the package', async () => {
    const source = `
      import { ${names} } from 'koomap-openapi'
      import { errorCatalogue } from 'koomap-openapi/errors'
      import description from 'koomap-openapi/openapi.json' with { type: 'json' }
      import { existsSync } from 'node:fs'
      console.log(JSON.stringify({
        ...(await (${program})({ ${names} }, process.argv[2])),
        status: errorCatalogue['KMP.00011105'].status,
        version: description.info.version,
        yaml: existsSync(new URL(import.meta.resolve('koomap-openapi/openapi.yaml'))),
      }))`
    const printed = await project.run('imports.mjs', source, mockUrl)
    expect(printed).toEqual({ ...outcome, status: 409, version: manifest.version, yaml: true })
  })

  test('can require the package', async () => {
    const source = `
      const { ${names} } = require('koomap-openapi')
      const { errorCatalogue } = require('koomap-openapi/errors')
      const description = require('koomap-openapi/openapi.json')
      const { existsSync } = require('node:fs')
      const yaml = existsSync(require.resolve('koomap-openapi/openapi.yaml'))
      const { status } = errorCatalogue['KMP.00011105']
      const { version } = description.info
      void (${program})({ ${names} }, process.argv[2])
        .then((outcome) => console.log(JSON.stringify({ ...outcome, status, version, yaml })))`
    const printed = await project.run('requires.cjs', source, mockUrl)
    expect(printed).toEqual({ ...outcome, status: 409, version: manifest.version, yaml: true })
  })

  test('is told what it needs in order to validate, and validates with that', async () => {
    const alone = `
      import { KooMap } from 'koomap-openapi'
      const missing = await import('koomap-openapi/validate').catch((error) => error.message)
      const messages = ['requests', 'all', true].map((validate) => {
        try {
          return new KooMap({ validate })
        } catch (error) {
          return error.name + ': ' + error.message
        }
      })
      console.log(JSON.stringify([missing, messages]))`
    const hint = expect.stringMatching(/^TypeError: validate must be .*koomap-openapi\/validate/)
    const missing = expect.stringContaining("Cannot find package 'ajv'")
    expect(await project.run('alone.mjs', alone, mockUrl)).toEqual([missing, [hint, hint, hint]])

    // Another project, because the other tests show that the package works without Ajv.
    const withAjv = new ScratchProject()
    try {
      await withAjv.install(project.tarball)
      for (const name of ['ajv', 'ajv-formats']) withAjv.link(name)
      const rejected = ['KooMapValidationError', expect.stringContaining('workspace_name')]
      const validating = `
        import { KooMap, token } from 'koomap-openapi'
        import { requests } from 'koomap-openapi/validate'
        const koomap = new KooMap({ auth: token('any'), baseUrl: process.argv[2], validate: requests })
        const error = await koomap.createCommonWorkspace({ body: { workspace_name: '' } }).catch((error) => error)
        console.log(JSON.stringify([error.name, error.message]))`
      expect(await withAjv.run('validates.mjs', validating, mockUrl)).toEqual(rejected)
      const { outputFiles } = await withAjv.bundle(validating)
      expect(await withAjv.run('bundled.mjs', outputFiles[0]!.text, mockUrl)).toEqual(rejected)
    } finally {
      withAjv.remove()
    }
  })
})

describe('the sandbox', () => {
  const peers = ['fastify', '@fastify/cors', 'ajv', 'ajv-formats']
  const program = `
    import { KooMap, token } from 'koomap-openapi'
    import { startSandbox, SandboxError } from 'koomap-openapi/sandbox'
    const sandbox = await startSandbox({ seed: 1 })
    const koomap = new KooMap({ auth: token('any'), baseUrl: sandbox.url, maxRetries: 0 })
    const { workspace_id } = await koomap.createCommonWorkspace({ body: { workspace_name: 'package' } })
    const refused = await koomap.createCommonWorkspace({ body: { workspace_name: 'package' } }).catch(({ code }) => code)
    sandbox.fail('listCommonWorkspace', { status: 500, times: 1 })
    const failed = await koomap.listCommonWorkspace().catch(({ status }) => status)
    const error = (() => { try { sandbox.fail('none', {}) } catch (error) { return error } })()
    const { openapi } = await (await fetch(sandbox.url + '/_sandbox/openapi.json')).json()
    const requests = sandbox.requests.map(({ operationId }) => operationId)
    await sandbox.close()
    console.log(JSON.stringify([workspace_id.length, refused, failed, error instanceof SandboxError, openapi, requests]))`

  test('tells which packages it needs, and how to install them', async () => {
    const alone = `
      import { startSandbox } from 'koomap-openapi/sandbox'
      console.log(JSON.stringify(await startSandbox().catch((error) => error.message)))`
    expect(await project.run('sandbox-alone.mjs', alone)).toBe(
      `koomap-openapi/sandbox needs packages that are not installed: ${peers.join(', ')}. ` +
        `Install them with: npm install --save-dev ${peers.join(' ')}`,
    )
  })

  test('runs in a program that has those packages, and its declarations are complete', async () => {
    const withPeers = new ScratchProject()
    try {
      await withPeers.install(project.tarball)
      for (const name of peers) withPeers.link(name)
      expect(await withPeers.run('sandbox.mjs', program)).toEqual([
        ...[32, 'KMP.00011105', 500, true, '3.1.0'],
        ['createCommonWorkspace', 'createCommonWorkspace', 'listCommonWorkspace'],
      ])
      withPeers.link('@types/node')
      const source = `
        import { startSandbox, type Sandbox, type Seed } from 'koomap-openapi/sandbox'
        await using sandbox: Sandbox = await startSandbox({ clock: { frozen: true }, state: 'state.json' })
        const seed: Seed = { folders: [{ folder_name: 'North', images: 12 }] }
        export const code: string = sandbox.seed(seed, { token: 'any' }).folders![0]!.folder_code
        sandbox.clock.advance('2h')
        sandbox.outcome('real3d-task', { outcome: 'FAILED' })
        // @ts-expect-error: There is no such operation.
        sandbox.fail('nothing', { status: 500 })
        // @ts-expect-error: There is no such kind of run.
        sandbox.outcome('task', { outcome: 'FAILED' })`
      const editor = openInEditor(withPeers.write('program.ts', source), withPeers.path, {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        lib: ['lib.es2022.d.ts', 'lib.esnext.disposable.d.ts'],
        types: ['node'],
      })
      expect(editor.errors()).toBe('')
    } finally {
      withPeers.remove()
    }
  })
})

describe('a TypeScript program', () => {
  const source = `
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

    // @ts-expect-error: The name is missing.
    await koomap.createCommonWorkspace({ body: {} })
    // @ts-expect-error: There is no such order.
    await koomap.listCommonWorkspace({ query: { order_by: 'size' } })
    // @ts-expect-error: There is no such state.
    await koomap.waitForTask({ workspace_id: 'a', task_id: 'b' }, { until: ['DONE'] })
    // @ts-expect-error: A task has no such property.
    task.nonsense

    ${operations.map(({ id }) => `void koomap.${id}`).join('\n')}`
  const open = (options: ts.CompilerOptions) => openInEditor(project.write('program.ts', source), project.path, options)

  test('for Node.js is type-checked, and editors show the summary of every operation', () => {
    project.link('@types/node')
    const editor = open({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts'],
      types: ['node'],
    })
    expect(editor.errors()).toBe('')
    for (const { id, raw } of operations) {
      const position = source.indexOf(`void koomap.${id}`) + 'void koomap.'.length
      expect(editor.documentationAt(position), id).toMatch(raw.summary)
    }
  })

  test('for a bundler is type-checked', () => {
    const editor = open({
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
    })
    expect(editor.errors()).toBe('')
  })

  test.each([
    ['Node.js alone', ['lib.es2022.d.ts']],
    ['Node.js and the DOM', ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts']],
  ])('that uses a proxy as the guide says is type-checked with the types of %s', (_, lib) => {
    const guide = readFileSync(`${root}docs/client.md`, 'utf8')
    const [proxied, ...others] = blocksOf(sectionOf(guide, 'Proxies and certificates'), 'ts')
    expect(others).toEqual([])
    const editor = openInEditor(project.write('proxied.ts', proxied!), project.path, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      lib,
      types: ['node'],
      // The types of Node.js bring those of undici along.
      paths: { undici: [`${root}node_modules/undici-types/index.d.ts`] },
    })
    expect(editor.errors()).toBe('')
  })
})

describe('a bundle with the package', () => {
  test.skipIf(noBrowser)('works in a browser', async () => {
    const source = `import * as lib from 'koomap-openapi'; globalThis.outcome = (${program})(lib, ${JSON.stringify(mockUrl)})`
    const { outputFiles } = await project.bundle(source, { splitting: true })
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
      // Chromium itself reports every response that is not a success.
      const ours = problems.filter((text) => !/^Failed to load resource: .* status of 409 /.test(text))
      expect(ours).toEqual([])
      expect(problems).toHaveLength(1)
    } finally {
      await browser.close()
      server.closeAllConnections()
      server.close()
    }
  })

  test('works in a runtime with web APIs only, and refers to nothing else', async () => {
    const { outputFiles, metafile } = await project.bundle(`export * from 'koomap-openapi'`, {
      format: 'iife',
      globalName: 'lib',
    })
    const code = outputFiles[0]!.text
    const web = { AbortController, AbortSignal, clearTimeout, crypto, fetch, FormData, Headers, Request, Response, setTimeout, TextDecoder, TextEncoder, URL, URLSearchParams } // prettier-ignore
    const returned = await runInContext(
      `${code}; (${program})(lib, ${JSON.stringify(mockUrl)}).then(JSON.stringify)`,
      createContext({ ...web }),
    )
    expect(JSON.parse(returned)).toEqual(outcome)

    // The code that did not run there. With the platform "browser", esbuild leaves modules of Node.js external.
    const external = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external))
    expect(external).toEqual([])
    const uses = [...code.matchAll(/\b(process|Buffer|global|__dirname)\b *(\?\.|\.|\[|\()\w/g)]
    const unguarded = uses.filter(({ 1: name, index }) => !code.slice(index - 150, index).includes(`typeof ${name}`))
    expect(unguarded.map(({ index }) => code.slice(index - 40, index + 40))).toEqual([])
  })

  test('is within the size limit', async () => {
    const sizes = await clientSizes('whole', 'tokenOnly')
    expect(sizes.whole).toBeLessThanOrEqual(sizeLimit)
    expect(sizes.tokenOnly).toBeLessThan(sizes.whole)
  })

  test('loads signing, the reading of lists, and the error catalog only when they are needed, and omits what the program does not import', async () => {
    // Without files that nothing imports, which esbuild writes, too.
    const partsOf = async (contents: string) => {
      const { outputFiles, metafile } = await project.bundle(contents, { splitting: true })
      const reach = (...kinds: string[]) => {
        const found = new Set(['out/stdin.js'])
        for (const path of found)
          for (const { path: next, kind } of metafile.outputs[path]!.imports) if (kinds.includes(kind)) found.add(next)
        return outputFiles.filter(({ path }) => found.has(posix.relative(project.path, path)))
      }
      const now = reach('import-statement')
      const ever = reach('import-statement', 'dynamic-import')
      const marks = {
        signer: 'SDK-HMAC-SHA256',
        lists: 'so the list cannot be read to its end',
        catalog: 'KMP.00011105',
      }
      return Object.entries(marks)
        .filter(([, mark]) => ever.some(({ text }) => text.includes(mark)))
        .map(([name, mark]) => `${name} ${now.some(({ text }) => text.includes(mark)) ? 'at once' : 'later'}`)
    }
    const always = ['lists later', 'catalog later']
    expect(await partsOf(`export * from 'koomap-openapi'`)).toEqual(['signer later', ...always])
    expect(await partsOf(`export { KooMap, token } from 'koomap-openapi'`)).toEqual(always)
    expect(await partsOf(`export { token } from 'koomap-openapi'`)).toEqual([])
  })
})
