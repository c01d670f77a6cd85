import { allowedNameOf } from './control/own-host.ts'
import { SandboxError } from './control/sandbox-error.ts'
import { isObject, requireKnown, show } from './known-properties.ts'
import type { SandboxOptions, Scope } from './types.ts'

const isWhole = (value: unknown, low: number, high: number): boolean =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high
const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isFunction = (value: unknown): boolean => typeof value === 'function'

/** What each option must be, and how that is said. */
const options: { [Name in keyof SandboxOptions]-?: [fits: (value: unknown) => boolean, need: string] } = {
  port: [(value) => isWhole(value, 0, 65535), 'a port number from 0 to 65535; 0 selects a free one'],
  host: [isText, 'an address of this computer, such as 127.0.0.1 or ::1'],
  allowedHosts: [
    (value) => Array.isArray(value) && value.every((name) => allowedNameOf(name) !== undefined),
    'a list of host names, such as sandbox.example.com or .example.com',
  ],
  seed: [(value) => isWhole(value, 0, 2 ** 32 - 1), `an integer from 0 to ${2 ** 32 - 1}`],
  // The clock checks its settings.
  clock: [isObject, 'an object with now, speed, or frozen'],
  empty: [isFlag, 'true or false'],
  strictAuth: [isFlag, 'true or false'],
  accessKey: [isObject, 'an object with ak and sk'],
  state: [isText, 'the path of a file'],
  log: [isFunction, 'a function'],
  onBug: [isFunction, 'a function'],
}

/**
 * Checks how a sandbox is to start.
 *
 * @throws {TypeError} If there is no such option, or it has a value that it cannot have.
 */
export function checkOptions(given: SandboxOptions): void {
  requireKnown(given, Object.keys(options), 'options')
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    const [fits, need] = options[name as keyof SandboxOptions]
    // The value of an access key is a secret.
    const shown = name === 'accessKey' ? 'wrong' : show(value)
    if (!fits(value)) throw new TypeError(`options.${name} is ${shown}, but must be ${need}.`)
  }
  if (!given.accessKey) return
  requireKnown(given.accessKey, ['ak', 'sk'], 'options.accessKey')
  for (const name of ['ak', 'sk'] as const)
    if (!isText(given.accessKey[name])) throw new TypeError(`options.accessKey.${name} must be text that is not empty.`)
}

/**
 * The token of a scope.
 *
 * @throws {SandboxError} If the scope has something else.
 */
export function tokenOf(scope: Scope = {}): string | undefined {
  try {
    requireKnown(scope, ['token'], 'scope')
  } catch (error) {
    throw new SandboxError('SANDBOX.INVALID_REQUEST', (error as Error).message)
  }
  return scope.token
}
