import type { Description, Json, Operation } from '../../src/description/model.ts'
import { curlOf, pathOf } from './curl.ts'
import { goSample } from './go.ts'
import { javaSample } from './java.ts'
import { phpSample } from './php.ts'
import { pythonSample } from './python.ts'
import { pairsOf, requestsOf, type SampleRequest } from './requests.ts'
import { typescriptSample } from './typescript.ts'

/** The languages of the samples, by the names that highlighters know, in the order in which they are shown. */
export const sampleLanguages = {
  bash: { label: 'curl', write: curlSample },
  typescript: { label: 'TypeScript', write: typescriptSample },
  python: { label: 'Python', write: pythonSample },
  go: { label: 'Go', write: goSample },
  java: { label: 'Java', write: javaSample },
  php: { label: 'PHP', write: phpSample },
} as const satisfies Record<string, { label: string; write(request: SampleRequest): string }>

export type SampleLanguage = keyof typeof sampleLanguages

/** An example request of an operation, as code that can be pasted. */
export interface Sample {
  request: SampleRequest
  /** The title of the example. It may contain Markdown. */
  title: string
  codes: { language: SampleLanguage; label: string; code: string }[]
}

/** The samples of an operation, one for each example of its body. */
export function samplesOf(description: Description, operation: Operation): Sample[] {
  return requestsOf(description, operation).map((request) => ({
    request,
    title: request.title,
    codes: Object.entries(sampleLanguages).map(([language, { label, write }]) => ({
      language: language as SampleLanguage,
      label,
      code: write(request),
    })),
  }))
}

function curlSample({ operation, parameters, body, form, secured, resultHeader }: SampleRequest): string {
  const { method, path, server } = operation
  const inPath = Object.fromEntries(parameters.path.map(({ name, json }) => [name, String(json)]))
  return curlOf({
    method,
    url: server + pathOf(path, inPath, parameters.query.flatMap(pairsOf)),
    showsHeaders: resultHeader !== undefined,
    headers: [
      ...parameters.header.map(({ name, json }) => `${name}: ${json}`),
      ...(secured ? [{ quoted: '"X-Auth-Token: $TOKEN"' }] : []),
    ],
    body: body && (form ? Object.entries<Json>(body.json).map(([name, value]): [string, string] => [name, formValue(value)]) : JSON.stringify(body.json, null, 2)), // prettier-ignore
  })
}

const formValue = (value: Json) => (typeof value === 'object' ? JSON.stringify(value) : String(value))
