import { refuse, type Context } from '../handlers.ts'
import type { FolderRow } from '../../store/tenant.ts'

/** `status` of an image folder whose images have been imported. */
const complete = 1

/** The image folder of a task. Refuses if it does not exist, or its images have not been imported. */
export function findFolder({ tenant }: Context, code: string, section: string): FolderRow {
  const folder = tenant.tables.folders.get(code)
  if (!folder) return refuse('KMP.00021110', section, `The account has no image folder ${code}.`)
  if (folder.status !== complete)
    refuse('KMP.00021110', section, `The images of folder ${code} are not imported: its status is ${folder.status}.`)
  return folder
}

/** The number of pixels in the images of a folder. */
export function pixelsIn({ tenant }: Context, code: string): number {
  let pixels = 0
  for (const { width, height } of tenant.tables.obliqueImages.by('folder', code)) pixels += width * height
  return pixels
}
