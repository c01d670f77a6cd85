import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { shellWord } from '../../scripts/cli/printable.ts'

const scripts: Record<string, string> = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).scripts

/** Loads what every command loads first, from a folder with a name. */
function loadFrom(name: string): { status: number | null; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'koomap-place-'))
  try {
    const cli = join(folder, name, 'scripts/cli')
    mkdirSync(cli, { recursive: true })
    copyFileSync(`${root}scripts/cli/place.cjs`, join(cli, 'place.cjs'))
    const args = ['--require', './scripts/cli/place.cjs', '--eval', '0']
    return spawnSync(process.execPath, args, { cwd: join(folder, name), encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('every command', () => {
  test('checks its place before anything else', () => {
    for (const [name, command] of Object.entries(scripts)) {
      const delegates = /^npm run (--silent )?\w+/.test(command) || name === 'format'
      expect(delegates || command.includes('./scripts/cli/place.cjs'), name).toBe(true)
    }
  })

  test.each(['#', '?', '%', ':', '*', '\\', '\n', '\u001b'])('names the character %j of a path that it cannot take', (character) => {
    const { status, stderr } = loadFrom(`a${character}b`)
    expect(status).toBe(1)
    expect(stderr.split('\n')[0]).toContain(`the character ${JSON.stringify(character)}`)
    expect(stderr).not.toMatch(/^\s+at /m)
  }) // prettier-ignore

  test.each(['[x]', '{y}', '!(z)', '@+', '云 地图', `'"$&;`, '^~=,|<>'])('accepts the path %s', (name) => {
    expect(loadFrom(name)).toMatchObject({ status: 0, stderr: '' })
  })
})

test('a command that the file system refuses something says so without a stack trace', () => {
  const program = `import('./scripts/cli/flags.ts').then(({ main }) => main(() => fs.promises.writeFile('/dev/full', 'x')))`
  const args = ['--import', 'tsx/esm', '--eval', program]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'ENOSPC: no space left on device, write\n' })
})

test.each([
  ['/home/me/koomap-1.0', '/home/me/koomap-1.0'],
  ['/home/my maps', "'/home/my maps'"],
  ["/home/it's $HOME", String.raw`'/home/it'\''s $HOME'`],
])('the path %s is printed as %s in a command to copy', (path, word) => {
  expect(shellWord(path)).toBe(word)
})

test('what is made has a folder of this user if the checkout cannot be written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koomap-place-'))
  try {
    mkdirSync(join(folder, 'scripts/cli'), { recursive: true })
    copyFileSync(`${root}scripts/cli/paths.ts`, join(folder, 'scripts/cli/paths.mts'))
    chmodSync(folder, 0o755)
    const print = `import('${folder}/scripts/cli/paths.mts').then(({ dist }) => console.log(dist))`
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    if (!('uid' in user)) chmodSync(folder, 0o555)
    const args = ['--import', import.meta.resolve('tsx/esm'), '--eval', print]
    const env = { ...process.env, TMPDIR: tmpdir(), HOME: tmpdir() }
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: tmpdir(), encoding: 'utf8', env, ...user })
    expect(stdout.trim(), stderr).toMatch(new RegExp(`^${tmpdir()}/koomap-openapi-\\d+-[0-9a-f]{12}/$`))
    rmSync(stdout.trim(), { recursive: true })
  } finally {
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true })
  }
})
