import type { Context } from '../../model/context.ts'
import type { OperationModel, ResponseModel } from '../../model/operation-model.ts'
import { ErrorLink, StatusCode } from '../../views/code.tsx'
import { DeviationEntry } from '../../views/deviation.tsx'
import { Html } from '../../views/html.tsx'

/** The errors that an operation can return. */
export function Errors({ context, model }: { context: Context; model: OperationModel }) {
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

/** Where the manual differs from the description of an operation. */
export function Deviations({ context, model }: { context: Context; model: OperationModel }) {
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
