import { correct, handWritten, redocly, remade, type Correction, type Language } from './tools.ts'

const source = 'src/main/java/koomap/KooMap.java'

const corrections: Correction[] = [
  remade(source, 'java'),
  {
    file: source,
    wrong: 'super("Request failed with status " + status + " for " + url);',
    right: 'super(url + " answered " + status + ": " + body);',
  },
  // Redocly makes the package of the title of the description, and has no option for it.
  { file: source, wrong: /^package \w+;$/gm, right: 'package koomap;' },
]

export const java: Language = {
  generator: '@redocly/cli',
  async make(folder) {
    await redocly('java', folder + source.replace('KooMap.java', 'koo-map.ts'), [], true)
    await correct(folder, corrections)
    await handWritten('java', folder)
  },
  next: 'mvn -q compile exec:java',
}
