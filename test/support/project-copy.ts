import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../../scripts/cli/paths.ts'

/** A copy of the project in a temporary folder, whose files can be changed and whose scripts can be run. */
export class ProjectCopy {
  readonly path = mkdtempSync(join(tmpdir(), 'koomap-openapi-test-'))
  /** Environment variables for the scripts. */
  readonly env: Record<string, string> = {}
  readonly #children: ChildProcess[] = []

  constructor() {
    for (const name of [
      'openapi',
      'src',
      'scripts',
      'generated',
      'docs',
      'redocly.yaml',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'CHANGELOG.md',
    ])
      cpSync(join(root, name), join(this.path, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(this.path, 'node_modules'))
  }

  /** Changes a file. Fails if the text stays the same, because the edit has then missed its target. */
  edit(file: string, change: (text: string) => string): void {
    const before = this.read(file)
    const after = change(before)
    if (after === before) throw new Error(`The edit did not change ${file}.`)
    this.write(file, after)
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8')
  }

  write(file: string, text: string): void {
    const path = join(this.path, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  /** Starts a script of the copy, given as a path below `scripts/`. */
  start(script: string, ...args: string[]): Running {
    const child = spawn(process.execPath, ['--import', 'tsx/esm', join(this.path, 'scripts', script), ...args], {
      cwd: this.path,
      env: { ...process.env, ...this.env },
    })
    this.#children.push(child)
    return new Running(child)
  }

  /** Stops the scripts that are still running, and removes the folder. */
  async remove(): Promise<void> {
    for (const child of this.#children) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      const closed = new Promise((resolve) => child.once('close', resolve))
      child.kill()
      await closed
    }
    rmSync(this.path, { recursive: true })
  }
}

/** A running script, with what it has printed so far. */
export class Running {
  output = ''
  /** Resolves to the exit code. */
  readonly closed: Promise<number>

  readonly #child: ChildProcess

  constructor(child: ChildProcess) {
    this.#child = child
    child.stdout!.on('data', (chunk: Buffer) => (this.output += chunk))
    child.stderr!.on('data', (chunk: Buffer) => (this.output += chunk))
    this.closed = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  }

  /** Sends a signal to the script. */
  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** Waits until the output matches a pattern, and returns the match. Fails after `timeout` milliseconds. */
  async printed(pattern: RegExp, timeout = 40_000): Promise<RegExpExecArray> {
    const deadline = Date.now() + timeout
    for (;;) {
      const match = pattern.exec(this.output)
      if (match) return match
      if (Date.now() > deadline)
        throw new Error(`Nothing that matches ${pattern} was printed within ${timeout} ms, but:\n${this.output}`)
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
}
