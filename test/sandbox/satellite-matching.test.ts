import { expect, test } from 'vitest'
import type { ValidateImageRequest } from '../../generated/schema.ts'
import { isKooMapError } from '../../src/client/index.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'
import { idOf, imageRow, mss, pan, result, scene } from '../support/satellite.ts'

const served = serveSandbox()

const check = (data_ids: string[], change: Partial<ValidateImageRequest> = {}) =>
  served.client().validateImage({
    body: { data_ids, production_level: 'L2', task_name: 'North', coordination: 'WGS84', ...change },
  })

/** The images that the service lists as not matching, with the reason of each. */
async function mismatches(data_ids: string[]) {
  const error: unknown = await check(data_ids).catch((reason: unknown) => reason)
  if (!isKooMapError(error)) throw error
  expect(error.status).toBe(400)
  return (error.body as { data_id: string; error_message: string }[]).map((item) => [item.data_id, item.error_message])
}

const named = (end: string, image_name: string, image_type: '0' | '1' = '1') =>
  imageRow({ image_id: idOf(end), image_name, image_type })

test('a panchromatic image and its multispectral counterpart produce one result image', async () => {
  served.sandbox.seed({ satelliteImages: scene })
  expect(await check([pan, mss])).toEqual([{ name: result, data_id: null, error_message: null }])
})

test('multispectral images without panchromatic ones produce one result image each', async () => {
  served.sandbox.seed({ satelliteImages: [...scene, named('a3', 'JL1_0019_MSS')] })
  const results = await check([mss, idOf('a3')])
  expect(results.map(({ name }) => name)).toEqual([result, 'JL1_0019_L2'])
})

test('level L5 makes one mosaic, which has the name of the task if it covers several scenes', async () => {
  served.sandbox.seed({ satelliteImages: [...scene, named('a3', 'JL1_0019_MSS')] })
  const namesOf = async (ids: string[]) => (await check(ids, { production_level: 'L5' })).map(({ name }) => name)
  expect(await namesOf([mss, idOf('a3')])).toEqual(['North_L5'])
  expect(await namesOf([pan, mss])).toEqual(['JL1_0018_L5'])
})

test('the names of result images have at most 100 characters', async () => {
  served.sandbox.seed({ satelliteImages: [named('a3', `JL1_${'x'.repeat(96)}`)] })
  const [only] = await check([idOf('a3')])
  expect(only!.name).toBe(`JL1_${'x'.repeat(93)}_L2`)
})

test('validateImage lists the images whose satellite is not that of the first', async () => {
  served.sandbox.seed({ satelliteImages: [...scene, named('a3', 'GF1_0018_MSS')] })
  expect(await mismatches([mss, idOf('a3')])).toEqual([[idOf('a3'), '卫星型号不一致']])
})

test('validateImage lists the images that have no counterpart if one of them is panchromatic', async () => {
  served.sandbox.seed({ satelliteImages: [...scene, named('a3', 'JL1_0019_MSS'), named('a4', 'JL1_0020_PAN', '0')] })
  const message = '全色影像与多光谱影像未一一对应'
  expect(await mismatches([pan, mss, idOf('a3')])).toEqual([[idOf('a3'), message]])
  expect(await mismatches([idOf('a4')])).toEqual([[idOf('a4'), message]])
})

test('validateImage lists the images of a scene that has two multispectral images and a panchromatic one', async () => {
  served.sandbox.seed({ satelliteImages: [...scene, named('a3', 'JL1_0018_MSS')] })
  expect(await mismatches([pan, mss, idOf('a3')])).toHaveLength(3)
})

test('validateImage lists an image whose result image would have the name of another', async () => {
  served.sandbox.seed({ satelliteImages: [...scene, named('a3', 'JL1_0018_MSS')] })
  expect(await mismatches([mss, idOf('a3')])).toEqual([[idOf('a3'), '成果影像名称重复']])
})

test('validateImage takes only raw images of the account with at most 4 bands, each once', async () => {
  const product = imageRow({ image_id: idOf('a5'), is_product: '1' })
  const bands = imageRow({ image_id: idOf('a6'), hidden: { bands: 5 } })
  served.sandbox.seed({ satelliteImages: [...scene, product, bands] })
  expect(await refusal(check([idOf('ff')]))).toBe('KMP.00051074')
  expect(await refusal(check([product.image_id]))).toBe('KMP.00051016')
  expect(await refusal(check([bands.image_id]))).toBe('KMP.00054007')
  expect(await refusal(check([mss, mss]))).toBe('KMP.00051073')
  expect(await refusal(check([]))).toBe('KMP.00051020')
  expect(await refusal(check([mss], { production_level: 'L1' as 'L2' }))).toBe('KMP.00051001')
})
