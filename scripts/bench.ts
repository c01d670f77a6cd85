import { circumstances, sections } from './bench/sections.ts'
import { flags, main, UserError } from './cli/flags.ts'

const names = Object.keys(sections).join(',')

main(async () => {
  const { values } = flags(`npm run bench [-- --runs N --only ${names}]`, {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: names },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1)
    throw new UserError(`--runs must be a positive integer, not "${values.runs}".`)
  const only = values.only.split(',')
  for (const name of only)
    if (!Object.hasOwn(sections, name)) throw new UserError(`--only accepts ${names}, not "${name}".`)
  // Temporary files are removed when the process exits, which a signal alone does not cause.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

  console.log(`${circumstances(runs)}\n`)
  for (const name of only) console.log(`## ${name}\n\n${await sections[name]!(runs)}`)
})
