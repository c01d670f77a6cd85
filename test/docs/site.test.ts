import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { load } from 'js-yaml'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { deviationsOf } from '../../scripts/description/deviations.ts'
import { siteOf } from '../../scripts/docs/assemble-site.ts'
import { readSources } from '../../scripts/docs/model/sources.ts'
import { phrasesOf } from '../../scripts/translations/phrases.ts'
import { renderSite } from '../../scripts/docs/render-site.ts'
import type { IndexFile } from '../../scripts/docs/search/search-index.ts'
import { runsOf } from '../../scripts/docs/text/foreign.ts'
import { markForeign } from '../../scripts/docs/views/finish.ts'
import { catalogueOf } from '../../src/description/error-codes.ts'
import { description, operations } from '../support/description.ts'

const terms = load(readFileSync(`${root}openapi/glossary.yaml`, 'utf8')) as { term: string }[]

let files: Map<string, string>
let pages: [path: string, html: string][]
beforeAll(async () => {
  files = await renderSite('https://example.com/docs/')
  pages = [...files].filter(([path]) => path.endsWith('.html'))
})

const page = (path: string) => files.get(path)!
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)
const linksIn = (html: string) =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'))

describe('the pages', () => {
  test('exist for every operation, in both languages, with Markdown beside them', () => {
    for (const { id, method, path, raw } of operations)
      for (const folder of ['', 'zh/']) {
        const html = page(`${folder}operations/${id}.html`)
        expect(html, id).toContain(method.toUpperCase())
        expect(html, id).toContain(`<code>${path}</code>`)
        expect(page(`${folder}operations/${id}.md`), id).toContain(`\`${id}\``)
        if (!folder) expect(html, id).toContain(`<h1>${raw.summary}</h1>`)
      }
  })

  test('have no styles and no scripts inside, which the policy of the served docs forbids', () => {
    const inline = / (style|on[a-z]+)="|<style|<script(?! src=)/
    for (const [path, html] of pages) expect(inline.exec(html)?.[0], path).toBe(undefined)
    expect(page('guides/coverage.html')).toMatch(/<td class="right">\d+<\/td>/)
  })

  test('name the service of every error code in the filter', () => {
    for (const path of ['errors.html', 'zh/errors.html']) {
      const names = new Map([...page(path).matchAll(/<option value="([A-Z][\w.]*)">([^<]*)</g)].map(([, service, name]) => [service, name])) // prettier-ignore
      for (const { code } of catalogueOf(description)) {
        const [, service] = new RegExp(`id="${code}"[^>]* data-service="([^"]*)"`).exec(page(path))!
        expect(code.startsWith(service!), code).toBe(true)
        expect(names.get(service), service).toMatch(/[:：] ?\S/u)
      }
    }
  })

  test('show the workflows in the order of the work', () => {
    const at = (id: string) => page('workflows.html').indexOf(`<section class="workflow" id="${id}"`)
    const ids = [...page('workflows.html').matchAll(/<section class="workflow" id="([^"]+)"/g)].map(([, id]) => id!)
    expect(ids.length).toBeGreaterThan(5)
    const uses = (operation: string) => ids.filter((id) => page('workflows.html').slice(at(id)).split('</section>')[0]!.includes(`${operation}.html`)) // prettier-ignore
    const order = ['createTask', 'createReal3DTask', 'createReal3DSubTask', 'startVps'].map((operation) => ids.indexOf(uses(operation)[0]!)) // prettier-ignore
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBe(0)
  })

  test('have links that lead to files, and to anchors in them', () => {
    const problems: string[] = []
    for (const [from, html] of pages) {
      const base = posix.dirname(from)
      for (const link of linksIn(html)) {
        if (/^(https?:|data:)/.test(link)) continue
        const [file, hash] = link.split('#') as [string, string?]
        const path = file ? posix.join(base, file) : from
        const target = files.get(path)
        if (target === undefined) problems.push(`${from}: ${link} leads to no file`)
        else if (hash && !idsIn(target).includes(decodeURIComponent(hash)))
          problems.push(`${from}: ${link} has no anchor`)
      }
    }
    expect([...new Set(problems)]).toEqual([])
  })

  test('have links to files of the repository that exist', () => {
    const links = new Set(pages.flatMap(([, html]) => linksIn(html)).filter((link) => link.includes('/blob/main/')))
    expect(links.size).toBeGreaterThan(3)
    for (const link of links)
      expect(existsSync(root + link.replace(/.*\/blob\/main\//, '').replace(/#.*/, '')), link).toBe(true)
  })

  test('load nothing from elsewhere', () => {
    for (const [path, html] of pages)
      for (const [tag] of html.matchAll(/<(?:link|script|img|iframe)\b[^>]*>/g))
        if (!/rel="(?:canonical|alternate)"/.test(tag)) expect(tag, path).not.toMatch(/(?:href|src)="(?:https?:)?\/\//)
  })

  test('have one title, one h1, headings in order, and IDs that are unique', () => {
    const titles = new Set<string>()
    for (const [path, html] of pages) {
      titles.add(`${path.startsWith('zh/')} ${/<title>(.*?)<\/title>/.exec(html)![1]}`)
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
      // The examples of an operation precede its details, but not its title.
      expect(levels.filter((level) => level === 1).length, path).toBe(1)
      expect(levels[0], path).toBe(1)
      levels.forEach(
        (level, i) => i > 0 && expect(level - levels[i - 1]!, `${path}, heading ${i}`).toBeLessThanOrEqual(1),
      )
      const ids = idsIn(html)
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        path,
      ).toEqual([])
      expect(/<meta name="description" content="([^"]+)"/.exec(html)?.[1], path).toMatch(/\S{2}/)
    }
    expect(titles.size).toBe(pages.length)
  })

  test('say in which language they are, and mark Chinese in English pages', () => {
    for (const [path, html] of pages) {
      expect(html, path).toContain(`<html lang="${path.startsWith('zh/') ? 'zh-CN' : 'en'}">`)
      if (path.startsWith('zh/')) continue
      const unmarked = html
        .replaceAll(/<(title|script|style|desc)\b[^]*?<\/\1>/g, '')
        .replaceAll(/<(\w+)[^>]* lang="zh[^"]*"[^>]*>[^]*?<\/\1>/g, '')
        .replaceAll(/<[^>]*>/g, ' ')
      expect(/[\u4e00-\u9fff]+/.exec(unmarked)?.[0], path).toBeUndefined()
    }
  })

  test('of operations have at most 30 kB with everything that they load', () => {
    const size = (path: string) => gzipSync(page(path)).length
    const shared = ['style.css', 'site.js', 'favicon.svg'].reduce((sum, path) => sum + size(path), 0)
    for (const [path] of pages)
      if (path.includes('operations/')) expect(size(path) + shared, path).toBeLessThanOrEqual(30_000)
  })
})

describe('the content', () => {
  test('has every error code, deviation, and term with an anchor', () => {
    const deviations = deviationsOf(description).map(({ id }) => id)
    for (const folder of ['', 'zh/']) {
      expect(idsIn(page(`${folder}errors.html`))).toEqual(expect.arrayContaining(catalogueOf(description).map(({ code }) => code))) // prettier-ignore
      expect(idsIn(page(`${folder}deviations.html`))).toEqual(expect.arrayContaining(deviations))
    }
    expect(idsIn(page('glossary.html'))).toContain('spur-point')
  })

  test('shows limits in words and in schema terms, values with meanings, and rules', () => {
    const create = page('operations/createTask.html')
    expect(create).toMatch(/id="body-task_name"[^]*?1 to 50 characters[^]*?minLength: 1, maxLength: 50/)
    expect(create).toMatch(/<code>L4<\/code><\/dt><dd>orthorectification/)
    expect(create).toContain('Clipping requires a vector file')
    expect(create).toContain('href="../errors.html#KMP.00051006"')
    expect(page('zh/operations/createTask.html')).toMatch(/id="body-task_name"[^]*?1 至 50 个字符/)
    expect(page('operations/startTask.html')).toMatch(
      /INIT[^]*STOP_SUCCESS[^]*FAILED[^]*START_RUNNING[^]*KMP\.00051015/,
    )
  })

  test('has an anchor for every property, the same in both languages', () => {
    for (const { id } of operations)
      expect(idsIn(page(`zh/operations/${id}.html`)), id).toEqual(idsIn(page(`operations/${id}.html`)))
    expect(idsIn(page('operations/createReal3DTask.html'))).toContain('body-modeling_params.accuracy')
  })

  test('links the names of operations in prose', () => {
    expect(page('operations/createTask.html')).toContain('<a href="startTask.html"><code>startTask</code></a>')
    expect(page('index.html')).toContain('<a href="operations/validateImage.html"><code>validateImage</code></a>')
  })

  test('folds deviations, with a count', () => {
    const create = page('operations/createTask.html')
    const [, count] = /id="deviations">[^<]*<span class="count">(\d+)/.exec(create)!
    expect(create.match(/<div class="deviation">/g)!.length).toBe(Number(count))
    expect(create).toMatch(/<details class="deviations">/)
    expect(page('deviations.html')).toMatch(/id="isclip-name"[^]*?href="operations\/createTask\.html"/)
  })
})

describe('files beside the pages', () => {
  test('are the descriptions, a list for language models, and a sitemap', () => {
    for (const name of ['openapi.yaml', 'openapi.json', 'openapi-3.0.yaml', 'openapi.zh-CN.yaml'])
      expect(files.has(name), name).toBe(true)
    expect(page('llms.txt')).toContain('(operations/createTask.md)')
    expect(page('sitemap.xml').match(/<loc>/g)!.length).toBe(pages.length - 2)
    expect(page('index.html')).toContain('<link rel="canonical" href="https://example.com/docs/index.html"')
  })
})

test('the model of the pages has what a search needs', async () => {
  const sites = (await readSources()).map(siteOf)
  expect(sites.map(({ context }) => context.language)).toEqual(['en', 'zh'])
  for (const { pages, context } of sites) {
    expect(pages.filter(({ operation }) => operation).length).toBe(operations.length)
    const anchors = pages.flatMap(({ url, texts }) => texts.map(({ anchor }) => [url, anchor] as const))
    const folder = context.language === 'zh' ? 'zh/' : ''
    for (const [url, anchor] of anchors)
      if (anchor) expect(idsIn(page(folder + url)), `${url}#${anchor}`).toContain(anchor)
  }
})

describe('the pages in Chinese', () => {
  /** What remains in English: texts that the service sends, the terms of the glossary, and names. */
  const wire = new Set(catalogueOf(description).map(({ message }) => message))
  const names = [
    ...[...phrasesOf('zh-CN')].flatMap(([english, chinese]) => (english === chinese ? [english] : [])),
    'npm start',
    'npm ci',
    'prism mock',
    'Keep a Changelog',
  ]
  const values = /^(archived?|run_AT_only) (true|false)$/
  const isKnown = (text: string) =>
    [...wire, ...names].some((known) => known.includes(text.replace(/ \d.*/, ''))) || values.test(text)

  test('have no English, except for what the service sends, terms, and names', () => {
    const found: string[] = []
    for (const [path, html] of pages.filter(([path]) => path.startsWith('zh/')))
      for (const text of textsIn(html))
        for (const { text: run, lang } of runsOf(text, 'zh')) if (lang && !isKnown(run)) found.push(`${path}: ${run}`)
    expect(found).toEqual([])
  })

  test('have Chinese in the search, in the form, and in their Markdown files', () => {
    const others = [...files].filter(([path]) => /^(zh\/.*(md|txt)|(search|try)-zh\.js)$/.test(path))
    expect(others.length).toBeGreaterThan(operations.length)
    const prose = (text: string) => text.replaceAll(/^```[^]*?^```$/gm, '').replaceAll(/`[^`\n]*`|"body":\{.*?\}/g, ' ')
    const texts = (path: string, text: string): string[] =>
      path.startsWith('search') ? titlesIn(text) : prose(text.replace(/^"use strict"[^]*/m, '')).split(/[\n"]/)
    const english = others.flatMap(([path, text]) =>
      texts(path, text).flatMap((line) => runsOf(line, 'zh').flatMap(({ text, lang }) => (lang && !isKnown(text) && !isTerm(text) ? [`${path}: ${text}`] : []))),
    ) // prettier-ignore
    expect(english).toEqual([])
  })
})

const isTerm = (text: string) => terms.some(({ term }) => term.includes(text) || text.startsWith(term))

/** The texts of a page, and those of its attributes, without code and what is marked as the term or the switch. */
function textsIn(html: string): string[] {
  const prose = html
    .replaceAll(/<(script|style|code|pre|kbd|title|text)\b[^]*?<\/\1>/g, ' ')
    .replaceAll(/<(span|a) [^>]*lang="en"[^>]*>([^<]*)<\/\1>/g, (_, _name, text: string) => (isTerm(text) || text === 'English' ? ' ' : text))
  const attributes = [...prose.matchAll(/ (?:title|aria-label|placeholder|alt|name="description" content)="([^"]*)"/g)].map(([, value]) => value!).filter((text) => !/\p{Script=Han}/u.test(text))
  return [...attributes, ...prose.split(/<(?:[^>"]|"[^"]*")*>/)].map((text) => text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
} // prettier-ignore

/** The titles and details in the index of a search. */
function titlesIn(script: string): string[] {
  const globals: { koomapIndex?: IndexFile } = {}
  runInNewContext(script, globals)
  const { entries, pages } = globals.koomapIndex!
  return [...entries.flatMap(([, title, detail]) => [title, detail]), ...pages.map(([, title]) => title)]
}

describe('the language of a text', () => {
  test('is marked once where it is not that of the page, but not in attributes and titles', () => {
    expect(markForeign('<p title="空三">空三、刺点 and <b lang="zh-CN">空三</b></p>', 'en')).toBe(
      '<p title="空三"><span lang="zh-CN">空三、刺点</span> and <b lang="zh-CN">空三</b></p>',
    )
    expect(markForeign('<title>空三</title>', 'en')).toBe('<title>空三</title>')
    expect(markForeign('<p>错误：Invalid request parameters. 请检查</p>', 'zh')).toBe(
      '<p>错误：<span lang="en">Invalid request parameters.</span> 请检查</p>',
    )
    expect(markForeign('<div lang="en">no <i>change</i> <div>at all</div> here</div><p>at all</p>', 'zh')).toBe(
      '<div lang="en">no <i>change</i> <div>at all</div> here</div><p><span lang="en">at all</span></p>',
    )
  })

  test('is not marked for names and code on pages in Chinese', () => {
    for (const html of ['<p>OpenAPI 3.1, YAML</p>', '<code>a few words</code>', '<p>华为云 Huawei Cloud 的 KooMap</p>'])
      expect(markForeign(html, 'zh')).toBe(html)
  })
})
