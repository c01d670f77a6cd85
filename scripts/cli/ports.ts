import { createServer } from 'node:net'
import { UserError } from './flags.ts'

/** Validates a port number from the command line, and checks that it is free. Port 0 becomes a free port. */
export async function freePort(flag: string, value: string, host = '127.0.0.1'): Promise<number> {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UserError(`--${flag} must be a port number from 0 to 65535, not "${value}".`)
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) => reject(new UserError(adviceOn(code, flag, port, host))))
    probe.listen(port, host, () => {
      const { port: free } = probe.address() as { port: number }
      probe.close(() => resolve(free))
    })
  })
}

function adviceOn(code: string | undefined, flag: string, port: number, host: string): string {
  const other = `Choose another one: --${flag} ${port > 65_000 ? port - 100 : port + 100}`
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is in use. ${other}`
  if (code === 'EACCES')
    return `Port ${port} on ${host} requires administrator rights. ${other.replace(/\d+$/, '8080')}`
  return `This computer has no address ${host} (${code}). Use 127.0.0.1, ::1, or one of its addresses: --host 127.0.0.1`
}
