import { readdir, stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { root } from '../cli/paths.ts'

/**
 * Calls a function whenever a file in some folders of the project has changed, until the program ends. Polling is more
 * reliable than watching, which loses track of files that are replaced.
 */
export async function follow(folders: string[], changed: () => Promise<void>): Promise<never> {
  let seen = await listFiles(folders)
  for (;;) {
    await setTimeout(300)
    const state = await listFiles(folders)
    if (state === seen) continue
    seen = state
    await changed()
  }
}

/** Lists the sizes and modification times of all files in some folders of the project, to detect changes. */
async function listFiles(folders: string[]): Promise<string> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(root + folder, { recursive: true }).catch(() => [])
      return Promise.all(
        names.map(async (name) => {
          const path = `${root}${folder}/${name}`
          const { mtimeMs, size } = await stat(path).catch(() => ({ mtimeMs: 0, size: 0 }))
          return `${path} ${mtimeMs} ${size}`
        }),
      )
    }),
  )
  return files.flat().sort().join('\n')
}
