import { describe, expect, test } from 'vitest'
import { lifecyclesOf } from '../../scripts/description/lifecycles.ts'
import { layOut } from '../../scripts/generate/lifecycle-layout.ts'
import { renderLifecycleSvg } from '../../scripts/generate/lifecycle-svg.ts'
import { renderLifecyclesPage } from '../../scripts/generate/lifecycles-md.ts'
import type { Lifecycle } from '../../generated/lifecycles.ts'
import { description } from '../support/description.ts'
import { launchBrowser, noBrowser } from '../support/chromium.ts'

/** A lifecycle in which every state leads to every other one, by requests and by itself, and to the end. */
function tangled(count: number): Lifecycle {
  const names = Array.from({ length: count }, (_, i) => `STATE_${i}`)
  const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to] as const))
  return {
    title: 'Tangle',
    initial: names[0]!,
    states: Object.fromEntries(names.map((name, i) => [name, { meaning: name, transient: i % 2 === 0 }])),
    transitions: [
      { trigger: { operation: 'create' }, from: [], to: names[0]!, section: '1.1' },
      ...pairs.map(([from, to]) => ({ trigger: { operation: `go${from}to${to}` }, from: [from], to, section: '1.1' })),
      ...pairs.map(([from, to]) => ({ trigger: { time: `${from} turns into ${to} at some time` }, from: [from], to, section: '1.1' })),
      { trigger: { operation: 'delete' }, from: names, to: null, section: '1.1' },
    ],
  } // prettier-ignore
}

const all: [string, Lifecycle][] = [...lifecyclesOf(description), ['tangle', tangled(5)]]

describe.each(all)('the diagram of %s', (kind, lifecycle) => {
  const { boxes, arrows } = layOut(lifecycle)

  test('has a box for each state, and one for the end if there is one; none overlaps another', () => {
    const ends = lifecycle.transitions.some(({ to }) => to === null)
    expect(boxes.map(({ lines }) => lines[0])).toEqual([...Object.keys(lifecycle.states), ...(ends ? ['gone'] : [])])
    boxes.slice(1).forEach(({ top }, i) => expect(top).toBeGreaterThan(boxes[i]!.top + boxes[i]!.height))
  })

  test('has an arrow for each transition, whose ends are at the boxes of its states', () => {
    const boxAt = (y: number) => boxes.find(({ top, height }) => top < y && y < top + height)?.lines[0]
    for (const { trigger, from, to } of lifecycle.transitions) {
      if (to === 'same' || (from.length === 1 && from[0] === to)) continue
      const target = to ?? 'gone'
      const words = Object.values(trigger)[0] as string
      const found = arrows.filter(({ label }) => words === label.join(' ') || words === label[0])
      const ends = found.map(({ sources, target }) => [boxAt(target), ...sources.map(boxAt)])
      expect(ends, words).toContainEqual([target, ...Object.keys(lifecycle.states).filter((s) => from.includes(s) && s !== to)]) // prettier-ignore
    }
  })

  test('has no arrows on top of each other, and no labels that overlap', () => {
    for (const right of [true, false]) {
      const side = arrows.filter((arrow) => arrow.right === right)
      side.forEach((a, i) => {
        for (const b of side.slice(i + 1)) {
          expect(Math.abs(a.target - b.target), `${a.label} ${b.label}`).toBeGreaterThan(7.5 * (a.label.length + b.label.length)) // prettier-ignore
          if (a.lane !== b.lane || a.lane < 0) continue
          const [ys, others] = [a, b].map(({ sources, target }) => [...sources, target])
          expect(Math.max(...ys!) < Math.min(...others!) || Math.max(...others!) < Math.min(...ys!)).toBe(true)
        }
      })
    }
  })

  test('says the same in words', () => {
    const svg = renderLifecycleSvg(kind, lifecycle)
    expect(svg).toContain(`<title id="${kind}-title">Lifecycle: ${lifecycle.title}</title>`)
    const words = /<desc[^>]*>([^]*)<\/desc>/.exec(svg)![1]!.trim().split('\n')
    expect(words).toHaveLength(lifecycle.transitions.filter(({ to }) => to !== 'same').length)
  })
})

describe.skipIf(noBrowser)('in a browser', () => {
  test('no text of a diagram leaves its picture, its box, or its column', async () => {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      for (const [kind, lifecycle] of all) {
        await page.setContent(renderLifecycleSvg(kind, lifecycle))
        const problems = await page.evaluate(() => {
          const place = (element: Element) => element.getBoundingClientRect()
          const inside = (a: DOMRect, b: DOMRect) => a.left >= b.left && a.right <= b.right && a.top >= b.top - 1 && a.bottom <= b.bottom + 1 // prettier-ignore
          const texts = [...document.querySelectorAll('svg text')]
          const boxes = [...document.querySelectorAll('svg rect.box')].map(place)
          const overlap = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom // prettier-ignore
          return texts.flatMap((text, i) => {
            const own = place(text)
            const bad =
              !inside(own, place(document.querySelector('svg')!)) ||
              boxes.some((box) => overlap(own, box) && !inside(own, box)) ||
              texts.slice(i + 1).some((other) => overlap(own, place(other)))
            return bad ? [text.textContent] : []
          })
        })
        expect(problems, kind).toEqual([])
      }
    } finally {
      await browser.close()
    }
  })
})

describe('the page', () => {
  test('shows the outcome of each action in each state', () => {
    const page = renderLifecyclesPage(description)
    expect(page).toContain('| State | `startTask` | `stopTask` | `updateTaskArchivedStatus` `archived: true` | `updateTaskArchivedStatus` `archived: false` | `deleteTask` |') // prettier-ignore
    expect(page).toContain('| `INIT` | ✓ `START_RUNNING` | KMP.00051017 | KMP.00051018 | KMP.00051019 | ✓ gone |')
    expect(page).toContain('| `RUNNING` | KMP.00051043 | ✓ `STOPPING` | KMP.00051018 | KMP.00051019 | KMP.00051047 |')
  })

  test('omits arguments that make no difference, and shows which actions leave the state as it is', () => {
    const page = renderLifecyclesPage(description)
    expect(page).toContain('| State | `updateReal3DTask` | `startReal3DTask` | `stopReal3DTask` |')
    expect(page).toMatch(/^\| `BUNDLE_SUCCESS` \| KMP\.00021116 \| ✓ `PENDING` \| .* \| ✓ \| ✓ \|$/m)
  })
})
