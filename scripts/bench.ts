import { calls } from './bench/calls.ts'
import { generate } from './bench/generate.ts'
import { signatures } from './bench/signatures.ts'
import { size } from './bench/size.ts'
import { types } from './bench/types.ts'
import { flags, main, UserError } from './lib/project.ts'

const sections: Record<string, (runs: number) => Promise<void>> = { generate, size, calls, signatures, types }
const names = Object.keys(sections).join(',')

main(async () => {
  const { values } = flags(`npm run bench [-- --runs N --only ${names}]`, {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: names },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1)
    throw new UserError(`--runs must be a whole number from 1, not "${values.runs}".`)
  const only = values.only.split(',')
  for (const name of only)
    if (!Object.hasOwn(sections, name)) throw new UserError(`--only takes ${names}, and "${name}" is none of them.`)
  // Temporary files are removed when the process exits, which a signal alone does not make it do.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

  console.log(`Node ${process.version}, ${runs} runs each, ours and the peer in turns, medians\n`)
  for (const name of only) await sections[name]!(runs)
})
