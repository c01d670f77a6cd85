/**
 * Where positioning and navigation work in the sandbox: the box around mainland China, in degrees, and the UTM zones
 * that it covers. The manual has service areas, but does not say where they are.
 */
export const serviceArea = { longitude: [73, 136], latitude: [18, 54], zones: [43, 53] } as const

const inside = (value: number, [from, to]: readonly [number, number]) => value >= from && value <= to

/** Whether a place is in the service area. */
export const serves = (longitude: number, latitude: number): boolean =>
  inside(longitude, serviceArea.longitude) && inside(latitude, serviceArea.latitude)

/** Whether a UTM zone is in the service area. */
export const servesZone = (zone: string): boolean => zone.endsWith('N') && inside(parseInt(zone), serviceArea.zones)
