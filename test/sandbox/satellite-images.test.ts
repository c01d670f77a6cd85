import { expect, test } from 'vitest'
import type { ListImageBaseInfoRequest } from '../../generated/schema.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'
import { idOf, imageRow } from '../support/satellite.ts'

const served = serveSandbox()

const images = [
  imageRow({
    image_id: idOf('a1'),
    image_name: 'JL1_b',
    image_alias: 'North_1',
    image_level: 'L1',
    image_status: '0',
    upload_date: '2023-05-03T00:00:00Z',
    image_description: 'spring',
  }),
  imageRow({
    image_id: idOf('a2'),
    image_name: 'JL1_a',
    image_alias: 'North_2',
    image_level: 'L1A',
    image_status: '1',
    upload_date: '2023-05-01T00:00:00Z',
    image_type: '0',
  }),
  imageRow({
    image_id: idOf('a3'),
    image_name: 'GF1_c',
    image_alias: null,
    image_level: 'L2',
    image_status: '7',
    upload_date: '2023-05-02T00:00:00Z',
    is_product: '1',
    image_description: null,
  }),
]

const list = (filters: Partial<ListImageBaseInfoRequest> = {}) => {
  served.sandbox.seed({ satelliteImages: images })
  return served.client().listImageBaseInfo({ body: { limit: 100, offset: 0, ...filters } })
}

const names = async (filters: Partial<ListImageBaseInfoRequest> = {}) =>
  (await list(filters)).data_info.map(({ image_name }) => image_name)

test('a list of satellite images shows every property of each', async () => {
  const { hidden: _, ...first } = images[0]!
  expect(await list({ limit: 1 })).toEqual({ data_info: [first], page: { offset: 0, limit: 1, total: 3 } })
})

for (const [what, filters, found] of [
  ['a part of their name', { image_name: 'L1_' }, ['JL1_b', 'JL1_a']],
  ['a part of their alias', { raw_alias: 'rth_2' }, ['JL1_a']],
  ['several aliases', { image_alias: 'North_2,North_1,North' }, ['JL1_b', 'JL1_a']],
  ['several levels', { image_levels: 'L1,L2' }, ['JL1_b', 'GF1_c']],
  ['one level, not those that begin alike', { image_levels: 'L1' }, ['JL1_b']],
  ['several states', { image_status: '1,7' }, ['JL1_a', 'GF1_c']],
  ['being raw', { is_product: '0' }, ['JL1_b', 'JL1_a']],
  ['being results', { is_product: '1' }, ['GF1_c']],
  ['being panchromatic', { image_type: '0' }, ['JL1_a']],
  ['being multispectral', { image_type: '1' }, ['JL1_b', 'GF1_c']],
  ['their whole description', { description: 'spring' }, ['JL1_b']],
  ['their description, not a part of it', { description: 'spr' }, []],
  ['the start of their upload', { image_date_from: '2023-05-02T00:00:00Z' }, ['JL1_b', 'GF1_c']],
  ['the end of their upload', { image_date_to: '2023-05-02T00:00:00Z' }, ['JL1_a', 'GF1_c']],
  ['several filters together', { image_name: 'JL1', image_levels: 'L1A,L2' }, ['JL1_a']],
  ['empty texts, which match all', { image_name: '', raw_alias: '', description: '' }, ['JL1_b', 'JL1_a', 'GF1_c']],
] as const)
  test(`satellite images are listed by ${what}`, async () => {
    expect(await names(filters)).toEqual(found)
  })

for (const [order, found] of [
  ['1', ['GF1_c', 'JL1_a', 'JL1_b']],
  ['-1', ['JL1_b', 'JL1_a', 'GF1_c']],
  ['2', ['GF1_c', 'JL1_b', 'JL1_a']],
  ['-2', ['JL1_a', 'JL1_b', 'GF1_c']],
  ['3', ['JL1_a', 'GF1_c', 'JL1_b']],
  ['-3', ['JL1_b', 'GF1_c', 'JL1_a']],
] as const)
  test(`order=${order} sorts satellite images by ${{ 1: 'name', 2: 'alias', 3: 'upload time' }[order.at(-1)!]}`, async () => {
    expect(await names({ order })).toEqual(found)
  })

test('a page of satellite images counts all that match, and shows its part of them', async () => {
  const { data_info, page } = await list({ order: '1', offset: 1, limit: 1 })
  expect(data_info.map(({ image_name }) => image_name)).toEqual(['JL1_a'])
  expect(page).toEqual({ offset: 1, limit: 1, total: 3 })
  expect((await list({ offset: 3 })).data_info).toEqual([])
})

test('a list of satellite images does not show those of another account', async () => {
  served.sandbox.seed({ satelliteImages: images })
  const { data_info } = await served.client('other').listImageBaseInfo({ body: { limit: 10, offset: 0 } })
  expect(data_info).toEqual([])
})

for (const [what, filters, code] of [
  ['a time in another format', { image_date_from: '2023-05-01' }, 'KMP.00042002'],
  ['a date that does not exist', { image_date_to: '2023-02-30T00:00:00Z' }, 'KMP.00042002'],
  ['a limit of 101', { limit: 101 }, 'KMP.00042030'],
  ['a limit of 0', { limit: 0 }, 'KMP.00042001'],
  ['an unknown level', { image_levels: 'L1,L6' }, 'KMP.00042001'],
  ['the state 5, which does not exist', { image_status: '0,5' }, 'KMP.00042001'],
  ['an unknown sort order', { order: '4' }, 'KMP.00042001'],
  ['a name with a space', { image_name: 'a b' }, 'KMP.00042001'],
] as const)
  test(`listImageBaseInfo refuses ${what} with ${code}`, async () => {
    expect(await refusal(list(filters as object))).toBe(code)
  })
