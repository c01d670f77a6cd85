// Generated from openapi/ by `npm run generate`. Do not edit.
import type { operations } from './schema.ts'

/** Base URL of KooMap. */
export const serverUrl = 'https://koomap.cn-north-4.myhuaweicloud.com'

/**
 * What the client knows about each operation. Unless its row says otherwise, an operation takes an IAM token or an AK/SK
 * signature, sends JSON, and can be repeated if its method is not POST.
 */
export const operationTable = {
  keystoneCreateUserTokenByPassword: {"method":"post","path":"/v3/auth/tokens","server":"https://iam.cn-north-4.myhuaweicloud.com","credentials":[],"idempotent":true},
  listCommonWorkspace: {"method":"get","path":"/v1/workspaces","paging":{"in":"query","items":"data","key":"workspace_id"}},
  createCommonWorkspace: {"method":"post","path":"/v1/workspaces"},
  updateCommonWorkspace: {"method":"put","path":"/v1/workspaces/{workspace_id}"},
  deleteCommonWorkspace: {"method":"delete","path":"/v1/workspaces/{workspace_id}","emptyBody":true},
  listTaskInfo: {"method":"get","path":"/v1/kmp-control/tasks","paging":{"in":"query","items":"data","key":"task_id"}},
  createTask: {"method":"post","path":"/v1/kmp-control/tasks"},
  deleteTask: {"method":"delete","path":"/v1/kmp-control/tasks"},
  showTaskOverview: {"method":"get","path":"/v1/kmp-control/tasks/overview"},
  startTask: {"method":"post","path":"/v1/kmp-control/tasks/start"},
  stopTask: {"method":"post","path":"/v1/kmp-control/tasks/stop"},
  updateTaskArchivedStatus: {"method":"post","path":"/v1/kmp-control/tasks/archive"},
  validateImage: {"method":"post","path":"/v1/kmp-control/tasks/image","idempotent":true},
  listUsageInfo: {"method":"get","path":"/v1/kmp-control/usages","paging":{"in":"query","items":"data"}},
  listImageBaseInfo: {"method":"post","path":"/v1/kmp-data/imageinfo","form":true,"idempotent":true,"paging":{"in":"body","items":"data_info","key":"image_id"}},
  listTasksInWorkspace: {"method":"get","path":"/v1/real3d/{workspace_id}/tasks","paging":{"in":"query","items":"tasks","key":"task_id"}},
  createReal3DTask: {"method":"post","path":"/v1/real3d/{workspace_id}/tasks"},
  showTaskOverviewInWorkspace: {"method":"get","path":"/v1/real3d/{workspace_id}/tasks/overview"},
  updateReal3DTask: {"method":"put","path":"/v1/real3d/{workspace_id}/tasks/{task_id}"},
  deleteReal3DTask: {"method":"delete","path":"/v1/real3d/{workspace_id}/tasks/{task_id}","emptyBody":true},
  startReal3DTask: {"method":"post","path":"/v1/real3d/{workspace_id}/tasks/{task_id}/start"},
  stopReal3DTask: {"method":"post","path":"/v1/real3d/{workspace_id}/tasks/{task_id}/stop","emptyBody":true},
  updateReal3DTaskArchivedStatus: {"method":"post","path":"/v1/real3d/{workspace_id}/tasks/{task_id}/archive"},
  listReal3DSubTasks: {"method":"get","path":"/v1/real3d/{workspace_id}/tasks/{task_id}/subtasks","paging":{"in":"query","items":"subtasks","key":"subtask_id"}},
  createReal3DSubTask: {"method":"post","path":"/v1/real3d/{workspace_id}/tasks/{task_id}/subtasks"},
  deleteReal3DSubTask: {"method":"delete","path":"/v1/real3d/{workspace_id}/tasks/{task_id}/subtasks/{subtask_id}","emptyBody":true},
  startReal3DSubTask: {"method":"post","path":"/v1/real3d/{workspace_id}/tasks/{task_id}/subtasks/{subtask_id}/start","emptyBody":true},
  stopReal3DSubTask: {"method":"post","path":"/v1/real3d/{workspace_id}/tasks/{task_id}/subtasks/{subtask_id}/stop","emptyBody":true},
  showReal3DUsage: {"method":"get","path":"/v1/real3d/usages"},
  addSpurPoint: {"method":"post","path":"/v1/real3d/spur"},
  deleteSpurPoint: {"method":"delete","path":"/v1/real3d/spur"},
  listSpurPoints: {"method":"post","path":"/v1/real3d/spurs","idempotent":true,"paging":{"in":"body","items":"spurInfos","key":"id"}},
  showSpurCount: {"method":"post","path":"/v1/real3d/spur/count","idempotent":true},
  createMarkerInfo: {"method":"post","path":"/v1/real3d/spur/{task_id}/markerinfo","emptyBody":true},
  listFolder: {"method":"post","path":"/v1/real3d/folders/query_by_condition","idempotent":true,"paging":{"in":"body","items":"folders","key":"folder_code"}},
  listReal3DProducts: {"method":"get","path":"/v1/real3d/products","paging":{"in":"query","items":"products","key":"id"}},
  deleteReal3DProduct: {"method":"delete","path":"/v1/real3d/products/{product_id}","emptyBody":true},
  listReal3DRefineProducts: {"method":"get","path":"/v1/real3d/refineproducts","paging":{"in":"query","items":"refine_products","key":"id"}},
  deleteReal3DRefineProduct: {"method":"delete","path":"/v1/real3d/refineproducts/{refine_product_id}"},
  startVps: {"method":"post","path":"/v1/algo/vps","idempotent":true},
  startNavi: {"method":"post","path":"/v1/algo/navi","idempotent":true},
} as const

/** The operations with their documentation. */
export interface Operations {
  /**
   * Get a token.
   *
   * Authenticates an IAM user with a password and returns a token in the `X-Subject-Token` response header. Send the
   * token in the `X-Auth-Token` header of every other operation.
   *
   * A token is valid for 24 hours. Cache it and reuse it rather than requesting new ones frequently. KooMap requires a
   * project-scoped token; the scope is the project of the region, `cn-north-4`. The IAM user needs programmatic access.
   *
   * This operation runs on IAM's server, not on KooMap's.
   *
   * Manual 3.2 认证鉴权
   */
  keystoneCreateUserTokenByPassword: operations['keystoneCreateUserTokenByPassword']
  /**
   * List workspaces.
   *
   * Lists the workspaces in the account, one page at a time. By default, starred workspaces come first, followed by the
   * others; `order_by` sorts within each of these two groups.
   *
   * Manual 4.1.2 查询工作共享空间列表
   */
  listCommonWorkspace: operations['listCommonWorkspace']
  /**
   * Create a workspace.
   *
   * Creates a workspace, which groups satellite production tasks and real-scene tasks.
   *
   * An account can have at most 500 workspaces. Workspace names must be unique within the account, regardless of case.
   *
   * Manual 4.1.1 创建工作共享空间
   */
  createCommonWorkspace: operations['createCommonWorkspace']
  /**
   * Update a workspace.
   *
   * Updates the name or description of a workspace, or stars or unstars the workspace. Omitted properties remain
   * unchanged.
   *
   * An account can have at most 4 starred workspaces. Workspace names must be unique within the account, regardless of
   * case.
   *
   * Manual 4.1.3 更新工作共享空间
   */
  updateCommonWorkspace: operations['updateCommonWorkspace']
  /**
   * Delete a workspace.
   *
   * Deletes a workspace that is not starred and contains no tasks. Unstar it and delete its tasks first; otherwise, the
   * request fails.
   *
   * The request body must be the empty JSON object `{}`.
   *
   * Manual 4.1.4 删除工作共享空间
   */
  deleteCommonWorkspace: operations['deleteCommonWorkspace']
  /**
   * List satellite production tasks.
   *
   * Lists the tasks in a workspace, one page at a time, with task counts by state.
   *
   * Archived tasks are included only if `task_status` includes `ARCHIVED`. Deleted tasks are not included.
   *
   * Manual 4.2.3 查询任务
   */
  listTaskInfo: operations['listTaskInfo']
  /**
   * Create a satellite production task.
   *
   * Creates a task in a workspace. The task remains in `INIT` until you start it (`startTask`).
   *
   * Call `validateImage` first: it checks that the images match and returns the names of the result images, which are
   * the keys of `data_alias` and `data_description`.
   *
   * A workspace can have at most 500 satellite production tasks. Their names must be unique within the workspace,
   * regardless of case; the names and aliases of result images must also be unique. Every image must be in state `0`
   * (complete).
   *
   * Manual 4.2.1 新建任务
   */
  createTask: operations['createTask']
  /**
   * Delete a satellite production task.
   *
   * Deletes a task. `listTaskInfo` does not return deleted tasks.
   *
   * Allowed states: `INIT`, `FAILED`, `STOP_SUCCESS`.
   *
   * Send the ID of the task in the request body.
   *
   * Manual 4.2.7 删除任务
   */
  deleteTask: operations['deleteTask']
  /**
   * Count the satellite production tasks in a workspace.
   *
   * Counts the tasks in a workspace: all tasks, finished tasks, and running tasks.
   *
   * Manual 4.2.2 查看任务概览
   */
  showTaskOverview: operations['showTaskOverview']
  /**
   * Start a satellite production task.
   *
   * Starts a task. The task enters `START_RUNNING` while it waits to run, and then `RUNNING`. To follow its progress,
   * poll `listTaskInfo` until the task is in `SUCCESS` or `FAILED`. To find the result images, call `listImageBaseInfo`
   * with `is_product` set to `1`.
   *
   * Allowed states: `INIT`, `STOP_SUCCESS`, `FAILED`.
   *
   * Manual 4.2.4 启动任务
   */
  startTask: operations['startTask']
  /**
   * Stop a satellite production task.
   *
   * Stops a task. The task enters `STOPPING`. To follow its progress, poll `listTaskInfo` until the task is in
   * `STOP_SUCCESS` or `STOP_FAILED`.
   *
   * Allowed states: `RUNNING`.
   *
   * Manual 4.2.5 停止任务
   */
  stopTask: operations['stopTask']
  /**
   * Archive or unarchive a satellite production task.
   *
   * Archives a task (`archived=true`) or unarchives it (`archived=false`). `listTaskInfo` omits archived tasks unless
   * `task_status` includes `ARCHIVED`.
   *
   * Allowed states: `SUCCESS`, `ARCHIVED`.
   *
   * Archiving requires `SUCCESS`; unarchiving requires `ARCHIVED`.
   *
   * Manual 4.2.6 归档/取消归档任务
   */
  updateTaskArchivedStatus: operations['updateTaskArchivedStatus']
  /**
   * Validate the images for a task.
   *
   * Checks whether raw images match, which means that either panchromatic and multispectral images correspond one to
   * one, or all images are multispectral.
   *
   * If the images match, the response has status 200 and contains the names of the result images, which are the keys of
   * `data_alias` and `data_description` in `createTask`. If not, the response has status 400 and lists the images that
   * do not match.
   *
   * Manual 4.2.8 校验原始影像文件
   */
  validateImage: operations['validateImage']
  /**
   * List satellite usage.
   *
   * Lists the account's usage, one page at a time.
   *
   * - `DATA`: the dedicated storage occupied by imported raw images, vector files, production material, and result
   *   images.
   * - `TASK`: for each of the production levels L2 to L5, the storage occupied by result images and the number of
   *   successful tasks.
   *
   * Manual 4.3.1 查询用量
   */
  listUsageInfo: operations['listUsageInfo']
  /**
   * List satellite images.
   *
   * Lists the satellite images in the account, both raw images and result images, one page at a time. Although the
   * method is POST, the operation changes nothing.
   *
   * Send the filters, sort order, `offset`, and `limit` as fields of a form (`multipart/form-data`). Send each field
   * only once, and separate list values with commas.
   *
   * Manual 4.4.1 查询卫星影像基本信息
   */
  listImageBaseInfo: operations['listImageBaseInfo']
  /**
   * List real-scene tasks.
   *
   * Lists the real-scene tasks in a workspace, one page at a time. Archived tasks are omitted unless the query asks for
   * them by `task_ids` or by `ARCHIVED` in `task_status`.
   *
   * To follow a run, poll this operation with `task_ids`; no operation returns a single task.
   *
   * Manual 4.5.7 分页查询工作共享空间内实景三维任务列表
   */
  listTasksInWorkspace: operations['listTasksInWorkspace']
  /**
   * Create a real-scene task.
   *
   * Creates a task in a workspace. The task remains in `INIT` until you start it (`startReal3DTask`), which requires a
   * task type and oblique images; set them here or later with `updateReal3DTask`.
   *
   * A workspace can have at most 500 real-scene tasks. Their names must be unique within the workspace, regardless of
   * case.
   *
   * Manual 4.5.1 创建实景三维建模任务
   */
  createReal3DTask: operations['createReal3DTask']
  /**
   * Count the real-scene tasks in a workspace.
   *
   * Counts the real-scene tasks in a workspace: all tasks, and those that are running, successful, failed, and archived.
   * Tasks in `INIT` or `BUNDLE_SUCCESS` are counted only in the total, and stopped tasks count as successful.
   *
   * Manual 4.5.8 展示工作共享空间内任务概览
   */
  showTaskOverviewInWorkspace: operations['showTaskOverviewInWorkspace']
  /**
   * Update a real-scene task.
   *
   * Updates the name, type, modeling type, description, oblique images, modeling parameters, or coordinate system of a
   * task that is neither running nor completed. Omitted properties remain unchanged. The update resets the task to
   * `INIT`, from which the task can be started, even if it was in `START_FAILED`.
   *
   * Allowed states: `INIT`, `START_FAILED`, `FAILED`, `STOP_SUCCESS`.
   *
   * Task names must be unique within the workspace, regardless of case.
   *
   * Manual 4.5.2 更新实景三维建模任务
   */
  updateReal3DTask: operations['updateReal3DTask']
  /**
   * Delete a real-scene task.
   *
   * Deletes a task that is not running. Its products are kept; delete them with `deleteReal3DProduct`.
   *
   * Allowed states: `INIT`, `START_FAILED`, `FAILED`, `STOP_SUCCESS`, `SUCCESS`.
   *
   * According to the text of KMP.00021114, `BUNDLE_SUCCESS` is also allowed. Unarchive an archived task first
   * (`updateReal3DTaskArchivedStatus`). No refinement subtask of the task may be running or uploading.
   *
   * The request body must be the empty JSON object `{}`.
   *
   * Manual 4.5.6 删除实景三维建模任务
   */
  deleteReal3DTask: operations['deleteReal3DTask']
  /**
   * Start a real-scene task.
   *
   * Starts a task, either for the first time or again after it failed or was stopped. The task enters `PENDING` while it
   * waits for resources, then `STARTING`, and then `RUNNING` or `START_FAILED`. A run ends in `SUCCESS` or `FAILED`; a
   * successful run with `run_AT_only` ends in `BUNDLE_SUCCESS`. To follow its progress, poll `listTasksInWorkspace` with
   * `task_ids`.
   *
   * Allowed states: `INIT`, `STOP_SUCCESS`, `FAILED`, `BUNDLE_SUCCESS`.
   *
   * If a task is in `START_FAILED`, update it first (`updateReal3DTask`), which resets it to `INIT`. The task must have
   * a type, modeling parameters, and oblique images.
   *
   * Start a controlled task (`REAL3D-CTRL`) twice. First, start it with `run_AT_only` set to `true`: the task runs only
   * aerial triangulation, which makes adding spur points more efficient. Once the task is in `BUNDLE_SUCCESS`, add spur
   * points (`addSpurPoint`), create the spur point file (`createMarkerInfo`), and start the task again without
   * `run_AT_only`. Modeling does not run for a controlled task that lacks aerial triangulation or spur points.
   *
   * Manual 4.5.3 启动实景三维建模任务
   */
  startReal3DTask: operations['startReal3DTask']
  /**
   * Stop a real-scene task.
   *
   * Stops a task that is waiting, starting, or running. A task in `PENDING` returns to `INIT`; a task in `STARTING` or
   * `RUNNING` enters `STOPPING`, then `STOP_SUCCESS` once it has stopped. To follow its progress, poll
   * `listTasksInWorkspace` with `task_ids`.
   *
   * Allowed states: `PENDING`, `STARTING`, `RUNNING`.
   *
   * The request body must be the empty JSON object `{}`.
   *
   * Manual 4.5.5 停止实景三维建模任务
   */
  stopReal3DTask: operations['stopReal3DTask']
  /**
   * Archive or unarchive a real-scene task.
   *
   * Archives a task (`archive` set to `true`), which moves it from `SUCCESS` to `ARCHIVED`, or unarchives it (`false`),
   * which moves it back to `SUCCESS`. `listTasksInWorkspace` omits archived tasks unless the query asks for them by
   * `task_ids` or by `ARCHIVED` in `task_status`.
   *
   * Allowed states: `SUCCESS`, `ARCHIVED`.
   *
   * Archiving requires `SUCCESS`; unarchiving requires `ARCHIVED`.
   *
   * Manual 4.5.4 归档/取消归档实景三维建模任务
   */
  updateReal3DTaskArchivedStatus: operations['updateReal3DTaskArchivedStatus']
  /**
   * List refinement subtasks.
   *
   * Lists the refinement subtasks of a real-scene task, one page at a time.
   *
   * To follow a run, poll this operation with `subtask_id`; no operation returns a single subtask.
   *
   * Manual 4.6.2 分页查询实景三维精修后处理任务列表
   */
  listReal3DSubTasks: operations['listReal3DSubTasks']
  /**
   * Create a refinement subtask.
   *
   * Creates a subtask, in state `INIT`, to refine the model of a real-scene task. The task must be complete
   * (`SUCCESS`), and its modeling type must be `Nerf`.
   *
   * You can start the subtask once the model data is at `model_path` and the subtask is in `UPLOAD_SUCCESS`. No
   * operation of this API uploads the data; to follow the state, poll `listReal3DSubTasks`.
   *
   * A task can have at most 10 subtasks. Their names must be unique within the task, regardless of case.
   *
   * Manual 4.6.1 创建实景三维精修后处理任务
   */
  createReal3DSubTask: operations['createReal3DSubTask']
  /**
   * Delete a refinement subtask.
   *
   * Deletes a subtask **together with the refined product that it produced**. If you need the refined product, back it
   * up first.
   *
   * Allowed states: `INIT`, `UPLOAD_SUCCESS`, `UPLOAD_FAILED`, `START_FAILED`, `SUCCESS`, `FAILED`, `STOP_SUCCESS`.
   *
   * The request body must be the empty JSON object `{}`.
   *
   * Manual 4.6.5 删除实景三维精修后处理任务
   */
  deleteReal3DSubTask: operations['deleteReal3DSubTask']
  /**
   * Start a refinement subtask.
   *
   * Starts a subtask whose model data has been uploaded, either for the first time or again after the subtask failed or
   * was stopped. The subtask enters `PENDING` while it waits for resources, then `STARTING`, and then `RUNNING` or
   * `START_FAILED`. To follow its progress, poll `listReal3DSubTasks` with `subtask_id`.
   *
   * Allowed states: `UPLOAD_SUCCESS`, `STOP_SUCCESS`, `FAILED`.
   * According to the text of KMP.00021145, `START_FAILED` is also allowed.
   *
   * The request body must be the empty JSON object `{}`.
   *
   * Manual 4.6.3 启动实景三维精修后处理任务
   */
  startReal3DSubTask: operations['startReal3DSubTask']
  /**
   * Stop a refinement subtask.
   *
   * Stops a subtask that is waiting, starting, or running. A subtask in `PENDING` returns to `UPLOAD_SUCCESS`; a subtask
   * in `STARTING` or `RUNNING` enters `STOPPING`, then `STOP_SUCCESS` once it has stopped. To follow its progress, poll
   * `listReal3DSubTasks` with `subtask_id`.
   *
   * Allowed states: `PENDING`, `STARTING`, `RUNNING`.
   *
   * The request body must be the empty JSON object `{}`.
   *
   * Manual 4.6.4 停止实景三维精修后处理任务
   */
  stopReal3DSubTask: operations['stopReal3DSubTask']
  /**
   * List real-scene usage.
   *
   * Lists the account's usage of dedicated storage or of real-scene modeling. The list is not paginated.
   *
   * - `DATA`: the dedicated storage occupied by
   *   - uploaded data: oblique images from planes and drones, production material, and the input of refinement subtasks
   *     (obj data before and after refinement)
   *   - intermediate data of the aerial triangulation and explicit radiance field stages
   *   - models: the osgb and obj files of textured meshes and explicit radiance fields
   * - `REAL3D`: the number of successful modeling runs, and the number of pixels in their oblique images, in gigapixels
   *   (GP, billions of pixels).
   *
   * Manual 4.7.1 查询实景三维用量
   */
  showReal3DUsage: operations['showReal3DUsage']
  /**
   * Add a spur point to an image.
   *
   * Marks the pixel of an image that shows a ground control point. The ground control point is one of those in the
   * production material; the request repeats its position and accuracy.
   *
   * The task must be controlled (`REAL3D-CTRL`), and its aerial triangulation must be complete (`BUNDLE_SUCCESS`). The
   * image must be in the image folder that is bound to the task. All spur points of a task must belong to one account.
   *
   * The pixel must lie within the image, and each pixel of an image can have only one spur point.
   *
   * After you add the last spur point, call `createMarkerInfo`.
   *
   * Manual 4.8.1 新增图片上的刺点
   */
  addSpurPoint: operations['addSpurPoint']
  /**
   * Delete a spur point.
   *
   * Deletes a spur point. Only the account that created the spur point can delete it.
   *
   * Send the ID of the spur point in the request body, not in the path.
   *
   * Manual 4.8.2 删除图片上的刺点
   */
  deleteSpurPoint: operations['deleteSpurPoint']
  /**
   * List the spur points of an image.
   *
   * Lists the spur points that a task has in one image, one page at a time. Send `offset` and `limit` in the request
   * body, not in the query.
   *
   * Manual 4.8.3 获取单张图片里的所有刺点信息
   */
  listSpurPoints: operations['listSpurPoints']
  /**
   * Count the spur points of a ground control point.
   *
   * Counts the spur points that a task has for one ground control point, that is, the images in which the point is
   * marked. The ground control point is identified by its position and accuracy: send the same strings that you sent to
   * `addSpurPoint`.
   *
   * Manual 4.8.4 查询单个像控点的已刺点数量
   */
  showSpurCount: operations['showSpurCount']
  /**
   * Create the spur point file of a task.
   *
   * Writes the spur points of all images of a task to the spur point file, which the modeling algorithm reads when it
   * runs. Call this operation after the last change to the task's spur points and before `startReal3DTask`.
   *
   * The task must be controlled (`REAL3D-CTRL`), and its aerial triangulation must be complete (`BUNDLE_SUCCESS`).
   *
   * The request body must be the empty JSON object `{}`.
   *
   * Manual 4.8.5 生成刺点文件
   */
  createMarkerInfo: operations['createMarkerInfo']
  /**
   * List image folders.
   *
   * Lists the image folders in the account, one page at a time. An image folder holds oblique images, which are the
   * input of real-scene modeling. Send the filters, `offset`, and `limit` in the request body, not in the query. The
   * manual does not say whether part of a name, alias, or description is enough to match.
   *
   * An image folder is complete once its `status` is `1`. Use its `folder_code` to create a real-scene task
   * (`createReal3DTask`).
   *
   * Manual 4.9.1 查询当前租户的倾斜影像列表
   */
  listFolder: operations['listFolder']
  /**
   * List real-scene products.
   *
   * Lists the products of real-scene tasks, most recently updated first, one page at a time.
   *
   * A product can be downloaded or deleted once its `status` is `available`. This API has no operation for downloading
   * it; use the console.
   *
   * Manual 4.9.2 查询实景三维成果数据列表
   */
  listReal3DProducts: operations['listReal3DProducts']
  /**
   * Delete a real-scene product.
   *
   * Deletes a product. Its `status` becomes `deleting`; once the deletion is complete, `listReal3DProducts` no longer
   * returns the product. A deleted product cannot be recovered.
   *
   * Allowed states: `available`.
   *
   * The request body must be the empty JSON object `{}`.
   *
   * Manual 4.9.3 删除实景三维成果数据
   */
  deleteReal3DProduct: operations['deleteReal3DProduct']
  /**
   * List refined products.
   *
   * Lists the refined products of refinement subtasks, one page at a time. In `listReal3DProducts`, part of a name is
   * enough to match; the manual does not say whether the same applies here.
   *
   * A refined product can be downloaded or deleted once its `status` is `available`. This API has no operation for
   * downloading it; use the console.
   *
   * Manual 4.9.4 查询实景三维精修后处理成果数据列表
   */
  listReal3DRefineProducts: operations['listReal3DRefineProducts']
  /**
   * Delete a refined product.
   *
   * Deletes a refined product. Its `status` becomes `deleting`. A deleted refined product cannot be recovered; if you
   * need it, back it up first.
   *
   * Allowed states: `available`.
   *
   * Manual 4.9.5 删除实景三维精修后处理成果数据
   */
  deleteReal3DRefineProduct: operations['deleteReal3DRefineProduct']
  /**
   * Locate a device from an image.
   *
   * Determines the pose of a device from an image combined with GPS data. The map of a place is built from images taken
   * at known positions: their key visual features, such as the outlines of buildings or bridges, form a large index that
   * can be searched quickly. The service compares the features in the device's image with this index.
   *
   * The place must be in the service area of the account. A response with status 200 has a pose only if its `status` is
   * `succeeded`. Wait `couplingTime` milliseconds before the next automatic attempt, and let users try again manually at
   * most once every `retry` milliseconds.
   *
   * The body of a signed request is limited in size. To send a large image, authenticate with a token, or use Huawei's
   * WebARSDK, as the manual recommends.
   *
   * Manual 4.10.1 视觉定位
   */
  startVps: operations['startVps']
  /**
   * Find a route for AR navigation.
   *
   * Finds the route between two points for AR navigation, which overlays the route, as virtual 3D guidance, on the live
   * camera view.
   *
   * Both points must be in the service area of the account. `utm` is the UTM zone of both points: send the `utmcode`
   * that `startVps` returns. A response with status 200 has a route only if its `result` is 0.
   *
   * Manual 4.11.1 AR 导航
   */
  startNavi: operations['startNavi']
}
