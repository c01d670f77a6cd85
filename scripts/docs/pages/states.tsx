import { renderLifecycleSvg } from '../../generate/lifecycle-svg.ts'
import {
  actionsOf,
  lifecyclesOf,
  newStates,
  otherRefusalsOf,
  statesAndActions,
  type DescribedLifecycle,
  type Outcome,
} from '../../description/lifecycles.ts'
import type { Trigger } from '../../../generated/lifecycles.ts'
import type { Context } from '../model/context.ts'
import type { Page } from '../model/page.ts'
import { ErrorLink, OperationLink } from '../views/code.tsx'
import { Html } from '../views/html.tsx'

/** The lifecycles: for each kind of resource a diagram, and the same in tables. */
export function statesPage(context: Context): Page {
  const { words, description } = context
  const all = lifecyclesOf(description)
  return {
    url: 'states.html',
    language: context.language,
    kind: 'states',
    styles: ['states.css'],
    title: words.states,
    description: words.statesIntro,
    texts: [
      { title: words.states, text: words.statesIntro },
      ...all.map(([kind, { title, states }]) => ({
        anchor: kind,
        title,
        text: Object.entries(states).map(([state, { meaning }]) => `${state} ${meaning}`).join(' '), // prettier-ignore
      })),
    ],
    render: () => (
      <div class="document states-page">
        <h1>{words.states}</h1>
        <p>{words.statesIntro}</p>
        <nav class="contents" aria-label={words.contents}>
          <ul>
            {all.map(([kind, { title }]) => (
              <li>
                <a href={`#${kind}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {all.map(([kind, lifecycle]) => (
          <LifecycleSection kind={kind} lifecycle={lifecycle} context={context} />
        ))}
      </div>
    ),
  }
}

interface Props {
  kind: string
  lifecycle: DescribedLifecycle
  context: Context
}

function LifecycleSection({ kind, lifecycle, context }: Props) {
  const { words } = context
  const { title, schema, property, states, transitions } = lifecycle
  const hasTransient = Object.values(states).some(({ transient }) => transient)
  const deviations = [...new Set(transitions.flatMap((t) => [...(t['x-deviation'] ?? []).map(({ id }) => id), ...(t.deviations ?? [])]))] // prettier-ignore
  return (
    <section class="lifecycle-section" id={kind}>
      <h2>{title}</h2>
      <p class="muted">
        {schema ? (
          <>
            {words.stateProperty}
            {words.colon}
            <code>{property}</code>
            {words.open}
            <code>{schema}</code>
            {words.close}
            {words.stop}
          </>
        ) : (
          words.noStateProperty + words.gap
        )}
        {words.initial}{' '}
        {newStates(lifecycle).map((state, i) => (
          <>
            {i > 0 && ` ${words.or} `}
            <code class="state">{state}</code>
          </>
        ))}
        {words.stop}
      </p>
      <Html
        class="diagram scroll"
        tabIndex={0}
        html={renderLifecycleSvg(kind, lifecycle, context.language, (id) => `site:operations/${id}.html`)}
      />
      <div class="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.meaning}</th>
              {hasTransient && <th scope="col">{words.transient}</th>}
            </tr>
          </thead>
          <tbody>
            {Object.entries(states).map(([state, { meaning, transient }]) => (
              <tr>
                <th scope="row">
                  <code class="state">{state}</code>
                </th>
                <Html tag="td" html={context.inline(meaning)} />
                {hasTransient && <td>{transient ? words.yes : ''}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Changes lifecycle={lifecycle} context={context} />
      <Actions lifecycle={lifecycle} context={context} />
      <OtherRefusals lifecycle={lifecycle} context={context} />
      {deviations.length > 0 && (
        <p class="muted">
          {words.deviations}
          {words.colon}
          {deviations.map((id, i) => (
            <>
              {i > 0 && words.comma}
              <a href={`site:deviations.html#${id}`}>
                <code>{id}</code>
              </a>
            </>
          ))}
        </p>
      )}
    </section>
  )
}

function Changes({ lifecycle, context }: Omit<Props, 'kind'>) {
  const { words } = context
  return (
    <>
      <h3>{words.whatChanges}</h3>
      <div class="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.cause}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{words.manual}</th>
            </tr>
          </thead>
          <tbody>
            {lifecycle.transitions
              .filter(({ to }) => to !== 'same')
              .map(({ trigger, from, to, section }) => (
                <tr>
                  <td>
                    <Cause trigger={trigger} />
                  </td>
                  <td>
                    {from.length === 0
                      ? words.new
                      : from.map((state) => (
                          <>
                            <code class="state">{state}</code>{' '}
                          </>
                        ))}
                  </td>
                  <td>{to === null ? words.gone : <code class="state">{to}</code>}</td>
                  <td>{section}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Cause({ trigger }: { trigger: Trigger }) {
  if ('time' in trigger) return <>{trigger.time}</>
  if ('outside' in trigger) return <>{trigger.outside}</>
  const given = Object.entries(trigger.when ?? {}).map(([name, value]) => `${name}: ${value}`)
  return (
    <>
      <OperationLink id={trigger.operation} />{' '}
      {given.map((text) => (
        <code>{text}</code>
      ))}
    </>
  )
}

function Actions({ lifecycle, context }: Omit<Props, 'kind'>) {
  const { words } = context
  const actions = actionsOf(lifecycle.transitions)
  const outcomes = statesAndActions(lifecycle)
  return (
    <>
      <h3>{words.stateActions}</h3>
      {actions.length === 0 ? (
        <p>{words.noActions}</p>
      ) : (
        <>
          <p class="muted">{words.stateActionsText}</p>
          <div class="scroll" tabIndex={0}>
            <table class="matrix">
              <thead>
                <tr>
                  <th scope="col">{words.state}</th>
                  {actions.map((action) => (
                    <th scope="col">
                      <Cause trigger={action} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {Object.keys(lifecycle.states).map((state) => (
                  <tr>
                    <th scope="row">
                      <code class="state">{state}</code>
                    </th>
                    {actions.map((action) => (
                      <Cell
                        outcome={outcomes.find((o) => o.action === action && o.state === state)!}
                        context={context}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  )
}

function OtherRefusals({ lifecycle, context }: Omit<Props, 'kind'>) {
  const { words, description } = context
  const others = otherRefusalsOf(lifecycle)
  if (others.length === 0) return null
  return (
    <>
      <p class="muted">{words.otherRefusals}</p>
      <div class="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.cause}</th>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {others.flatMap(([action, codes]) =>
              codes.map((code) => (
                <tr>
                  <td>
                    <Cause trigger={action} />
                  </td>
                  <td>
                    <ErrorLink code={code} />
                  </td>
                  <td>{description.components.examples![code].summary}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Cell({ outcome: { state, to, refusal }, context }: { outcome: Outcome; context: Context }) {
  if (to === undefined) return <td class="refused">{refusal ? <ErrorLink code={refusal} /> : '–'}</td>
  return <td class="allowed">✓ {to === null ? context.words.gone : to !== state && <code class="state">{to}</code>}</td>
}
