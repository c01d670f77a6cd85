import { defineConfig } from 'vitest/config'

// What takes long is in files of its own, so that `npm test` stays short. `.ci/run` runs both.
const slow = 'test/**/*.slow.test.ts'

export default defineConfig(({ mode }) => {
  const only = mode === 'slow'
  return {
    test: {
      include: [only ? slow : 'test/**/*.test.ts'],
      exclude: only ? [] : [slow],
      globalSetup: 'test/support/mock-server.ts',
      maxWorkers: 2,
      // The files share what they import, which would take a third of the time otherwise. So what a test replaces is put back.
      isolate: only,
      restoreMocks: true,
      unstubGlobals: true,
      unstubEnvs: true,
      testTimeout: only ? 120_000 : 30_000,
      hookTimeout: only ? 240_000 : 60_000,
      reporters: process.env.CI
        ? ['default', ['json', { outputFile: `dist/test-results${only ? '-slow' : ''}.json` }]]
        : ['default'],
    },
  }
})
