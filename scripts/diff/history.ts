import { spawnSync } from 'node:child_process'
import { UserError } from '../cli/flags.ts'
import { root } from '../cli/paths.ts'
import { shellWord } from '../cli/printable.ts'

interface Result {
  ok: boolean
  stdout: string
  stderr: string
}

function git(...args: string[]): Result {
  // The messages are read, so they must be in English.
  const env = { ...process.env, LC_ALL: 'C' }
  const { status, error, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8', env, maxBuffer: 2 ** 28 }) // prettier-ignore
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    throw new UserError('`npm run diff` reads earlier versions from git, which is not on the PATH. Install git.')
  if (error) throw error
  return { ok: status === 0, stdout: stdout.trim(), stderr: stderr.trim() }
}

/**
 * Checks that git can read the history of the project.
 *
 * @throws {UserError} If not, with what to do.
 */
export function requireRepository(): void {
  const { ok, stderr } = git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')
  if (ok) return
  if (/dubious ownership|safe\.directory/.test(stderr))
    throw new UserError(
      `git refuses to read ${root}, because it belongs to another user, so nothing was compared. If you trust this folder, run:\n  git config --global --add safe.directory ${shellWord(root.replace(/\/$/, ''))}`,
    )
  if (/not a git repository/.test(stderr))
    throw new UserError(
      `${root} is not a git repository, so there is no earlier version to compare with. Clone the project with git instead of downloading its files.`,
    )
  throw new UserError(`git cannot read the history of ${root}, so nothing was compared. ${stderr || 'There is no commit yet.'}`) // prettier-ignore
}

/** The versions with a date in a changelog, the latest first. */
export const releasesIn = (changelog: string): string[] =>
  [...changelog.matchAll(/^## \[([^\]]+)\] - \d{4}-\d\d-\d\d\s*$/gm)].map(([, version]) => version!)

/**
 * The tag of the last release. Undefined if there is no release yet.
 *
 * @param releases The released versions by the changelog, the latest first.
 * @param version The version of the project, which may be about to be released.
 * @throws {UserError} If tags or commits are missing, with what to do.
 */
export function lastRelease(releases: string[], version: string): string | undefined {
  const found = git('describe', '--tags', '--abbrev=0', '--match=v*')
  const earlier = releases.find((release) => release !== version)
  const missing = earlier !== undefined && !git('merge-base', '--is-ancestor', `refs/tags/v${earlier}`, 'HEAD').ok
  if (found.ok && !missing) return found.stdout
  if (git('rev-parse', '--is-shallow-repository').stdout === 'true')
    throw new UserError(
      'This clone is shallow, so the last release may be missing, and nothing was compared. Fetch the complete history:\n  git fetch --unshallow --tags\nIn GitHub Actions, set `fetch-depth: 0` for actions/checkout.',
    )
  if (missing)
    throw new UserError(
      `CHANGELOG.md lists the release ${earlier}, but the history has no tag v${earlier}, so nothing was compared. Fetch the tags:\n  git fetch --tags`,
    )
  return undefined
}

/**
 * A file of the project at a revision.
 *
 * @throws {UserError} If there is none.
 */
export function fileAt(revision: string, path: string): string {
  // A path with a dot starts from this folder, which may be in a larger repository.
  const { ok, stdout } = git('show', `${revision}:./${path}`)
  if (!ok)
    throw new UserError(
      `There is no ${path} at revision "${revision}". Specify a commit, branch, or tag that contains it.`,
    )
  return `${stdout}\n`
}
