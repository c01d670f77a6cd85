import { operationsOf, type Description, type Json } from '../../src/description/model.ts'
import { samplesOf } from '../samples/samples.ts'

/** A copy of the description in which each operation has samples of its first example, as `x-codeSamples`. */
export function withSamples(description: Description): Description {
  const copy: Description = structuredClone(description)
  for (const operation of operationsOf(copy)) {
    const [first] = samplesOf(copy, operation)
    operation.raw['x-codeSamples'] = first!.codes.map(({ language, label, code }): Json => ({ lang: language, label, source: code })) // prettier-ignore
  }
  return copy
}
