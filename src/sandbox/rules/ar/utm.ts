/** A position on the map: a zone of the Universal Transverse Mercator projection, and meters in it. */
export interface UtmPosition {
  /** The zone, such as `51N`. */
  zone: string
  easting: number
  northing: number
}

/** WGS84: the equatorial radius in meters, and the flattening. */
const radius = 6_378_137
const flattening = 1 / 298.257223563
/** What UTM defines: the scale on the central meridian, and the coordinates of the origin in meters. */
const scale = 0.9996
const falseEasting = 500_000
const falseNorthing = { N: 0, S: 10_000_000 }
const degreesPerZone = 6

const n = flattening / (2 - flattening)
const meridian = (radius / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
/** The first terms of Krüger's series, which are exact to a millimeter. */
const series = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3,
  (61 / 240) * n ** 3,
]

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Projects geographic coordinates, in degrees. */
export function utmOf(longitude: number, latitude: number): UtmPosition {
  // The zones go around the earth. 180° is where the first one begins.
  const number = (Math.floor((longitude + 180) / degreesPerZone) % 60) + 1
  const hemisphere = latitude < 0 ? 'S' : 'N'
  const fromMeridian = radians(longitude - (number * degreesPerZone - 180 - degreesPerZone / 2))
  const phi = radians(latitude)
  const e = (2 * Math.sqrt(n)) / (1 + n)
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)))
  const xi = Math.atan2(t, Math.cos(fromMeridian))
  const eta = Math.atanh(Math.sin(fromMeridian) / Math.sqrt(1 + t ** 2))
  const sum = (term: (k: number) => number) => series.reduce((total, a, i) => total + a * term(2 * (i + 1)), 0)
  const east = eta + sum((k) => Math.cos(k * xi) * Math.sinh(k * eta))
  const north = xi + sum((k) => Math.sin(k * xi) * Math.cosh(k * eta))
  return {
    zone: `${number}${hemisphere}`,
    easting: falseEasting + scale * meridian * east,
    northing: falseNorthing[hemisphere] + scale * meridian * north,
  }
}
