import { describe, expect, test } from 'vitest'
import { serveEngine, token } from '../support/engine.ts'

const served = serveEngine({
  answer: () => {
    throw new Error('a mistake')
  },
})

const form = new FormData()
form.set('offset', '0')
form.set('limit', '10')

/** A valid request of each service, and the codes with which the service refuses and fails. */
const services: [service: string, method: string, path: string, body: object | undefined, without: string, failed: string][] = [
  ['workspaces', 'GET', '/v1/workspaces', undefined, 'KMP.00011007', 'KMP.00010000'],
  ['satellite usage', 'GET', '/v1/kmp-control/usages?usage_type=DATA', undefined, 'APIGW.0301', 'KMP.00050001'],
  ['real-scene usage', 'GET', '/v1/real3d/usages?usage_type=DATA', undefined, 'KMP.00021007', 'KMP.00020000'],
  ['satellite images', 'POST', '/v1/kmp-data/imageinfo', form, 'APIGW.0301', 'KMP.00040000'],
  ['navigation', 'POST', '/v1/algo/navi', { payload: { from: { x: '1', y: '1', z: '1' }, to: { x: '2', y: '2', z: '2' }, utm: '50N' } }, 'APIGW.0301', 'GATEWAY.0001'],
] // prettier-ignore

describe.each(services)('a request for %s', (_service, method, path, value, without, failed) => {
  const body = value instanceof FormData ? value : value && JSON.stringify(value)
  const headers = { uuid: '1', ...(typeof body === 'string' && { 'content-type': 'application/json' }) }

  test(`without credentials is refused with ${without}`, async () => {
    const answer = await served.send(path, { method, headers, ...(body && { body }) })
    expect([answer.status, answer.body.error_code]).toEqual([401, without])
  })

  test(`gets ${failed} if the server makes a mistake`, async () => {
    const answer = await served.send(path, { method, headers: { ...headers, ...token }, ...(body && { body }) })
    expect([answer.status, answer.body.error_code]).toEqual([500, failed])
    expect(served.bugs.splice(0)).toHaveLength(1)
  })
})
