import type { Context } from '../../model/context.ts'
import type { OperationModel } from '../../model/operation-model.ts'
import { statesFor } from '../../model/states.ts'
import { ErrorLink, Method } from '../../views/code.tsx'
import { Html } from '../../views/html.tsx'

/** What an operation does, where it is, and what it needs. */
export function Intro({ context, model }: { context: Context; model: OperationModel }) {
  const { words } = context
  const { operation, summary } = model
  const { id, method, path, raw } = operation
  const { section, title, document } = raw['x-manual']
  const states = statesFor(context, id)
  return (
    <header class="intro">
      <h1>{summary}</h1>
      <p class="endpoint">
        <Method method={method} /> <code>{path}</code>
      </p>
      <p class="id">
        <code>{id}</code>
        <a href={`page:${id}.md`}>{words.asMarkdown}</a>
      </p>
      <Html
        class="prose"
        html={context.prose(states.length > 0 ? withoutStates(raw.description) : raw.description, id)}
      />
      {states.length > 0 && <States context={context} states={states} />}
      <dl class="meta">
        <div>
          <dt>{words.server}</dt>
          <dd>
            <code>{operation.server}</code>
          </dd>
        </div>
        <div>
          <dt>{words.credentials}</dt>
          {operation.security.length > 0 ? (
            <Html tag="dd" html={context.inline(words.credentialsText)} />
          ) : (
            <dd>{words.noCredentials}</dd>
          )}
        </div>
        <div>
          <dt>{words.manual}</dt>
          <dd>
            <a href="https://support.huaweicloud.com/api-koomap/koomap_06_0002.html" rel="external">
              {section} {title}
            </a>
            {document && words.open + document + words.close}
          </dd>
        </div>
        <div>
          <dt>{words.repeated}</dt>
          <dd>{raw['x-idempotent'] ? words.idempotent : words.notIdempotent}</dd>
        </div>
      </dl>
    </header>
  )
}

/** Without the sentence that the list of states replaces. */
const withoutStates = (text: string) => text.replace(/^(Allowed states|允许的状态)\s*[:：].*$/m, '')

function States({ context, states }: { context: Context; states: ReturnType<typeof statesFor> }) {
  const { words } = context
  return (
    <section class="states" aria-labelledby="states">
      <h2 id="states">{words.allowedStates}</h2>
      <ul>
        {states.map(({ kind, title, when, from, to, refusal, refusals }) => (
          <li>
            <a href={`site:states.html#${kind}`}>{title}</a>
            {when && ' '}
            {when && <code>{when}</code>}
            {words.colon}
            {from.length === 0
              ? words.creates
              : from.map((state, i) => (
                  <>
                    {i > 0 && ' '}
                    <code class="state">{state}</code>
                  </>
                ))}{' '}
            {to !== undefined && (
              <>
                <span aria-hidden="true">→ </span>
                <span class="hidden">{words.leadsTo} </span>
                {to === null ? words.gone : <code class="state">{to}</code>}
              </>
            )}
            {refusal && (
              <span class="refusal">
                {words.otherwise}
                {words.colon}
                <ErrorLink code={refusal} />
              </span>
            )}
            {refusals.map(([code, list]) => (
              <span class="refusal">
                {words.inStates}{' '}
                {list.map((state) => (
                  <>
                    <code class="state">{state}</code>{' '}
                  </>
                ))}
                {words.colon}
                <ErrorLink code={code} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
