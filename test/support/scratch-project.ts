import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { build, type BuildOptions } from 'esbuild'
import { root } from '../../scripts/cli/paths.ts'
import { run } from '../../scripts/cli/processes.ts'

const execute = promisify(execFile)

/** A project in a temporary folder that uses this package as npm would install it. */
export class ScratchProject {
  readonly path = mkdtempSync(join(tmpdir(), 'koomap-openapi-package-'))
  readonly installed = join(this.path, 'node_modules/koomap-openapi')
  readonly tarball = join(this.path, 'koomap-openapi.tgz')

  /** Builds and packs the package. */
  async pack(): Promise<void> {
    const packed = join(this.path, 'packed')
    mkdirSync(packed)
    await execute('npm', ['pack', '--pack-destination', packed], {
      cwd: root,
      env: {
        ...process.env,
        npm_config_cache: join(this.path, 'cache'),
        npm_config_offline: 'true',
        npm_config_update_notifier: 'false',
      },
    })
    renameSync(join(packed, readdirSync(packed)[0]!), this.tarball)
  }

  /** Installs a tarball as npm does, but without a registry. */
  async install(tarball = this.tarball): Promise<void> {
    mkdirSync(this.installed, { recursive: true })
    await execute('tar', ['-xzf', tarball, '--strip-components=1', '-C', this.installed])
    this.link('openapi-fetch')
    this.write('package.json', '{"type":"module"}')
  }

  /** Links a dependency of this project. */
  link(name: string): void {
    const path = join(this.path, 'node_modules', name)
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), path)
  }

  write(name: string, text: string): string {
    writeFileSync(join(this.path, name), text)
    return join(this.path, name)
  }

  /** Runs a program, and returns the JSON that it prints. */
  async run(name: string, program: string, ...args: string[]): Promise<unknown> {
    const { code, stdout, output } = await run([this.write(name, program), ...args], this.path)
    if (code !== 0) throw new Error(`${name} exited with code ${code}:\n${output}`)
    return JSON.parse(stdout)
  }

  /** Bundles a module of the project as an application does for browsers. */
  bundle(contents: string, options: Pick<BuildOptions, 'format' | 'globalName' | 'splitting'> = {}) {
    return build({
      stdin: { contents, resolveDir: this.path },
      absWorkingDir: this.path,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      outdir: 'out',
      write: false,
      metafile: true,
      logLevel: 'silent',
      ...options,
    })
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
