import { handWritten, redocly, type Language } from './tools.ts'

export const java: Language = {
  generator: '@redocly/cli',
  async make(folder) {
    await redocly('java', `${folder}koomap.ts`)
    await handWritten('java', folder)
  },
  next: '',
}
