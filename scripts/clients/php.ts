import { correct, remade, type Correction } from './corrections.ts'
import { handWritten } from './folder.ts'
import { redocly } from './generators.ts'
import type { Language } from './language.ts'

const source = 'src/koomap.php'

const corrections: Correction[] = [
  remade(source, 'php'),
  {
    file: source,
    wrong: 'parent::__construct("HTTP {$status} {$reason} for {$url}");',
    right:
      'parent::__construct("{$url} returned {$status}: " . json_encode($body, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));',
  },
  // Redocly derives the namespace from the title of the description, and has no option for it.
  { file: source, wrong: /^namespace \w+;$/gm, right: 'namespace KooMap;' },
  // In PHP, an object without properties is an empty array and would be sent as `[]`, even where `{}` is required.
  { file: source, wrong: '->toArray()', right: '->toArray() ?: new \\stdClass()' },
  // Otherwise, null, which is the type of a task that has none, fails as the value of an enumeration.
  { file: source, wrong: /(?<=: )(\w+::from\((\$data\['\w+'\])\))/g, right: 'isset($2) ? $1 : null' },
  { file: source, wrong: /(?<=^ {8}\$data\['\w+'\] = \$this->\w+)->value;/gm, right: '?->value;' },
  // Otherwise, empty path parameters and dots, which URL libraries resolve even if encoded, lead to another operation.
  {
    file: source,
    wrong: '    foreach ($pathParams as $name => $value) {\n',
    right: `$&        if (in_array((string) $value, ['', '.', '..'], true)) {
            throw new \\InvalidArgumentException("{$name} must not be '{$value}', which would change the path of the request");
        }
`,
  },
]

export const php: Language = {
  generator: '@redocly/cli',
  async make(folder) {
    await redocly('php', folder + source.replace(/php$/, 'ts'))
    await correct(folder, corrections)
    await handWritten('php', folder)
  },
  next: 'php first.php',
}
