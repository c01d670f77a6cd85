import { createRequire } from 'node:module'
import type { Description } from '../../src/description/model.ts'
import { actionsOf, bundleFile, languages, translate } from '../translations/overlays.ts'
import { lifecyclesOf } from '../description/lifecycles.ts'
import { renderDeviations } from './deviations-md.ts'
import { renderErrors } from './errors-ts.ts'
import { renderLifecycleSvg } from './lifecycle-svg.ts'
import { renderLifecyclesPage } from './lifecycles-md.ts'
import { renderLifecycles, renderTransientStates } from './lifecycles-ts.ts'
import { convertToOpenApi30, renderLosses } from './openapi-3.0.ts'
import { renderOperations } from './operations-ts.ts'
import { withoutExtensions } from './plain.ts'
import { convertToPostman } from './postman.ts'
import { withSamples } from './samples.ts'
import { documentProperties } from './schema-ts.ts'
import { renderValidation } from './validation-ts.ts'

// require() takes half the time of import() for a package that contains the TypeScript compiler.
const require = createRequire(import.meta.url)
const { default: openapiTS, astToString } = require('openapi-typescript') as typeof import('openapi-typescript')
const { bundle, createConfig, stringifyYaml } =
  require('@redocly/openapi-core') as typeof import('@redocly/openapi-core')

const origin = 'Generated from openapi/ by `npm run generate`. Do not edit.'

async function bundleOf(source: string): Promise<Description> {
  const { bundle: bundled, problems } = await bundle({ ref: source, config: await createConfig({}) })
  if (problems[0]) throw new Error(problems[0].message)
  return bundled.parsed
}

const yamlOf = (document: object) => stringifyYaml(document, { lineWidth: -1, noRefs: true })
const jsonOf = (document: object) => `${JSON.stringify(document, null, 1)}\n`
const typesOf = async (description: Description) =>
  astToString(
    await openapiTS(documentProperties(description) as never, {
      defaultNonNullable: false,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      silent: true,
    }),
  )

/** Renders the files of the sandbox's control API from the description with the given root file. The keys are paths. */
export async function renderSandbox(source: string): Promise<Map<string, string>> {
  const description = await bundleOf(source)
  return new Map([
    ['generated/sandbox.yaml', `# ${origin}\n${yamlOf(description)}`],
    ['generated/sandbox.json', jsonOf(description)],
    ['generated/sandbox.ts', `// ${origin}\n${await typesOf(description)}`],
  ])
}

/** Renders the files of the API from the description with the given root file. The keys are paths. */
export async function renderAll(source: string): Promise<Map<string, string>> {
  const description = await bundleOf(source)
  const { document, losses } = convertToOpenApi30(description)
  const translations = await Promise.all(
    languages.map(async (language): Promise<[string, string][]> => {
      const translated = await translate(description, actionsOf(language, bundleFile))
      return [
        [`generated/openapi.${language}.yaml`, `# ${origin}\n${yamlOf(translated)}`],
        [
          `generated/koomap.${language}.postman_collection.json`,
          jsonOf(await convertToPostman(translated, '（必选）')),
        ],
      ]
    }),
  )
  return new Map([
    ...translations.flat(),
    ['generated/openapi.yaml', `# ${origin}\n${yamlOf(description)}`],
    ['generated/openapi-3.0.yaml', `# ${origin}\n${renderLosses(losses)}${yamlOf(document)}`],
    ['generated/openapi.json', jsonOf(description)],
    ['generated/openapi-plain.json', jsonOf(withoutExtensions(description))],
    ['generated/openapi-samples.json', jsonOf(withSamples(description))],
    ['generated/koomap.postman_collection.json', jsonOf(await convertToPostman(description))],
    ['generated/schema.ts', `// ${origin}\n${await typesOf(description)}`],
    ['generated/operations.ts', `// ${origin}\n${renderOperations(description)}`],
    ['generated/errors.ts', `// ${origin}\n${renderErrors(description)}`],
    ['generated/lifecycles.ts', `// ${origin}\n${renderLifecycles(description)}`],
    ['generated/transient-states.ts', `// ${origin}\n${renderTransientStates(description)}`],
    ['generated/validation.ts', `// ${origin}\n${renderValidation(description)}`],
    ['generated/deviations.md', `<!-- ${origin} -->\n\n${renderDeviations(description)}`],
    ['generated/lifecycles.md', `<!-- ${origin} -->\n\n${renderLifecyclesPage(description)}`],
    ...lifecyclesOf(description).map(([kind, lifecycle]): [string, string] => [
      `generated/lifecycles/${kind}.svg`,
      `<!-- ${origin} -->\n${renderLifecycleSvg(kind, lifecycle)}`,
    ]),
  ])
}
