import { describe, expect, test } from 'vitest'
import { exampleArguments } from '../../src/description/model.ts'
import { testDevices } from '../../src/sandbox/rules/ar/test-devices.ts'
import { operations } from '../support/description.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const { body } = exampleArguments(operations.find(({ id }) => id === 'startVps')!)[0]!.args
const gps = { longitude: 116.39, latitude: 39.9, accuracy: 5 }
const imu = { accuracy: 0, azimuth: 0, roll: 0, pitch: 0, qx: 0, qy: 0, qz: 0, qw: 1 }
const locate = (change: object = {}, Uuid = 'phone') =>
  served.client().startVps({ header: { Uuid }, body: { payload: { ...body!.payload, ...change } } })

describe('startVps', () => {
  test('returns the pose at the latest GPS reading, in its UTM zone, turned as the device is', async () => {
    expect(await locate()).toEqual({
      utmcode: '51N',
      isCalibrationSucc: false,
      cacheData: '',
      pose: {
        r: [0.781442, -0.023956, -0.623517, -0.619221, 0.093376, -0.779645, 0.076899, 0.995343, 0.058134],
        t: [expect.closeTo(366678.1, 0), expect.closeTo(3457914.9, 0), 43.619],
        confidence: 0.93,
        K: [1120, 0, 720, 0, 1120, 540, 0, 0, 1],
      },
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
      couplingTime: 15000,
      vpsMode: 0,
      processMode: 'gvps',
      vpsFloor: 1,
      VpsCode: 0,
      retry: 3000,
      status: 'succeeded',
    })
    const beijing = await locate({ gps: [{ ...gps, longitude: 121 }, gps] })
    expect(beijing).toMatchObject({
      utmcode: '50N',
      pose: { t: [expect.closeTo(447854.5308, 2), expect.closeTo(4416836.3524, 2), 43.619] },
    })
  })

  test('fails with the status 200 for a request without GPS, and for the device `not-positioned`', async () => {
    const failed = { requestId: expect.any(String), couplingTime: 15000, retry: 3000, status: 'failed' }
    expect(await locate({ gps: [] })).toEqual(failed)
    expect(await locate({}, testDevices.notPositioned)).toEqual(failed)
  })

  test('returns a pose without rotation if the device sends no reading of its orientation', async () => {
    expect((await locate({ imu: [] })).pose?.r).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1])
  })

  test.each([
    ['a focal length of 0', { camera: { fx: 0, fy: 1, cx: 1, cy: 1 } }],
    ['a longitude beyond 180°', { gps: [{ ...gps, longitude: 180.1 }] }],
    ['an orientation without a rotation', { imu: [{ ...imu, qx: 1e200, qw: 1e200 }] }],
    ['an orientation whose rotation is hardly a number', { imu: [{ ...imu, qy: 1e153 }] }],
    ['a latitude beyond 90°', { gps: [{ ...gps, latitude: -90.1 }] }],
  ])('refuses %s as an invalid parameter', async (_, change) => {
    expect(await refusal(locate(change))).toBe('VPS.0003')
  })

  test('refuses an empty image, in which nothing can be recognized', async () => {
    expect(await refusal(locate({ user: { image: '' } }))).toBe('VPS.0002')
  })

  test('refuses a place outside of the service area', async () => {
    expect(await refusal(locate({ gps: [{ ...gps, longitude: 2.35, latitude: 48.86 }] }))).toBe('VPS.0004')
  })

  test.each(['VPS.0001', 'VPS.0002', 'VPS.0003', 'VPS.0004'])('refuses the device %s with this code', async (code) => {
    expect(await refusal(locate({}, code))).toBe(code)
  })
})
