import { readdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { php } from '../php.ts'
import { openapiGenerator, openapiGeneratorVersion } from '../generators.ts'
import { drivers, sh, unrejectedDots, type Row, type Workshop } from './rows.ts'

/** Checks the syntax with `php -l`. Warnings show when the driver runs, because it turns each one into an exception. */
async function lint({ folder }: Workshop) {
  for (const name of await readdir(folder, { recursive: true }))
    if (name.endsWith('.php')) await sh('php', ['-d', 'error_reporting=-1', '-l', name], { cwd: folder })
}

export const rows: Row[] = [
  {
    id: 'redocly-php',
    language: 'php',
    generator: 'redocly generate-client',
    version: createRequire(import.meta.url)('@redocly/cli/package.json').version,
    reads: '3.1',
    needs: ['php'],
    generate: ({ folder }) => php.make(folder),
    compile: { by: '`php -l` (warnings in the driver are errors)', run: lint },
    drive: ({ folder }, env) => sh('php', ['redocly.php', folder], { cwd: drivers('php'), env }),
    first: true,
    async samples({ folder }, codes) {
      for (const [i, code] of codes.entries()) await writeFile(`${folder}sample${i}.php`, `${code}\n`)
      return (i) => ['php', '-d', `auto_prepend_file=${drivers('php')}strict.php`, `sample${i}.php`]
    },
    gaps: [],
  },
  {
    id: 'openapi-generator-php',
    language: 'php',
    generator: 'openapi-generator php',
    version: openapiGeneratorVersion,
    reads: '3.1',
    needs: ['java', 'mvn', 'php'],
    // The Debian package is php-guzzlehttp-guzzle.
    install: async ({ tools }) => void (await sh('php', ['-r', 'require "GuzzleHttp/autoload.php";'], { cwd: tools })),
    generate: async ({ folder, description }) =>
      void (await openapiGenerator(['generate', '-g', 'php', '-i', description, '-o', folder])),
    compile: { by: '`php -l` (warnings in the driver are errors)', run: lint },
    drive: ({ folder }, env) => sh('php', ['openapi-generator.php', folder], { cwd: drivers('php'), env }),
    gaps: [
      {
        in: ['calls', 'chinese', 'signature'],
        because:
          'A property with several possible types, such as `key_point_limit`, becomes an empty class ' +
          '([openapi-generator#2011](https://github.com/OpenAPITools/openapi-generator/issues/2011)).',
      },
      {
        in: ['errors'],
        because:
          'The exception holds the body as a model object, but `getResponseObject()` is declared to return `mixed`.',
      },
      unrejectedDots('resolved'),
    ],
  },
]
