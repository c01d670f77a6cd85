import { handWritten, openapiGenerator, openapiGeneratorVersion, type Language } from './tools.ts'

export const kotlin: Language = {
  generator: `openapi-generator ${openapiGeneratorVersion}`,
  async make(folder) {
    await openapiGenerator(['generate', '-g', 'kotlin', '-o', folder])
    await handWritten('kotlin', folder)
  },
  next: '',
}
