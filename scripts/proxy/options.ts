import { accessKeyOf } from '../cli/access-key.ts'
import { flags, UserError } from '../cli/flags.ts'
import { hostFlag } from '../cli/host.ts'
import type { AccessKey } from '../../src/proxy/proxy.ts'

const usage = 'npm run proxy -- URL [--port N] [--host H] [--errors] [--access-key AK:SK] [--log FILE]'

/** Where an access key is safer than among arguments, which other users of the computer can see. */
const variable = 'KOOMAP_ACCESS_KEY'

/** Reads the flags of `npm run proxy`. The port and the host are checked when they are used. */
export function proxyFlags(env: NodeJS.ProcessEnv) {
  const { values, positionals } = flags(
    usage,
    {
      ...hostFlag,
      port: { type: 'string', default: '4010' },
      errors: { type: 'boolean', default: false },
      'access-key': { type: 'string' },
      log: { type: 'string' },
    },
    1,
  )
  if (values.log === '') throw new UserError('--log must be the path of a file.')
  const key = values['access-key']
  const accessKey: AccessKey | undefined =
    key !== undefined
      ? accessKeyOf('--access-key', key)
      : env[variable]
        ? accessKeyOf(variable, env[variable])
        : undefined
  return { ...values, upstream: positionals[0]!, accessKey, usage }
}
