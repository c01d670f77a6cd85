import type { ProductionLevel } from '../../../../generated/schema.ts'
import type { SatelliteImageRow } from '../../store/tenant.ts'

/** A result image of a task, and the raw images that it is made from. */
export interface ResultImage {
  name: string
  sources: SatelliteImageRow[]
}

/** An image that does not match the others. */
export interface Mismatch {
  image: SatelliteImageRow
  /** For people. The manual shows such messages in Chinese. */
  message: string
  /** The error code with which `createTask` refuses the image. */
  code: string
}

const panchromatic = '0'

/** The longest name of an image, according to 4.4.1. */
const longestName = 100

/** The satellite, which the name of an image begins with: KMP.00042016 says that names contain it. */
const satelliteOf = ({ image_name }: SatelliteImageRow): string => image_name.split('_')[0]!

/** The name that a panchromatic image and its multispectral counterpart share. */
const sceneOf = ({ image_name }: SatelliteImageRow): string => image_name.replace(/[-_](PAN|MSS)\d*$/i, '')

function byScene(images: SatelliteImageRow[]): Map<string, SatelliteImageRow[]> {
  const scenes = new Map<string, SatelliteImageRow[]>()
  for (const image of images) {
    const scene = sceneOf(image)
    scenes.set(scene, [...(scenes.get(scene) ?? []), image])
  }
  return scenes
}

/** Finds the images that do not match the others. */
export function mismatchesOf(images: SatelliteImageRow[]): Mismatch[] {
  const others = images.filter((image) => satelliteOf(image) !== satelliteOf(images[0]!))
  if (others.length > 0) return others.map((image) => ({ image, message: '卫星型号不一致', code: 'KMP.00051076' }))
  const scenes = [...byScene(images).values()]
  if (images.some((image) => image.image_type === panchromatic))
    return scenes
      .filter((scene) => scene.length !== 2 || scene[0]!.image_type === scene[1]!.image_type)
      .flatMap((scene) =>
        scene.map((image) => ({ image, message: '全色影像与多光谱影像未一一对应', code: 'KMP.00051076' })),
      )
  return scenes.flatMap(([, ...repeated]) =>
    repeated.map((image) => ({ image, message: '成果影像名称重复', code: 'KMP.00051010' })),
  )
}

/**
 * The result images of a task whose images match: one for each scene, or one mosaic. The manual shows their names, but
 * does not say how they are formed. As in its examples, they end with the level; a mosaic of several scenes has the
 * name of its task.
 */
export function resultsOf(images: SatelliteImageRow[], level: string, taskName: string): ResultImage[] {
  const ending = `_${level}`
  const nameOf = (text: string) => text.slice(0, longestName - ending.length) + ending
  const scenes = [...byScene(images)]
  if (level === ('L5' satisfies ProductionLevel) && scenes.length > 1)
    return [{ name: nameOf(taskName), sources: images }]
  return scenes.map(([scene, sources]) => ({ name: nameOf(scene), sources }))
}
