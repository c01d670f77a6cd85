import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { root } from '../../scripts/lib/project.ts'

/** Where one generator works. */
export interface Workshop {
  /** Empty at the beginning; the client comes here. */
  folder: string
  /** The bundle that the generator reads, in the version that the row names. */
  description: string
  /** Kept from run to run: tools that are installed for the row, and caches. */
  tools: string
}

/** One row of the matrix. */
export interface Row {
  /** Unique, for the command line and the work folder: `redocly-go`. */
  id: string
  language: string
  generator: string
  version: string
  /** Version of OpenAPI that it reads. */
  reads: '3.1' | '3.0'
  /** Programs that must be on the PATH. */
  needs: string[]
  /** Gets the generator, at its exact version, into `tools`, if it is not there. */
  install?(at: Workshop): Promise<void>
  generate(at: Workshop): Promise<void>
  /** Compiles with all warnings as errors, or checks the types: what by, and how. Without it, nothing more is tried. */
  compile?: { by: string; run(at: Workshop): Promise<void> }
  /**
   * Calls every operation. The environment has KOOMAP_CALLS (a file with an array of `Call`), KOOMAP_ANSWERS,
   * KOOMAP_ERRORS and KOOMAP_SIGNED (base URLs), KOOMAP_TOKEN, KOOMAP_AK and KOOMAP_SK. Prints lines of `Report`.
   */
  drive?(at: Workshop, env: Record<string, string>): Promise<string>
  /** Set for what `npm run clients` makes: the program of its README is run as the README says. */
  first?: true
  /** What is known not to work, and why; the run fails when it works after all. */
  gaps: Gap[]
}

export interface Gap {
  /** The columns that it spoils. */
  in: string[]
  /** What fails and why, as a sentence for the README; with the issue of the tool where there is one. */
  because: string
}

/** Runs a program to its end and returns what it printed; throws with its output when it fails. */
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
      reject(new Error(`${command} ${args.join(' ')}\nended with ${signal ?? `code ${code}`} in ${cwd}\n${output}`))
    })
  })
}

/** The folder with the drivers and whatever else a language needs to be tested. */
export const drivers = (language: string) => `${root}test/clients/${language}/`
