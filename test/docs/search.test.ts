import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderSite } from '../../scripts/docs/render-site.ts'
import { groupsOf, SearchIndex, type IndexFile } from '../../scripts/docs/search/search-index.ts'
import { termsOf } from '../../scripts/docs/search/terms.ts'
import { catalogueOf } from '../../src/description/error-codes.ts'
import { description, operations } from '../support/description.ts'

const indexes: Record<string, SearchIndex> = {}
const sources: Record<string, string> = {}
beforeAll(async () => {
  const files = await renderSite()
  for (const language of ['en', 'zh']) {
    const globals: { koomapIndex?: IndexFile } = {}
    sources[language] = files.get(`search-${language}.js`)!
    runInNewContext(sources[language], globals)
    indexes[language] = new SearchIndex(globals.koomapIndex!)
  }
})

/** What the dialog shows, from top to bottom. */
const shown = (language: string, query: string) =>
  groupsOf(indexes[language]!.find(query)).flatMap(([, results]) => results.map(({ url }) => url))

// The page, or a part of it, that must be among the first three.
const both: [query: string, target: string][] = [
  // Terms of the field, whichever language the pages have.
  ['空三', 'glossary.html#aerial-triangulation'],
  ['刺点', 'glossary.html#spur-point'],
  ['用量', 'glossary.html#usage'],
  ['AK/SK', 'glossary.html#access-key'],
  ['访问密钥', 'glossary.html#access-key'],
  ['归档', 'glossary.html#archive'],
  ['aerial triangulation', 'glossary.html#aerial-triangulation'],
  ['spur point', 'glossary.html#spur-point'],
  ['token', 'glossary.html#token'],
  ['archive', 'glossary.html#archive'],
  ['API gateway', 'glossary.html#api-gateway'],
  // Operations.
  ['deleteSpurPoint', 'operations/deleteSpurPoint.html'],
  ['createTask', 'operations/createTask.html'],
  ['createtask', 'operations/createTask.html'],
  ['startReal3DTask', 'operations/startReal3DTask.html'],
  ['create taks', 'operations/createTask.html'],
  ['creatTask', 'operations/createTask.html'],
  ['deleteSpurPiont', 'operations/deleteSpurPoint.html'],
  ['real3d subtask', 'operations/startReal3DSubTask.html'],
  ['listCommonWorkspace', 'operations/listCommonWorkspace.html'],
  ['ListCommonWorkspace', 'operations/listCommonWorkspace.html'],
  ['validateImage', 'operations/validateImage.html'],
  ['startNavi', 'operations/startNavi.html'],
  ['showReal3DUsage', 'operations/showReal3DUsage.html'],
  ['marker', 'operations/createMarkerInfo.html'],
  ['spur count', 'operations/showSpurCount.html'],
  ['stop real3d', 'operations/stopReal3DTask.html'],
  ['workspce', 'operations/deleteCommonWorkspace.html'],
  // Paths.
  ['/v1/algo/vps', 'operations/startVps.html'],
  ['/v1/workspaces', 'operations/listCommonWorkspace.html'],
  ['POST /v1/workspaces', 'operations/createCommonWorkspace.html'],
  ['/v3/auth/tokens', 'operations/keystoneCreateUserTokenByPassword.html'],
  ['auth/tokens', 'operations/keystoneCreateUserTokenByPassword.html'],
  ['/v1/workspaces/3eceb0cb8b834f5bb0a66d4108c2067f', 'operations/updateCommonWorkspace.html'],
  [
    'DELETE https://koomap.cn-north-4.myhuaweicloud.com/v1/workspaces/3eceb0cb8b834f5bb0a66d4108c2067f?x=1',
    'operations/deleteCommonWorkspace.html',
  ],
  ['vps', 'operations/startVps.html'],
  // Error codes.
  ['KMP.00011105', 'errors.html#KMP.00011105'],
  ['kmp.00011105', 'errors.html#KMP.00011105'],
  ['00011105', 'errors.html#KMP.00011105'],
  ['工作共享空间名称冲突', 'errors.html#KMP.00011105'],
  ['名称冲突', 'errors.html#KMP.00011105'],
  ['KMP.00051043', 'errors.html#KMP.00051043'],
  ['00021122', 'errors.html#KMP.00021122'],
  ['VPS.0002', 'errors.html#VPS.0002'],
  ['NAVI.0004', 'errors.html#NAVI.0004'],
  ['"error_code": "KMP.00051015"', 'errors.html#KMP.00051015'],
  // Properties and parameters.
  ['run_AT_only', 'operations/startReal3DTask.html#body-run_AT_only'],
  ['run_at_only', 'operations/startReal3DTask.html#body-run_AT_only'],
  ['run at only', 'operations/startReal3DTask.html#body-run_AT_only'],
  ['AT_progress', 'operations/listTasksInWorkspace.html#response-tasks.AT_progress'],
  ['workspace_name', 'operations/createCommonWorkspace.html#body-workspace_name'],
  ['createTask task_name', 'operations/createTask.html#body-task_name'],
  ['createReal3DTask folder_code', 'operations/createReal3DTask.html#body-folder_code'],
  ['modeling_params.accuracy', 'operations/createReal3DTask.html#body-modeling_params.accuracy'],
  ['VpsCode', 'operations/startVps.html#response-VpsCode'],
  ['BUNDLE_SUCCESS', 'operations/startReal3DTask.html'],
  ['Uuid', 'operations/startVps.html#header-Uuid'],
  // Guides.
  ['Retry-After', 'guides/client.html#retries-and-time-limits'],
  ['mock', 'guides/mock.html'],
]

const english: typeof both = [
  ['pagination', 'guides/client.html'],
  ['delete workspace', 'operations/deleteCommonWorkspace.html'],
  ['create a workspace', 'operations/createCommonWorkspace.html'],
  ['get a token', 'operations/keystoneCreateUserTokenByPassword.html'],
  ['usage', 'glossary.html#usage'],
  ['spur points of an image', 'operations/listSpurPoints.html'],
  ['ground control point', 'glossary.html#ground-control-point'],
  ['workspaces', 'operations/listCommonWorkspace.html'],
  ['satelite task', 'operations/createTask.html'],
  ['archive task', 'operations/updateTaskArchivedStatus.html'],
  ['states', 'states.html'],
  ['sandbox', 'guides/sandbox.html'],
  ['删除刺点', 'operations/deleteSpurPoint.html'],
  ['创建工作共享空间', 'operations/createCommonWorkspace.html'],
]

const chinese: typeof both = [
  ['删除工作共享空间', 'operations/deleteCommonWorkspace.html'],
  ['创建工作共享空间', 'operations/createCommonWorkspace.html'],
  ['创建空间', 'operations/createCommonWorkspace.html'],
  ['获取 Token', 'operations/keystoneCreateUserTokenByPassword.html'],
  ['添加刺点', 'operations/addSpurPoint.html'],
  ['删除刺点', 'operations/deleteSpurPoint.html'],
  ['导航', 'operations/startNavi.html'],
  ['定位', 'operations/startVps.html'],
  ['查询用量', 'operations/showReal3DUsage.html'],
  ['启动建模任务', 'operations/startReal3DTask.html'],
  ['刺点文件', 'glossary.html#spur-point-file'],
  ['错误码', 'errors.html'],
  ['状态', 'states.html'],
  ['沙箱', 'guides/sandbox.html'],
  ['翻页', 'operations/listFolder.html'],
  ['delete workspace', 'operations/deleteCommonWorkspace.html'],
]

const cases = [
  ...both.flatMap(([query, target]) => ['en', 'zh'].map((language) => [language, query, target] as const)),
  ...english.map(([query, target]) => ['en', query, target] as const),
  ...chinese.map(([query, target]) => ['zh', query, target] as const),
]

/** Whether a result is the target. A page stands for all of its parts, except that of an operation. */
const leads = (url: string, target: string) =>
  url === target || (!target.includes('#') && !target.startsWith('operations/') && url.startsWith(`${target}#`))

describe('the search', () => {
  test.each(cases)('in %s finds %s', (language, query, target) => {
    const urls = shown(language, query)
    expect(urls.slice(0, 3).some((url) => leads(url, target)), `${query}: ${urls.slice(0, 8).join(', ')}`).toBe(true) // prettier-ignore
  })

  test('finds every operation by its ID and every error code, first', () => {
    for (const language of ['en', 'zh']) {
      for (const { id } of operations) expect(shown(language, id)[0]).toBe(`operations/${id}.html`)
      for (const { code } of catalogueOf(description)) expect(shown(language, code)[0]).toBe(`errors.html#${code}`)
    }
  })

  test('finds nothing for nothing', () => {
    for (const query of ['', '  ', '!?', 'xqzxqzxqz']) expect(shown('en', query)).toEqual([])
  })

  test('has indexes that load quickly', () => {
    for (const source of Object.values(sources)) expect(source.length).toBeLessThan(450_000)
  })
})

test('the terms of a text are words, parts of names, paths, codes, and pairs of Chinese characters', () => {
  expect(termsOf('空三 刺')).toEqual(['空三', '刺'])
  expect(termsOf('工作空间')).toEqual(['工作', '作空', '空间'])
  expect(termsOf('startReal3DTask')).toEqual(['startreal3dtask', 'start', 'real3', 'd', 'task'])
  expect(termsOf('run_AT_only')).toEqual(['run_at_only', 'run', 'at', 'only'])
  expect(termsOf('KMP.00011105')).toEqual(['kmp.00011105', 'kmp', '00011105'])
  expect(termsOf('/v1/algo/vps')).toEqual(['/v1/algo/vps', 'v1', 'algo', 'vps'])
})
