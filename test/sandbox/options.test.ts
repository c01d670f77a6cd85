import { describe, expect, test } from 'vitest'
import { startSandbox } from '../../src/sandbox/sandbox.ts'

const started = (options: object) => startSandbox(options as never).then((sandbox) => sandbox.close())

describe('an option that does not exist, or has a wrong value, is refused with its name and what to use:', () => {
  test.each([
    [{ bogus: 1 }, /^options\.bogus is unknown\. Use port, host, allowedHosts, seed, clock, empty, strictAuth, accessKey, state, log, onBug\.$/],
    [{ strict_auth: true }, /^options\.strict_auth is unknown\. Use strictAuth instead\.$/],
    [{ sate: 'x.json' }, /^options\.sate is unknown\. Use state instead\.$/],
    [{ port: '4010' }, /^options\.port is "4010", but must be a port number from 0 to 65535; 0 selects a free one\.$/],
    [{ port: 70_000 }, /^options\.port is 70000, but must be a port number/],
    [{ host: '' }, /^options\.host is "", but must be an address of this computer/],
    [{ allowedHosts: 'a.example' }, /^options\.allowedHosts is "a\.example", but must be a list of host names, such as sandbox\.example\.com or \.example\.com\.$/],
    [{ allowedHosts: ['http://a.example'] }, /^options\.allowedHosts is .*, but must be a list/],
    [{ seed: -1 }, /^options\.seed is -1, but must be an integer from 0 to 4294967295\.$/],
    [{ seed: 1.5 }, /^options\.seed is 1\.5/],
    [{ empty: 'yes' }, /^options\.empty is "yes", but must be true or false\.$/],
    [{ strictAuth: 1 }, /^options\.strictAuth is 1/],
    [{ state: '' }, /^options\.state is "", but must be the path of a file\.$/],
    [{ log: true }, /^options\.log is true, but must be a function\.$/],
    [{ clock: 5 }, /^options\.clock is 5, but must be an object with now, speed, or frozen\.$/],
    [{ clock: { sped: 60 } }, /^clock\.sped is unknown\. Use speed instead\.$/],
    [{ clock: { speed: -1 } }, /^speed must be a positive number of at most 1000000, not -1\.$/],
    [{ accessKey: { ak: 'AK', secret: 'SECRET' } }, /^options\.accessKey\.secret is unknown\. Use ak, sk\.$/],
    [{ accessKey: { ak: 'AK', sk: '' } }, /^options\.accessKey\.sk must be text that is not empty\.$/],
    [{ accessKey: 'AK:SECRET' }, /^options\.accessKey is wrong, but must be an object with ak and sk\.$/],
  ])('%j', async (options, message) => {
    await expect(started(options)).rejects.toThrow(message)
  }) // prettier-ignore

  test('which has no secret in it', async () => {
    await expect(started({ accessKey: ['SECRET'] })).rejects.toThrow(/^(?!.*SECRET)/)
  })
})

test('options that are undefined count as absent', async () => {
  await started({ port: undefined, host: undefined, clock: undefined, accessKey: undefined, log: undefined })
})
