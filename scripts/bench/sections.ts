import { calls } from './calls.ts'
import { docs } from './docs.ts'
import { generate } from './generate.ts'
import { mock } from './mock.ts'
import { proxy } from './proxy.ts'
import { sandbox } from './servers.ts'
import { signatures } from './signatures.ts'
import { size } from './size.ts'
import { types } from './types.ts'

/** The sections of the benchmark. Each one measures `runs` times, alternating with its peer, and returns Markdown. */
export const sections: Record<string, (runs: number) => Promise<string>> = {
  generate,
  size,
  calls,
  signatures,
  types,
  sandbox,
  mock,
  proxy,
  docs,
}

/** Describes how the figures were measured. */
export const circumstances = (runs: number) =>
  `Node.js ${process.version}. Medians of ${runs} runs each, alternating with the peer.`
