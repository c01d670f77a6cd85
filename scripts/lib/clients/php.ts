import { correct, handWritten, redocly, remade, type Correction, type Language } from './tools.ts'

const source = 'src/koomap.php'

const corrections: Correction[] = [
  remade(source, 'php'),
  {
    file: source,
    wrong: 'parent::__construct("HTTP {$status} {$reason} for {$url}");',
    right:
      'parent::__construct("{$url} answered {$status}: " . json_encode($body, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));',
  },
  // Redocly makes the namespace of the title of the description, and has no option for it.
  { file: source, wrong: /^namespace \w+;$/gm, right: 'namespace KooMap;' },
  // An object without members is an empty array in PHP, and would be sent as `[]`, also the `{}` that operations demand.
  { file: source, wrong: '->toArray()', right: '->toArray() ?: new \\stdClass()' },
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
