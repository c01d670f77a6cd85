import type { FolderRow, ObliqueImageRow, TenantState, WorkspaceRow } from '../store/tenant.ts'
import { defaultDomainId, storyteller } from '../access/tenants.ts'

// The part of the story in which the rest takes place: workspaces, and folders with images. See story.ts.

/** Whose everything is. */
export const owned = { tenant_domain_id: defaultDomainId, creator: storyteller, latest_operator: storyteller }

/** The workspace with all tasks. */
export const workspaceId = '3eceb0cb8b834f5bb0a66d4108c2067f'

const workspaces: WorkspaceRow[] = [
  {
    workspace_id: workspaceId,
    workspace_name: '测绘空间',
    workspace_description: '测绘任务',
    ...owned,
    create_time: '2023-05-23T07:26:28Z',
    update_time: '2023-05-26T07:34:27Z',
    star: 1,
    hidden: {},
  },
  {
    workspace_id: '8c008cabac124f74ad7deba48e1bdf7a',
    workspace_name: '测绘空间2',
    workspace_description: null,
    ...owned,
    create_time: '2023-05-23T07:57:14Z',
    update_time: '2023-05-23T07:57:14Z',
    star: 0,
    hidden: {},
  },
]

/** The folders, by what they show. */
export const campus = 'm73Meil7ztsJpRTaYE3X-YqeZDWfgp0a1'
export const factory = '165658750495570312'

const folders: FolderRow[] = [
  {
    folder_code: factory,
    folder_name: '厂区航拍',
    folder_alias: '厂区_202305',
    folder_desc: '',
    obs_endpoint: 'obs.cn-north-4.myhuaweicloud.com',
    obs_path: 'real3d/factory/oblique-images',
    create_time: '2023-05-09 15:06:00.000',
    status: 1,
    hidden: {},
  },
  {
    folder_code: campus,
    folder_name: '园区航拍',
    folder_alias: '园区_202305',
    folder_desc: '园区倾斜摄影',
    obs_endpoint: 'obs.cn-north-4.myhuaweicloud.com',
    obs_path: 'real3d/campus/oblique-images',
    create_time: '2023-05-11 17:10:13.000',
    status: 1,
    hidden: {},
  },
]

/** The size of the images, in pixels: 22 of them make the 2.75 gigapixels of a run. */
const size = { width: 12_500, height: 10_000 }
const images = (folder_code: string, first: bigint, count: number): ObliqueImageRow[] =>
  Array.from({ length: count }, (_, i) => ({ imageCode: String(first + BigInt(i)), folder_code, ...size }))

export const placesStory: TenantState = {
  workspaces,
  folders,
  obliqueImages: [...images(factory, 1674019035390013440n, 16), ...images(campus, 1674012210347036672n, 22)],
}
