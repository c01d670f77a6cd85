import type { Json } from '../../../src/description/model.ts'
import type { Context } from '../model/context.ts'
import type { Page } from '../model/page.ts'
import { plainText } from '../text/markdown.ts'
import { Method, OperationLink } from '../views/code.tsx'
import { Html } from '../views/html.tsx'

/** The workflows of the Arazzo files, step by step. */
export function workflowsPage(context: Context): Page {
  const { words } = context
  const all = workflowsOf(context)
  return {
    url: 'workflows.html',
    language: context.language,
    kind: 'workflows',
    title: words.workflows,
    description: plainText(words.workflowsIntro),
    texts: [
      { title: words.workflows, text: plainText(words.workflowsIntro) },
      ...all.map(({ workflowId, summary, description }) => ({ anchor: workflowId, title: summary, text: plainText(description ?? '') })), // prettier-ignore
    ],
    render: () => (
      <div class="document">
        <h1>{words.workflows}</h1>
        <Html class="prose" html={context.prose(words.workflowsIntro)} />
        <nav class="contents" aria-label={words.contents}>
          <ul>
            {all.map(({ workflowId, summary }) => (
              <li>
                <a href={`#${workflowId}`}>{summary}</a>
              </li>
            ))}
          </ul>
        </nav>
        {all.map((workflow) => (
          <Workflow workflow={workflow} context={context} />
        ))}
      </div>
    ),
  }
}

/** All workflows. The files come in the order of the last operations that they use, which is that of the work. */
function workflowsOf({ workflows, operations }: Context): Json[] {
  const order = [...operations.keys()]
  const lastOf = (file: Json) =>
    Math.max(...file.workflows.flatMap(({ steps }: Json) => steps.map((step: Json) => order.indexOf(step.operationId))))
  return [...workflows].sort((a, b) => lastOf(a) - lastOf(b)).flatMap((file) => file.workflows)
}

function Workflow({ workflow, context }: { workflow: Json; context: Context }) {
  const { words, operations } = context
  const inputs = Object.entries<Json>(workflow.inputs?.properties ?? {})
  return (
    <section class="workflow" id={workflow.workflowId}>
      <h2>{workflow.summary}</h2>
      {workflow.description && <Html class="prose" html={context.prose(workflow.description)} />}
      {inputs.length > 0 && (
        <p class="muted">
          {words.needs}
          {words.colon}
          {inputs.map(([name, { description }], i) => (
            <>
              {i > 0 && words.comma}
              <code title={description}>{name}</code>
            </>
          ))}
        </p>
      )}
      <ol>
        {workflow.steps.map(({ operationId, workflowId, description }: Json) => {
          const operation = operations.get(operationId)?.operation
          return (
            <li>
              <p>
                {operation && <Method method={operation.method} />}{' '}
                {operation ? <OperationLink id={operationId} /> : <code>{workflowId ?? operationId}</code>}
              </p>
              {description && <Html tag="p" html={context.inline(description)} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
