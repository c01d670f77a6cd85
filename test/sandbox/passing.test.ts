import { expect, test } from 'vitest'
import { isTransient, pass } from '../../src/sandbox/rules/passing.ts'

test('time moves a thing only as its lifecycle says', () => {
  expect(pass('real3d-task', 'time', 'PENDING', 'STARTING')).toBe('STARTING')
  expect(() => pass('real3d-task', 'time', 'PENDING', 'RUNNING')).toThrow(
    'The lifecycle real3d-task has no transition from PENDING to RUNNING by time.',
  )
})

test('what time does is not what someone does outside of the API', () => {
  expect(pass('real3d-subtask', 'outside', 'INIT', 'UPLOADING')).toBe('UPLOADING')
  expect(() => pass('real3d-subtask', 'time', 'INIT', 'UPLOADING')).toThrow('no transition')
})

test('a state is transient if its lifecycle says so', () => {
  expect(isTransient('real3d-subtask', 'RUNNING')).toBe(true)
  expect(isTransient('real3d-subtask', 'SUCCESS')).toBe(false)
  expect(isTransient('real3d-subtask', 'unknown')).toBe(false)
})
