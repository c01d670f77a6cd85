import { cp, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { go } from '../go.ts'
import { openapiGenerator, openapiGeneratorVersion } from '../generators.ts'
import { root } from '../../cli/paths.ts'
import { drivers, sh, unrejectedDots, type Row, type Workshop } from './rows.ts'

/** Some generators need a newer Go than distributions provide. `auto` lets Go download it. */
const tool = (args: string[], { folder }: Workshop, env: Record<string, string> = {}) =>
  sh('go', args, { cwd: folder, env: { GOTOOLCHAIN: 'auto', ...env } })

/** Makes the generated package a module with the same name as that of our client. */
async function module(at: Workshop, required: string) {
  await writeFile(`${at.folder}go.mod`, `module koomap\n\nrequire ${required}\n`)
  await tool(['mod', 'tidy'], at)
}

/** What the rows have in common. `driver` is the file that is compiled with `drive.go`. */
const common = (driver: string) => ({
  language: 'go',
  compile: {
    by: '`go build` and `go vet`',
    async run(at: Workshop) {
      await tool(['build', './...'], at)
      await tool(['vet', './...'], at)
    },
  },
  async drive(at: Workshop, env: Record<string, string>) {
    // The signer works with every client, because it is an http.RoundTripper.
    await cp(`${root}src/languages/go/sign.go`, `${at.folder}sign.go`)
    for (const file of ['drive.go', driver]) await cp(drivers('go') + file, `${at.folder}drive/${file}`)
    return tool(['run', './drive'], at, env)
  },
})

/** Checks our client, or programs for it, more strictly than the compiler does. */
async function check(at: Workshop, packages: string): Promise<void> {
  await tool(['vet', packages], at)
  await tool(['run', 'honnef.co/go/tools/cmd/staticcheck@v0.7.0', packages], at)
  const unformatted = await sh('gofmt', ['-l', '.'], { cwd: at.folder })
  if (unformatted) throw new Error(`gofmt would change these files:\n${unformatted}`)
}

export const rows: Row[] = [
  {
    ...common('redocly.go'),
    id: 'redocly-go',
    generator: 'redocly generate-client',
    version: createRequire(import.meta.url)('@redocly/cli/package.json').version,
    reads: '3.1',
    needs: ['go'],
    generate: (at) => go.make(at.folder),
    compile: {
      by: '`go build` and `go vet`',
      run: (at) => check(at, './...'),
    },
    first: true,
    async samples(at, codes) {
      // All in one program, because linking a program for each takes half a minute. gofmt sorts imports as text.
      const names = codes.map((_, i) => `sample${String(i).padStart(3, '0')}`)
      for (const [i, code] of codes.entries()) {
        const renamed = code
          .replace('package main\n', `package ${names[i]}\n`)
          .replace('func main() {', 'func Main() {')
        await mkdir(`${at.folder}samples/${names[i]}`, { recursive: true })
        await writeFile(`${at.folder}samples/${names[i]}/sample.go`, `${renamed}\n`)
      }
      const imports = names.map((name) => `\t"koomap/samples/${name}"\n`).join('')
      const cases = names.map((name) => `\tcase "${name}":\n\t\t${name}.Main()\n`).join('')
      await writeFile(
        `${at.folder}samples/main.go`,
        `package main\n\nimport (\n\t"os"\n\n${imports})\n\nfunc main() {\n\tswitch os.Args[1] {\n${cases}\t}\n}\n`,
      )
      await check(at, './samples/...')
      await tool(['build', '-o', 'sample', './samples'], at)
      return (i) => ['./sample', names[i]!]
    },
    gaps: [],
  },
  {
    ...common('openapi-generator.go'),
    id: 'openapi-generator-go',
    generator: 'openapi-generator go',
    version: openapiGeneratorVersion,
    reads: '3.1',
    needs: ['go', 'java', 'mvn'],
    async generate(at) {
      await openapiGenerator([
        ...['generate', '-g', 'go', '-i', at.description, '-o', at.folder],
        '--global-property=models,apis,supportingFiles,modelDocs=false,apiDocs=false,modelTests=false,apiTests=false',
        // Without a prefix, enums that have a value in common do not compile.
        // By default, it rejects responses with properties that the description does not declare.
        '--additional-properties=packageName=koomap,withGoMod=false,enumClassPrefix=true,disallowAdditionalPropertiesIfNotPresent=false',
        // The coordinates in the example have more digits than a float32 can hold.
        '--type-mappings=number=float64,float=float64',
      ])
      await module(at, 'gopkg.in/validator.v2 v2.0.1')
    },
    gaps: [unrejectedDots('unresolved')],
  },
  {
    ...common('oapi-codegen.go'),
    id: 'oapi-codegen',
    generator: 'oapi-codegen',
    version: '2.8.2',
    reads: '3.0',
    needs: ['go'],
    async generate(at) {
      const command = 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2'
      // Coordinates have more digits than a float32, which is the default type of numbers, can hold.
      const number = { default: { type: 'float64' }, formats: { float: { type: 'float64' } } }
      const config = {
        package: 'koomap',
        output: 'koomap.go',
        generate: { models: true, client: true },
        'output-options': { 'type-mapping': { number } },
      }
      await writeFile(`${at.folder}config.json`, JSON.stringify(config))
      await tool(['run', command, '-config', 'config.json', at.description], at)
      await module(at, 'github.com/oapi-codegen/runtime v1.8.0')
    },
    gaps: [
      {
        in: ['calls', 'errors', 'multipart', 'token', 'signature'],
        because:
          'oapi-codegen generates no method that takes the fields of a form. `ListImageBaseInfoWithBodyWithResponse` takes an encoded body and its media type.',
      },
      unrejectedDots('resolved'),
    ],
  },
  {
    ...common('ogen.go'),
    id: 'ogen',
    generator: 'ogen',
    version: '1.24.0',
    reads: '3.1',
    needs: ['go'],
    async generate(at) {
      const command = 'github.com/ogen-go/ogen/cmd/ogen@v1.24.0'
      await tool(['run', command, '--target', '.', '--package', 'koomap', at.description], at)
      await module(at, 'github.com/ogen-go/ogen v1.24.0')
    },
    gaps: [unrejectedDots('unresolved')],
  },
]
