import { handWritten, redocly, type Language } from './tools.ts'

export const python: Language = {
  generator: '@redocly/cli',
  async make(folder) {
    await redocly('python', `${folder}koomap.ts`)
    await handWritten('python', folder)
  },
  next: '',
}
