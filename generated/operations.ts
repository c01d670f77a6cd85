// Made from openapi/ by `npm run generate`. Do not edit.
import type { operations } from './schema.ts'

/** Where KooMap is. */
export const serverUrl = 'https://koomap.cn-north-4.myhuaweicloud.com'

/**
 * What the client knows of each operation. Unless a row says otherwise, an operation takes an IAM token, sends JSON,
 * and may be repeated if it is no POST.
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
  startVps: {"method":"post","path":"/v1/algo/vps","credentials":["IamToken","AkSk"],"idempotent":true},
  startNavi: {"method":"post","path":"/v1/algo/navi","credentials":["IamToken","AkSk"],"idempotent":true},
} as const

/** The operations with their documentation. */
export interface Operations {
  /**
   * Get a token.
   *
   * Signs an IAM user in by password and returns a token in the response header `X-Subject-Token`. Send that token as
   * `X-Auth-Token` with every other operation.
   *
   * A token is valid for 24 hours: keep it and use it again. KooMap needs a token of a project, so the scope is the
   * project of the region, `cn-north-4`. The IAM user needs programmatic access.
   *
   * Manual 3.2 认证鉴权
   */
  keystoneCreateUserTokenByPassword: operations['keystoneCreateUserTokenByPassword']
  /**
   * List workspaces.
   *
   * Lists the account's workspaces, a page at a time. Starred workspaces come first; `order_by` sorts within the two
   * groups. All filters must match.
   *
   * Manual 4.1.2 查询工作共享空间列表
   */
  listCommonWorkspace: operations['listCommonWorkspace']
  /**
   * Create a workspace.
   *
   * Creates a shared workspace, the folder that satellite and real-scene tasks live in.
   *
   * Limits: 500 workspaces in an account; names are unique in it, and upper and lower case count as equal.
   *
   * Manual 4.1.1 创建工作共享空间
   */
  createCommonWorkspace: operations['createCommonWorkspace']
  /**
   * Update a workspace.
   *
   * Changes the name, the description or the star of a workspace; what is left out stays as it is.
   *
   * Limits: 4 starred workspaces in an account; names are unique in it, and upper and lower case count as equal.
   *
   * Manual 4.1.3 更新工作共享空间
   */
  updateCommonWorkspace: operations['updateCommonWorkspace']
  /**
   * Delete a workspace.
   *
   * Deletes a workspace that is not starred and holds no task. Unstar it and delete its tasks first.
   *
   * The request must carry the empty JSON object `{}` as its body.
   *
   * Manual 4.1.4 删除工作共享空间
   */
  deleteCommonWorkspace: operations['deleteCommonWorkspace']
  /**
   * List satellite production tasks.
   *
   * Lists the tasks of a workspace, a page at a time, and counts them by state. All filters must match.
   *
   * Archived tasks are left out unless `task_status` asks for `ARCHIVED`. Deleted tasks are left out.
   *
   * Manual 4.2.3 查询任务
   */
  listTaskInfo: operations['listTaskInfo']
  /**
   * Create a satellite production task.
   *
   * Creates a task in a workspace. The task waits as `INIT` until `startTask` starts it.
   *
   * Call `validateImage` first: it checks that the images fit together and returns the names of the result images, the
   * keys of `data_alias` and `data_description`.
   *
   * Limits: 500 tasks in a workspace. The task name is unique in it; the names and aliases of result images are unique
   * too. Every image must be in a state that allows processing.
   *
   * Manual 4.2.1 新建任务
   */
  createTask: operations['createTask']
  /**
   * Delete a satellite production task.
   *
   * Deletes a task that is `INIT`, `FAILED` or `STOP_SUCCESS`. `listTaskInfo` no longer returns it.
   *
   * The request carries the task ID in its body.
   *
   * Manual 4.2.7 删除任务
   */
  deleteTask: operations['deleteTask']
  /**
   * Count the satellite production tasks of a workspace.
   *
   * Counts the tasks of a workspace, in all, finished and running.
   *
   * Manual 4.2.2 查看任务概览
   */
  showTaskOverview: operations['showTaskOverview']
  /**
   * Start a satellite production task.
   *
   * Starts a task that is `INIT`, `STOP_SUCCESS` or `FAILED`.
   *
   * The task waits as `START_RUNNING` and runs as `RUNNING`. Poll `listTaskInfo` until it is `SUCCESS` or `FAILED`.
   * The images that it made are then among those that `listImageBaseInfo` lists with `is_product` `1`.
   *
   * Manual 4.2.4 启动任务
   */
  startTask: operations['startTask']
  /**
   * Stop a satellite production task.
   *
   * Stops a task that is `RUNNING`.
   *
   * The task becomes `STOPPING`. Poll `listTaskInfo` until it is `STOP_SUCCESS` or `STOP_FAILED`.
   *
   * Manual 4.2.5 停止任务
   */
  stopTask: operations['stopTask']
  /**
   * Archive or restore a satellite production task.
   *
   * With `archived=true`, archives a task that is `SUCCESS`; with `archived=false`, restores a task that is `ARCHIVED`.
   *
   * An archived task is left out of lists unless they ask for the state `ARCHIVED`.
   *
   * Manual 4.2.6 归档/取消归档任务
   */
  updateTaskArchivedStatus: operations['updateTaskArchivedStatus']
  /**
   * Check the images of a planned task.
   *
   * Checks whether raw images fit together: either panchromatic and multispectral images pair off one to one, or all
   * are multispectral. Nothing is changed.
   *
   * If they fit, the answer is 200 with the names of the result images, which `createTask` takes as the keys of
   * `data_alias` and `data_description`. If not, the answer is 400 with a list that names the images that do not fit.
   *
   * Manual 4.2.8 校验原始影像文件
   */
  validateImage: operations['validateImage']
  /**
   * List the usage of satellite services.
   *
   * Lists what the account has used, a page at a time.
   *
   * - `DATA`: the dedicated storage that imported raw images, vector files, production material and result images take.
   * - `TASK`: for each of the levels L2 to L5, the size of the result images and the number of tasks that succeeded.
   *
   * Manual 4.3.1 查询用量
   */
  listUsageInfo: operations['listUsageInfo']
  /**
   * List satellite images.
   *
   * Lists the satellite images of the account, raw ones and results of tasks, a page at a time. Nothing is changed.
   *
   * The filters, the order and the page are parts of a form (`multipart/form-data`). Each part is sent once; lists are
   * separated by commas.
   *
   * Manual 4.4.1 查询卫星影像基本信息
   */
  listImageBaseInfo: operations['listImageBaseInfo']
  /**
   * List real-scene tasks.
   *
   * Lists the real-scene tasks of a workspace, a page at a time. All filters must match. Archived tasks are left out
   * unless `task_ids` or `task_status` with `ARCHIVED` asks for them.
   *
   * Poll it with `task_ids` to follow a run: there is no operation that gets a single task.
   *
   * Manual 4.5.7 分页查询工作共享空间内实景三维任务列表
   */
  listTasksInWorkspace: operations['listTasksInWorkspace']
  /**
   * Create a real-scene task.
   *
   * Creates a task in a workspace, in state `INIT`. It does nothing until `startReal3DTask`, which needs a task type and
   * oblique images: give them here or later by `updateReal3DTask`.
   *
   * Limits: 500 real-scene tasks in a workspace; names are unique in it, and upper and lower case count as equal.
   *
   * Manual 4.5.1 创建实景三维建模任务
   */
  createReal3DTask: operations['createReal3DTask']
  /**
   * Count real-scene tasks by state.
   *
   * Counts the real-scene tasks of a workspace: all of them, and those at work, done, failed and archived. Tasks in
   * `INIT` or `BUNDLE_SUCCESS` are in the total only, and stopped tasks count as done.
   *
   * Manual 4.5.8 展示工作共享空间内任务概览
   */
  showTaskOverviewInWorkspace: operations['showTaskOverviewInWorkspace']
  /**
   * Update a real-scene task.
   *
   * Changes the name, type, modelling type, description, images, modelling parameters or coordinate system of a task
   * that is neither at work nor done; what is left out stays as it is. The task goes back to `INIT`, also from
   * `START_FAILED`, in which it cannot be started.
   *
   * Allowed states: `INIT`, `START_FAILED`, `FAILED`, `STOP_SUCCESS`. Names are unique in the workspace, and upper and
   * lower case count as equal.
   *
   * Manual 4.5.2 更新实景三维建模任务
   */
  updateReal3DTask: operations['updateReal3DTask']
  /**
   * Delete a real-scene task.
   *
   * Deletes a task that is not at work. The models that it has made stay; delete them by `deleteReal3DProduct`.
   *
   * Allowed states: `INIT`, `START_FAILED`, `FAILED`, `STOP_SUCCESS`, `SUCCESS`, and by the text of KMP.00021114 also
   * `BUNDLE_SUCCESS`. An archived task must leave the archive first. No refinement subtask of the task may be running or
   * uploading.
   *
   * The request must carry the empty JSON object `{}` as its body.
   *
   * Manual 4.5.6 删除实景三维建模任务
   */
  deleteReal3DTask: operations['deleteReal3DTask']
  /**
   * Start a real-scene task.
   *
   * Starts a task, for the first time or again after it failed or was stopped. The task goes to `PENDING` and waits for
   * resources, then to `STARTING`, and from there to `RUNNING` or `START_FAILED`. A run ends in `SUCCESS` or `FAILED`;
   * with `run_AT_only` it ends well in `BUNDLE_SUCCESS`. Poll `listTasksInWorkspace` with `task_ids`.
   *
   * Allowed states: `INIT`, `STOP_SUCCESS`, `FAILED`, `BUNDLE_SUCCESS`. A task in `START_FAILED` must be updated first,
   * which sets it back to `INIT`. The task must have a type, modelling parameters and oblique images.
   *
   * A controlled task (`REAL3D-CTRL`) is started twice. With `run_AT_only` set to `true` it runs aerial triangulation
   * alone, which makes marking spur points quicker. In `BUNDLE_SUCCESS`, mark the spur points (`addSpurPoint`), write
   * their file (`createMarkerInfo`), and start the task again without `run_AT_only`: the modelling of a controlled task
   * is refused without aerial triangulation or without spur points.
   *
   * Manual 4.5.3 启动实景三维建模任务
   */
  startReal3DTask: operations['startReal3DTask']
  /**
   * Stop a real-scene task.
   *
   * Stops a task that waits or is at work. From `PENDING` it goes back to `INIT`; from `STARTING` and `RUNNING` it goes
   * to `STOPPING`, and to `STOP_SUCCESS` once it has stopped. Poll `listTasksInWorkspace` with `task_ids`.
   *
   * Allowed states: `PENDING`, `STARTING`, `RUNNING`.
   *
   * The request must carry the empty JSON object `{}` as its body.
   *
   * Manual 4.5.5 停止实景三维建模任务
   */
  stopReal3DTask: operations['stopReal3DTask']
  /**
   * Archive or unarchive a real-scene task.
   *
   * With `archive` set to `true`, moves a task from `SUCCESS` to `ARCHIVED`; with `false`, back from `ARCHIVED` to
   * `SUCCESS`. `listTasksInWorkspace` leaves archived tasks out unless `task_ids` or the state `ARCHIVED` asks for them.
   *
   * Allowed states: `SUCCESS` to archive, `ARCHIVED` to unarchive.
   *
   * Manual 4.5.4 归档/取消归档实景三维建模任务
   */
  updateReal3DTaskArchivedStatus: operations['updateReal3DTaskArchivedStatus']
  /**
   * List refinement subtasks.
   *
   * Lists the refinement subtasks of one real-scene task, a page at a time. All filters must match.
   *
   * Poll it with `subtask_id` to follow a run: there is no operation that gets a single subtask.
   *
   * Manual 4.6.2 分页查询实景三维精修后处理任务列表
   */
  listReal3DSubTasks: operations['listReal3DSubTasks']
  /**
   * Create a refinement subtask.
   *
   * Creates a subtask that refines the model of a task, in state `INIT`. The task must be done and of modelling type
   * `Nerf`.
   *
   * The subtask can be started once the model data is at `model_path` and its state is `UPLOAD_SUCCESS`. No operation of
   * this API uploads the data; watch the state by `listReal3DSubTasks`.
   *
   * Limits: 10 subtasks of a task; names are unique among them, and upper and lower case count as equal.
   *
   * Manual 4.6.1 创建实景三维精修后处理任务
   */
  createReal3DSubTask: operations['createReal3DSubTask']
  /**
   * Delete a refinement subtask.
   *
   * Deletes a subtask that is neither uploading nor at work, **and the refined product that it has made**. Keep a copy
   * of the product if you need it.
   *
   * Allowed states: `INIT`, `UPLOAD_SUCCESS`, `UPLOAD_FAILED`, `START_FAILED`, `SUCCESS`, `FAILED`, `STOP_SUCCESS`.
   *
   * The request must carry the empty JSON object `{}` as its body.
   *
   * Manual 4.6.5 删除实景三维精修后处理任务
   */
  deleteReal3DSubTask: operations['deleteReal3DSubTask']
  /**
   * Start a refinement subtask.
   *
   * Starts a subtask whose model data is uploaded, for the first time or again after it failed or was stopped. The
   * subtask goes to `PENDING` and waits for resources, then to `STARTING`, and from there to `RUNNING` or
   * `START_FAILED`. Poll `listReal3DSubTasks` with `subtask_id`.
   *
   * Allowed states: `UPLOAD_SUCCESS`, `STOP_SUCCESS`, `FAILED`, and by the text of KMP.00021145 also `START_FAILED`.
   *
   * The request must carry the empty JSON object `{}` as its body.
   *
   * Manual 4.6.3 启动实景三维精修后处理任务
   */
  startReal3DSubTask: operations['startReal3DSubTask']
  /**
   * Stop a refinement subtask.
   *
   * Stops a subtask that waits or is at work. From `PENDING` it goes back to `UPLOAD_SUCCESS`; from `STARTING` and
   * `RUNNING` it goes to `STOPPING`, and to `STOP_SUCCESS` once it has stopped. Poll `listReal3DSubTasks` with
   * `subtask_id`.
   *
   * Allowed states: `PENDING`, `STARTING`, `RUNNING`.
   *
   * The request must carry the empty JSON object `{}` as its body.
   *
   * Manual 4.6.4 停止实景三维精修后处理任务
   */
  stopReal3DSubTask: operations['stopReal3DSubTask']
  /**
   * Show real-scene usage.
   *
   * Shows how much of the storage, or of the real-scene modelling service, the account has used. The answer has no
   * pages.
   *
   * Storage counts what was uploaded (oblique images from aircraft and drones, production material, the obj data before
   * and after refinement), what the production leaves behind (aerial triangulation and radiance fields) and the models
   * themselves (osgb and obj files of textured meshes and of radiance fields). Modelling counts only what succeeded: the
   * pixels of the oblique images and the number of runs.
   *
   * Manual 4.7.1 查询实景三维用量
   */
  showReal3DUsage: operations['showReal3DUsage']
  /**
   * Add a spur point to an image.
   *
   * Marks the pixel of an image that shows a control point. The control point comes from the account's production
   * material; its position and accuracy are repeated in the request.
   *
   * The task must be a controlled one (`REAL3D-CTRL`) whose aerial triangulation is done (`BUNDLE_SUCCESS`), and the
   * image must be in the folder of oblique images that is bound to it. All spur points of a task belong to one account.
   *
   * Limits: the pixel lies within the image, and an image has one spur point at a pixel.
   *
   * Call `createMarkerInfo` when all points are set.
   *
   * Manual 4.8.1 新增图片上的刺点
   */
  addSpurPoint: operations['addSpurPoint']
  /**
   * Delete a spur point.
   *
   * Deletes a spur point. Only the account that created it can do so.
   *
   * The ID is in the body, not in the path.
   *
   * Manual 4.8.2 删除图片上的刺点
   */
  deleteSpurPoint: operations['deleteSpurPoint']
  /**
   * List the spur points of an image.
   *
   * Lists the spur points that a task has in one image, a page at a time. The paging stands in the body, not in the
   * query.
   *
   * Manual 4.8.3 获取单张图片里的所有刺点信息
   */
  listSpurPoints: operations['listSpurPoints']
  /**
   * Count the spur points of a control point.
   *
   * Counts the spur points that a task has for one control point, that is, the images in which the point is marked. The
   * control point is found by its position and accuracy: send the same texts as to `addSpurPoint`.
   *
   * Manual 4.8.4 查询单个像控点的已刺点数量
   */
  showSpurCount: operations['showSpurCount']
  /**
   * Create the spur point file of a task.
   *
   * Writes the spur points of all images of a task to the file that the modelling reads when it runs. Call it after the
   * last change of the task's spur points and before `startReal3DTask`.
   *
   * The task must be a controlled one (`REAL3D-CTRL`) whose aerial triangulation is done (`BUNDLE_SUCCESS`).
   *
   * The request must carry the empty JSON object `{}` as its body.
   *
   * Manual 4.8.5 生成刺点文件
   */
  createMarkerInfo: operations['createMarkerInfo']
  /**
   * List folders of oblique images.
   *
   * Lists the account's folders of oblique images, the input of real-scene modelling, a page at a time. All filters must
   * match; whether a part of a name, alias or description is enough is not documented. Filters and paging stand in the
   * body, not in the query.
   *
   * Only a folder with status 1 is complete. Its `folder_code` is what a real-scene task is created with.
   *
   * Manual 4.9.1 查询当前租户的倾斜影像列表
   */
  listFolder: operations['listFolder']
  /**
   * List real-scene products.
   *
   * Lists the models that real-scene tasks produced, most recently changed first, a page at a time. All filters must
   * match.
   *
   * A product can be downloaded and deleted once its `status` is `available`.
   *
   * Manual 4.9.2 查询实景三维成果数据列表
   */
  listReal3DProducts: operations['listReal3DProducts']
  /**
   * Delete a real-scene product.
   *
   * Deletes a product whose status is `available`. Its status becomes `deleting`; once that is done, the product is gone
   * from `listReal3DProducts` and cannot be restored.
   *
   * The request must carry the empty JSON object `{}` as its body.
   *
   * Manual 4.9.3 删除实景三维成果数据
   */
  deleteReal3DProduct: operations['deleteReal3DProduct']
  /**
   * List refinement products.
   *
   * Lists the models that refinement subtasks produced, a page at a time. All filters must match; whether a part of a
   * name is enough, as in `listReal3DProducts`, is not documented.
   *
   * A product can be downloaded and deleted once its `status` is `available`.
   *
   * Manual 4.9.4 查询实景三维精修后处理成果数据列表
   */
  listReal3DRefineProducts: operations['listReal3DRefineProducts']
  /**
   * Delete a refinement product.
   *
   * Deletes a refinement product whose status is `available`. Its status becomes `deleting`.
   *
   * What is deleted cannot be restored: make a copy first.
   *
   * Manual 4.9.5 删除实景三维精修后处理成果数据
   */
  deleteReal3DRefineProduct: operations['deleteReal3DRefineProduct']
  /**
   * Locate a device by an image.
   *
   * Finds the position and attitude (the pose) of a device. The features of one image, together with GPS, IMU and SLAM
   * readings, are compared with the map of the place, which was made from images of known position.
   *
   * The place must be in the account's service zone. An answer with status 200 is a result only if its `status` is
   * `succeeded`; wait `couplingTime` milliseconds before the next automatic try, and let users repeat by hand only every
   * `retry` milliseconds.
   *
   * Takes the IAM token or an AK/SK signature. A signed request cannot carry a large body: send images with the token,
   * or use Huawei's WebARSDK.
   *
   * Manual 4.10.1 视觉定位
   */
  startVps: operations['startVps']
  /**
   * Find a route for AR navigation.
   *
   * Finds the route between two places in one UTM zone, for an app that draws it into the camera image.
   *
   * The places must be in the account's service zone. Take the zone from `utmcode` of `startVps`. An answer with status
   * 200 holds a route only if its `result` is 0.
   *
   * Takes the IAM token or an AK/SK signature.
   *
   * Manual 4.11.1 AR 导航
   */
  startNavi: operations['startNavi']
}
