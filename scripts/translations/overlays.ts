import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { posix } from 'node:path'
import { load } from 'js-yaml'
import type { Json } from '../../src/description/model.ts'
import { root } from '../cli/paths.ts'
import { fingerprintOf, textsOf, type Texts } from './texts.ts'

const require = createRequire(import.meta.url)
const { openapiOverlay } = require('openapi-format') as typeof import('openapi-format')

export const languages = ['zh-CN'] as const
export type Language = (typeof languages)[number]

/** The description, which is what an overlay translates unless it names another document with `extends`. */
export const bundleFile = 'generated/openapi.yaml'

/** The documents whose texts are translated, relative to the project. */
export const documents: string[] = [
  bundleFile,
  'openapi/glossary.yaml',
  ...readdirSync(`${root}openapi/workflows`)
    .filter((name) => name.endsWith('.arazzo.yaml'))
    .map((name) => `openapi/workflows/${name}`),
]

/** An action of an overlay: the translation of the texts of one object. */
export interface Action {
  target: string
  update: Record<string, string>
  /** Fingerprint of the English texts. */
  'x-source': string
  /** The file that it is in, relative to the project. */
  file: string
  /** The document that it translates, relative to the project. */
  document: string
}

/** Reads the overlays of a language: all of them, or those of one document. */
export function actionsOf(language: Language, document?: string): Action[] {
  const folder = `openapi/translations/${language}`
  return readdirSync(root + folder)
    .filter((name) => name.endsWith('.overlay.yaml'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(`${root}${folder}/${name}`, 'utf8')
      // Parsing takes long, so other documents' overlays are not parsed.
      const extended = /^extends: (\S+)$/m.exec(text)?.[1]
      const own = extended ? posix.join(folder, extended) : bundleFile
      if (document && document !== own) return []
      const { actions } = load(text) as { actions: Action[] }
      return actions.map((action) => ({ ...action, file: `${folder}/${name}`, document: own }))
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

/** Compares the translations of a language with everything that is translated. */
export function reviewAll(language: Language): Review {
  const actions = actionsOf(language)
  const all = documents.map((path) => review(readDocument(path), actions.filter(({ document }) => document === path))) // prettier-ignore
  const strays = actions.filter(({ document }) => !documents.includes(document))
  return {
    missing: all.flatMap(({ missing }) => missing),
    outdated: all.flatMap(({ outdated }) => outdated),
    unmatched: [...all.flatMap(({ unmatched }) => unmatched), ...strays],
  }
}

/** Compares translations with the document that they belong to. */
export function review(document: Json, actions: Action[]): Review {
  const wanted = new Map(textsOf(document).map((texts) => [texts.target, texts]))
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

/** Translates a document. What has no translation remains in English. */
export async function translate<T>(document: T, actions: Action[]): Promise<T> {
  const overlay = { overlay: '1.0.0', info: { title: 'Translation', version: '1.0.0' }, actions }
  const { data } = await openapiOverlay(structuredClone(document) as never, { overlaySet: overlay } as never)
  return data as T
}

/** Reads a document that can be translated. */
export const readDocument = (path: string): Json => load(readFileSync(root + path, 'utf8'))
