import { correct, remade, type Correction } from './corrections.ts'
import { handWritten } from './folder.ts'
import { redocly } from './generators.ts'
import type { Language } from './language.ts'

const source = 'koomap.go'

const corrections: Correction[] = [
  remade(source, 'go'),
  {
    file: source,
    wrong: 'fmt.Sprintf("request failed with status %d", e.Status)',
    right: 'fmt.Sprintf("%s returned %d: %v", e.URL, e.Status, e.Body)',
  },
  // Writes numbers in a form as JSON, not as 2e+06.
  { file: source, wrong: 'case float64, bool:', right: 'case bool:' },
  // Stops waiting for a retry when the context is done.
  {
    file: source,
    wrong: /^(\t+)time\.Sleep\((retryDelay\(.*\))\)$/gm,
    right: [
      '$1select {',
      '$1case <-ctx.Done():',
      '$1\tsettle(nil, ctx.Err(), attempt)',
      '$1\treturn nil, ctx.Err()',
      '$1case <-time.After($2):',
      '$1}',
    ].join('\n'),
  },
  // Otherwise, empty path parameters and dots, which URL libraries resolve even if encoded, lead to another operation.
  {
    file: source,
    wrong: '\tfor name, value := range pathParams {\n',
    right: `$&		if value == "" || value == "." || value == ".." {
			return "", fmt.Errorf("%s must not be %q, which would change the path of the request", name, value)
		}
`,
  },
  {
    file: source,
    wrong: 'pathParams map[string]string) string {',
    right: 'pathParams map[string]string) (string, error) {',
  },
  { file: source, wrong: 'return strings.TrimRight(serverURL, "/") + filled', right: '$&, nil' },
  {
    file: source,
    // The first return statement below shows what the method returns.
    wrong: /^\trequestURL := (.*)$(?=[^]*?^\t\t(return .*, err)$)/gm,
    right: '\trequestURL, err := $1\n\tif err != nil {\n\t\t$2\n\t}',
  },
]

export const go: Language = {
  generator: '@redocly/cli',
  async make(folder) {
    await redocly('go', `${folder}koomap.ts`, ['--go-package', 'koomap'])
    await correct(folder, corrections)
    await handWritten('go', folder)
  },
  next: 'go run ./first',
}
