import type { Lifecycle, Trigger } from '../../generated/lifecycles.ts'

/** What an arrow shows: an operation, something that happens by itself, or something outside of the API. */
export type Cause = 'operation' | 'time' | 'outside'

export interface Box {
  /** Lines of text, the first of which is the state. */
  lines: string[]
  kind: 'resting' | 'transient' | 'gone'
  top: number
  height: number
}

/** Arrows with the same cause and the same target, which share a line and a label. */
export interface Arrow {
  cause: Cause
  label: string[]
  /** Whether it is on the right of the boxes. */
  right: boolean
  /** Heights at which it leaves boxes. There are none if it creates the resource. */
  sources: number[]
  target: number
  /** The vertical line that connects the sources and the target, counted from the boxes. */
  lane: number
}

export interface Layout {
  boxes: Box[]
  arrows: Arrow[]
  /** The number of lanes on each side. */
  lanes: { left: number; right: number }
  height: number
}

/** Arrows before they have a place: the boxes that they connect, by index. */
interface Edge {
  cause: Cause
  label: string[]
  from: number[]
  to: number
}

/** A place at the side of a box where an arrow starts or ends. */
interface Port {
  edge: Edge
  box: number
  y: number
}

const [lineHeight, gap, top] = [17, 16, 52]

/** The states in a column from top to bottom, operations as arrows on its right, and everything else on its left. */
export function layOut(lifecycle: Lifecycle): Layout {
  const boxes = boxesOf(lifecycle)
  const edges = edgesOf(lifecycle, Object.keys(lifecycle.states))
  const sides = [false, true].map((right) => edges.filter(({ cause }) => (cause === 'operation') === right))
  const ports = boxes.map((_, box) => sides.map((side) => portsOf(side, box)))
  let y = top
  boxes.forEach((box, i) => {
    const heights = ports[i]!.map((list) => list.reduce((sum, { edge }) => sum + portHeight(edge, i), 0))
    Object.assign(box, { top: y, height: Math.max(box.lines.length * lineHeight, ...heights) + 14 })
    ports[i]!.forEach((list, side) => placePorts(list, i, y + box.height / 2 - heights[side]! / 2))
    y += box.height + gap
  })
  const arrows = sides.map((side, right) =>
    arrowsOf(
      side,
      ports.flatMap((both) => both[right]!),
      right === 1,
    ),
  )
  const [left, right] = arrows.map((side) => Math.max(-1, ...side.map(({ lane }) => lane)) + 1)
  return { boxes, arrows: arrows.flat(), lanes: { left: left!, right: right! }, height: y - gap }
}

function boxesOf({ states, transitions }: Lifecycle): Box[] {
  const boxes = Object.entries(states).map(([state, { meaning, transient }]): Box => {
    // A number says nothing by itself.
    const lines = /^\d+$/.test(state) ? [state, ...wrap(meaning, 24)] : [state]
    return { lines, kind: transient ? 'transient' : 'resting', top: 0, height: 0 }
  })
  const ends = transitions.some(({ to }) => to === null)
  return ends ? [...boxes, { lines: ['gone'], kind: 'gone', top: 0, height: 0 }] : boxes
}

/** One edge for all transitions that differ in arguments that do not matter. */
function edgesOf({ transitions }: Lifecycle, states: string[]): Edge[] {
  const moves = transitions.filter(({ to }) => to !== 'same')
  const same = (a: Trigger, b: Trigger) =>
    'operation' in a && 'operation' in b ? a.operation === b.operation : a === b
  return moves.flatMap((move, i) => {
    const alike = moves.filter(
      (other) => same(other.trigger, move.trigger) && other.to === move.to && String(other.from) === String(move.from),
    )
    if (alike[0] !== moves[i]) return []
    const to = move.to === null ? states.length : states.indexOf(move.to)
    const from = move.from.map((state) => states.indexOf(state)).filter((state) => state !== to)
    if (from.length === 0 && move.from.length > 0) return []
    return { ...described(move.trigger, alike.length === 1), from, to }
  })
}

function described(trigger: Trigger, withArguments: boolean): { cause: Cause; label: string[] } {
  if ('operation' in trigger) {
    const given = Object.entries((withArguments && trigger.when) || {}).map(([name, value]) => `${name}: ${value}`)
    return { cause: 'operation', label: [trigger.operation, ...given] }
  }
  return 'time' in trigger
    ? { cause: 'time', label: wrap(trigger.time, 30) }
    : { cause: 'outside', label: wrap(trigger.outside, 30) }
}

/** Breaks a Chinese text, which has no spaces, into lines of about the same length, but not in words of other languages. */
function wrapChinese(text: string, length: number): string[] {
  const size = Math.ceil(text.length / Math.ceil(text.length / length))
  return (text.match(/[A-Za-z0-9_]+|[^][，。；、）]?/g) ?? []).reduce<string[]>(
    (lines, part) => {
      const line = lines.at(-1)!
      if (line.length >= size) return [...lines, part.trim()]
      return [...lines.slice(0, -1), line + part]
    },
    [''],
  )
}

/** Breaks a text into lines of about the same length. */
function wrap(text: string, length: number): string[] {
  if (/[\u2e80-\uffef]/.test(text)) return wrapChinese(text, length / 2)
  const wanted = text.length / Math.ceil(text.length / length)
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line && line.length + word.length / 2 > wanted) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`.trim()
  }
  return lines
}

/** The ports of one side of a box, in the order in which their lines cross least: first those that lead upward. */
function portsOf(edges: Edge[], box: number): Port[] {
  const distance = ({ from, to }: Edge) => {
    const others = to === box ? from : [to]
    return others.length === 0 ? -Infinity : others.reduce((sum, i) => sum + i - box, 0) / others.length
  }
  const upward = (edge: Edge) => distance(edge) < 0
  return edges
    .filter(({ from, to }) => to === box || from.includes(box))
    .sort(
      (a, b) =>
        Number(upward(b)) - Number(upward(a)) ||
        rank(distance(b)) - rank(distance(a)) ||
        // Two arrows between the same boxes are nested.
        (edges.indexOf(a) - edges.indexOf(b)) * (upward(a) ? -1 : 1),
    )
    .map((edge) => ({ edge, box, y: 0 }))
}

/** Creation comes first. */
const rank = (distance: number) => (distance === -Infinity ? Number.MAX_VALUE : distance)

const portHeight = ({ label, to }: Edge, box: number) => (to === box ? Math.max(1, label.length) * 15 + 7 : 16)

function placePorts(ports: Port[], box: number, from: number): void {
  let y = from
  for (const port of ports) {
    port.y = y + portHeight(port.edge, box) / 2
    y += portHeight(port.edge, box)
  }
}

/** Gives each arrow the innermost lane that is free along its whole length; short arrows choose first. */
function arrowsOf(edges: Edge[], ports: Port[], right: boolean): Arrow[] {
  const arrows = edges.map(({ cause, label, to, ...edge }): Arrow => {
    const own = ports.filter((port) => port.edge.label === label)
    return {
      cause,
      label,
      right,
      sources: own.filter(({ box }) => edge.from.includes(box)).map(({ y }) => y),
      target: own.find(({ box }) => box === to)!.y,
      lane: -1,
    }
  })
  const span = ({ sources, target }: Arrow) => [Math.min(target, ...sources), Math.max(target, ...sources)] as const
  const length = (arrow: Arrow) => span(arrow)[1] - span(arrow)[0]
  const lanes: Arrow[][] = []
  for (const arrow of arrows.filter(({ sources }) => sources.length > 0).sort((a, b) => length(a) - length(b))) {
    const [low, high] = span(arrow)
    const free = (lane: Arrow[]) => lane.every((other) => span(other)[1] + 6 < low || span(other)[0] - 6 > high)
    const found = lanes.findIndex(free)
    arrow.lane = found < 0 ? lanes.push([]) - 1 : found
    lanes[arrow.lane]!.push(arrow)
  }
  return arrows
}
