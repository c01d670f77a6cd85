import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import { load } from 'js-yaml'
import type { Description } from '../src/description/model.ts'
import { bundlePath, root } from './cli/paths.ts'
import { flags, main, UserError } from './cli/flags.ts'
import { run, tool } from './cli/processes.ts'
import { fileAt, lastRelease, releasesIn, requireRepository } from './diff/history.ts'

const steps = ['none', 'patch', 'minor', 'major'] as const
type Step = (typeof steps)[number]

main(async () => {
  const { positionals } = flags('npm run diff [-- REV]', {}, 0, 1)
  const version = readVersion()
  requireRepository()
  const revision = positionals[0] ?? lastRelease(releasesIn(readFileSync(`${root}CHANGELOG.md`, 'utf8')), version)
  if (!revision) {
    console.log(
      'There is no release yet: CHANGELOG.md lists none, and no tag in the history starts with v. To compare with another revision: npm run diff -- REV',
    )
    return
  }
  const folder = mkdtempSync(`${tmpdir()}/koomap-diff-`)
  try {
    const base = `${folder}/${revision.replaceAll('/', '-')}.yaml`
    writeFileSync(base, fileAt(revision, 'generated/openapi.yaml'))
    writeFileSync(`${folder}/generated.yaml`, readFileSync(bundlePath))
    const compare = (format: string) =>
      // Runs outside the project, because a configuration with lint rules turns off the rules of `diff`.
      run([tool('redocly'), 'diff', basename(base), 'generated.yaml', `--format=${format}`, '--fail-on=none'], folder)
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

/** Reads the version, which must be the same in the description, the package and the changelog. */
function readVersion(): string {
  const { version } = (load(readFileSync(bundlePath, 'utf8')) as Description).info
  const inPackage: string = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version
  const inChangelog = /^## \[(?!Unreleased\])([^\]]+)\]/m.exec(readFileSync(`${root}CHANGELOG.md`, 'utf8'))?.[1]
  if (inPackage !== version || inChangelog !== version)
    throw new UserError(
      `The versions differ: openapi/openapi.yaml has ${version}, package.json has ${inPackage}, and the latest release in CHANGELOG.md is ${inChangelog}. Set all three to the same version.`,
    )
  return version
}

/** Reports which version bump the changes require, and fails if the current version falls short of it. */
function judge(before: string, after: string, bump: Step, revision: string): void {
  const [from, to] = [before, after].map((v) => v.split('.').map(Number)) as [number[], number[]]
  // Before 1.0.0, breaking changes bump the minor version, as is usual in semantic versioning.
  const young = from[0] === 0 && to[0] === 0
  const needed: Step = young && bump === 'major' ? 'minor' : bump
  const moved = from.findIndex((n, i) => n !== to[i])
  const taken: Step = moved < 0 ? 'none' : (['major', 'minor', 'patch'] as const)[moved]!
  console.log(
    `\nChanges since ${revision} (${before}): ${bump}. Required version bump: ${needed}. Actual bump, to ${after}: ${taken}.`,
  )
  const backwards = moved >= 0 && to[moved]! < from[moved]!
  if (backwards || steps.indexOf(taken) < steps.indexOf(needed))
    throw new UserError(
      `Version ${after} does not match the changes since ${before}. Required version bump: ${needed}. Update info.version in openapi/openapi.yaml, version in package.json, and CHANGELOG.md.`,
    )
}
