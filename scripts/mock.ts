import { flags, main } from './cli/flags.ts'
import { hostFlag, hostOf } from './cli/host.ts'
import { freePort } from './cli/ports.ts'
import { closeOnSignals } from './cli/processes.ts'
import { readDescription } from './description/bundle.ts'
import { generate } from './generate/update.ts'
import { addressesOf } from './mock/addresses.ts'
import { lineOf } from './mock/log.ts'
import { startMock } from './mock/server.ts'
import { followDescription } from './start/follow.ts'

main(async () => {
  const { values } = flags('npm run mock [-- --port N --host H]', {
    ...hostFlag,
    port: { type: 'string', default: '4010' },
  })
  const host = await hostOf(values.host, 'the mock')
  const port = await freePort('port', values.port, host)
  await generate()
  const description = readDescription()
  const mock = await startMock(port, { description, host, log: (request) => console.log(lineOf(request)) })
  closeOnSignals(() => mock.close())
  for (const { method, url } of addressesOf(description, mock.url)) console.log(`${method.padEnd(8)} ${url}`)
  console.log(`Mock     ${mock.url}
Try      curl ${mock.url}/v1/workspaces -H 'X-Auth-Token: any'
Watching openapi/: the mock is updated when a file changes. Press Ctrl+C to stop.`)
  await followDescription(['openapi', 'generated'], {
    changed: async (changed, ms) => {
      await mock.reload(changed)
      console.log(`Updated the mock (${(ms / 1000).toFixed(1)} s).`)
    },
  })
})
