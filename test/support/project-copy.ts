import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/cli/paths.ts'

/** A copy of the project in a folder of its own, to break and to watch. */
export class ProjectCopy {
  readonly path = mkdtempSync(join(tmpdir(), 'koomap-openapi-test-'))
  /** Variables of the environment for its scripts. */
  readonly env: Record<string, string> = {}
  readonly #children: ChildProcess[] = []

  constructor() {
    for (const name of [
      'openapi',
      'src',
      'scripts',
      'generated',
      'redocly.yaml',
      'package.json',
      'package-lock.json',
      'CHANGELOG.md',
    ])
      cpSync(join(root, name), join(this.path, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(this.path, 'node_modules'))
  }

  edit(file: string, change: (text: string) => string): void {
    const path = join(this.path, file)
    const before = readFileSync(path, 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`The edit changed nothing in ${file}.`)
    writeFileSync(path, after)
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8')
  }

  /** Starts a script of the copy, named below `scripts/`. */
  start(script: string, ...args: string[]): Running {
    const child = spawn(process.execPath, ['--import', 'tsx/esm', join(this.path, 'scripts', script), ...args], {
      cwd: this.path,
      env: { ...process.env, ...this.env },
    })
    this.#children.push(child)
    return new Running(child)
  }

  async remove(): Promise<void> {
    for (const child of this.#children) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      const gone = new Promise((resolve) => child.once('close', resolve))
      child.kill()
      await gone
    }
    rmSync(this.path, { recursive: true })
  }
}

/** A script on its way, with what it has printed so far. */
export class Running {
  output = ''
  readonly closed: Promise<number>

  constructor(child: ChildProcess) {
    child.stdout!.on('data', (chunk: Buffer) => (this.output += chunk))
    child.stderr!.on('data', (chunk: Buffer) => (this.output += chunk))
    this.closed = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  }

  /** Waits until something is printed and returns the match; ends with what was printed when it never is. */
  async printed(pattern: RegExp, timeout = 20_000): Promise<RegExpExecArray> {
    const ended = Date.now() + timeout
    for (;;) {
      const match = pattern.exec(this.output)
      if (match) return match
      if (Date.now() > ended) throw new Error(`${pattern} was not printed within ${timeout} ms, but:\n${this.output}`)
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
}
