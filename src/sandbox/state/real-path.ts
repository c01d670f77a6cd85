import { readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** How many symbolic links are followed, of which each leads to the next. Linux follows as many. */
const longestChain = 40

/**
 * The path of a file, or of the one that a symbolic link names, so that a write does not replace the link. The file need
 * not exist, which it does not before the first write.
 */
export function realPath(path: string, links = longestChain): string {
  try {
    return realpathSync(path)
  } catch {
    const folder = resolve(dirname(path))
    const target = links > 0 ? targetOf(path) : undefined
    if (target !== undefined) return realPath(resolve(folder, target), links - 1)
    return folder === resolve(path) ? folder : join(realPath(folder, links), basename(path))
  }
}

/** What a symbolic link names. Undefined if it is none. */
function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}
