import { describe, expect, test } from 'vitest'
import { testDevices } from '../../src/sandbox/rules/ar/test-devices.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const from = { x: '366678.10', y: '3457914.89', z: '43.62' }
const route = (to: Partial<typeof from> = {}, change: object = {}, Uuid = 'phone') =>
  served
    .client()
    .startNavi({ header: { Uuid }, body: { payload: { from, to: { ...from, ...to }, utm: '51N', ...change } } })
const instructions = async (to: Partial<typeof from>) => (await route(to)).path!.map(({ status }) => status)

describe('startNavi', () => {
  test('returns the way from the start to the destination, along x, along y, and up', async () => {
    expect(await route({ x: '366702.40', y: '3457931.25', z: '48.12' })).toEqual({
      result: 0,
      path: [
        { linkID: '10001', x: 366678.1, y: 3457914.89, z: 43.62, floor: '1', building: '一层', status: 1 },
        { linkID: '10002', x: 366702.4, y: 3457914.89, z: 43.62, floor: '1', building: '一层', status: 2 },
        { linkID: '10003', x: 366702.4, y: 3457931.25, z: 43.62, floor: '1', building: '一层', status: 8 },
        { linkID: '20004', x: 366702.4, y: 3457931.25, z: 48.12, floor: '2', building: '二层', status: 9 },
      ],
    })
  })

  test.each([
    ['left, from east to north', { x: '366700', y: '3457950' }, [1, 2, 9]],
    ['right, from east to south', { x: '366700', y: '3457900' }, [1, 5, 9]],
    ['left, from west to south', { x: '366600', y: '3457900' }, [1, 2, 9]],
    ['right, from west to north', { x: '366600', y: '3457950' }, [1, 5, 9]],
    ['nowhere if the destination is straight ahead', { y: '3457950' }, [1, 9]],
    ['nowhere if the destination is the start', {}, [9]],
  ])('turns %s', async (_, to, expected) => {
    expect(await instructions(to)).toEqual(expected)
  })

  test.each([
    ['48.12', 8, '2', '二层'],
    ['52.62', 10, '3', '三层'],
    ['57.12', 11, '4', '四层'],
    ['93.12', 10, '12', '十二层'],
    ['151.62', 11, '25', '二十五层'],
    ['39.12', 8, 'B1', '地下一层'],
    ['34.62', 10, 'B2', '地下二层'],
  ])('goes to the floor at the height %s', async (z, lift, floor, building) => {
    const { path } = await route({ z })
    expect(path).toMatchObject([
      { status: lift, floor: '1' },
      { status: 9, floor, building },
    ])
  })

  test('reports a start and a destination that are in no UTM zone, and points that are too far apart', async () => {
    const nowhere = { ...from, x: '1' }
    expect(await route({}, { from: nowhere })).toEqual({ result: 1, path: [] })
    expect(await route({}, { to: nowhere })).toEqual({ result: 2, path: [] })
    expect(await route({ x: '380000' })).toEqual({ result: 3, path: [] })
  })

  test.each([
    [testDevices.invalidStart, 1],
    [testDevices.invalidDestination, 2],
    [testDevices.notConnected, 3],
    [testDevices.rasterData, 6],
    [testDevices.invalidWaypoint, 8],
  ])('returns to the device %s the result %i', async (device, result) => {
    expect(await route({}, {}, device)).toEqual({ result, path: [] })
  })

  test.each(['constructor', '__proto__', 'toString'])('treats the device %s as any other', async (device) => {
    expect(await route({}, {}, device)).toEqual(await route())
  })

  test.each([
    ['a coordinate that is no number', { to: { ...from, y: 'north' } }],
    ['an empty coordinate', { from: { ...from, z: '' } }],
    ['more digits before the point than numbers have', { to: { ...from, z: '9'.repeat(310) } }],
    ['a zone that does not exist', { utm: '61N' }],
    ['a zone without a hemisphere', { utm: '51' }],
  ])('refuses %s as an invalid parameter', async (_, change) => {
    expect(await refusal(route({}, change))).toBe('NAVI.0003')
  })

  test.each(['31N', '51S', '54N'])('refuses the zone %s, which is outside of the service area', async (utm) => {
    expect(await refusal(route({}, { utm }))).toBe('NAVI.0004')
  })

  test.each(['NAVI.0001', 'NAVI.0002', 'NAVI.0003', 'NAVI.0004'])(
    'refuses the device %s with this code',
    async (code) => {
      expect(await refusal(route({}, {}, code))).toBe(code)
    },
  )
})
