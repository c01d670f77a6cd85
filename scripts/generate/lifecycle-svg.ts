import type { Lifecycle, Transition, Trigger } from '../../generated/lifecycles.ts'
import { layOut, type Arrow, type Box, type Cause, type Layout } from './lifecycle-layout.ts'

/** Widths in pixels. Text is measured by its length, because it has no font before it is drawn. */
const [laneWidth, nearest, radius, margin] = [13, 18, 5, 20]
const charWidth = { code: 7.6, words: 6.9 }
const widest = (texts: string[], width: number) => Math.max(0, ...texts.map(lengthOf)) * width

// A page may contain several diagrams, so that neither rules nor IDs may reach beyond one.
export const diagramStyle = `.lifecycle { --paper: #ffffff; --box: #f6f8fa; --ink: #1f2328; --soft: #57606a; --line: #57606a }
    @media (prefers-color-scheme: dark) {
      .lifecycle { --paper: #161b22; --box: #21262d; --ink: #f0f6fc; --soft: #b1bac4; --line: #9198a1 }
    }
    .lifecycle text { font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; fill: var(--ink) }
    .lifecycle .code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; font-size: 12.5px }
    .lifecycle .state { font-weight: 600 }
    .lifecycle .soft { fill: var(--soft) }
    .lifecycle .middle { text-anchor: middle }
    .lifecycle .end { text-anchor: end }
    .lifecycle .paper { fill: var(--paper); stroke: var(--line) }
    .lifecycle .box { fill: var(--box); stroke: var(--line); stroke-width: 1.5 }
    .lifecycle .inner { fill: none; stroke: var(--line) }
    .lifecycle .arrow { fill: none; stroke: var(--line); stroke-width: 1.5 }
    .lifecycle .time { stroke-dasharray: 6 4 }
    .lifecycle .outside { stroke-dasharray: 1.5 3.5; stroke-linecap: round; stroke-width: 1.75 }
    .lifecycle .leader { stroke: var(--line); stroke-width: 0.5 }
    .lifecycle .tip { fill: var(--line) }`

/** The words of a diagram that are not in the lifecycle. */
const words = {
  en: {
    causes: {
      operation: 'an operation',
      time: 'happens by itself',
      outside: 'outside the API, or to another resource',
    } satisfies Record<Cause, string>,
    transient: 'transient: ends without a request',
    others: 'Other causes',
    states: 'States',
    operations: 'Operations',
    gone: 'gone',
    title: (name: string) => `Lifecycle: ${name}`,
    list: (states: string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(states),
    creates: (cause: string, to: string) => `${cause}: creates it in ${to}.`,
    moves: (cause: string, from: string, to: string) => `${cause}: from ${from} to ${to}.`,
    ends: (cause: string, from: string) => `${cause}: from ${from}; it is then gone.`,
    given: (operation: string, values: string[]) => [operation, ...values].join(' with '),
  },
  zh: {
    causes: { operation: '接口', time: '自动发生', outside: '在 API 之外，或作用于其他资源' },
    transient: '过渡状态：无需请求即会结束',
    others: '其他原因',
    states: '状态',
    operations: '接口',
    gone: '不复存在',
    title: (name: string) => `生命周期：${name}`,
    list: (states: string[]) => states.join('、'),
    creates: (cause: string, to: string) => `${cause}：创建后处于 ${to}。`,
    moves: (cause: string, from: string, to: string) => `${cause}：从 ${from} 变为 ${to}。`,
    ends: (cause: string, from: string) => `${cause}：从 ${from} 变为不复存在。`,
    given: (operation: string, values: string[]) => [operation, ...values].join('，'),
  },
}
type Language = keyof typeof words
type Words = (typeof words)[Language]

/** The width of a text in letters. A Chinese character is as wide as two of them. */
const lengthOf = (text: string) => text.length + 0.85 * (text.match(/[\u2e80-\uffef]/g)?.length ?? 0)

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * Renders the diagram of a lifecycle, with a description for those who cannot see it. In a page, which has the style, the
 * names of operations are links with the address that `linkTo` returns.
 */
export function renderLifecycleSvg(
  kind: string,
  lifecycle: Lifecycle,
  language: Language = 'en',
  linkTo?: (operation: string) => string,
): string {
  const say: Words = words[language]
  const layout = layOut(lifecycle)
  const place = measure(layout)
  const legend = renderLegend(layout, place.width, layout.height + 24, say)
  const height = layout.height + 34 + legend.height
  const parts = [
    ...renderHeadings(place, say),
    ...layout.arrows.flatMap((arrow) => renderArrow(arrow, place, linkTo)),
    ...layout.boxes.flatMap((box) => renderBox(box, place, say)),
    ...legend.parts,
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" class="lifecycle" viewBox="0 0 ${place.width} ${height}" width="${place.width}" height="${height}" role="${linkTo ? 'group' : 'img'}" aria-labelledby="${kind}-title ${kind}-desc">
  <title id="${kind}-title">${escaped(say.title(lifecycle.title))}</title>
  <desc id="${kind}-desc">
    ${lifecycle.transitions
      .flatMap((transition) => inWords(transition, say))
      .map(escaped)
      .join('\n    ')}
  </desc>${linkTo ? '' : `\n  <style>\n    ${diagramStyle}\n  </style>`}
  <defs>
    <marker id="${kind}-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto-start-reverse">
      <path class="tip" d="M0 0 L8 4 L0 8 Z" />
    </marker>
  </defs>
  <rect class="paper" x="0.5" y="0.5" width="${place.width - 1}" height="${height - 1}" rx="12" />
${parts.map((part) => `  ${part.replaceAll('#tip', `#${kind}-tip`)}\n`).join('')}</svg>
`
}

/** A transition in a sentence, unless it leaves the state as it is. */
function inWords({ trigger, from, to }: Transition, say: Words): string | [] {
  if (to === 'same') return []
  const cause = causeOf(trigger, say)
  const start = say.list(from)
  if (to === null) return say.ends(cause, start)
  return from.length > 0 ? say.moves(cause, start, to) : say.creates(cause, to)
}

function causeOf(trigger: Trigger, say: Words): string {
  if ('time' in trigger) return trigger.time
  if ('outside' in trigger) return trigger.outside
  const given = Object.entries(trigger.when ?? {}).map(([name, value]) => `${name} ${value}`)
  return say.given(trigger.operation, given)
}

/** Where the columns are. The labels are at the ends of the lines; there may be none on one side. */
interface Place {
  /** The edges of the boxes. */
  left: number
  right: number
  /** The edges of the labels. */
  leftLabels: number
  rightLabels: number
  /** Which sides have labels. */
  has: { left: boolean; right: boolean }
  width: number
}

function measure({ boxes, arrows, lanes }: Layout): Place {
  const labels = (right: boolean) => arrows.filter((arrow) => arrow.right === right).flatMap(({ label }) => label)
  const [before, after] = [widest(labels(false), charWidth.words), widest(labels(true), charWidth.code)]
  const reach = (count: number) => nearest + Math.max(count, 1) * laneWidth + 8
  const names = widest(
    boxes.map(({ lines }) => lines[0]!),
    charWidth.code,
  )
  const meanings = widest(
    boxes.flatMap(({ lines }) => lines.slice(1)),
    charWidth.words,
  )
  const box = Math.max(150, names + 40, meanings + 28)
  const [toLeft, toRight] = [before && reach(lanes.left), after && reach(lanes.right)]
  const content = margin + before + toLeft + box + toRight + after + margin
  const width = Math.ceil(Math.max(content, 560))
  const left = Math.round((width - content) / 2 + margin + before + toLeft)
  const right = Math.round(left + box)
  return { left, right, leftLabels: left - toLeft, rightLabels: right + toRight, has: { left: before > 0, right: after > 0 }, width } // prettier-ignore
}

function renderHeadings({ left, right, leftLabels, rightLabels, has }: Place, say: Words): string[] {
  return [
    ...(has.left ? [`<text class="soft end" x="${leftLabels}" y="32">${say.others}</text>`] : []),
    `<text class="soft middle" x="${(left + right) / 2}" y="32">${say.states}</text>`,
    ...(has.right ? [`<text class="soft" x="${rightLabels}" y="32">${say.operations}</text>`] : []),
  ]
}

function renderBox({ lines, kind, top, height }: Box, { left, right }: Place, say: Words): string[] {
  const rounded = { resting: 4, transient: Math.min(height / 2, 16), gone: 4 }[kind]
  const middle = (left + right) / 2
  const first = top + height / 2 - ((lines.length - 1) * 17) / 2 + 4.5
  const rect = (inset: number, name: string) =>
    `<rect class="${name}" x="${left + inset}" y="${top + inset}" width="${right - left - 2 * inset}" height="${height - 2 * inset}" rx="${rounded}" />`
  return [
    rect(0, 'box'),
    ...(kind === 'gone' ? [rect(3, 'inner')] : []),
    ...lines.map((line, i) => {
      const look = kind === 'gone' || i > 0 ? 'soft middle' : 'code state middle'
      return `<text class="${look}" x="${middle}" y="${first + i * 17}">${escaped(kind === 'gone' ? say.gone : line)}</text>`
    }),
  ]
}

/** A line from each source into a lane, along it, and with a tip into the target. A thin line leads to the label. */
function renderArrow(
  { cause, label, right, sources, target, lane }: Arrow,
  place: Place,
  linkTo: ((operation: string) => string) | undefined,
): string[] {
  const edge = right ? place.right : place.left
  const away = right ? 1 : -1
  const x = edge + away * (nearest + lane * laneWidth)
  const end = right ? place.rightLabels : place.leftLabels
  const path = (d: string, tip = '') => `<path class="arrow ${cause}" d="${d}"${tip && ` marker-${tip}="url(#tip)"`} />`
  const text = label.map((line, i) => {
    const look = `${cause === 'operation' ? 'code' : 'words'}${right ? '' : ' end'}`
    const drawn = `<text class="${look}" x="${end}" y="${target + 4.5 + (i - (label.length - 1) / 2) * 15}">${escaped(line)}</text>`
    return linkTo && cause === 'operation' && i === 0 ? `<a href="${linkTo(line)}">${drawn}</a>` : drawn
  })
  const near = end - away * 5
  if (sources.length === 0)
    return [`<circle class="tip" cx="${near - away * 4}" cy="${target}" r="4.5" />`, path(`M${near - away * 4} ${target} H${edge}`, 'end'), ...text] // prettier-ignore
  const ys = [...sources, target].sort((a, b) => a - b)
  const [low, high] = [ys[0]!, ys.at(-1)!]
  const bend = x - away * radius
  const inside = ys.slice(1, -1)
  return [
    `<path class="leader" d="M${x} ${target} H${near}" />`,
    path(
      `M${edge} ${low} H${bend} Q${x} ${low} ${x} ${low + radius} V${high - radius} Q${x} ${high} ${bend} ${high} H${edge}`,
      target === low ? 'start' : target === high ? 'end' : '',
    ),
    ...inside.map((y) => path(`M${x} ${y} H${edge}`, y === target ? 'end' : '')),
    ...inside.map((y) => `<circle class="tip" cx="${x}" cy="${y}" r="2.75" />`),
    ...text,
  ]
}

/** Explains the lines and boxes that the diagram has, in rows that are not wider than it. */
function renderLegend(
  { boxes, arrows }: Layout,
  width: number,
  top: number,
  say: Words,
): { parts: string[]; height: number } {
  const lines = (Object.keys(say.causes) as Cause[]).filter((cause) => arrows.some((arrow) => arrow.cause === cause))
  const items = lines.map((cause) => ({ text: say.causes[cause], cause }) as { text: string; cause?: Cause })
  if (boxes.some(({ kind }) => kind === 'transient')) items.push({ text: say.transient })
  let [x, y] = [margin, top + 6]
  const parts = items.flatMap(({ text, cause }) => {
    const size = 44 + lengthOf(text) * charWidth.words
    if (x > margin && x + size > width) [x, y] = [margin, y + 24]
    const sample = cause
      ? `<path class="arrow ${cause}" d="M${x} ${y} H${x + 34}" marker-end="url(#tip)" />`
      : `<rect class="box" x="${x}" y="${y - 8}" width="34" height="16" rx="8" />`
    const item = [sample, `<text class="soft" x="${x + 44}" y="${y + 4.5}">${text}</text>`]
    x = Math.round(x + size + 24)
    return item
  })
  return { parts, height: y - top + 18 }
}
