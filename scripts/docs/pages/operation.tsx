import type { Context } from '../model/context.ts'
import { isShown, type OperationModel, type ResponseModel } from '../model/operation-model.ts'
import type { Page, Text } from '../model/page.ts'
import { sampleLanguages } from '../../samples/samples.ts'
import { allNodes } from '../model/schema-tree.ts'
import { statesFor } from '../model/states.ts'
import { plainText } from '../text/markdown.ts'
import { Code, ErrorLink, Method } from '../views/code.tsx'
import { DeviationEntry } from '../views/deviation.tsx'
import { Html } from '../views/html.tsx'
import { About, Properties } from '../views/properties.tsx'
import { renderOperationMarkdown } from '../markdown/operation-md.ts'

/** The page of an operation. */
export function operationPage(context: Context, model: OperationModel): Page {
  const { id, method, path, raw } = model.operation
  return {
    url: `operations/${id}.html`,
    language: context.language,
    kind: 'operation',
    title: model.summary,
    description: `${method.toUpperCase()} ${path}: ${firstSentence(plainText(raw.description))}`,
    operation: id,
    texts: textsOf(model),
    render: () => <Operation context={context} model={model} />,
    markdown: () => renderOperationMarkdown(context, model),
  }
}

const firstSentence = (text: string) => /^.*?[.。](?=\s|$|[^\x20-\x7e])/.exec(text)?.[0] ?? text

function textsOf({ operation, summary, parameters, body, responses }: OperationModel): Text[] {
  const { id, method, path, raw } = operation
  const nodes = [
    ...parameters.flatMap((group) => allNodes(group.nodes)),
    ...(body ? allNodes([body.tree]) : []),
    ...responses.flatMap((response) => (response.body ? allNodes([response.body]) : [])),
  ]
  return [
    { title: summary, text: `${id} ${method.toUpperCase()} ${path} ${plainText(raw.description)} ${raw['x-manual'].title}` }, // prettier-ignore
    ...nodes.map((node) => ({ anchor: node.id, title: node.path, text: plainText([node.description, ...node.values.map(({ value, meaning }) => `${value} ${meaning}`)].join(' ')) })), // prettier-ignore
  ]
}

function Operation({ context, model }: { context: Context; model: OperationModel }) {
  return (
    <article class="operation">
      <Intro context={context} model={model} />
      <Examples context={context} model={model} />
      <div class="details">
        <Request context={context} model={model} />
        <Responses context={context} model={model} />
        <Errors context={context} model={model} />
        <Deviations context={context} model={model} />
      </div>
    </article>
  )
}

function Intro({ context, model }: { context: Context; model: OperationModel }) {
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

function Examples({ context, model }: { context: Context; model: OperationModel }) {
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

function Request({ context, model }: { context: Context; model: OperationModel }) {
  const { words } = context
  const { parameters, body } = model
  return (
    <>
      {parameters.map(({ place, nodes }) => (
        <section aria-labelledby={`${place}-parameters`}>
          <h2 id={`${place}-parameters`}>{words[place]}</h2>
          <Properties nodes={nodes} context={context} />
        </section>
      ))}
      {body && (
        <section aria-labelledby="body-heading">
          <h2 id="body-heading">
            {words.body} <span class="type">{body.media}</span>
            {body.required && <span class="required">{words.required}</span>}
          </h2>
          <div id={body.tree.id} class="root">
            <About node={body.tree} context={context} />
          </div>
        </section>
      )}
    </>
  )
}

function Responses({ context, model }: { context: Context; model: OperationModel }) {
  const { words } = context
  const shown = model.responses.filter(isShown)
  return (
    <section aria-labelledby="responses">
      <h2 id="responses">{words.responses}</h2>
      {shown.map((response) => (
        <section class="response" aria-labelledby={`status-${response.status}`}>
          <h3 id={`status-${response.status}`}>
            <StatusCode status={response.status} /> {response.media && <span class="type">{response.media}</span>}
          </h3>
          <Html class="prose" html={context.prose(response.description, model.operation.id)} />
          {response.headers.length > 0 && (
            <details class="headers" open={response.headers.some(({ required }) => required)}>
              <summary>{words.responseHeaders}</summary>
              <Properties nodes={response.headers} context={context} />
            </details>
          )}
          {response.body ? (
            <div id={response.body.id} class="root">
              <p class="head">
                <span class="type">{response.body.type}</span>
              </p>
              <About node={response.body} context={context} />
            </div>
          ) : (
            !response.media && <p>{words.noBody}</p>
          )}
        </section>
      ))}
    </section>
  )
}

export const StatusCode = ({ status }: { status: string | number }) => (
  <span class={`status s${String(status)[0]}`}>{status}</span>
)

function Errors({ context, model }: { context: Context; model: OperationModel }) {
  const { words } = context
  const groups = model.responses.filter(({ status }) => !status.startsWith('2'))
  if (groups.length === 0) return null
  const count = groups.reduce((sum, { errors }) => sum + errors.length, 0)
  return (
    <section aria-labelledby="errors">
      <h2 id="errors">
        {words.possibleErrors} {count > 0 && <span class="count">{count}</span>}
      </h2>
      {count > 0 && <Html tag="p" html={context.inline(words.errorBody)} />}
      {groups.map((group) => (
        <ErrorGroup context={context} group={group} id={model.operation.id} />
      ))}
    </section>
  )
}

function ErrorGroup({ context, group, id }: { context: Context; group: ResponseModel; id: string }) {
  const { words } = context
  return (
    <section class="errors">
      <h3>
        <StatusCode status={group.status} />
      </h3>
      <Html class="prose" html={context.prose(group.description, id)} />
      {group.errors.length > 0 && (
        <ul>
          {group.errors.map(({ code, meaning, remedy, advice }) => (
            <li>
              <ErrorLink code={code} />
              <div>
                <Html tag="p" class="meaning" html={context.inline(meaning, id)} />
                <Html tag="p" class="remedy" html={context.inline(remedy, id)} />
                {advice && (
                  <Html
                    tag="p"
                    class="remedy"
                    html={`<em>${words.advice}${words.colon}</em>${context.inline(advice, id)}`}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Deviations({ context, model }: { context: Context; model: OperationModel }) {
  const { words } = context
  const { deviations } = model
  if (deviations.length === 0) return null
  return (
    <section aria-labelledby="deviations">
      <h2 id="deviations">
        {words.deviations} <span class="count">{deviations.length}</span>
      </h2>
      <details class="deviations">
        <summary>
          {deviations
            .slice(0, 6)
            .map(({ entry }) => entry.id)
            .join(words.comma)}
          {deviations.length > 6 && `${words.comma}…`}
        </summary>
        {deviations.map(({ entry, nodes }) => (
          <DeviationEntry context={context} entry={entry} except={model.operation.id}>
            {nodes.slice(0, 3).map((node) => (
              <a href={`#${node.id}`}>
                <code>{node.path || node.id}</code>
              </a>
            ))}
          </DeviationEntry>
        ))}
      </details>
    </section>
  )
}
