import { accessKeyOf } from '../cli/access-key.ts'
import { UserError, flags } from '../cli/flags.ts'
import { allowedNameOf } from '../../src/sandbox/control/own-host.ts'
import { fromCaller } from '../cli/paths.ts'
import type { SandboxOptions } from '../../src/sandbox/types.ts'

/** How `npm start` is called. */
export const usage =
  'npm start [-- --port N --docs-port N --host H --allowed-host NAME --speed N --seed N --empty --strict-auth --access-key AK:SK --state FILE]'

/** Reads the flags of `npm start`. Ports are checked when they are used. */
export function startFlags(): { port: string; docsPort: string; host: string; sandbox: SandboxOptions } {
  const { values } = flags(usage, {
    port: { type: 'string', default: '4010' },
    'docs-port': { type: 'string', default: '4011' },
    host: { type: 'string', default: '127.0.0.1' },
    'allowed-host': { type: 'string', multiple: true },
    speed: { type: 'string' },
    seed: { type: 'string' },
    empty: { type: 'boolean', default: false },
    'strict-auth': { type: 'boolean', default: false },
    'access-key': { type: 'string' },
    state: { type: 'string' },
  })
  const { speed, seed, empty, state } = values
  if (values.host === '') throw new UserError('--host must be an address of this computer, such as 127.0.0.1 or ::1.')
  if (state === '') throw new UserError('--state must be the path of a file.')
  return {
    port: values.port,
    docsPort: values['docs-port'],
    host: values.host,
    sandbox: {
      allowedHosts: (values['allowed-host'] ?? []).map(allowedHostOf),
      empty,
      strictAuth: values['strict-auth'],
      ...(speed !== undefined && { clock: { speed: speedOf(speed) } }),
      ...(seed !== undefined && { seed: seedOf(seed) }),
      ...(values['access-key'] !== undefined && { accessKey: accessKeyOf('--access-key', values['access-key']) }),
      ...(state !== undefined && { state: fromCaller(state) }),
    },
  }
}

function allowedHostOf(text: string): string {
  if (allowedNameOf(text) === undefined)
    throw new UserError(
      `--allowed-host must be a host name, such as sandbox.example.com or .example.com, not "${text}". Give it once for each name.`,
    )
  return text
}

function speedOf(text: string): number {
  const speed = Number(text)
  if (text.trim() === '' || !(speed > 0 && speed <= 1_000_000))
    throw new UserError(`--speed must be a number over 0 and up to 1000000, such as 60, not "${text}".`)
  return speed
}

function seedOf(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) >= 2 ** 32)
    throw new UserError(`--seed must be an integer from 0 to ${2 ** 32 - 1}, not "${text}".`)
  return Number(text)
}
