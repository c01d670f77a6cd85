import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter } from 'node:path'
import { python } from '../python.ts'
import { openapiGenerator, openapiGeneratorVersion } from '../generators.ts'
import { examplesOf, resolve, responsesOf, type Json } from '../../../src/description/model.ts'
import { root } from '../../cli/paths.ts'
import { description, operations } from './calls.ts'
import { declared } from './calls.ts'
import { difference } from './judge.ts'
import { drivers, sh, unrejectedDots, type Row, type Workshop } from './rows.ts'

const mypy = 'mypy==2.4.1'
const httpx = 'httpx==0.28.1'

const bin = (at: Workshop) => `${at.tools}venv/bin/`

/** Creates a virtual environment with only these packages, and recreates it when they change. */
const install = (packages: string[]) => async (at: Workshop) => {
  const mark = `${at.tools}${packages.join(' ').replaceAll('/', '')}`
  if (existsSync(mark)) return
  await rm(`${at.tools}venv`, { recursive: true, force: true })
  await sh('python3', ['-m', 'venv', `${at.tools}venv`], { cwd: at.tools })
  await sh(`${bin(at)}pip`, ['install', '--quiet', '--disable-pip-version-check', ...packages], { cwd: at.tools })
  await writeFile(mark, '')
}

const strict = (...files: string[]) => ({
  by: '`mypy --strict`',
  async run(at: Workshop) {
    await sh(`${bin(at)}mypy`, ['--strict', '--cache-dir', `${at.tools}mypy`, ...files], { cwd: at.folder })
  },
})

/** Runs one of our programs with access to the client and to our signer. */
const run = (at: Workshop, args: string[], env: Record<string, string> = {}) =>
  sh(`${bin(at)}python`, args, {
    cwd: drivers('python'),
    env: {
      ...env,
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONPATH: [at.folder, `${root}src/languages/python/koomap`].join(delimiter),
    },
  })

const drive = (adapter: string) => (at: Workshop, env: Record<string, string>) => run(at, ['drive.py', adapter], env)

/** Checks models that come without a client: all examples of requests and responses must survive a round trip. */
async function examples(at: Workshop) {
  const all = operations.flatMap(({ body, raw }) => [
    ...Object.values(body?.examples ?? {}).map((example) => [body!.schema, example]),
    ...responsesOf(description, raw).flatMap(({ content }) =>
      examplesOf(description, content).map(([, example]) => [content.schema, example]),
    ),
  ])
  const objects = all.filter(([schema]) => resolve(description, schema).type === 'object')
  const named = (kept: (schema: Json, example: Json) => Json) =>
    objects.map(([schema, example]) => [schema.$ref.split('/').at(-1), kept(schema, example)])
  const whole = named((_, example) => example)
  const file = `${at.folder}examples.json`
  await writeFile(file, JSON.stringify(whole))
  const found = difference(whole, JSON.parse(await run(at, ['examples.py', file])), named(declared))
  if (found) throw new Error(`A model changes its example: ${found}`)
}

export const rows: Row[] = [
  {
    id: 'redocly-python',
    language: 'python',
    generator: 'redocly generate-client',
    version: createRequire(import.meta.url)('@redocly/cli/package.json').version,
    reads: '3.1',
    needs: ['python3'],
    install: install([httpx, mypy]),
    generate: ({ folder }) => python.make(folder),
    compile: strict('koomap', 'first.py'),
    drive: drive('redocly'),
    first: true,
    async samples(at, codes) {
      const files = codes.map((_, i) => `sample${i}.py`)
      for (const [i, code] of codes.entries()) await writeFile(at.folder + files[i], `${code}\n`)
      await strict(...files).run(at)
      return (i) => [`${bin(at)}python`, files[i]!]
    },
    gaps: [],
  },
  {
    id: 'openapi-generator-python',
    language: 'python',
    generator: 'openapi-generator python',
    version: openapiGeneratorVersion,
    reads: '3.1',
    needs: ['python3', 'java', 'mvn'],
    install: install([
      'urllib3==2.8.0',
      'python-dateutil==4.0.0',
      'pydantic==2.14.3',
      'typing-extensions==4.16.0',
      'types-python-dateutil==2.9.0.20261116',
      httpx,
      mypy,
    ]),
    async generate({ folder, description }) {
      const properties = '--additional-properties=packageName=koomap'
      await openapiGenerator(['generate', '-g', 'python', '-i', description, '-o', folder, properties])
    },
    compile: strict('koomap'),
    drive: drive('openapi_generator'),
    gaps: [
      {
        in: ['compiles'],
        because:
          'mypy passes with the configuration of the client, but not with `--strict`, because many functions have no type annotations ' +
          '([openapi-generator#20959](https://github.com/OpenAPITools/openapi-generator/issues/20959)).',
      },
      {
        in: ['errors'],
        because:
          '`ApiException.data` is a model of the description, but it is declared as `Any`, so type checkers do not know its type.',
      },
      unrejectedDots('resolved'),
    ],
  },
  {
    id: 'openapi-python-client',
    language: 'python',
    generator: 'openapi-python-client',
    version: '0.29.1',
    reads: '3.1',
    needs: ['python3'],
    install: install(['openapi-python-client==0.29.1', mypy]),
    async generate(at) {
      const config = `${at.folder}config.yaml`
      await writeFile(config, 'package_name_override: koomap')
      const options = ['--config', config, '--output-path', `${at.folder}made`, '--fail-on-warning']
      await sh(`${bin(at)}openapi-python-client`, ['generate', '--path', at.description, ...options], {
        cwd: at.folder,
        // It formats the code with ruff, which it looks up on the PATH.
        env: { PATH: `${bin(at)}${delimiter}${process.env.PATH}` },
      })
      await rename(`${at.folder}made/koomap`, `${at.folder}koomap`)
    },
    compile: strict('koomap'),
    drive: drive('openapi_python_client'),
    gaps: [unrejectedDots('resolved')],
  },
  {
    id: 'datamodel-code-generator',
    language: 'python',
    generator: 'datamodel-code-generator',
    version: '0.89.0',
    reads: '3.1',
    needs: ['python3'],
    install: install(['datamodel-code-generator==0.89.0', 'pydantic==2.14.3', mypy]),
    async generate(at) {
      const options = ['--output-model-type', 'pydantic_v2.BaseModel', '--preset', 'standard-py311-20261027']
      // Otherwise, the password in the request for a token is written as asterisks.
      options.push('--enum-field-as-literal', 'all', '--type-mappings', 'string+password=string')
      await sh(`${bin(at)}datamodel-codegen`, ['--input', at.description, '--output', 'koomap.py', ...options], {
        cwd: at.folder,
      })
    },
    compile: {
      by: '`mypy --strict`',
      async run(at) {
        await strict('koomap.py').run(at)
        await examples(at)
      },
    },
    gaps: [],
  },
]
