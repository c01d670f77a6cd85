import { generate } from './lib/generate.ts'
import { flags, freePort, main } from './lib/project.ts'
import { prism } from './lib/prism.ts'

main(async () => {
  const { values } = flags('npm run mock [-- --port N]', { port: { type: 'string', default: '4010' } })
  const port = await freePort('port', values.port)
  await generate()
  await prism('mock', ['--port', String(port)])
})
