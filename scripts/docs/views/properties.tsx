import type { Context } from '../model/context.ts'
import { allNodes, type PropertyNode } from '../model/schema-tree.ts'
import type { Limit } from '../text/limits.ts'
import { Html } from './html.tsx'

/** Beyond this depth, nested properties are folded. */
const openDepth = 2

interface Props {
  nodes: PropertyNode[]
  context: Context
  depth?: number
}

/** Parameters or properties as a tree. */
export function Properties({ nodes, context, depth = 0 }: Props) {
  return (
    <ul class="properties">
      {nodes.map((node) => (
        <Property key={node.id} node={node} context={context} depth={depth} />
      ))}
    </ul>
  )
}

function Property({ node, context, depth }: { node: PropertyNode; context: Context; depth: number }) {
  const { words } = context
  return (
    <li class="property" id={node.id}>
      <p class="head">
        <a class="name" href={`#${node.id}`}>
          <code>{nameOf(node, context)}</code>
        </a>
        <TypeOf node={node} context={context} />
        {node.required && <span class="required">{words.required}</span>}
        {node.deviations.map(({ id }, i) => (
          <a class="differs" href={`site:deviations.html#${id}`} title={`${words.differs}: ${id}`}>
            <span aria-hidden="true">{i === 0 ? `≠ ${words.manual.toLowerCase()}` : i + 1}</span>
            <span class="hidden">{`${words.differs}: ${id}`}</span>
          </a>
        ))}
      </p>
      <About node={node} context={context} depth={depth} />
    </li>
  )
}

const nameOf = ({ name }: PropertyNode, { words }: Context) => (name === '*' ? `{${words.anyName}}` : name)

function TypeOf({ node, context }: { node: PropertyNode; context: Context }) {
  return (
    <span class="type">
      {node.type}
      {node.nullable && ` ${context.words.nullable}`}
    </span>
  )
}

/** Everything below the first line: description, limits, values, and what is inside. */
export function About({ node, context, depth = 0 }: { node: PropertyNode; context: Context; depth?: number }) {
  const { words } = context
  return (
    <>
      {node.description && <Html class="prose" html={context.prose(node.description)} />}
      <Limits limits={node.limits} />
      {node.itemLimits.length > 0 && <Limits limits={node.itemLimits} of={words.eachItem} />}
      <Values node={node} context={context} />
      {(node.default !== undefined || node.example !== undefined) && (
        <p class="facts">
          {node.default !== undefined && <Fact label={words.default + words.colon} value={node.default} />}
          {node.example !== undefined && node.values.length === 0 && (
            <Fact label={words.example + words.colon} value={node.example} />
          )}
        </p>
      )}
      {node.recursive && <p class="facts">{words.recursive}</p>}
      <Conditions node={node} context={context} />
      <Inside node={node} context={context} depth={depth} />
    </>
  )
}

function Limits({ limits, of }: { limits: Limit[]; of?: string }) {
  if (limits.length === 0) return null
  return (
    <p class="limits">
      {of && <span>{of}</span>}
      {limits.map(({ words, terms, pattern }) => (
        <span class="limit">
          {words} {pattern && <code>{pattern}</code>} <code class="terms">{terms}</code>
        </span>
      ))}
    </p>
  )
}

function Values({ node, context }: { node: PropertyNode; context: Context }) {
  const { values } = node
  if (values.length === 0) return null
  if (values.every(({ meaning }) => !meaning))
    return (
      <p class="facts">
        <span>
          {context.words.values}
          {context.words.colon}
          {values.map(({ value }, i) => (
            <>
              {i > 0 && context.words.comma}
              <code>{value}</code>
            </>
          ))}
        </span>
      </p>
    )
  return (
    <dl class="values">
      {values.map(({ value, meaning }) => (
        <div>
          <dt>
            <code>{value}</code>
          </dt>
          <Html tag="dd" html={context.inline(meaning)} />
        </div>
      ))}
    </dl>
  )
}

function Fact({ label, value }: { label: string; value: unknown }) {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return (
    <span>
      {label}
      <code>{text.length > 90 ? `${text.slice(0, 90)}…` : text}</code>
    </span>
  )
}

function Conditions({ node, context }: { node: PropertyNode; context: Context }) {
  if (node.conditions.length === 0) return null
  return (
    <div class="conditions">
      <p>{context.words.conditions}</p>
      <ul>
        {node.conditions.map((rule) => (
          <li dangerouslySetInnerHTML={{ __html: context.inline(withCodes(rule)) }} />
        ))}
      </ul>
    </div>
  )
}

/** Error codes in backticks become links. */
const withCodes = (text: string) => text.replaceAll(/(?<!`)\b(?:KMP|APIGW|GATEWAY)\.\d+/g, '`$&`')

function Inside({ node, context, depth }: { node: PropertyNode; context: Context; depth: number }) {
  const { children, variants } = node
  if (children.length === 0 && variants.length === 0) return null
  const inside =
    variants.length > 0 ? (
      <Variants variants={variants} context={context} depth={depth} />
    ) : (
      <Properties nodes={children} context={context} depth={depth + 1} />
    )
  if (!node.name) return inside
  const names = children.map((child) => nameOf(child, context)).join(', ')
  return (
    <details class="inside" open={depth < openDepth && allNodes(children).length <= 40}>
      <summary>
        {variants.length > 0 ? (
          context.words.oneOf
        ) : (
          <code>{names.length > 60 ? `${names.slice(0, 60)}…` : names}</code>
        )}
      </summary>
      {/* prettier-ignore */}
      {inside}
    </details>
  )
}

function Variants({ variants, context, depth }: { variants: PropertyNode[]; context: Context; depth: number }) {
  return (
    <ul class="variants">
      {variants.map((variant) => (
        <li>
          <p class="head">
            <TypeOf node={variant} context={context} />
          </p>
          <About node={variant} context={context} depth={depth + 1} />
        </li>
      ))}
    </ul>
  )
}
