import { correct, remade, type Correction } from './corrections.ts'
import { handWritten } from './folder.ts'
import { redocly } from './generators.ts'
import type { Language } from './language.ts'

const source = 'src/main/java/koomap/KooMap.java'

const corrections: Correction[] = [
  remade(source, 'java'),
  {
    file: source,
    wrong: 'super("Request failed with status " + status + " for " + url);',
    right: 'super(url + " returned " + status + ": " + body);',
  },
  // Redocly derives the package from the title of the description, and has no option for it.
  { file: source, wrong: /^package \w+;$/gm, right: 'package koomap;' },
  // Otherwise, empty path parameters and dots, which URL libraries resolve even if encoded, lead to another operation.
  {
    file: source,
    wrong: '        for (Map.Entry<String, String> entry : pathParams.entrySet()) {\n',
    right: `$&            if (List.of("", ".", "..").contains(entry.getValue())) {
                throw new IllegalArgumentException(
                    entry.getKey() + " must not be \\"" + entry.getValue() + "\\", which would change the path of the request");
            }
`,
  },
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
