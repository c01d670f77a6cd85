import { generate } from './generate/update.ts'
import { flags, main } from './cli/flags.ts'
import { freePort } from './cli/ports.ts'
import { prism } from './mock/prism-cli.ts'

main(async () => {
  const { values } = flags('npm run mock [-- --port N]', { port: { type: 'string', default: '4010' } })
  const port = await freePort('port', values.port)
  await generate()
  await prism('mock', ['--port', String(port)])
})
