import type { VpsImu, VpsPose } from '../../../../generated/schema.ts'
import { refuse, type Arguments, type Context, type Handlers } from '../handlers.ts'
import { serves } from './service-area.ts'
import { refuseTestDevice, testDevices } from './test-devices.ts'
import { utmOf } from './utm.ts'

type Payload = Arguments<'startVps'>['body']['payload']

const section = '4.10.1'
const codes = ['VPS.0001', 'VPS.0002', 'VPS.0003', 'VPS.0004']

/** Milliseconds, the defaults of the description. */
const advice = { couplingTime: 15_000, retry: 3_000 }
/** What requests do not tell. The height, in meters, is that of the description's example. */
const place = { height: 43.619, floor: 1, confidence: 0.93 }

const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits

/** The rotation matrix of a quaternion, from the upper left to the lower right. Without a reading: no rotation. */
function rotationOf(reading: VpsImu | undefined): number[] {
  const { qx: x, qy: y, qz: z, qw: w } = reading ?? { qx: 0, qy: 0, qz: 0, qw: 1 }
  return [
    ...[1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
    ...[2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
    ...[2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
  ].map((value) => rounded(value, 6))
}

function poseOf({ camera, imu }: Payload, easting: number, northing: number): VpsPose {
  const { fx, fy, cx, cy } = camera
  return {
    r: rotationOf(imu.at(-1)),
    t: [rounded(easting, 4), rounded(northing, 4), place.height],
    confidence: place.confidence,
    K: [fx, 0, cx, 0, fy, cy, 0, 0, 1],
  }
}

/** Refuses values that no camera, motion sensor, or GPS receiver has. */
function requirePossible({ camera, gps, imu }: Payload): void {
  if (!rotationOf(imu.at(-1)).every(Number.isFinite))
    refuse('VPS.0003', section, 'The quaternion of the latest motion reading is too large for a rotation.')
  if (camera.fx <= 0 || camera.fy <= 0) refuse('VPS.0003', section, 'A focal length must be greater than 0.')
  for (const { longitude, latitude, accuracy } of gps)
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90 || accuracy < 0)
      refuse('VPS.0003', section, `There is no place at ${longitude}°, ${latitude}°, within ${accuracy}.`)
}

export const positioning = {
  startVps({ ids }: Context, { header, body: { payload } }) {
    refuseTestDevice(header.Uuid, codes, section)
    requirePossible(payload)
    const requestId = ids.next()
    // The latest reading.
    const gps = payload.gps.at(-1)
    if (!gps || header.Uuid === testDevices.notPositioned) return { requestId, ...advice, status: 'failed' }
    if (payload.user.image === '') refuse('VPS.0002', section, 'The image is empty.')
    if (!serves(gps.longitude, gps.latitude))
      refuse('VPS.0004', section, `${gps.longitude}°, ${gps.latitude}° is outside of the service area.`)
    const { zone, easting, northing } = utmOf(gps.longitude, gps.latitude)
    return {
      utmcode: zone,
      isCalibrationSucc: false,
      cacheData: '',
      pose: poseOf(payload, easting, northing),
      requestId,
      ...advice,
      vpsMode: 0,
      processMode: 'gvps',
      vpsFloor: place.floor,
      VpsCode: 0,
      status: 'succeeded',
    }
  },
} satisfies Partial<Handlers>
