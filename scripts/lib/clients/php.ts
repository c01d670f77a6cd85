import { handWritten, redocly, type Language } from './tools.ts'

export const php: Language = {
  generator: '@redocly/cli',
  async make(folder) {
    await redocly('php', `${folder}koomap.ts`)
    await handWritten('php', folder)
  },
  next: '',
}
