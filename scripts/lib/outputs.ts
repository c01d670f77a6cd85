import { createRequire } from 'node:module'
import type { Description } from './description.ts'
import { deviations } from './deviations.ts'
import { errors } from './errors.ts'
import { openapi30, told } from './openapi-3.0.ts'
import { operations } from './operations.ts'
import { documented } from './types.ts'
import { validation } from './validation.ts'

// Loaded by require, which takes half the time of import for a package that holds the TypeScript compiler.
const require = createRequire(import.meta.url)
const { default: openapiTS, astToString } = require('openapi-typescript') as typeof import('openapi-typescript')
const { bundle, createConfig, stringifyYaml } =
  require('@redocly/openapi-core') as typeof import('@redocly/openapi-core')

const origin = 'Made from openapi/ by `npm run generate`. Do not edit.'

/** All texts of `generated/`, by path, from the description whose root file is given. */
export async function outputs(source: string): Promise<Map<string, string>> {
  const { bundle: bundled, problems } = await bundle({ ref: source, config: await createConfig({}) })
  if (problems[0]) throw new Error(problems[0].message)
  const description: Description = bundled.parsed
  const yaml = stringifyYaml(description, { lineWidth: -1, noRefs: true })
  const { document, losses } = openapi30(description)
  const yaml30 = stringifyYaml(document, { lineWidth: -1, noRefs: true })
  const schema = await openapiTS(documented(description) as never, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  })
  return new Map([
    ['generated/openapi.yaml', `# ${origin}\n${yaml}`],
    ['generated/openapi-3.0.yaml', `# ${origin}\n${told(losses)}${yaml30}`],
    ['generated/schema.ts', `// ${origin}\n${astToString(schema)}`],
    ['generated/operations.ts', `// ${origin}\n${operations(description)}`],
    ['generated/errors.ts', `// ${origin}\n${errors(description)}`],
    ['generated/validation.ts', `// ${origin}\n${validation(description)}`],
    ['generated/deviations.md', `<!-- ${origin} -->\n\n${deviations(description)}`],
  ])
}
