import { rm } from 'node:fs/promises'
import { bundlePath } from '../cli/paths.ts'
import { correct, type Correction } from './corrections.ts'
import { handWritten } from './folder.ts'
import { openapiGenerator, openapiGeneratorVersion } from './generators.ts'
import type { Language } from './language.ts'

const json = 'tools.jackson.databind.JsonNode'

const options = {
  // Of the supported JSON libraries, only Jackson serializes integer enums as integers. With Jackson 2, the code calls
  // deprecated methods.
  'additional-properties': {
    packageName: 'koomap',
    serializationLibrary: 'jackson',
    useJackson3: 'true',
    enumPropertyNaming: 'UPPERCASE',
  },
  // A schema with several possible types becomes an empty class (openapi-generator#16422).
  'schema-mappings': {
    ModelingParams_key_point_limit: 'koomap.IntOrText',
    ModelingParams_tie_point_limit: 'koomap.IntOrText',
    ModelingParams_mesh_accuracy: 'koomap.IntOrText',
    Real3DTaskParams: json,
    Real3DProduct_task_info: json,
    Real3DRefineProduct_subtask_info: json,
    Real3DRefineProduct_task_info: json,
    ValidateImageRefusal: json,
  },
}

const corrections: Correction[] = [
  // Omitted form fields are sent as empty strings, which openapi-generator#20274 does not change.
  {
    file: 'src/main/kotlin/koomap/infrastructure/ApiClient.kt',
    wrong: 'when (part.body) {\n',
    right: 'when (part.body) {\n                                null -> Unit\n',
  },
  // OkHttp resolves dots, so that nothing is left of the segment, and the path leads to another operation.
  {
    file: 'src/main/kotlin/koomap/apis/',
    wrong: '.build().encodedPathSegments[0]',
    right: `$&.ifEmpty {
            throw IllegalArgumentException("A path parameter must not be \\"$uriComponent\\", which would change the path of the request")
        }`,
  },
]

export const kotlin: Language = {
  generator: `openapi-generator ${openapiGeneratorVersion}`,
  async make(folder) {
    // First, because they include .openapi-generator-ignore, which lists what not to generate.
    await handWritten('kotlin', folder)
    await openapiGenerator([
      ...['generate', '-g', 'kotlin', '-i', bundlePath, '-o', folder],
      ...Object.entries(options).flatMap(([name, values]) => [
        `--${name}`,
        Object.entries(values)
          .map((pair) => pair.join('='))
          .join(','),
      ]),
    ])
    await rm(`${folder}.openapi-generator`, { recursive: true })
    await correct(folder, corrections)
  },
  next: 'mvn -q compile exec:java',
}
