import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { run } from '../../scripts/cli/processes.ts'
import { description } from '../support/description.ts'
import { ProjectCopy } from '../support/project-copy.ts'
import { nameLimit } from '../support/workspaces.ts'

test('the version matches the changes since the last release', async () => {
  const { code, output } = await run(['--import', 'tsx/esm', `${root}scripts/diff.ts`])
  expect(code, output).toBe(0)
})

describe('npm run diff', () => {
  let copy: ProjectCopy
  const { version } = description.info
  const [major, minor, patch] = version.split('.').map(Number)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', ...args], { cwd: copy.path })
  const diff = async (...args: string[]) => {
    const running = copy.start('diff.ts', ...args)
    return { code: await running.closed, output: running.output }
  }
  /** Runs the command with other variables of the environment. */
  const diffWith = async (env: Record<string, string>) => {
    Object.assign(copy.env, env)
    const result = await diff()
    for (const name of Object.keys(env)) delete copy.env[name]
    return result
  }
  /** Writes a version to all three places. */
  const release = (next: string) => {
    copy.edit('generated/openapi.yaml', (text) => text.replace(/^ {2}version: .*/m, `  version: ${next}`))
    copy.edit('package.json', (text) => text.replace(/"version": ".*"/, `"version": "${next}"`))
    copy.edit('CHANGELOG.md', (text) =>
      text
        .replace(/## \[\S+\] - 2026-01-01\n\n- A change\.\n\n/, '')
        .replace('## ', `## [${next}] - 2026-01-01\n\n- A change.\n\n## `),
    )
  }

  beforeAll(() => {
    copy = new ProjectCopy()
    git('init', '-q')
    git('add', 'generated', 'package.json')
    git('commit', '-qm', 'A release')
    git('tag', `v${version}`)
  })
  afterAll(() => copy.remove())

  test('requires no version bump if nothing has changed', async () => {
    expect(await diff()).toMatchObject({
      code: 0,
      output: expect.stringContaining(': none. Required version bump: none.'),
    })
  })

  test('requires a minor version for a tighter limit before 1.0.0, in all three places that state the version', async () => {
    copy.edit('generated/openapi.yaml', (text) =>
      text.replace(/(\n {4}WorkspaceName:\n[\s\S]*?maxLength: )\d+/, (_, start) => `${start}${nameLimit - 1}`),
    )
    const unreleased = await diff()
    expect(unreleased).toMatchObject({
      code: 1,
      output: expect.stringContaining(`does not match the changes since ${version}. Required version bump: minor`),
    })
    expect(unreleased.output).toContain(
      `\`maxLength\` of \`workspace_name\` changed from '${nameLimit}' to '${nameLimit - 1}'`,
    )
    release(`${major}.${minor}.${patch! + 1}`)
    expect(await diff()).toMatchObject({ code: 1, output: expect.stringContaining('does not match the changes since') })
    release(`${major}.${minor! + 1}.0`)
    expect(await diff()).toMatchObject({
      code: 0,
      output: expect.stringContaining(': major. Required version bump: minor.'),
    })
  })

  test('fails if it cannot read the history, and says how to get it', { timeout: 60_000 }, async () => {
    expect(await diffWith({ PATH: '/nowhere' })).toMatchObject({ code: 1, output: expect.stringMatching(/^.*git, which is not on the PATH/) }) // prettier-ignore
    expect(await diffWith({ GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })).toMatchObject({ code: 1, output: expect.stringContaining(`git config --global --add safe.directory ${copy.path}`) }) // prettier-ignore
    expect(await diffWith({ GIT_DIR: '/nowhere' })).toMatchObject({ code: 1, output: expect.stringContaining('is not a git repository') }) // prettier-ignore
  })

  test('fails in a shallow clone, and if tags are missing, but not if there is no release', { timeout: 60_000 }, async () => {
    git('add', 'generated', 'package.json', 'CHANGELOG.md')
    git('commit', '-qm', 'After the release')
    writeFileSync(join(copy.path, '.git/shallow'), git('rev-parse', 'HEAD'))
    git('tag', '-d', `v${version}`)
    expect(await diff()).toMatchObject({ code: 1, output: expect.stringContaining('git fetch --unshallow --tags') })
    rmSync(join(copy.path, '.git/shallow'))
    expect(await diff()).toMatchObject({ code: 0, output: expect.stringContaining('There is no release yet') })
    copy.edit('CHANGELOG.md', (text) => `${text}\n## [0.0.1] - 2025-01-01\n\n- The first.\n`)
    expect(await diff()).toMatchObject({ code: 1, output: expect.stringMatching(/no tag v0\.0\.1.*\n {2}git fetch --tags/) })
    git('tag', 'v0.0.1', 'HEAD')
    expect(await diff()).toMatchObject({ code: 0, output: expect.stringContaining('Changes since v0.0.1') })
  }) // prettier-ignore

  test('reports versions that differ, and a revision that does not exist', async () => {
    expect((await diff('no-such-revision')).output).toContain(
      'There is no generated/openapi.yaml at revision "no-such-revision".',
    )
    copy.edit('package.json', (text) => text.replace(/"version": ".*"/, '"version": "9.9.9"'))
    expect(await diff()).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^The versions differ: .* package\.json has 9\.9\.9/),
    })
  })
})
