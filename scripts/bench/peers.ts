import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { UserError } from '../cli/flags.ts'
import { root } from '../cli/paths.ts'

/** A package that is compared with ours, but not installed with the project. */
export interface Peer {
  name: string
  version: string
  /** Its folder in dist/bench-peers/. npm would remove other peers from a folder that they share. */
  folder: string
}

/** Installs a peer outside the project, because it is large, and returns its node_modules folder. */
export async function installPeer({ name, version, folder }: Peer): Promise<string> {
  const prefix = `${root}dist/bench-peers/${folder}`
  if (!existsSync(`${prefix}/node_modules/${name}/package.json`)) {
    const options = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', prefix]
    const npm = spawn('npm', [...options, `${name}@${version}`], { stdio: 'ignore' })
    const [code] = await once(npm, 'close')
    if (code !== 0) throw new UserError(`${name} ${version} cannot be installed. Check the network.`)
  }
  return `${prefix}/node_modules`
}
