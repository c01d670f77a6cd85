import type { ComponentChildren } from 'preact'
import { sentencesOf, type Deviation } from '../../description/deviations.ts'
import type { Context } from '../model/context.ts'
import { Html } from './html.tsx'

interface Props {
  context: Context
  entry: Deviation
  /** Operation whose page it is on. */
  except?: string
  /** What it concerns. */
  children?: ComponentChildren
}

/** A deviation on the page of an operation: what the sources say, what the description says, and why. */
export function DeviationEntry({ context, entry, except, children }: Props) {
  return (
    <div class="deviation">
      <p class="head">
        <a href={`site:deviations.html#${entry.id}`}>
          <code>{entry.id}</code>
        </a>
        {children}
      </p>
      <DeviationText context={context} entry={entry} {...(except && { except })} />
    </div>
  )
}

export function DeviationText({ context, entry, except }: Omit<Props, 'children'>) {
  const { words } = context
  const names: Record<string, string> = {
    Manual: words.deviationManual,
    Here: words.deviationHere,
    Why: words.deviationWhy,
    'Also accepted': words.deviationTolerated,
    'Not verified': words.deviationUnverified,
  }
  return (
    <dl>
      {sentencesOf(entry).map(([label, text]) => (
        <div>
          <dt>{names[label]}</dt>
          <Html tag="dd" html={context.inline(text, except)} />
        </div>
      ))}
    </dl>
  )
}
