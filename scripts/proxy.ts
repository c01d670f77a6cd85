import { generate } from './generate/update.ts'
import { flags, main, UserError } from './cli/flags.ts'
import { freePort } from './cli/ports.ts'
import { prism } from './mock/prism-cli.ts'

main(async () => {
  const usage = 'npm run proxy -- URL [--port N] [--errors]'
  const { values, positionals } = flags(
    usage,
    { port: { type: 'string', default: '4010' }, errors: { type: 'boolean', default: false } },
    1,
  )
  const upstream = positionals[0]!
  if (!/^https?:\/\//.test(upstream) || !URL.canParse(upstream))
    throw new UserError(`"${upstream}" is not an http or https URL.\nUsage: ${usage}`)
  const port = await freePort('port', values.port)
  await generate()
  await prism('proxy', [upstream, '--port', String(port), ...(values.errors ? ['--errors'] : [])])
})
