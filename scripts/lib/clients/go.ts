import { handWritten, redocly, type Language } from './tools.ts'

export const go: Language = {
  generator: '@redocly/cli',
  async make(folder) {
    await redocly('go', `${folder}koomap.ts`, ['--go-package', 'koomap'])
    await handWritten('go', folder)
  },
  next: 'go run ./first',
}
