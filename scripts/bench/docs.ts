import { rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { launchBrowser } from '../cli/chromium.ts'
import { docsFolder, root } from '../cli/paths.ts'
import { StaticFiles } from '../start/static-files.ts'
import { measureSearch, measureVisit, slowdown, type Site } from './docs-browser.ts'
import { peers } from './docs-peers.ts'
import { finish, inFolder } from './measure.ts'
import { digits, median, ratio, renderTable } from './table.ts'

/** The most that the page of an operation may load initially, gzipped. */
export const pageLimit = 30_000

interface Figures {
  bytes: number
  fcp: number
  lcp: number
  visible: number
  hit: number
  heap: number
}

/** Measures the docs in a slow browser, compared with those that other tools make of the same description. */
export async function docs(runs: number): Promise<string> {
  return inFolder(async (folder) => {
    const others = await peers(folder)
    const { build, fresh } = await measureBuild(runs)
    const sites = await Promise.all(
      [{ name: 'ours', folder: docsFolder, ...ours }, ...others].map(async ({ folder, page, ...site }) => {
        const server = await serve(folder)
        return { ...site, server, url: `http://127.0.0.1:${(server.address() as { port: number }).port}/${page}` }
      }),
    )
    const figures = new Map<string, Figures[]>(sites.map(({ name }) => [name, []]))
    const browser = await launchBrowser()
    try {
      for (let i = 0; i < runs; i++)
        for (const site of sites)
          figures.get(site.name)!.push({ ...(await measureVisit(browser, site)), ...(await measureSearch(browser, site)) }) // prettier-ignore
    } finally {
      await browser.close()
      for (const { server } of sites) server.close()
    }
    const of = (name: string, key: keyof Figures) => median(figures.get(name)!.map((each) => each[key]))
    const names = sites.map(({ name }) => name)
    const row = (title: string, key: keyof Figures, goal = '') => {
      const all = names.map((name) => of(name, key))
      return [title, ...all.map(digits), ...all.slice(1).map((other) => ratio(all[0]!, other)), goal]
    }
    const visits = renderTable(
      ['page of createTask', ...names, ...names.slice(1).map((name) => `ours / ${name}`), 'goal'],
      [
        row('transferred, bytes', 'bytes', `${digits(pageLimit)} or less`),
        row('first contentful paint, ms', 'fcp'),
        row('largest contentful paint, ms', 'lcp'),
        row('operation visible, ms', 'visible', '0.20 or less'),
        row('first search hit, ms', 'hit', '0.20 or less'),
        row('JavaScript heap, kB', 'heap'),
      ],
    )
    const builds = renderTable(
      ['build, ms', 'ms', 'goal'],
      [
        ['ours, both languages', digits(build), '3 000 or less'],
        ['ours, with the start of the program and the check of generated/', digits(fresh), ''],
        ...others.filter(({ ms }) => ms).map(({ name, ms }) => [`${name}, one language`, digits(ms!), '']),
      ],
    )
    return `Chromium at ${slowdown}× slowed CPU, with an empty cache, from a server on this computer that compresses. Times are from the start of the navigation: the search is opened as soon as the page allows it.\n\n${visits}\n${builds}` // prettier-ignore
  })
}

const ours: Omit<Site, 'name' | 'url'> & { page: string } = {
  page: 'operations/createTask.html',
  open: '[data-search]',
  input: '[data-search-dialog] input',
  hit: '[data-search-dialog] [role=option]',
}

/** The median times of a build in an empty folder: of the build, and of the whole program. */
async function measureBuild(runs: number): Promise<{ build: number; fresh: number }> {
  const builds: number[] = []
  const programs: number[] = []
  for (let i = 0; i < runs; i++) {
    rmSync(docsFolder, { recursive: true, force: true })
    const { stdout, ms } = await finish(['--import', 'tsx/esm', `${root}scripts/docs.ts`])
    builds.push(Number(/\((\d+\.\d+) s\)/.exec(stdout)![1]) * 1000)
    programs.push(ms)
  }
  return { build: median(builds), fresh: median(programs) }
}

async function serve(folder: string): Promise<Server> {
  const files = new StaticFiles(folder, (html) => html)
  const server = createServer(async (request, response) => {
    const answer = (await files.answer(request)) ?? { status: 404, headers: {}, body: undefined }
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
