import { generate } from './generate/update.ts'
import { flags, main, UserError } from './cli/flags.ts'

main(async () => {
  const { values } = flags('npm run generate [-- --check]', { check: { type: 'boolean', default: false } })
  const { stale, ms } = await generate(values)
  const seconds = (ms / 1000).toFixed(1)
  if (values.check && stale.length > 0)
    throw new UserError(`Stale: ${stale.join(', ')}\nRun \`npm run generate\` and commit the changes.`)
  console.log(
    stale.length > 0 ? `Updated ${stale.join(', ')} (${seconds} s).` : `generated/ is up to date (${seconds} s).`,
  )
})
