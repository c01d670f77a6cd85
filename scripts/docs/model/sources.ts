import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import type { Description, Json } from '../../../src/description/model.ts'
import { root } from '../../cli/paths.ts'
import { actionsOf, readDocument, translate } from '../../translations/overlays.ts'
import { allPhrases, translateMarkdown } from '../../translations/phrases.ts'
import { downloads } from './downloads.ts'
import { languages, type Language } from '../text/labels.ts'

/** A term of the glossary. */
export interface Term {
  term: string
  zh: string
  /** In the language of the pages, as Markdown. */
  meaning: string
}

/** A Markdown file that becomes a page. */
export interface Guide {
  /** The name of its file, without the extension. */
  name: string
  /** Path of the file that its links start from, relative to the project. */
  path: string
  text: string
  /** The same guide in English, if it is a translation. */
  original?: string
}

/** Everything that the pages of one language are made from. */
export interface Sources {
  language: Language
  description: Description
  glossary: Term[]
  workflows: Json[]
  guides: Guide[]
  changelog: Guide
  /** The address of a file in the repository. */
  repository: string
}

/** The files and folders that the docs are made from, relative to the project. */
export const inputs = [
  ...downloads.map(({ file }) => `generated/${file}`),
  'openapi/glossary.yaml',
  'openapi/workflows',
  'openapi/translations',
  'docs',
  'CHANGELOG.md',
  'scripts/cli',
  'scripts/description',
  'scripts/docs',
  'scripts/samples',
  'scripts/generate/lifecycle-svg.ts',
  'scripts/generate/lifecycle-layout.ts',
  'scripts/translations',
  'src/description',
  'src/sandbox/status-page/messages-zh.js',
  'package.json',
  'package-lock.json',
]

/** JSON is read ten times faster than YAML. */
const bundleOf = (language: Language): Description =>
  language === 'en'
    ? JSON.parse(read('generated/openapi.json'))
    : (load(read('generated/openapi.zh-CN.yaml')) as Description)
const read = (path: string) => readFileSync(root + path, 'utf8')

/** Reads the sources in both languages. */
export async function readSources(): Promise<Sources[]> {
  const { homepage } = JSON.parse(read('package.json')) as { homepage: string }
  const phrases = allPhrases('zh-CN')
  return Promise.all(
    languages.map(async (language) => ({
      language,
      description: bundleOf(language),
      glossary: (await documentIn(language, 'openapi/glossary.yaml')) as Term[],
      workflows: await Promise.all(
        filesIn('openapi/workflows', '.arazzo.yaml').map((name) => documentIn(language, `openapi/workflows/${name}`)),
      ),
      guides: guidesOf(language, phrases),
      changelog: guide('CHANGELOG', '', language, phrases),
      repository: homepage.replace(/#.*$/, ''),
    })),
  )
}

/** A document in a language. */
async function documentIn(language: Language, path: string): Promise<Json> {
  const document = readDocument(path)
  return language === 'zh' ? translate(document, actionsOf('zh-CN', path)) : document
}

type Phrases = Map<string, string>

/** The guides in docs/. */
function guidesOf(language: Language, phrases: Phrases): Guide[] {
  return filesIn('docs', '.md')
    .map((name) => name.slice(0, -3))
    .filter((name) => name !== 'README')
    .map((name) => guide(name, 'docs/', language, phrases))
}

/** A guide: in Chinese, the translation beside it, or else its phrases in Chinese. */
function guide(name: string, folder: string, language: Language, phrases: Phrases): Guide {
  const path = `${folder}${name}.md`
  const translated = `docs/zh/${name}.md`
  const original = read(path)
  if (language === 'en') return { name, path, text: original }
  if (existsSync(root + translated)) return { name, path: translated, text: read(translated), original }
  return { name, path, text: translateMarkdown(original, phrases).text, original }
}

const filesIn = (folder: string, extension: string) =>
  existsSync(root + folder) ? readdirSync(root + folder).filter((name) => name.endsWith(extension)).sort() : [] // prettier-ignore
