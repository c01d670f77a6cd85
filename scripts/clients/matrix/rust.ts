import { readdir, readFile, writeFile } from 'node:fs/promises'
import { rust } from '../rust.ts'
import { openapiGeneratorVersion } from '../generators.ts'
import { calls, type Call } from './calls.ts'
import { drivers, sh, type Row, type Workshop } from './rows.ts'

const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Features without TLS, which the mock does not need and which doubles the code to compile. */
const features = ['--no-default-features', '--features', 'bon']

const cargo = ({ folder, tools }: Workshop, args: string[], env: Record<string, string> = {}) =>
  sh('cargo', args, {
    cwd: folder,
    env: { CARGO_TARGET_DIR: `${tools}target`, CARGO_PROFILE_DEV_DEBUG: '0', RUSTFLAGS: '-Dwarnings', ...env },
  })

/** Renders the calls in Rust, with a value for each field that the parameters of the operation are declared to have. */
async function renderCalls(folder: string): Promise<string> {
  const sources = await Promise.all(
    (await readdir(`${folder}src/apis`)).map(async (name) => [
      name.replace('.rs', ''),
      await readFile(`${folder}src/apis/${name}`, 'utf8'),
    ]),
  )
  const line = (call: Call) => {
    for (const [module, source] of sources) {
      const [, method, params] =
        [...source!.matchAll(/async fn (\w+)\(&self, +params: (\w+)/g)].find(
          (found) => letters(found[1]!) === letters(call.operation),
        ) ?? []
      if (!params) continue
      const declared = source!.slice(source!.indexOf(`pub struct ${params} {`)).split('\n}')[0]!
      const fields = [...declared.matchAll(/^ +pub ((?:r#)?(\w+)): /gm)].map(([, field, name]) => {
        const parameter = call.parameters.find((p) => letters(p.name) === letters(name!))
        const form = call.mediaType === 'multipart/form-data'
        const isBody = ['body', letters(call.bodyType ?? '')].includes(letters(name!))
        const value = parameter ? parameter.value : form ? call.body[name!] : isBody ? call.body : undefined
        return `${field}: r##"${JSON.stringify(value ?? null)}"##`
      })
      return `call!(clients, "${call.operation}", ${JSON.stringify(call.modes)}, ${call.errorType}, ${module}, ${method}, ${params} { ${fields.join(', ')} });`
    }
    throw new Error(`The Rust client has no function for ${call.operation}.`)
  }
  return calls.map(line).join('\n    ')
}

export const rows: Row[] = [
  {
    id: 'openapi-generator-rust',
    language: 'rust',
    generator: 'openapi-generator rust',
    version: openapiGeneratorVersion,
    reads: '3.0',
    needs: ['java', 'mvn', 'cargo'],
    async generate({ folder }) {
      await rust.make(folder)
      const lines = await renderCalls(folder)
      const driver = await readFile(`${drivers('rust')}drive.rs`, 'utf8')
      await writeFile(
        `${folder}examples/drive.rs`,
        driver.replace('// CALLS', () => lines),
      )
    },
    compile: {
      by: '`cargo build` with `-Dwarnings`',
      run: async (at) => void (await cargo(at, ['build', '--examples', ...features])),
    },
    drive: (at, env) => cargo(at, ['run', '--quiet', '--example', 'drive', ...features], env),
    first: true,
    gaps: [],
  },
]
