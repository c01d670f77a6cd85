import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter } from 'node:path'
import { java } from '../java.ts'
import { openapiGenerator, openapiGeneratorVersion } from '../generators.ts'
import { drivers, sh, unrejectedDots, type Row, type Workshop } from './rows.ts'

/** Output folder of `javac`, separate from that of Maven, which does not keep parameter names. */
const classes = 'target/strict'

/** The folder with the jars that a client depends on. It changes when the client's pom.xml changes. */
const lib = ({ folder, tools }: Workshop) =>
  `${tools}lib-${createHash('sha256')
    .update(readFileSync(`${folder}pom.xml`))
    .digest('hex')
    .slice(0, 8)}`

const classpath = (at: Workshop, into: string) =>
  [at.folder + into, ...(existsSync(lib(at)) ? [`${lib(at)}/*`] : [])].join(delimiter)

/** Downloads the jars that the Maven project of a client depends on. */
export async function dependencies(at: Workshop): Promise<void> {
  if (existsSync(lib(at))) return
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
  const part = `${lib(at)}.part`
  await sh('mvn', ['-B', '-q', plugin, '-DincludeScope=compile', `-DoutputDirectory=${part}`], { cwd: at.folder })
  await rename(part, lib(at))
}

async function javac(at: Workshop, into: string, sources: string[], options: string[]): Promise<void> {
  await mkdir(at.folder + into, { recursive: true })
  const standard = ['--release', '17', '-encoding', 'UTF-8', '-cp', classpath(at, into), '-d', into]
  await sh('javac', [...standard, ...options, ...sources], { cwd: at.folder })
}

/** Compiles the Java sources of a client, and keeps the parameter names, which the driver reads. */
async function compile(at: Workshop, options: string[] = []): Promise<void> {
  const files = await readdir(`${at.folder}src/main/java`, { recursive: true })
  const sources = files.filter((file) => file.endsWith('.java')).map((file) => `src/main/java/${file}`)
  await writeFile(`${at.folder}sources.txt`, sources.join('\n'))
  await javac(at, classes, ['@sources.txt'], ['-parameters', ...options])
}

/** Compiles a driver into the folder with the classes of a client, and runs it in that folder. */
export async function drive(at: Workshop, file: string, env: Record<string, string>, into = classes): Promise<string> {
  await javac(at, into, [`${drivers('java')}Driver.java`, file], ['-Xlint:all', '-Werror'])
  const main = file.slice(file.lastIndexOf('/') + 1, -'.java'.length)
  return sh('java', ['-cp', classpath(at, into), main], { cwd: at.folder + into, env })
}

const strict = {
  by: '`javac -Xlint:all -Werror`',
  run: (at: Workshop) => compile(at, ['-Xlint:all', '-Werror']),
}

export const rows: Row[] = [
  {
    id: 'redocly-java',
    language: 'java',
    generator: 'redocly generate-client',
    version: createRequire(import.meta.url)('@redocly/cli/package.json').version,
    reads: '3.1',
    needs: ['java', 'javac', 'mvn'],
    generate: ({ folder }) => java.make(folder),
    compile: strict,
    drive: (at, env) => drive(at, `${drivers('java')}Redocly.java`, env),
    first: true,
    async samples(at, codes) {
      // Each in a package of its own, because several examples of an operation have the same class.
      const names = codes.map((code) => /^public class (\w+)/m.exec(code)![1])
      for (const [i, code] of codes.entries()) {
        await mkdir(`${at.folder}samples/sample${i}`, { recursive: true })
        await writeFile(`${at.folder}samples/sample${i}/${names[i]}.java`, `package sample${i};\n\n${code}\n`)
      }
      const sources = names.map((name, i) => `samples/sample${i}/${name}.java`)
      await javac(at, classes, sources, ['-Xlint:all', '-Werror'])
      return (i) => ['java', '-XX:TieredStopAtLevel=1', '-cp', classpath(at, classes), `sample${i}.${names[i]}`]
    },
    gaps: [],
  },
  {
    id: 'openapi-generator-java',
    language: 'java',
    generator: 'openapi-generator java',
    version: openapiGeneratorVersion,
    reads: '3.1',
    needs: ['java', 'javac', 'mvn'],
    async generate(at) {
      const options = [
        '--additional-properties',
        // By default, it rejects responses with properties that the description does not declare.
        'errorObjectType=org.openapitools.client.model.ApiErrorBody,disallowAdditionalPropertiesIfNotPresent=false',
      ]
      await openapiGenerator(['generate', '-g', 'java', '-i', at.description, '-o', at.folder, ...options])
      await dependencies(at)
    },
    compile: strict,
    async drive(at, env) {
      await compile(at)
      return drive(at, `${drivers('java')}OkhttpGson.java`, env)
    },
    gaps: [
      {
        in: ['compiles'],
        because:
          'The compiler warns about raw types, such as `ApiCallback` in every API class. With the alternative library `native`, the code does not compile if one of several possible types is a list or a map ([openapi-generator#12911](https://github.com/OpenAPITools/openapi-generator/issues/12911)).',
      },
      {
        in: ['errors'],
        because:
          '`errorObjectType` sets one error type for all operations, but the token operation has a different one ([openapi-generator#4777](https://github.com/OpenAPITools/openapi-generator/issues/4777)).',
      },
      unrejectedDots('resolved'),
    ],
  },
]
