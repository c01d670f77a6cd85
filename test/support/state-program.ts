import { startSandbox } from '../../src/sandbox/sandbox.ts'

/** Starts a sandbox with a state file, prints its URL, and serves until it is killed. */
const sandbox = await startSandbox({ state: process.argv[2]!, empty: true })
console.log(sandbox.url)
