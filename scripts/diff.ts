import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { load } from 'js-yaml'
import type { Description } from './lib/description.ts'
import { bundlePath, flags, main, root, run, tool, UserError } from './lib/project.ts'

const steps = ['none', 'patch', 'minor', 'major'] as const
type Step = (typeof steps)[number]

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

main(async () => {
  const { positionals } = flags('npm run diff [-- REV]', {}, 0, 1)
  const version = agreedVersion()
  const revision = positionals[0] ?? lastRelease()
  if (!revision) {
    console.log('Nothing is released yet (no tag v*). To compare with any revision: npm run diff -- REV')
    return
  }
  const folder = mkdtempSync(`${tmpdir()}/koomap-diff-`)
  try {
    const base = `${folder}/${revision.replaceAll('/', '-')}.yaml`
    writeFileSync(base, bundleAt(revision))
    const compare = (format: string) =>
      // Outside the project: a configuration of lint rules turns the rules of diff off.
      run([tool('redocly'), 'diff', base, bundlePath, `--format=${format}`, '--fail-on=none'], folder)
    const [report, json] = await Promise.all([compare('stylish'), compare('json')])
    if (json.code !== 0) throw new UserError(`redocly diff failed:\n${json.output}`)
    const { bump } = JSON.parse(json.stdout) as {
      bump?: Step
    }
    console.log(report.stdout.trim())
    judge((load(readFileSync(base, 'utf8')) as Description).info.version, version, bump ?? 'none', revision)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** The version that the description, the package and the changelog agree on. */
function agreedVersion(): string {
  const { version } = (load(readFileSync(bundlePath, 'utf8')) as Description).info
  const inPackage: string = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version
  const inChangelog = /^## (\S+)/m.exec(readFileSync(`${root}CHANGELOG.md`, 'utf8'))?.[1]
  if (inPackage !== version || inChangelog !== version)
    throw new UserError(
      `The versions differ: openapi/openapi.yaml has ${version}, package.json ${inPackage}, the newest heading of CHANGELOG.md ${inChangelog}.`,
    )
  return version
}

function lastRelease(): string | undefined {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match=v*').trim()
  } catch {
    return undefined
  }
}

function bundleAt(revision: string): string {
  try {
    return git('show', `${revision}:generated/openapi.yaml`)
  } catch {
    throw new UserError(
      `There is no generated/openapi.yaml at "${revision}". Name a commit, a branch or a tag that has it.`,
    )
  }
}

/** Says which step the changes need, and fails when the version does not take it. */
function judge(before: string, after: string, bump: Step, revision: string): void {
  const [from, to] = [before, after].map((v) => v.split('.').map(Number)) as [number[], number[]]
  // Before 1.0.0 the second number stands for the first, as semver has it.
  const young = from[0] === 0 && to[0] === 0
  const needed: Step = young && bump === 'major' ? 'minor' : bump
  const moved = from.findIndex((n, i) => n !== to[i])
  const taken: Step = moved < 0 ? 'none' : (['major', 'minor', 'patch'] as const)[moved]!
  console.log(`\nSince ${revision} (${before}): ${bump} changes, which need a ${needed} step. Now ${after}: ${taken}.`)
  const backwards = moved >= 0 && to[moved]! < from[moved]!
  if (backwards || steps.indexOf(taken) < steps.indexOf(needed))
    throw new UserError(
      `The version must take a ${needed} step from ${before}: change info.version in openapi/openapi.yaml, version in package.json, and CHANGELOG.md.`,
    )
}
