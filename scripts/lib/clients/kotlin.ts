import { rm } from 'node:fs/promises'
import { bundlePath } from '../project.ts'
import {
  correct,
  handWritten,
  openapiGenerator,
  openapiGeneratorVersion,
  type Correction,
  type Language,
} from './tools.ts'

const json = 'tools.jackson.databind.JsonNode'

const options = {
  // Of its JSON libraries, Jackson alone writes enumerations of integers as integers; with Jackson 2 the code calls what is
  // deprecated.
  'additional-properties': {
    packageName: 'koomap',
    serializationLibrary: 'jackson',
    useJackson3: 'true',
    enumPropertyNaming: 'UPPERCASE',
  },
  // What may have one of several types becomes an empty class (openapi-generator#16422).
  'schema-mappings': {
    ModelingParamsResult_key_point_limit: json,
    ModelingParamsResult_tie_point_limit: json,
    ModelingParamsResult_mesh_accuracy: json,
    Real3DTaskParams: json,
    Real3DProduct_task_info: json,
    Real3DRefineProduct_subtask_info: json,
    Real3DRefineProduct_task_info: json,
    ValidateImageRefusal: json,
  },
}

const corrections: Correction[] = [
  // Parts of a form that are not given are sent as empty texts (openapi-generator#20274 keeps that).
  {
    file: 'src/main/kotlin/koomap/infrastructure/ApiClient.kt',
    wrong: 'when (part.body) {\n',
    right: 'when (part.body) {\n                                null -> Unit\n',
  },
]

export const kotlin: Language = {
  generator: `openapi-generator ${openapiGeneratorVersion}`,
  async make(folder) {
    // First, because it says what is not to be made.
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
