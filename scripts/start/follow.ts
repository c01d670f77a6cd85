import { readdir, readFile, stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Description } from '../../src/description/model.ts'
import { UserError } from '../cli/flags.ts'
import { descriptionPath, root } from '../cli/paths.ts'
import { isEnding } from '../cli/processes.ts'
import { generate } from '../generate/update.ts'

export interface Followers {
  /** Serves another description. It was made in so many milliseconds. */
  changed(description: Description, ms: number): Promise<void>
  /** Called after each change of a file that leaves the description valid. */
  always?(): void
}

/**
 * Updates `generated/` whenever a file in some folders of the project has changed, until the program ends. An invalid
 * description is reported, and followed by no one.
 */
export async function followDescription(folders: string[], { changed, always }: Followers): Promise<never> {
  let loaded = await readFile(descriptionPath, 'utf8')
  let broken = false
  return follow(folders, async () => {
    try {
      const { ms } = await generate()
      const text = await readFile(descriptionPath, 'utf8')
      if (text !== loaded) {
        await changed(JSON.parse(text) as Description, ms)
        loaded = text
      } else if (broken) console.log('The description is valid again.')
      always?.()
      broken = false
    } catch (error) {
      if (isEnding()) return
      broken = true
      console.error(error instanceof UserError ? error.message : error)
      console.error('Still serving the last valid description.')
    }
  })
}

/**
 * Calls a function once, and then whenever a file in some folders of the project has changed, until the program ends.
 * Polling is more reliable than watching, which loses track of files that are replaced.
 */
async function follow(folders: string[], changed: () => Promise<void>): Promise<never> {
  // A file may have changed while the program started.
  let seen: string | undefined
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
