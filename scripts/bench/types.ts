import { mkdirSync, writeFileSync } from 'node:fs'
import { exampleOf } from '../../src/description/model.ts'
import { root } from '../cli/paths.ts'
import { UserError } from '../cli/flags.ts'
import { digits, median, ratio, renderTable } from './table.ts'
import { describedOperations, finish, inFolder, versionOf, type Described } from './measure.ts'

const tsc = `${root}node_modules/typescript/bin/tsc`

/** Returns the arguments of a call, from the examples of its parameters and body. */
function argumentsOf({ parameters, body, request }: Described): Record<string, object> {
  const parts: Record<string, object> = {}
  for (const place of ['path', 'query', 'header']) {
    const here = parameters.filter((p) => p.in === place)
    if (here.length > 0) parts[place] = Object.fromEntries(here.map((p) => [p.name, exampleOf(p)]))
  }
  return { ...parts, ...(body && { body: request }) }
}

/** Renders an access to a property of the response, so that the compiler needs its type. */
function renderAccess({ answer }: Described): string {
  const [name] = Object.keys(answer)
  return name === undefined ? '' : Array.isArray(answer) ? `[${name}]` : `.${name}`
}

/** Renders a program that makes every call with our client. */
function renderOurProgram(operations: Described[]): string {
  const calls = operations.map(
    (o) =>
      `export const ${o.id} = async () => (await koomap.${o.id}(${JSON.stringify(argumentsOf(o))}))${renderAccess(o)}`,
  )
  return `import { KooMap, token } from './lib/src/client/index.js'
const koomap = new KooMap({ auth: token('x') })
// @ts-expect-error Without types, the check would be fast but meaningless.
export const lost = async () => (await koomap.listCommonWorkspace()).nothing
${calls.join('\n')}
`
}

/** Renders the same program with openapi-fetch and the types of openapi-typescript. */
function renderOpenapiFetchProgram(operations: Described[]): string {
  const calls = operations.map((o) => {
    const { body, ...params } = argumentsOf(o)
    const init = JSON.stringify({ ...(Object.keys(params).length > 0 && { params }), body })
    return `export const ${o.id} = async () => (await client.${o.method.toUpperCase()}('${o.path}', ${init})).data!${renderAccess(o)}`
  })
  return `import createClient from 'openapi-fetch'
import type { paths } from './lib/generated/schema.js'
const client = createClient<paths>({ headers: { 'X-Auth-Token': 'x' } })
// @ts-expect-error As in the other program.
export const lost = async () => (await client.GET('/v1/workspaces')).data!.nothing
${calls.join('\n')}
`
}

interface Checked {
  seconds: number
  instantiations: number
}

async function check(project: string): Promise<Checked> {
  const { stdout } = await finish([tsc, '-p', project, '--noEmit', '--extendedDiagnostics'])
  const figure = (name: string) => {
    const [, found] = new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(stdout) ?? []
    if (!found) throw new UserError(`tsc --extendedDiagnostics does not print "${name}":\n${stdout}`)
    return Number(found)
  }
  return { seconds: figure('Check time'), instantiations: figure('Instantiations') }
}

/** Measures the type check of a program with every call, compared with the same program for openapi-fetch. */
export async function types(runs: number): Promise<string> {
  const operations = Object.values(describedOperations())
  const programs = { ours: renderOurProgram(operations), peer: renderOpenapiFetchProgram(operations) }
  const measured = await inFolder(async (folder) => {
    // Callers use the declarations of the package, not its sources.
    await finish([tsc, '-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--outDir', `${folder}/lib`])
    const results: Record<keyof typeof programs, Checked[]> = { ours: [], peer: [] }
    for (const [name, text] of Object.entries(programs)) {
      mkdirSync(`${folder}/${name}`)
      writeFileSync(`${folder}/${name}.ts`, text)
      const config = { extends: '../../../tsconfig.build.json', files: [`../${name}.ts`], include: [] }
      writeFileSync(
        `${folder}/${name}/tsconfig.json`,
        JSON.stringify({ ...config, compilerOptions: { rootDir: '..' } }),
      )
    }
    for (let i = 0; i < runs; i++)
      for (const name of ['peer', 'ours'] as const) results[name].push(await check(`${folder}/${name}`))
    return results
  })
  const row = (name: string, of: (checked: Checked) => number) => {
    const [ours, peer] = [median(measured.ours.map(of)), median(measured.peer.map(of))]
    return [name, digits(ours), digits(peer), ratio(ours, peer), '1.00 or less']
  }
  const versions = ['typescript', 'openapi-fetch', 'openapi-typescript'].map(versionOf).join(', ')
  const checked = renderTable(
    ['tsc', 'ours', 'openapi-fetch', 'ratio', 'goal'],
    [row('check time, ms', (c) => c.seconds * 1000), row('instantiations', (c) => c.instantiations)],
  )
  return `A program that calls each of the ${operations.length} operations once. ${versions}\n\n${checked}`
}
