import { lookup } from 'node:dns/promises'
import { BlockList, isIPv6 } from 'node:net'
import { UserError } from './flags.ts'

/** The flag of every command that serves, to be spread into its flags. */
export const hostFlag = { host: { type: 'string', default: '127.0.0.1' } } as const

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')
loopback.addSubnet('::ffff:127.0.0.0', 104, 'ipv6')

/** Whether only this computer can reach an IP address. */
const isLoopback = (address: string) => loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/**
 * Reads the value of `--host`, an address or a name of this computer, as an IP address. Warns on stderr if other
 * computers can reach it.
 *
 * @param thing What is served, such as `the mock`.
 * @param consequence What others can then do, as a sentence.
 * @throws {UserError} If the value is empty, or a name that is unknown.
 *
 * @example
 * const { values } = flags(usage, { ...hostFlag, port: { type: 'string', default: '4010' } })
 * const host = await hostOf(values.host, 'the mock')
 * const port = await freePort('port', values.port, host)
 */
export async function hostOf(value: string, thing: string, consequence?: string): Promise<string> {
  const name = value.replace(/^\[(.*)\]$/, '$1')
  const advice = 'Use 127.0.0.1, ::1, or one of its addresses: --host 127.0.0.1'
  if (name === '') throw new UserError(`--host must be an address of this computer. ${advice}`)
  const { address } = await lookup(name).catch(({ code }: NodeJS.ErrnoException) => {
    throw new UserError(`This computer has no address ${value} (${code}). ${advice}`)
  })
  if (!isLoopback(address))
    console.error(
      [
        `Warning: ${value} is not a loopback address, so other computers can reach ${thing}.`,
        ...(consequence ? [consequence] : []),
      ].join(' '),
    )
  return address
}
