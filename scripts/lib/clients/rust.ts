import { fileURLToPath } from 'node:url'
import { root } from '../project.ts'
import {
  correct,
  handWritten,
  openapiGenerator,
  openapiGeneratorVersion,
  type Correction,
  type Language,
} from './tools.ts'

/** In place of the whole description at the head of every file, the name of the API. */
const templates = fileURLToPath(new URL('rust', import.meta.url))

const corrections: Correction[] = [
  // A member of a form that refers to a string does not compile: openapi-generator#19923.
  { file: 'src/apis/satellite_images_api.rs', wrong: 'models::String', right: 'String' },
  // The values of a map may be null: openapi-generator#19989.
  {
    file: 'src/models/create_task_request.rs',
    wrong: 'data_description: std::collections::HashMap<String, String>',
    right: 'data_description: std::collections::HashMap<String, Option<String>>',
  },
]

export const rust: Language = {
  generator: `openapi-generator ${openapiGeneratorVersion}`,
  async make(folder) {
    const properties = {
      library: 'reqwest-trait',
      supportMiddleware: true,
      topLevelApiClient: true,
      useSingleRequestParameter: true,
      useBonBuilder: true,
      avoidBoxedModels: true,
    }
    await openapiGenerator([
      ...['generate', '-g', 'rust', '-o', folder, '-t', templates],
      // It calls its reading of 3.1 a beta, and makes bytes of the pictures of 3.0, strings of those of 3.1.
      ...['-i', `${root}generated/openapi-3.0.yaml`],
      `--additional-properties=${Object.entries(properties).map((pair) => pair.join('='))}`,
      // The rest of the crate is written by hand.
      '--global-property=apis,models,apiDocs=false,modelDocs=false,supportingFiles=mod.rs:configuration.rs',
      // It sends an API key in every header that some scheme names, so the token would be in Authorization as well.
      '--openapi-normalizer=SECURITY_SCHEMES_FILTER=key:IamToken',
    ])
    await correct(folder, corrections)
    await handWritten('rust', folder)
  },
  next: 'cargo run --example first',
}
