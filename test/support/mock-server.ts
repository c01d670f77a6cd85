import type { TestProject } from 'vitest/node'
import { readDescription } from '../../scripts/description/bundle.ts'
import { startMock } from '../../scripts/mock/server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    mockUrl: string
  }
}

/** Starts one mock for all tests, on a free port. */
export default async function setup(project: TestProject) {
  const mock = await startMock(0, { description: readDescription() })
  project.provide('mockUrl', mock.url)
  return () => mock.close()
}
