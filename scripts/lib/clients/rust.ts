import { handWritten, openapiGenerator, openapiGeneratorVersion, type Language } from './tools.ts'

export const rust: Language = {
  generator: `openapi-generator ${openapiGeneratorVersion}`,
  async make(folder) {
    await openapiGenerator(['generate', '-g', 'rust', '-o', folder])
    await handWritten('rust', folder)
  },
  next: '',
}
