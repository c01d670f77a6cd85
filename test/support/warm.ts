import { beforeAll } from 'vitest'

/** Loads what the client loads when it is first needed, so that nothing but timers and promises remains to wait for. */
export const loadEverything = () =>
  beforeAll(async () => {
    await import('../../src/client/on-demand.ts')
    await import('../../src/client/errors/describe.ts')
    await import('../../src/client/credentials/sign.ts')
  })
