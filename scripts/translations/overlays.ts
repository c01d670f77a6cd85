import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { load } from 'js-yaml'
import type { Description } from '../../src/description/model.ts'
import { root } from '../cli/paths.ts'
import { fingerprintOf, textsOf, type Texts } from './texts.ts'

const require = createRequire(import.meta.url)
const { openapiOverlay } = require('openapi-format') as typeof import('openapi-format')

export const languages = ['zh-CN'] as const
export type Language = (typeof languages)[number]

/** An action of an overlay: the translation of the texts of one object. */
export interface Action {
  target: string
  update: Record<string, string>
  /** Fingerprint of the English texts. */
  'x-source': string
  /** The file that it is in, relative to the project. */
  file: string
}

const folderOf = (language: Language) => `openapi/translations/${language}`

/** Reads the overlays of a language. */
export function actionsOf(language: Language): Action[] {
  const folder = folderOf(language)
  return readdirSync(root + folder)
    .filter((name) => name.endsWith('.overlay.yaml'))
    .sort()
    .flatMap((name) => {
      const { actions } = load(readFileSync(`${root}${folder}/${name}`, 'utf8')) as { actions: Action[] }
      return actions.map((action) => ({ ...action, file: `${folder}/${name}` }))
    })
}

/** What is wrong with the translations of a language. */
export interface Review {
  /** Texts that have no translation. */
  missing: Texts[]
  /** Translations whose English text has changed. */
  outdated: { action: Action; now: Texts }[]
  /** Translations of texts that no longer exist, or that exist twice. */
  unmatched: Action[]
}

/** Compares the translations of a language with the description. */
export function review(description: Description, actions: Action[]): Review {
  const wanted = new Map(textsOf(description).map((texts) => [texts.target, texts]))
  const outdated: Review['outdated'] = []
  const unmatched: Action[] = []
  const seen = new Set<string>()
  for (const action of actions) {
    const now = wanted.get(action.target)
    if (!now || seen.has(action.target)) unmatched.push(action)
    else {
      seen.add(action.target)
      const same = Object.keys(now.texts).sort().join() === Object.keys(action.update).sort().join()
      if (!same || action['x-source'] !== fingerprintOf(now.texts)) outdated.push({ action, now })
    }
  }
  return { missing: [...wanted.values()].filter(({ target }) => !seen.has(target)), outdated, unmatched }
}

/** Translates a description. What has no translation remains in English. */
export async function translate(description: Description, actions: Action[]): Promise<Description> {
  const overlay = { overlay: '1.0.0', info: { title: 'Translation', version: '1.0.0' }, actions }
  const { data } = await openapiOverlay(structuredClone(description) as never, { overlaySet: overlay } as never)
  return data as unknown as Description
}
