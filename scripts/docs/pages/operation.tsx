import type { Context } from '../model/context.ts'
import { isShown, type OperationModel } from '../model/operation-model.ts'
import type { Page, Text } from '../model/page.ts'
import { allNodes } from '../model/schema-tree.ts'
import { plainText } from '../text/markdown.ts'
import { StatusCode } from '../views/code.tsx'
import { Html } from '../views/html.tsx'
import { About, Properties } from '../views/properties.tsx'
import { renderOperationMarkdown } from '../markdown/operation-md.ts'
import { Examples } from './operation/examples.tsx'
import { Intro } from './operation/intro.tsx'
import { Deviations, Errors } from './operation/problems.tsx'

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
