import type { NaviInstruction, NaviPoint, NaviStep } from '../../../../generated/schema.ts'
import { refuse, type Context, type Handlers } from '../handlers.ts'
import { servesZone } from './service-area.ts'
import { refuseTestDevice, testDevices } from './test-devices.ts'

interface Point {
  x: number
  y: number
  z: number
}

const section = '4.11.1'
const codes = ['NAVI.0001', 'NAVI.0002', 'NAVI.0003', 'NAVI.0004']

/** The values of `result` that the manual lists. */
const results = { start: 1, destination: 2, connection: 3, raster: 6, waypoint: 8 }
const resultOfDevice = new Map<string, number>([
  [testDevices.invalidStart, results.start],
  [testDevices.invalidDestination, results.destination],
  [testDevices.notConnected, results.connection],
  [testDevices.rasterData, results.raster],
  [testDevices.invalidWaypoint, results.waypoint],
])

/** The values of `status` that the sandbox uses. */
const instructions = { ahead: 1, left: 2, right: 5, end: 9 } as const
/** How to change floors: an elevator, an escalator, or stairs, depending on the number of floors. */
const lifts = [8, 10, 11] as const

/** Our choices, in meters: the height of a floor, and how far apart two points that are connected can be. */
const floorHeight = 4.5
const reach = 10_000
/** Where points of a UTM zone are, in meters. */
const eastings = [100_000, 900_000] as const
const northings = [0, 10_000_000] as const

function pointOf({ x, y, z }: NaviPoint): Point {
  const number = (text: string) => {
    const value = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN
    // So many digits that there is no number for them are no coordinate, either.
    if (!Number.isFinite(value)) refuse('NAVI.0003', section, `${JSON.stringify(text)} is not a coordinate.`)
    return value
  }
  return { x: number(x), y: number(y), z: number(z) }
}

const isInZone = ({ x, y }: Point): boolean =>
  x >= eastings[0] && x <= eastings[1] && y >= northings[0] && y <= northings[1]

function requireZone(utm: string): void {
  const [, zone] = /^(\d{1,2})[NS]$/.exec(utm) ?? []
  if (!zone || Number(zone) < 1 || Number(zone) > 60)
    refuse('NAVI.0003', section, `${JSON.stringify(utm)} is not a UTM zone.`)
  if (!servesZone(utm)) refuse('NAVI.0004', section, `Zone ${utm} is outside of the service area.`)
}

const digits = '零一二三四五六七八九'
/** A number below 100 in Chinese; others in digits. */
function numeral(value: number): string {
  if (value >= 100) return `${value}`
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}

/** A floor, by how many floors it is above the start, which is on the ground floor. */
const floorOf = (above: number): { floor: string; building: string } =>
  above >= 0
    ? { floor: `${above + 1}`, building: `${numeral(above + 1)}层` }
    : { floor: `B${-above}`, building: `地下${numeral(-above)}层` }

/** To the left or to the right, for someone who walks along x and then along y. */
const turn = (along: number, then: number): NaviInstruction =>
  along > 0 === then > 0 ? instructions.left : instructions.right

/** Walks along x, then along y, changes floors at the destination, and arrives. */
function routeOf(from: Point, to: Point): NaviStep[] {
  const rounded = (value: number) => Math.round(value * 100) / 100
  const floors = Math.round((to.z - from.z) / floorHeight)
  const steps: NaviStep[] = []
  const add = (status: NaviInstruction, { x, y, z }: Point, above: number) => {
    const place = floorOf(above)
    const linkID = `${place.floor}${String(steps.length + 1).padStart(4, '0')}`
    steps.push({ linkID, x: rounded(x), y: rounded(y), z: rounded(z), ...place, status })
  }
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  if (dx !== 0 || dy !== 0) add(instructions.ahead, from, 0)
  if (dx !== 0 && dy !== 0) add(turn(dx, dy), { ...from, x: to.x }, 0)
  if (floors !== 0) add(lifts[(Math.abs(floors) - 1) % lifts.length]!, { ...to, z: from.z }, 0)
  add(instructions.end, to, floors)
  return steps
}

export const navigation = {
  startNavi(_context: Context, { header, body: { payload } }) {
    refuseTestDevice(header.Uuid, codes, section)
    const ordered = resultOfDevice.get(header.Uuid)
    if (ordered !== undefined) return { result: ordered, path: [] }
    requireZone(payload.utm)
    const [from, to] = [pointOf(payload.from), pointOf(payload.to)]
    if (!isInZone(from)) return { result: results.start, path: [] }
    if (!isInZone(to)) return { result: results.destination, path: [] }
    if (Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z) > reach) return { result: results.connection, path: [] }
    return { result: 0, path: routeOf(from, to) }
  },
} satisfies Partial<Handlers>
