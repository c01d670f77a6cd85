import { afterEach, expect, test, vi } from 'vitest'
import { hostOf } from '../../scripts/cli/host.ts'

afterEach(() => void vi.restoreAllMocks())

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['127.8.9.10', '127.8.9.10'],
  ['::1', '::1'],
  ['[::1]', '::1'],
  ['0:0:0:0:0:0:0:1', '0:0:0:0:0:0:0:1'],
  ['::ffff:127.0.0.1', '::ffff:127.0.0.1'],
  ['localhost', expect.stringMatching(/^(127\.0\.0\.1|::1)$/)],
])('an address of the computer itself is taken without a warning: %s', async (value, address) => {
  const warned = vi.spyOn(console, 'error').mockReturnValue()
  expect(await hostOf(value, 'the mock')).toEqual(address)
  expect(warned).not.toHaveBeenCalled()
})

test.each(['0.0.0.0', '::', '192.168.1.2', '::ffff:10.0.0.1', 'fe80::1'])(
  'an address that others can reach causes a warning: %s',
  async (value) => {
    const warned = vi.spyOn(console, 'error').mockReturnValue()
    expect(await hostOf(value, 'the mock', 'They can read it.')).toBe(value)
    expect(warned.mock.calls).toEqual([
      [`Warning: ${value} is not a loopback address, so other computers can reach the mock. They can read it.`],
    ])
  },
)

test.each(['', '[]', 'no-such-name.invalid', 'a b', '300.1.1.1'])(
  '"%s" is no address, which is said',
  async (value) => {
    await expect(hostOf(value, 'the mock')).rejects.toThrow(/address.*Use 127\.0\.0\.1, ::1, or one of its addresses/)
  },
)
