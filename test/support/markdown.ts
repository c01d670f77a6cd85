import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/cli/paths.ts'

export const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The Markdown files in a folder and its subfolders, as paths from the root of the project. */
export function markdownIn(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`)
}

/** The code blocks of a language, without the indentation that they have in lists. */
export const blocksOf = (markdown: string, language: string) =>
  [...markdown.matchAll(new RegExp(`^( *)\`\`\`${language}\n([^]*?)^\\1\`\`\``, 'gm'))].map(([, indent, code]) =>
    code!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )

/** The text from a heading to the next one. */
export function sectionOf(markdown: string, heading: string): string {
  const [, text] = new RegExp(`^#+ ${heading}\n([^]*?)(?=^#|(?![^]))`, 'm').exec(markdown) ?? []
  if (text === undefined) throw new Error(`There is no heading "${heading}".`)
  return text
}

const withoutCode = (markdown: string) =>
  markdown.replace(/^ *(```+|~~~+)[^]*?^ *\1$/gm, '').replace(/(`+)[^]*?\1/g, '')

/** The targets of all links and images. */
export function linksOf(markdown: string): string[] {
  const text = withoutCode(markdown)
  const links = [/\]\(<?([^)\s>]+)/g, /^\[[^\]]+\]: <?([^\s>]+)/gm, /\b(?:href|src)="([^"]+)"/g]
  return links.flatMap((pattern) => [...text.matchAll(pattern)].map(([, target]) => target!))
}

/** The fragments that a link can lead to: the headings, as GitHub names them, and explicit anchors. */
export function anchorsOf(markdown: string): Set<string> {
  const found = new Set<string>()
  for (const [, heading] of markdown.replace(/^ *(```+|~~~+)[^]*?^ *\1$/gm, '').matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const text = heading!.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const slug = text.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-')
    let anchor = slug
    for (let n = 1; found.has(anchor); n++) anchor = `${slug}-${n}`
    found.add(anchor)
  }
  for (const [, id] of markdown.matchAll(/<a (?:id|name)="([^"]+)"/g)) found.add(id!)
  return found
}
