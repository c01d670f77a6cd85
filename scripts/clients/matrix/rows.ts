import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { root } from '../../cli/paths.ts'

/** The paths that a generator works with. */
export interface Workshop {
  /** The folder for the client, empty at first. */
  folder: string
  /** The bundle that the generator reads, in the OpenAPI version of the row. */
  description: string
  /** A folder that is kept between runs, for caches and the tools that are installed for the row. */
  tools: string
}

/** One row of the matrix. */
export interface Row {
  /** Unique, for the command line and the work folder: `redocly-go`. */
  id: string
  language: string
  generator: string
  version: string
  /** Version of OpenAPI that the generator reads. */
  reads: '3.1' | '3.0'
  /** Programs that must be on the PATH. */
  needs: string[]
  /** Installs the exact version of the generator in `tools`, unless it is already there. */
  install?(at: Workshop): Promise<void>
  generate(at: Workshop): Promise<void>
  /** Compiles with all warnings as errors, or checks the types. `by` names the tool. Without it, testing stops here. */
  compile?: { by: string; run(at: Workshop): Promise<void> }
  /**
   * Makes the calls. The environment contains KOOMAP_CALLS (a file with an array of `Call`), KOOMAP_ANSWERS,
   * KOOMAP_ERRORS, KOOMAP_SIGNED and KOOMAP_PATHS (base URLs of the modes), KOOMAP_TOKEN, KOOMAP_AK and KOOMAP_SK.
   * Prints lines of `Report`.
   */
  drive?(at: Workshop, env: Record<string, string>): Promise<string>
  /** Set for clients from `npm run clients`: the program in the client's README is also run, as described there. */
  first?: true
  /**
   * Writes the samples of the docs into the folder of the client, and compiles them all at once. Returns the command that
   * runs the sample with an index.
   */
  samples?(at: Workshop, codes: string[]): Promise<(index: number) => string[]>
  /** What is known not to work, and why. The run fails if it does work. */
  gaps: Gap[]
}

export interface Gap {
  /** The affected columns. */
  in: string[]
  /** What fails and why, in full sentences for the README, with a link to the generator's issue if there is one. */
  because: string
}

/**
 * The gap of clients that encode path parameters, but also send the values that no encoding keeps in their segment.
 * `sent` says how.
 */
export const unrejectedDots = (sent: 'resolved' | 'unresolved', issues = ''): Gap => ({
  in: ['path'],
  because:
    'Path parameters that are empty, `.`, or `..` are not rejected. The client ' +
    (sent === 'resolved'
      ? 'resolves the dots, so with `..` as the subtask, `deleteReal3DSubTask` sends `DELETE` to the path of the task'
      : 'sends the dots, which servers may resolve') +
    `${issues}.`,
})

/** Runs a program to completion and returns its stdout. If it fails, throws an error with its output. */
export function sh(
  command: string,
  args: string[],
  { cwd, env, timeout = 600_000 }: { cwd: string; env?: Record<string, string | undefined>; timeout?: number },
): Promise<string> {
  mkdirSync(cwd, { recursive: true })
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
    })
    const stdout: Buffer[] = []
    const all: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => void (stdout.push(chunk), all.push(chunk)))
    child.stderr.on('data', (chunk: Buffer) => all.push(chunk))
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(Buffer.concat(stdout).toString())
      const output = Buffer.concat(all).toString().slice(-6000)
      reject(
        new Error(`${command} ${args.join(' ')}\nfailed with ${signal ?? `exit code ${code}`} in ${cwd}\n${output}`),
      )
    })
  })
}

/** The folder with the drivers and other test files of a language. */
export const drivers = (language: string) => `${root}scripts/clients/matrix/${language}/`
