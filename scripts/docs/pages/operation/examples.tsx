import type { Context } from '../../model/context.ts'
import type { OperationModel } from '../../model/operation-model.ts'
import { sampleLanguages } from '../../../samples/samples.ts'
import { Code } from '../../views/code.tsx'
import { Html } from '../../views/html.tsx'

/** The requests and responses of an operation as examples. */
export function Examples({ context, model }: { context: Context; model: OperationModel }) {
  const { words } = context
  const responses = model.responses.flatMap(({ status, examples }) =>
    examples.map((example) => ({ status, ...example })),
  )
  return (
    <aside class="examples" aria-label={words.example}>
      <section data-samples>
        <h2>{words.requestExample}</h2>
        <Languages words={words} />
        {model.samples.map(({ title, codes }, i) => (
          <details name="request" open={i === 0} class="panel">
            <summary dangerouslySetInnerHTML={{ __html: context.inline(title).replaceAll(/<\/?a\b[^>]*>/g, '') }} />
            {codes.map(({ label, language, code }) => (
              <div class={`sample ${language}`}>
                <p class="hidden">{label}</p>
                <Code code={code} language={language} />
              </div>
            ))}
          </details>
        ))}
        <Html tag="p" class="clients" html={context.inline(words.sampleClients)} />
      </section>
      <section data-try={model.operation.id} hidden>
        <h2>{words.try}</h2>
        <button type="button" aria-expanded="false">
          {words.tryOpen}
        </button>
      </section>
      <section>
        <h2>{words.responseExample}</h2>
        {responses.map(({ status, title, value }, i) => (
          <details name="response" open={i === 0} class="panel">
            <summary>
              <span class={`status s${status[0]}`}>{status}</span>{' '}
              <span dangerouslySetInnerHTML={{ __html: context.inline(title).replaceAll(/<\/?a\b[^>]*>/g, '') }} />
            </summary>
            <Code code={JSON.stringify(value, null, 2)} language="json" />
          </details>
        ))}
      </section>
    </aside>
  )
}

/** Chooses the language of the samples, without a script. */
function Languages({ words }: { words: Context['words'] }) {
  return (
    <fieldset class="languages">
      <legend class="hidden">{words.sampleLanguage}</legend>
      {Object.entries(sampleLanguages).map(([name, { label }], i) => (
        <label>
          <input type="radio" name="language" value={name} checked={i === 0} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
