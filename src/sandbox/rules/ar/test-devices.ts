import { refuse } from '../handlers.ts'

/**
 * Devices that always meet the same outcome: a request whose `Uuid` header is one of these names ends so, whatever else
 * it contains. The `Uuid` can also be the code of an error of the operation, such as `VPS.0002`.
 */
export const testDevices = {
  /** `startVps` responds with the status `failed`. */
  notPositioned: 'not-positioned',
  /** `startNavi` responds with a `result` that is not 0. */
  invalidStart: 'invalid-start',
  invalidDestination: 'invalid-destination',
  notConnected: 'not-connected',
  rasterData: 'raster-data',
  invalidWaypoint: 'invalid-waypoint',
} as const

/** Refuses the request of a device whose name is one of an operation's error codes. */
export function refuseTestDevice(uuid: string, codes: readonly string[], section: string): void {
  if (codes.includes(uuid)) refuse(uuid, section, `The device with the Uuid ${uuid} always meets this error.`)
}
