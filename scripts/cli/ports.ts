import { createServer } from 'node:net'
import { UserError } from './flags.ts'

/** Validates a port number from the command line, and checks that it is free. Port 0 becomes a free port. */
export async function freePort(flag: string, value: string): Promise<number> {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UserError(`--${flag} must be a port number from 0 to 65535, not "${value}".`)
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () =>
      reject(new UserError(`Port ${port} on 127.0.0.1 is in use. Choose another one: --${flag} ${port + 100}`)),
    )
    probe.listen(port, '127.0.0.1', () => {
      const { port: free } = probe.address() as { port: number }
      probe.close(() => resolve(free))
    })
  })
}
