import type {
  Real3DModelingType,
  Real3DProductDetail,
  Real3DRefineProductDetail as RefinedDetail,
} from '../../../../generated/schema.ts'

// Sizes are our own choice; the product of the description's examples has two tiles of this size.
const bytes = { osgb: 350 * 1024 ** 2, obj: 200 * 1024 ** 2, metadata: 512, intermediate: 500 * 1024 ** 2 }
const pixelsOfTile = 1.5e9
const maxTiles = 100

/** What a run leaves in storage beside the product, in bytes. */
export const intermediateBytes = bytes.intermediate

/** The model data that a user uploads for a refinement subtask, before and after refinement, in bytes. */
export const uploadedBytes = 2 * bytes.obj

/** The number of tiles in a model of so many pixels. */
export const tilesOf = (pixels: number): number => Math.min(maxTiles, Math.max(1, Math.ceil(pixels / pixelsOfTile)))

function filesOf(type: string, name: string, tiles: number): string[] {
  const prefix = `${type.toUpperCase()}_${name}-Tile`
  return Array.from({ length: tiles }, (_, tile) => `${prefix}_+${String(tile).padStart(3, '0')}_+000.zip`)
}

/** The files of a product while it is being prepared: the names for the preview, but no sizes yet. */
export function preparingDetails(modeling: Real3DModelingType, name: string, tiles: number): Real3DProductDetail[] {
  const [osgb, obj] = modeling === 'Nerf' ? (['nerf_osgb', 'nerf_obj'] as const) : (['mesh_osgb', 'mesh_obj'] as const)
  return [
    { type: osgb, storage_size_byte: 0, files: filesOf(osgb, name, tiles) },
    { type: obj, storage_size_byte: 0, files: [] },
  ]
}

/** The files of a product that is ready. */
export function readyDetails(preparing: Real3DProductDetail[], name: string): Real3DProductDetail[] {
  const tiles = preparing[0]?.files.length ?? 0
  const models = preparing.map(({ type }) => ({
    type,
    storage_size_byte: tiles * (type.endsWith('osgb') ? bytes.osgb : bytes.obj),
    files: filesOf(type, name, tiles),
  }))
  return [...models, { type: 'metadata', storage_size_byte: bytes.metadata, files: ['metadata.xml'] }]
}

/** The files of a refined product while it is being prepared. */
export const preparingRefinedDetails = (name: string, tiles: number): RefinedDetail[] => [
  { type: 'nerf_osgb', storage_size_byte: 0, files: filesOf('nerf_osgb', name, tiles) },
]

/** The files of a refined product that is ready. */
export const readyRefinedDetails = (preparing: RefinedDetail[]): RefinedDetail[] =>
  preparing.map((detail) => ({ ...detail, storage_size_byte: (detail.files?.length ?? 0) * bytes.osgb }))

/** How many bytes the files of a product occupy. */
export const sizeOf = (details: { storage_size_byte?: number }[]): number =>
  details.reduce((sum, { storage_size_byte = 0 }) => sum + storage_size_byte, 0)
