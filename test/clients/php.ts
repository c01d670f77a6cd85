import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { php } from '../../scripts/lib/clients/php.ts'
import { openapiGenerator, openapiGeneratorVersion } from '../../scripts/lib/clients/tools.ts'
import { drivers, sh, type Row, type Workshop } from './rows.ts'

/** `php -l` says whether it is PHP; that nothing of it warns shows when it runs, where every warning is an exception. */
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
    compile: { by: '`php -l`, with every warning of the driver an error', run: lint },
    drive: ({ folder }, env) => sh('php', ['redocly.php', folder], { cwd: drivers('php'), env }),
    first: true,
    gaps: [],
  },
  {
    id: 'openapi-generator-php',
    language: 'php',
    generator: 'openapi-generator php',
    version: openapiGeneratorVersion,
    reads: '3.1',
    needs: ['java', 'mvn', 'php'],
    // As Debian packs it: php-guzzlehttp-guzzle.
    install: async ({ tools }) => void (await sh('php', ['-r', 'require "GuzzleHttp/autoload.php";'], { cwd: tools })),
    generate: async ({ folder, description }) =>
      void (await openapiGenerator(['generate', '-g', 'php', '-i', description, '-o', folder])),
    compile: { by: '`php -l`, with every warning of the driver an error', run: lint },
    drive: ({ folder }, env) => sh('php', ['openapi-generator.php', folder], { cwd: drivers('php'), env }),
    gaps: [
      {
        in: ['calls'],
        because:
          'A member that is one of several types, such as `key_point_limit`, becomes a class with nothing in it ' +
          '([openapi-generator#2011](https://github.com/OpenAPITools/openapi-generator/issues/2011)).',
      },
      {
        in: ['errors'],
        because: 'The exception has the body as an object of its class, but `getResponseObject()` is declared `mixed`.',
      },
    ],
  },
]
