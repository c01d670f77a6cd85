import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'
import type { Description } from './description.ts'
import { deviations } from './deviations.ts'
import { operations } from './operations.ts'

const origin = 'Made from openapi/ by `npm run generate`. Do not edit.'

/** All texts of `generated/`, by path, from the text of the bundle. */
export async function outputs(bundle: string): Promise<Map<string, string>> {
  const description: Description = parse(bundle)
  const schema = await openapiTS(description as never, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  })
  return new Map([
    ['generated/openapi.yaml', `# ${origin}\n${bundle}`],
    ['generated/schema.ts', `// ${origin}\n${astToString(schema)}`],
    ['generated/operations.ts', `// ${origin}\n${operations(description)}`],
    ['generated/deviations.md', `<!-- ${origin} -->\n\n${deviations(description)}`],
  ])
}
