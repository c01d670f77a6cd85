import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { openapiGenerator, openapiGeneratorVersion, redocly } from '../generators.ts'
import { root } from '../../cli/paths.ts'
import { drivers, sh, unrejectedDots, type Row, type Workshop } from './rows.ts'
import {
  heyApi,
  openapiFetch,
  ours,
  orval,
  redoclyStyle,
  renderDriver,
  text,
  typescriptFetch,
  type Style,
} from './typescript-styles.ts'

const { version, dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

interface Maker extends Pick<Row, 'id' | 'generator' | 'version' | 'install'>, Partial<Pick<Row, 'needs' | 'gaps'>> {
  make(at: Workshop): Promise<unknown>
  style: Style
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: ['node'],
}

const rowOf = ({ make, style, needs = [], gaps = [], ...facts }: Maker): Row => ({
  ...facts,
  language: 'typescript',
  reads: '3.1',
  needs,
  async generate(at) {
    await make(at)
    await writeFile(`${at.folder}driver.ts`, renderDriver(style))
    await writeFile(`${at.folder}tsconfig.json`, text({ compilerOptions, include: ['.'] }))
  },
  compile: {
    by: `\`tsc --strict\` ${devDependencies.typescript}`,
    async run(at) {
      await sh(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', at.folder], { cwd: at.folder })
    },
  },
  drive: (at, env) => sh(process.execPath, ['--import', 'tsx/esm', 'driver.ts'], { cwd: at.folder, env }),
  gaps,
})

/** The folder in which an exact version of a generator is installed. */
const prefix = (at: Workshop, version: string) => `${at.tools}${version}/`

// These require Node.js 22.18, but work on Node.js 20, where npm only prints a warning.
const heyApiVersion = '0.99.0'
const orvalVersion = '8.38.0'

const npm = (name: string, version: string, others: string[] = []) => ({
  version,
  async install(at: Workshop) {
    const folder = prefix(at, version)
    // npm writes this file last.
    if (existsSync(`${folder}node_modules/.package-lock.json`)) return
    const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save', '--prefix', folder]
    await sh('npm', ['install', ...options, `${name}@${version}`, ...others], { cwd: folder })
  },
})

export const rows: Row[] = (
  [
    { id: 'koomap-openapi', generator: 'koomap-openapi (src/client)', version, make: async () => {}, style: ours },
    {
      id: 'openapi-fetch',
      generator: `openapi-typescript ${devDependencies['openapi-typescript']} + openapi-fetch`,
      version: dependencies['openapi-fetch'],
      make: (at) =>
        sh(
          process.execPath,
          [
            `${root}node_modules/openapi-typescript/bin/cli.js`,
            at.description,
            '-o',
            `${at.folder}schema.ts`,
            '--default-non-nullable=false',
          ],
          { cwd: at.folder },
        ),
      style: openapiFetch,
      gaps: [
        unrejectedDots(
          'resolved',
          ' ([openapi-typescript#2483](https://github.com/openapi-ts/openapi-typescript/issues/2483), [#2376](https://github.com/openapi-ts/openapi-typescript/issues/2376))',
        ),
      ],
    },
    {
      id: 'hey-api',
      generator: '@hey-api/openapi-ts',
      ...npm('@hey-api/openapi-ts', heyApiVersion, [`typescript@${devDependencies.typescript}`]),
      make: (at) =>
        sh(
          process.execPath,
          [
            `${prefix(at, heyApiVersion)}node_modules/@hey-api/openapi-ts/bin/run.js`,
            ...['-i', at.description, '-o', `${at.folder}client`],
          ],
          { cwd: at.folder },
        ),
      style: heyApi,
      gaps: [unrejectedDots('resolved')],
    },
    {
      id: 'orval',
      generator: 'orval',
      ...npm('orval', orvalVersion),
      async make(at) {
        const mutator = { path: `${drivers('typescript')}orval-fetch.ts`, name: 'orvalFetch' }
        const output = {
          ...{ target: 'koomap.ts', client: 'fetch', headers: true, override: { mutator } },
          // By default, orval does not encode path parameters.
          urlEncodeParameters: true,
        }
        const config = { koomap: { input: at.description, output } }
        await writeFile(`${at.folder}orval.config.mjs`, `export default ${text(config)}`)
        await sh(process.execPath, [`${prefix(at, orvalVersion)}node_modules/orval/dist/bin/orval.mjs`], {
          cwd: at.folder,
        })
      },
      style: orval,
      gaps: [unrejectedDots('resolved')],
    },
    {
      id: 'redocly-typescript',
      generator: 'redocly generate-client',
      version: devDependencies['@redocly/cli'],
      make: (at) => redocly('typescript', `${at.folder}koomap.ts`, ['--error-mode', 'result']),
      style: redoclyStyle,
      gaps: [unrejectedDots('resolved')],
    },
    {
      id: 'openapi-generator-typescript-fetch',
      generator: 'openapi-generator typescript-fetch',
      version: openapiGeneratorVersion,
      needs: ['java', 'mvn'],
      make: (at) =>
        openapiGenerator([
          ...['generate', '-g', 'typescript-fetch', '-i', at.description, '-o', `${at.folder}client`],
          // A Date would be sent with milliseconds, which the API does not accept. Properties in camel case would
          // appear twice in the JSON of an object with additionalProperties.
          '--additional-properties=dateLibrary=string,modelPropertyNaming=original',
        ]),
      style: typescriptFetch,
      gaps: [
        {
          in: ['errors'],
          because:
            'typescript-fetch throws the raw error response. It generates the types of error bodies, but does not use them ' +
            '([openapi-generator#16146](https://github.com/OpenAPITools/openapi-generator/issues/16146)).',
        },
        {
          in: ['calls', 'multipart', 'chinese', 'signature'],
          because:
            'typescript-fetch sends a form without a file as `application/x-www-form-urlencoded`, in which a field with a ' +
            '`$ref` becomes `[object Blob]` ' +
            '([openapi-generator#9850](https://github.com/OpenAPITools/openapi-generator/issues/9850)).',
        },
        unrejectedDots('resolved'),
      ],
    },
  ] satisfies Maker[]
).map(rowOf)
