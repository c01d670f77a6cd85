import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync, fsyncSync } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { SandboxError } from '../control/sandbox-error.ts'
import { realPath } from './real-path.ts'

/** What identifies a version of a file. */
interface Version {
  ino: number
  size: number
  mtimeMs: number
}

/** The state files that this process uses. */
const used = new Set<string>()

/**
 * A file that holds the state of a sandbox. A write replaces the whole file at once, so that it is complete whenever the
 * program or the computer stops.
 */
export class StateFile {
  readonly path: string
  readonly #serialize: () => string
  #version: Version | undefined
  #writing: Promise<void> | undefined
  #waiting: Promise<void> | undefined

  /**
   * Takes hold of a file. It need not exist.
   *
   * @param serialize Creates the text to write.
   * @throws {SandboxError} If another sandbox uses the file, or it cannot be used.
   */
  constructor(path: string, serialize: () => string) {
    this.path = realPath(path)
    this.#serialize = serialize
    lock(this.path)
    try {
      this.#version = versionOf(statSync(this.path, { throwIfNoEntry: false }))
    } catch (error) {
      unlock(this.path)
      throw cannot('be used', this.path, error)
    }
  }

  /** Reads the value in the file. Undefined if there is no file. */
  read(): unknown {
    if (!this.#version) return undefined
    let text
    try {
      text = readFileSync(this.path, 'utf8')
    } catch (error) {
      throw cannot('be read', this.path, error)
    }
    try {
      return JSON.parse(text)
    } catch (error) {
      throw new SandboxError(
        'SANDBOX.INVALID_STATE',
        `The state file ${this.path} is not valid JSON: ${(error as Error).message}. It was left alone. Correct it, or give another file.`,
      )
    }
  }

  /**
   * Writes the state. One write happens at a time; the next one serves all who wait for it.
   *
   * @returns When everything that was true at the call is in the file.
   */
  save(): Promise<void> {
    if (!this.#writing) return (this.#writing = this.#write().finally(() => (this.#writing = undefined)))
    return (this.#waiting ??= this.#writing
      .catch(() => {})
      .then(() => {
        this.#waiting = undefined
        return this.save()
      }))
  }

  /** Lets go of the file, after the writes that are pending. */
  async release(): Promise<void> {
    await (this.#waiting ?? this.#writing)?.catch(() => {})
    unlock(this.path)
  }

  async #write(): Promise<void> {
    const text = this.#serialize()
    const aside = `${this.path}.tmp`
    try {
      const file = await open(aside, 'w', 0o600)
      try {
        await file.writeFile(text)
        await file.sync()
      } finally {
        await file.close()
      }
      await this.#requireUntouched()
      await rename(aside, this.path)
      this.#version = versionOf(await stat(this.path))
      await syncFolder(dirname(this.path))
    } catch (error) {
      if (error instanceof SandboxError) throw error
      throw cannot('be written', this.path, error)
    }
  }

  /** Refuses to replace what another program has written. */
  async #requireUntouched(): Promise<void> {
    const now = versionOf(await stat(this.path).catch(() => undefined))
    const before = this.#version
    if (now && (now.ino !== before?.ino || now.size !== before.size || now.mtimeMs !== before.mtimeMs))
      throw new SandboxError(
        'SANDBOX.FAILED',
        `Another program has changed the state file ${this.path}. It was left alone. Restart the sandbox to read it.`,
      )
  }
}

const versionOf = (stats: Version | undefined): Version | undefined =>
  stats && { ino: stats.ino, size: stats.size, mtimeMs: stats.mtimeMs }

const cannot = (what: string, path: string, error: unknown) =>
  new SandboxError('SANDBOX.FAILED', `The state file ${path} cannot ${what}: ${(error as Error).message}.`, {
    cause: error,
  })

/** A rename is safe only when its folder is, too. Windows cannot open folders, and does not need it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const lockOf = (path: string) => `${path}.lock`
const me = () => `${process.pid} ${hostname()}`

/** Claims a file for this program. A claim of a program that no longer runs is void. */
function lock(path: string): void {
  if (used.has(path) || isHeld(path))
    throw new SandboxError(
      'SANDBOX.FAILED',
      `Another sandbox uses the state file ${path}. Stop it, or give another file. If there is none, delete ${lockOf(path)}.`,
    )
  try {
    const file = openSync(lockOf(path), 'wx', 0o600)
    writeSync(file, me())
    fsyncSync(file)
    closeSync(file)
  } catch (error) {
    throw cannot('be used', path, error)
  }
  used.add(path)
}

/** Whether another program has claimed a file. Removes a void claim. */
function isHeld(path: string): boolean {
  let owner
  try {
    owner = readFileSync(lockOf(path), 'utf8')
  } catch {
    return false
  }
  const [pid, host] = owner.split(' ')
  // Programs on other machines cannot be asked. In a container, this program may have the ID of the one before it.
  if (host === hostname() && Number(pid) !== process.pid && isRunning(Number(pid))) return true
  unlinkSync(lockOf(path))
  return false
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // There is one that belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function unlock(path: string): void {
  if (!used.delete(path)) return
  try {
    unlinkSync(lockOf(path))
  } catch {
    // Someone has removed it already.
  }
}
