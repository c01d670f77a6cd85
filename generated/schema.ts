// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token
         * @description Authenticates an IAM user with a password and returns a token in the `X-Subject-Token` response header. Send the
         *     token in the `X-Auth-Token` header of every other operation.
         *
         *     A token is valid for 24 hours. Cache it and reuse it rather than requesting new ones frequently. KooMap requires a
         *     project-scoped token; the scope is the project of the region, `cn-north-4`. The IAM user needs programmatic access.
         *
         *     This operation runs on IAM's server, not on KooMap's.
         */
        post: operations["keystoneCreateUserTokenByPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         * @description Lists the workspaces in the account, one page at a time. By default, starred workspaces come first, followed by the
         *     others; `order_by` sorts within each of these two groups.
         */
        get: operations["listCommonWorkspace"];
        put?: never;
        /**
         * Create a workspace
         * @description Creates a workspace, which groups satellite production tasks and real-scene tasks.
         *
         *     An account can have at most 500 workspaces. Workspace names must be unique within the account, regardless of case.
         */
        post: operations["createCommonWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspace_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a workspace
         * @description Updates the name or description of a workspace, or stars or unstars the workspace. Omitted properties remain
         *     unchanged.
         *
         *     An account can have at most 4 starred workspaces. Workspace names must be unique within the account, regardless of
         *     case.
         */
        put: operations["updateCommonWorkspace"];
        post?: never;
        /**
         * Delete a workspace
         * @description Deletes a workspace that is not starred and contains no tasks. Unstar it and delete its tasks first; otherwise, the
         *     request fails.
         *
         *     The request body must be the empty JSON object `{}`.
         */
        delete: operations["deleteCommonWorkspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kmp-control/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List satellite production tasks
         * @description Lists the tasks in a workspace, one page at a time, with task counts by state.
         *
         *     Archived tasks are included only if `task_status` includes `ARCHIVED`. Deleted tasks are not included.
         */
        get: operations["listTaskInfo"];
        put?: never;
        /**
         * Create a satellite production task
         * @description Creates a task in a workspace. The task remains in `INIT` until you start it (`startTask`).
         *
         *     Call `validateImage` first: it checks that the images match and returns the names of the result images, which are
         *     the keys of `data_alias` and `data_description`.
         *
         *     A workspace can have at most 500 satellite production tasks. Their names must be unique within the workspace,
         *     regardless of case; the names and aliases of result images must also be unique. Every image must be in state `0`
         *     (complete).
         */
        post: operations["createTask"];
        /**
         * Delete a satellite production task
         * @description Deletes a task. `listTaskInfo` does not return deleted tasks.
         *
         *     Allowed states: `INIT`, `FAILED`, `STOP_SUCCESS`.
         *
         *     Send the ID of the task in the request body.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kmp-control/tasks/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the satellite production tasks in a workspace
         * @description Counts the tasks in a workspace: all tasks, finished tasks, and running tasks.
         */
        get: operations["showTaskOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kmp-control/tasks/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a satellite production task
         * @description Starts a task. The task enters `START_RUNNING` while it waits to run, and then `RUNNING`. To follow its progress,
         *     poll `listTaskInfo` until the task is in `SUCCESS` or `FAILED`. To find the result images, call `listImageBaseInfo`
         *     with `is_product` set to `1`.
         *
         *     Allowed states: `INIT`, `STOP_SUCCESS`, `FAILED`.
         */
        post: operations["startTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kmp-control/tasks/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a satellite production task
         * @description Stops a task. The task enters `STOPPING`. To follow its progress, poll `listTaskInfo` until the task is in
         *     `STOP_SUCCESS` or `STOP_FAILED`.
         *
         *     Allowed states: `RUNNING`.
         */
        post: operations["stopTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kmp-control/tasks/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive or unarchive a satellite production task
         * @description Archives a task (`archived=true`) or unarchives it (`archived=false`). `listTaskInfo` omits archived tasks unless
         *     `task_status` includes `ARCHIVED`.
         *
         *     Allowed states: `SUCCESS`, `ARCHIVED`.
         *
         *     Archiving requires `SUCCESS`; unarchiving requires `ARCHIVED`.
         */
        post: operations["updateTaskArchivedStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kmp-control/tasks/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate the images for a task
         * @description Checks whether raw images match, which means that either panchromatic and multispectral images correspond one to
         *     one, or all images are multispectral.
         *
         *     If the images match, the response has status 200 and contains the names of the result images, which are the keys of
         *     `data_alias` and `data_description` in `createTask`. If not, the response has status 400 and lists the images that
         *     do not match.
         */
        post: operations["validateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kmp-control/usages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List satellite usage
         * @description Lists the account's usage, one page at a time.
         *
         *     - `DATA`: the dedicated storage occupied by imported raw images, vector files, production material, and result
         *       images.
         *     - `TASK`: for each of the production levels L2 to L5, the storage occupied by result images and the number of
         *       successful tasks.
         */
        get: operations["listUsageInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kmp-data/imageinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List satellite images
         * @description Lists the satellite images in the account, both raw images and result images, one page at a time. Although the
         *     method is POST, the operation changes nothing.
         *
         *     Send the filters, sort order, `offset`, and `limit` as fields of a form (`multipart/form-data`). Send each field
         *     only once, and separate list values with commas.
         */
        post: operations["listImageBaseInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/{workspace_id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
            };
            cookie?: never;
        };
        /**
         * List real-scene tasks
         * @description Lists the real-scene tasks in a workspace, one page at a time. Archived tasks are omitted unless the query asks for
         *     them by `task_ids` or by `ARCHIVED` in `task_status`.
         *
         *     To follow a run, poll this operation with `task_ids`; no operation returns a single task.
         */
        get: operations["listTasksInWorkspace"];
        put?: never;
        /**
         * Create a real-scene task
         * @description Creates a task in a workspace. The task remains in `INIT` until you start it (`startReal3DTask`), which requires a
         *     task type and oblique images; set them here or later with `updateReal3DTask`.
         *
         *     A workspace can have at most 500 real-scene tasks. Their names must be unique within the workspace, regardless of
         *     case.
         */
        post: operations["createReal3DTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/{workspace_id}/tasks/overview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
            };
            cookie?: never;
        };
        /**
         * Count the real-scene tasks in a workspace
         * @description Counts the real-scene tasks in a workspace: all tasks, and those that are running, successful, failed, and archived.
         *     Tasks in `INIT` or `BUNDLE_SUCCESS` are counted only in the total, and stopped tasks count as successful.
         */
        get: operations["showTaskOverviewInWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/{workspace_id}/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 41f72c882cc747a88f90151b1af18292
                 */
                task_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a real-scene task
         * @description Updates the name, type, modeling type, description, oblique images, modeling parameters, or coordinate system of a
         *     task that is neither running nor completed. Omitted properties remain unchanged. The update resets the task to
         *     `INIT`, from which the task can be started, even if it was in `START_FAILED`.
         *
         *     Allowed states: `INIT`, `START_FAILED`, `FAILED`, `STOP_SUCCESS`.
         *
         *     Task names must be unique within the workspace, regardless of case.
         */
        put: operations["updateReal3DTask"];
        post?: never;
        /**
         * Delete a real-scene task
         * @description Deletes a task that is not running. Its products are kept; delete them with `deleteReal3DProduct`.
         *
         *     Allowed states: `INIT`, `START_FAILED`, `FAILED`, `STOP_SUCCESS`, `SUCCESS`.
         *
         *     According to the text of KMP.00021114, `BUNDLE_SUCCESS` is also allowed. Unarchive an archived task first
         *     (`updateReal3DTaskArchivedStatus`). No refinement subtask of the task may be running or uploading.
         *
         *     The request body must be the empty JSON object `{}`.
         */
        delete: operations["deleteReal3DTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/{workspace_id}/tasks/{task_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /** @description ID of the real-scene task. */
                task_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a real-scene task
         * @description Starts a task, either for the first time or again after it failed or was stopped. The task enters `PENDING` while it
         *     waits for resources, then `STARTING`, and then `RUNNING` or `START_FAILED`. A run ends in `SUCCESS` or `FAILED`; a
         *     successful run with `run_AT_only` ends in `BUNDLE_SUCCESS`. To follow its progress, poll `listTasksInWorkspace` with
         *     `task_ids`.
         *
         *     Allowed states: `INIT`, `STOP_SUCCESS`, `FAILED`, `BUNDLE_SUCCESS`.
         *
         *     If a task is in `START_FAILED`, update it first (`updateReal3DTask`), which resets it to `INIT`. The task must have
         *     a type, modeling parameters, and oblique images.
         *
         *     Start a controlled task (`REAL3D-CTRL`) twice. First, start it with `run_AT_only` set to `true`: the task runs only
         *     aerial triangulation, which makes adding spur points more efficient. Once the task is in `BUNDLE_SUCCESS`, add spur
         *     points (`addSpurPoint`), create the spur point file (`createMarkerInfo`), and start the task again without
         *     `run_AT_only`. Modeling does not run for a controlled task that lacks aerial triangulation or spur points.
         */
        post: operations["startReal3DTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/{workspace_id}/tasks/{task_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example c2e4a6b8d0f14375a9b7c5d3e1f0a2b4
                 */
                task_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a real-scene task
         * @description Stops a task that is waiting, starting, or running. A task in `PENDING` returns to `INIT`; a task in `STARTING` or
         *     `RUNNING` enters `STOPPING`, then `STOP_SUCCESS` once it has stopped. To follow its progress, poll
         *     `listTasksInWorkspace` with `task_ids`.
         *
         *     Allowed states: `PENDING`, `STARTING`, `RUNNING`.
         *
         *     The request body must be the empty JSON object `{}`.
         */
        post: operations["stopReal3DTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/{workspace_id}/tasks/{task_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /** @description ID of the real-scene task. */
                task_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive or unarchive a real-scene task
         * @description Archives a task (`archive` set to `true`), which moves it from `SUCCESS` to `ARCHIVED`, or unarchives it (`false`),
         *     which moves it back to `SUCCESS`. `listTasksInWorkspace` omits archived tasks unless the query asks for them by
         *     `task_ids` or by `ARCHIVED` in `task_status`.
         *
         *     Allowed states: `SUCCESS`, `ARCHIVED`.
         *
         *     Archiving requires `SUCCESS`; unarchiving requires `ARCHIVED`.
         */
        post: operations["updateReal3DTaskArchivedStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/{workspace_id}/tasks/{task_id}/subtasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        /**
         * List refinement subtasks
         * @description Lists the refinement subtasks of a real-scene task, one page at a time.
         *
         *     To follow a run, poll this operation with `subtask_id`; no operation returns a single subtask.
         */
        get: operations["listReal3DSubTasks"];
        put?: never;
        /**
         * Create a refinement subtask
         * @description Creates a subtask, in state `INIT`, to refine the model of a real-scene task. The task must be complete
         *     (`SUCCESS`), and its modeling type must be `Nerf`.
         *
         *     You can start the subtask once the model data is at `model_path` and the subtask is in `UPLOAD_SUCCESS`. No
         *     operation of this API uploads the data; to follow the state, poll `listReal3DSubTasks`.
         *
         *     A task can have at most 10 subtasks. Their names must be unique within the task, regardless of case.
         */
        post: operations["createReal3DSubTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/{workspace_id}/tasks/{task_id}/subtasks/{subtask_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description ID of the refinement subtask.
                 * @example abc305233ef7428e8073a95d8042f0d4
                 */
                subtask_id: components["parameters"]["Real3DSubTaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a refinement subtask
         * @description Deletes a subtask **together with the refined product that it produced**. If you need the refined product, back it
         *     up first.
         *
         *     Allowed states: `INIT`, `UPLOAD_SUCCESS`, `UPLOAD_FAILED`, `START_FAILED`, `SUCCESS`, `FAILED`, `STOP_SUCCESS`.
         *
         *     The request body must be the empty JSON object `{}`.
         */
        delete: operations["deleteReal3DSubTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/{workspace_id}/tasks/{task_id}/subtasks/{subtask_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description ID of the refinement subtask.
                 * @example bcd416344f08539f9184ba6e9153a1e5
                 */
                subtask_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a refinement subtask
         * @description Starts a subtask whose model data has been uploaded, either for the first time or again after the subtask failed or
         *     was stopped. The subtask enters `PENDING` while it waits for resources, then `STARTING`, and then `RUNNING` or
         *     `START_FAILED`. To follow its progress, poll `listReal3DSubTasks` with `subtask_id`.
         *
         *     Allowed states: `UPLOAD_SUCCESS`, `STOP_SUCCESS`, `FAILED`.
         *     According to the text of KMP.00021145, `START_FAILED` is also allowed.
         *
         *     The request body must be the empty JSON object `{}`.
         */
        post: operations["startReal3DSubTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/{workspace_id}/tasks/{task_id}/subtasks/{subtask_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description ID of the refinement subtask.
                 * @example cde527455a19640aa295cb7fa264b2f6
                 */
                subtask_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a refinement subtask
         * @description Stops a subtask that is waiting, starting, or running. A subtask in `PENDING` returns to `UPLOAD_SUCCESS`; a subtask
         *     in `STARTING` or `RUNNING` enters `STOPPING`, then `STOP_SUCCESS` once it has stopped. To follow its progress, poll
         *     `listReal3DSubTasks` with `subtask_id`.
         *
         *     Allowed states: `PENDING`, `STARTING`, `RUNNING`.
         *
         *     The request body must be the empty JSON object `{}`.
         */
        post: operations["stopReal3DSubTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/usages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List real-scene usage
         * @description Lists the account's usage of dedicated storage or of real-scene modeling. The list is not paginated.
         *
         *     - `DATA`: the dedicated storage occupied by
         *       - uploaded data: oblique images from planes and drones, production material, and the input of refinement subtasks
         *         (obj data before and after refinement)
         *       - intermediate data of the aerial triangulation and explicit radiance field stages
         *       - models: the osgb and obj files of textured meshes and explicit radiance fields
         *     - `REAL3D`: the number of successful modeling runs, and the number of pixels in their oblique images, in gigapixels
         *       (GP, billions of pixels).
         */
        get: operations["showReal3DUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/spur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a spur point to an image
         * @description Marks the pixel of an image that shows a ground control point. The ground control point is one of those in the
         *     production material; the request repeats its position and accuracy.
         *
         *     The task must be controlled (`REAL3D-CTRL`), and its aerial triangulation must be complete (`BUNDLE_SUCCESS`). The
         *     image must be in the image folder that is bound to the task. All spur points of a task must belong to one account.
         *
         *     The pixel must lie within the image, and each pixel of an image can have only one spur point.
         *
         *     After you add the last spur point, call `createMarkerInfo`.
         */
        post: operations["addSpurPoint"];
        /**
         * Delete a spur point
         * @description Deletes a spur point. Only the account that created the spur point can delete it.
         *
         *     Send the ID of the spur point in the request body, not in the path.
         */
        delete: operations["deleteSpurPoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/spurs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the spur points of an image
         * @description Lists the spur points that a task has in one image, one page at a time. Send `offset` and `limit` in the request
         *     body, not in the query.
         */
        post: operations["listSpurPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/spur/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the spur points of a ground control point
         * @description Counts the spur points that a task has for one ground control point, that is, the images in which the point is
         *     marked. The ground control point is identified by its position and accuracy: send the same strings that you sent to
         *     `addSpurPoint`.
         */
        post: operations["showSpurCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/spur/{task_id}/markerinfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the real-scene task.
                 * @example db554dbd410f4c53a2118c6e34a31eb0
                 */
                task_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the spur point file of a task
         * @description Writes the spur points of all images of a task to the spur point file, which the modeling algorithm reads when it
         *     runs. Call this operation after the last change to the task's spur points and before `startReal3DTask`.
         *
         *     The task must be controlled (`REAL3D-CTRL`), and its aerial triangulation must be complete (`BUNDLE_SUCCESS`).
         *
         *     The request body must be the empty JSON object `{}`.
         */
        post: operations["createMarkerInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/folders/query_by_condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List image folders
         * @description Lists the image folders in the account, one page at a time. An image folder holds oblique images, which are the
         *     input of real-scene modeling. Send the filters, `offset`, and `limit` in the request body, not in the query. The
         *     manual does not say whether part of a name, alias, or description is enough to match.
         *
         *     An image folder is complete once its `status` is `1`. Use its `folder_code` to create a real-scene task
         *     (`createReal3DTask`).
         */
        post: operations["listFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List real-scene products
         * @description Lists the products of real-scene tasks, most recently updated first, one page at a time.
         *
         *     A product can be downloaded or deleted once its `status` is `available`. This API has no operation for downloading
         *     it; use the console.
         */
        get: operations["listReal3DProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the product.
                 * @example b6fbb5c6b7ba4b89aaeadfaba3df71e5
                 */
                product_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a real-scene product
         * @description Deletes a product. Its `status` becomes `deleting`; once the deletion is complete, `listReal3DProducts` no longer
         *     returns the product. A deleted product cannot be recovered.
         *
         *     Allowed states: `available`.
         *
         *     The request body must be the empty JSON object `{}`.
         */
        delete: operations["deleteReal3DProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/refineproducts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refined products
         * @description Lists the refined products of refinement subtasks, one page at a time. In `listReal3DProducts`, part of a name is
         *     enough to match; the manual does not say whether the same applies here.
         *
         *     A refined product can be downloaded or deleted once its `status` is `available`. This API has no operation for
         *     downloading it; use the console.
         */
        get: operations["listReal3DRefineProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/real3d/refineproducts/{refine_product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the refined product.
                 * @example 44eb5d869258451595f15dd26ee0a1f6
                 */
                refine_product_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a refined product
         * @description Deletes a refined product. Its `status` becomes `deleting`. A deleted refined product cannot be recovered; if you
         *     need it, back it up first.
         *
         *     Allowed states: `available`.
         */
        delete: operations["deleteReal3DRefineProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/algo/vps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Locate a device from an image
         * @description Determines the pose of a device from an image combined with GPS data. The map of a place is built from images taken
         *     at known positions: their key visual features, such as the outlines of buildings or bridges, form a large index that
         *     can be searched quickly. The service compares the features in the device's image with this index.
         *
         *     The place must be in the service area of the account. A response with status 200 has a pose only if its `status` is
         *     `succeeded`. Wait `couplingTime` milliseconds before the next automatic attempt, and let users try again manually at
         *     most once every `retry` milliseconds.
         *
         *     The body of a signed request is limited in size. To send a large image, authenticate with a token, or use Huawei's
         *     WebARSDK, as the manual recommends.
         */
        post: operations["startVps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/algo/navi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a route for AR navigation
         * @description Finds the route between two points for AR navigation, which overlays the route, as virtual 3D guidance, on the live
         *     camera view.
         *
         *     Both points must be in the service area of the account. `utm` is the UTM zone of both points: send the `utmcode`
         *     that `startVps` returns. A response with status 200 has a route only if its `result` is 0.
         */
        post: operations["startNavi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Account that the user belongs to. */
        IamAccountName: {
            /**
             * @description Name of the account.
             * @example map_company
             */
            name: string;
        };
        /** @description IAM user who signs in. */
        IamPasswordUser: {
            /**
             * @description Name of the IAM user.
             * @example map_operator
             */
            name: string;
            /**
             * Format: password
             * @description Password of the IAM user.
             * @example your-password
             */
            password: string;
            /** @description Account that the user belongs to. */
            domain: components["schemas"]["IamAccountName"];
        };
        /** @description Credentials for the password method. */
        IamPasswordCredentials: {
            /** @description IAM user who signs in. */
            user: components["schemas"]["IamPasswordUser"];
        };
        /** @description Identity of the user who signs in. */
        IamIdentity: {
            /** @description Authentication methods. Limits: at least 1 item. */
            methods: "password"[];
            /** @description Credentials for the password method. */
            password: components["schemas"]["IamPasswordCredentials"];
        };
        /** @description Project, by name or by ID. */
        IamProjectReference: {
            /**
             * @description Name of the project. The default project of a region has the same name as the region.
             * @example cn-north-4
             */
            name?: string;
            /**
             * @description ID of the project.
             * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
             */
            id?: string;
        };
        /** @description Scope of the token. KooMap requires a project-scoped token. */
        IamScope: {
            /** @description Project, by name or by ID. */
            project: components["schemas"]["IamProjectReference"];
        };
        /** @description Identity of the user and scope of the token. */
        IamAuth: {
            /** @description Identity of the user who signs in. */
            identity: components["schemas"]["IamIdentity"];
            /** @description Scope of the token. KooMap requires a project-scoped token. */
            scope: components["schemas"]["IamScope"];
        };
        /** @description The IAM user who signs in, and the project that the token is for. */
        KeystoneCreateUserTokenByPasswordRequest: {
            /** @description Identity of the user and scope of the token. */
            auth: components["schemas"]["IamAuth"];
        };
        /** @description Account or role. */
        IamNamed: {
            /** @description ID of the account or role. */
            id?: string;
            /** @description Name of the account or role. */
            name?: string;
        };
        /** @description User or project, with the account that it belongs to. */
        IamTokenOwner: {
            /** @description ID of the user or project. */
            id?: string;
            /** @description Name of the user or project. */
            name?: string;
            /** @description Account that the user or project belongs to. */
            domain?: components["schemas"]["IamNamed"];
        };
        /** @description Details of the token. The token itself is in the response header. */
        IamTokenDetails: {
            /**
             * Format: date-time
             * @description Time at which the token expires (UTC), 24 hours after it was issued.
             */
            expires_at?: string;
            /**
             * Format: date-time
             * @description Time at which the token was issued (UTC).
             */
            issued_at?: string;
            /** @description Methods by which the user authenticated. */
            methods?: string[];
            /** @description IAM user who signed in. */
            user?: components["schemas"]["IamTokenOwner"];
            /** @description Project that the token is valid for. */
            project?: components["schemas"]["IamTokenOwner"];
            /** @description Roles that the user has in the project. */
            roles?: components["schemas"]["IamNamed"][];
        };
        /** @description Details of the token. */
        IamTokenResult: {
            /** @description Details of the token. The token itself is in the response header. */
            token?: components["schemas"]["IamTokenDetails"];
        };
        /** @description Details of the error. */
        IamErrorDetail: {
            /**
             * Format: int32
             * @description HTTP status code.
             */
            code: number;
            /** @description Error message. */
            message: string;
            /** @description Name of the HTTP status. */
            title?: string;
        };
        /** @description Error from IAM. */
        IamErrorBody: {
            /** @description Details of the error. */
            error: components["schemas"]["IamErrorDetail"];
        };
        /**
         * @description ID of the workspace.
         * @example 3eceb0cb8b834f5bb0a66d4108c2067f
         */
        WorkspaceId: string;
        /**
         * @description Time in UTC, to the second, as `yyyy-MM-dd'T'HH:mm:ss'Z'`.
         * @example 2023-05-23T07:26:28Z
         */
        UtcTime: string;
        /**
         * @description Sort order by creation time: oldest first (`create_time_asc`) or newest first (`create_time_desc`).
         * @enum {string}
         */
        WorkspaceOrder: "create_time_asc" | "create_time_desc";
        /**
         * @description ID of the Huawei Cloud account that owns the resource.
         * @example 234602bf93714dcba145eaa45686e0c1
         */
        AccountId: string;
        /**
         * Format: int32
         * @description Whether the workspace is starred (`1`) or not (`0`). Starred workspaces stay at the top of lists.
         * @enum {integer}
         */
        WorkspaceStar: 0 | 1;
        /** @description A workspace. */
        Workspace: {
            /** @description ID of the workspace. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Name of the workspace. */
            workspace_name: string;
            /** @description Description of the workspace, or `null` if it has none. */
            workspace_description: string | null;
            /** @description ID of the Huawei Cloud account that owns the resource. Limits: 32 characters. */
            tenant_domain_id?: components["schemas"]["AccountId"];
            /** @description User who created the workspace. */
            creator: string;
            /** @description User who last updated the workspace. */
            latest_operator: string;
            /**
             * Format: date-time
             * @description Time at which the workspace was created (UTC).
             */
            create_time: string;
            /**
             * Format: date-time
             * @description Time at which the workspace was last updated (UTC).
             */
            update_time: string;
            /** @description Whether the workspace is starred (`1`) or not (`0`). Starred workspaces stay at the top of lists. */
            star: components["schemas"]["WorkspaceStar"];
            /**
             * @description Whether deletion of the workspace is blocked. Despite the property's name, `true` means, according to the
             *     manual, that the workspace **cannot** be deleted, because it is starred or contains tasks. Do not rely on this
             *     property; attempt the deletion instead.
             */
            can_delete: boolean;
        };
        /** @description Position of this page in the full result set. */
        Page: {
            /**
             * Format: int32
             * @description Number of items skipped before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description Requested page size, in items.
             */
            limit: number;
            /**
             * Format: int32
             * @description Number of items on all pages that match the query.
             */
            total: number;
        };
        /** @description A page of workspaces. */
        WorkspacePage: {
            /** @description Workspaces on this page. */
            data: components["schemas"]["Workspace"][];
            /** @description Position of this page in the full result set. */
            page: components["schemas"]["Page"];
        };
        /**
         * @description Error from KooMap, or from the API gateway in front of it. Branch on `error_code`, not on the wording of
         *     `error_msg`.
         */
        ApiErrorBody: {
            /**
             * @description Stable identifier of the error: `VPS.`, `NAVI.`, or `GATEWAY.` followed by four digits for positioning and
             *     navigation; `KMP.` followed by eight digits for all other KooMap operations; or a code that starts with `APIGW.`
             *     for the API gateway. Limits: 3 to 36 characters.
             * @example KMP.00011004
             */
            error_code: string;
            /**
             * @description Error message, in Chinese or English. Intended for people, not for programs. Limits: 2 to 512 characters.
             * @example 请求参数不合法
             */
            error_msg: string;
            /** @description ID of the request at the API gateway. Only in responses from the gateway itself. */
            request_id?: string;
        };
        /**
         * @description Name of the workspace, 2 to 50 characters. Can contain Chinese characters, letters, digits, and `_`.
         * @example 测试空间
         */
        WorkspaceName: string;
        /**
         * @description Description of the workspace, at most 200 characters. Can contain Chinese characters, letters, digits, and `_`.
         * @example 空间描述
         */
        WorkspaceDescription: string;
        /** @description Name and description of a new workspace. */
        CreateCommonWorkspaceRequest: {
            /** @description Name of the workspace, 2 to 50 characters. Can contain Chinese characters, letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]+$`. */
            workspace_name: components["schemas"]["WorkspaceName"];
            /** @description Description of the workspace, at most 200 characters. Can contain Chinese characters, letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]*$`. */
            workspace_description?: components["schemas"]["WorkspaceDescription"];
        };
        /** @description Properties to update. At least one is required. */
        UpdateCommonWorkspaceRequest: {
            /** @description Name of the workspace, 2 to 50 characters. Can contain Chinese characters, letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]+$`. */
            workspace_name?: components["schemas"]["WorkspaceName"];
            /** @description Description of the workspace, at most 200 characters. Can contain Chinese characters, letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]*$`. */
            workspace_description?: components["schemas"]["WorkspaceDescription"];
            /**
             * @description Whether to star (`1`) or unstar (`0`) the workspace. Starred workspaces stay at the top of lists. An account can
             *     have at most 4 starred workspaces.
             */
            star?: components["schemas"]["WorkspaceStar"];
        };
        /** @description The empty JSON object `{}`. */
        EmptyObject: Record<string, never>;
        /** @description The JSON value `true`, which means that the request was accepted. */
        Acknowledgement: boolean;
        /**
         * @description State of a satellite production task:
         *     - `INIT`: created and not yet started
         *     - `START_RUNNING`: started and waiting to run
         *     - `RUNNING`: the run is in progress
         *     - `SUCCESS`: the run succeeded
         *     - `FAILED`: the run failed; see `fail_message`
         *     - `STOPPING`: being stopped
         *     - `STOP_SUCCESS`: stopped
         *     - `STOP_FAILED`: could not be stopped
         *     - `ARCHIVED`: succeeded and archived
         * @enum {string}
         */
        SatelliteTaskStatus: "INIT" | "RUNNING" | "SUCCESS" | "ARCHIVED" | "FAILED" | "STOPPING" | "STOP_SUCCESS" | "STOP_FAILED" | "START_RUNNING";
        /**
         * Format: int32
         * @description Whether the task is deleted (`1`) or not (`0`).
         * @enum {integer}
         */
        SatelliteTaskDeletion: 0 | 1;
        /** @description A satellite production task. */
        SatelliteTask: {
            /** @description ID of the task. Limits: 32 to 36 characters. */
            task_id: string;
            /** @description ID of the workspace that the task belongs to. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description IDs of the images to process, as a string that contains a JSON array of strings. */
            data_id: string;
            /** @description Name of the task. */
            task_name: string;
            /** @description User who created the task. Limits: 2 to 512 characters. */
            creator: string;
            /**
             * Format: date-time
             * @description Time at which the task was created (UTC).
             */
            create_time: string;
            /**
             * @description State of a satellite production task:
             *     - `INIT`: created and not yet started
             *     - `START_RUNNING`: started and waiting to run
             *     - `RUNNING`: the run is in progress
             *     - `SUCCESS`: the run succeeded
             *     - `FAILED`: the run failed; see `fail_message`
             *     - `STOPPING`: being stopped
             *     - `STOP_SUCCESS`: stopped
             *     - `STOP_FAILED`: could not be stopped
             *     - `ARCHIVED`: succeeded and archived
             */
            task_status: components["schemas"]["SatelliteTaskStatus"];
            /** @description Type of the task, currently only `ORSIP`. */
            task_type: string;
            /** @description Description of the task, or `null` if it has none. */
            task_description: string | null;
            /**
             * Format: date-time
             * @description Time at which the task was started (UTC). `null` before that time.
             * @default null
             */
            exec_start_time: string | null;
            /**
             * Format: date-time
             * @description Time at which the task ended or was stopped (UTC). `null` before that time.
             * @default null
             */
            exec_stop_time: string | null;
            /** @description Alias of the raw images, or `null`. */
            origin_data_alias: string | null;
            /** @description Production level of the result, `L2`, `L3`, `L4`, or `L5`. */
            production_level: string;
            /** @description Progress of the task, as a decimal number in a string, such as `0.0`. */
            task_progress: string;
            /** @description ID of the vector file to which the result is clipped, or `null` if there is none. */
            shape_id: string | null;
            /** @description Whether the task is deleted (`1`) or not (`0`). */
            is_deleted: components["schemas"]["SatelliteTaskDeletion"];
            /** @description Link to an image of the result, or `null` if there is none. */
            image_url: string | null;
            /** @description ID of the Huawei Cloud account that owns the resource. Limits: 32 characters. */
            domain_id: components["schemas"]["AccountId"];
            /** @description Reason why the run failed. `null` if it did not fail. */
            fail_message?: string | null;
            /** @description Freeze state of the task: `frozen`, or `null` if the task is not frozen. */
            frozen_tag: string | null;
            /**
             * @description Whether the result is clipped to the vector file in `shape_id` (`"1"`) or not (`"0"`).
             * @enum {string}
             */
            isClip?: "0" | "1";
            /**
             * @description Whether the result is cut into a pyramid of tiles (`"1"`) or not (`"0"`).
             * @enum {string}
             */
            isTile?: "0" | "1";
        };
        /** @description Task counts, in total and by state. */
        SatelliteTaskCounts: {
            /**
             * Format: int32
             * @description Total number of tasks.
             */
            totalNum: number;
            /**
             * Format: int32
             * @description Number of failed tasks.
             */
            failedNum: number;
            /**
             * Format: int32
             * @description Number of archived tasks.
             */
            archivedNum: number;
            /**
             * Format: int32
             * @description Number of successful tasks.
             */
            successNum: number;
            /**
             * Format: int32
             * @description Number of running tasks.
             */
            runningNum: number;
        };
        /** @description Task counts by state, as the item of a list. */
        SatelliteTaskCountsItem: {
            /**
             * Format: int32
             * @description Total number of tasks.
             */
            totalNum: number;
            /**
             * Format: int32
             * @description Number of failed tasks.
             */
            failedNum: number;
            /**
             * Format: int32
             * @description Number of archived tasks.
             */
            archivedNum: number;
            /**
             * Format: int32
             * @description Number of successful tasks.
             */
            successNum: number;
            /**
             * Format: int32
             * @description Number of running tasks.
             */
            runningNum: number;
        };
        /** @description A list whose only item contains the task counts. */
        SatelliteTaskCountsList: components["schemas"]["SatelliteTaskCountsItem"][];
        /** @description A page of tasks, with task counts by state. */
        SatelliteTaskPage: {
            /** @description Position of this page in the full result set. */
            page: components["schemas"]["Page"];
            /** @description Tasks on this page. */
            data: components["schemas"]["SatelliteTask"][];
            /** @description Task counts by state. An object, or a list that contains one such object. */
            taskNumVo: components["schemas"]["SatelliteTaskCounts"] | components["schemas"]["SatelliteTaskCountsList"];
        };
        /**
         * @description Type of the task. Only `ORSIP` (satellite image production) is supported.
         * @example ORSIP
         * @enum {string}
         */
        SatelliteTaskType: "ORSIP";
        /**
         * @description Production level of the result: `L2` (color enhancement and coarse correction), `L3` (color enhancement and fine
         *     correction), `L4` (orthorectification), or `L5` (mosaic).
         * @example L2
         * @enum {string}
         */
        ProductionLevel: "L2" | "L3" | "L4" | "L5";
        /**
         * @description Unique aliases of the result images. Each key is the name of a result image, as returned by `validateImage`.
         * @example {
         *       "JL1_20160112_203_0018_L2": "华北_0018"
         *     }
         */
        ResultImageAliases: {
            [key: string]: string;
        };
        /**
         * @description Descriptions of the result images. Each key is the name of a result image, as returned by `validateImage`.
         * @example {
         *       "JL1_20160112_203_0018_L2": null
         *     }
         */
        ResultImageDescriptions: {
            [key: string]: string | null;
        };
        /** @description Images to process, and how to process them. */
        CreateTaskRequest: {
            /**
             * @description Name of the task, 1 to 50 characters. Must be unique within the workspace, regardless of case. Can contain
             *     Chinese characters, letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]+$`.
             * @example 华北_2016秋
             */
            task_name: string;
            /** @description Type of the task. Only `ORSIP` (satellite image production) is supported. */
            task_type: components["schemas"]["SatelliteTaskType"];
            /** @description ID of the workspace that the task belongs to. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * @description IDs of the images to process, as `listImageBaseInfo` returns them in `image_id`, without duplicates. An image can
             *     have at most 4 bands. Limits: at least 1 item; no duplicates.
             */
            data_ids: string[];
            /**
             * @description ID of the vector file to which the result is clipped. Required when `isClip` is `"1"`. No operation of this API
             *     lists vector files. Limits: 32 characters.
             * @example 541f58792fb84cd0bc3d8d6d8cd93337
             */
            shape_id?: string | null;
            /**
             * @description Production level of the result: `L2` (color enhancement and coarse correction), `L3` (color enhancement and fine
             *     correction), `L4` (orthorectification), or `L5` (mosaic).
             */
            production_level: components["schemas"]["ProductionLevel"];
            /**
             * @description Description of the task, at most 255 characters. Can contain Chinese characters, letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]*$`.
             * @example 色彩增强与粗纠正
             */
            task_description?: string;
            /** @description Unique aliases of the result images. Each key is the name of a result image, as returned by `validateImage`. */
            data_alias: components["schemas"]["ResultImageAliases"];
            /**
             * @description Coordinate system of the result images, such as `WGS84`.
             * @example WGS84
             */
            coordination: string;
            /** @description Descriptions of the result images. Each key is the name of a result image, as returned by `validateImage`. */
            data_description: components["schemas"]["ResultImageDescriptions"];
            /**
             * @description IDs of the production material (CSV files), without duplicates. Level `L3` requires at least one; for the other
             *     levels, the list can be empty. The amount, area, and coordinates of the material must match the images. No
             *     operation of this API lists CSV files. Limits: no duplicates.
             */
            csv_ids: string[];
            /**
             * @description Whether to clip the result to the vector file in `shape_id` (`"1"`) or not (`"0"`). Clipping requires level
             *     `L5`.
             * @example 0
             * @enum {string}
             */
            isClip: "0" | "1";
            /**
             * @description Whether to cut the result into a pyramid of tiles (`"1"`) or not (`"0"`). Tiling requires level `L5`.
             * @example 0
             * @enum {string}
             */
            isTile: "0" | "1";
        };
        /**
         * @description ID of the task.
         * @example 4d40e927514a40898d23a20155f0a1b2
         */
        SatelliteTaskId: string;
        /** @description Task to delete. */
        DeleteTaskRequest: {
            /** @description ID of the task. */
            id: components["schemas"]["SatelliteTaskId"];
        };
        /** @description Counts of all, finished, and running tasks in a workspace. */
        SatelliteTaskOverview: {
            /**
             * Format: int32
             * @description Total number of tasks in the workspace.
             * @default 0
             */
            total: number;
            /**
             * Format: int32
             * @description Number of tasks in the workspace that have been processed or archived.
             * @default 0
             */
            finished: number;
            /**
             * Format: int32
             * @description Number of running tasks in the workspace.
             * @default 0
             */
            unfinished: number;
        };
        /** @description Task to start. */
        StartTaskRequest: {
            /** @description ID of the task. */
            id: components["schemas"]["SatelliteTaskId"];
        };
        /** @description Task to stop. */
        StopTaskRequest: {
            /** @description ID of the task. */
            id: components["schemas"]["SatelliteTaskId"];
        };
        /** @description Task to archive or unarchive. */
        UpdateTaskArchivedStatusRequest: {
            /** @description ID of the task. */
            id: components["schemas"]["SatelliteTaskId"];
        };
        /** @description Images of a planned task, and how to process them. */
        ValidateImageRequest: {
            /** @description IDs of the images to check, as `listImageBaseInfo` returns them in `image_id`, without duplicates. Limits: at least 1 item; no duplicates. */
            data_ids: string[];
            /**
             * @description Production level of the result: `L2` (color enhancement and coarse correction), `L3` (color enhancement and fine
             *     correction), `L4` (orthorectification), or `L5` (mosaic).
             */
            production_level: components["schemas"]["ProductionLevel"];
            /**
             * @description Name of the planned task.
             * @example 华北_2016秋
             */
            task_name: string;
            /**
             * @description Coordinate system of the result images, such as `WGS84`.
             * @example WGS84
             */
            coordination: string;
        };
        /** @description A result image that the task can produce, or an image that does not match the others. */
        CheckImageResult: {
            /**
             * @description Name of the result image, for use as a key in `data_alias` and `data_description`, or `null` for an image that
             *     does not match.
             */
            name: string | null;
            /** @description ID of the image that does not match, or `null` for a result image. */
            data_id: string | null;
            /** @description Reason why the image does not match, or `null` for a result image. Intended for people, not for programs. */
            error_message: string | null;
        };
        /** @description Results of the check. */
        CheckImageResults: components["schemas"]["CheckImageResult"][];
        /** @description Images that do not match, or the usual error body if the request itself is rejected. */
        ValidateImageRefusal: components["schemas"]["CheckImageResults"] | components["schemas"]["ApiErrorBody"];
        /**
         * @description Type of usage: `DATA` (dedicated storage) or `TASK` (production).
         * @enum {string}
         */
        SatelliteUsageType: "DATA" | "TASK";
        /**
         * @description Type of unit: `VOLUME` (storage volume) or `TIME` (number of processed tasks).
         * @enum {string}
         */
        SatelliteUsageUnitType: "VOLUME" | "TIME";
        /** @description The account's usage of one item, such as storage. */
        SatelliteUsage: {
            /**
             * @description Name of the item, which usually matches the name of the KooMap billing item. Currently `时空专属存储` (dedicated
             *     storage), or `基础处理：色彩增强与粗纠正L2`, `基础处理：色彩增强与精纠正L3`, `基础处理：正射纠正L4`, or
             *     `基础处理：影像镶嵌L5` (production at levels L2 to L5). Limits: at most 50 characters.
             */
            usage_measure_name: string;
            /** @description Type of unit: `VOLUME` (storage volume) or `TIME` (number of processed tasks). */
            usage_unit_type: components["schemas"]["SatelliteUsageUnitType"];
            /** @description Type of usage: `DATA` (dedicated storage) or `TASK` (production). */
            usage_type: components["schemas"]["SatelliteUsageType"];
            /** @description ID of the Huawei Cloud account that owns the resource. Limits: 32 characters. */
            domain_id: components["schemas"]["AccountId"];
            /** @description Production level, `L2`, `L3`, `L4`, or `L5`, if `usage_type` is `TASK`; `null` if it is `DATA`. Limits: at most 20 characters. */
            usage_subtype: string | null;
            /**
             * Format: float
             * @description The account's current usage, in the unit given in `unit`.
             */
            usage: number;
            /**
             * Format: float
             * @description Total amount in the resource packages that the account has bought, in the unit given in `unit`. `0` for
             *     pay-per-use billing.
             */
            capacity: number;
            /**
             * @description Unit of `usage` and `capacity`: a unit of storage, such as `GB`, if `usage_unit_type` is `VOLUME`, or `次`
             *     (times) if it is `TIME`.
             */
            unit: string;
            /**
             * Format: date-time
             * @description Time at which the usage record was created (UTC). Limits: 20 characters.
             */
            created_time: string;
            /**
             * Format: date-time
             * @description Time at which the usage record was last updated (UTC). Limits: 20 characters.
             */
            update_time: string;
        };
        /** @description A page of usage records. */
        SatelliteUsagePage: {
            /** @description Usage records on this page. */
            data: components["schemas"]["SatelliteUsage"][];
            /** @description Position of this page in the full result set. */
            page: components["schemas"]["Page"];
        };
        /** @description Filters, sort order, and pagination. */
        ListImageBaseInfoRequest: {
            /**
             * @description Return only images whose name contains this text, at most 100 characters. The text can contain Chinese
             *     characters, letters, digits, `_`, `-`, and `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]*$`.
             * @example JL1_20160112
             */
            image_name?: string;
            /** @description Return only images uploaded after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`. */
            image_date_from?: components["schemas"]["UtcTime"];
            /** @description Return only images uploaded before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`. */
            image_date_to?: components["schemas"]["UtcTime"];
            /**
             * @description Return only images in one of these migration states, separated by commas: `0` (complete), `1` (migrating in),
             *     `2` (inbound migration failed), `3` (migrating out), `4` (outbound migration failed), `6` (being deleted), `7`
             *     (deletion failed because a task is using the image), or `8` (deletion failed because of a network error). Limits: matches `^[0-46-8](,[0-46-8])*$`.
             * @example 0,1
             */
            image_status?: string;
            /**
             * @description Return only images whose alias contains this text, at most 100 characters. The text can contain Chinese
             *     characters, letters, digits, `_`, `-`, and `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]*$`.
             * @example 华北
             */
            raw_alias?: string;
            /**
             * @description Return only images with one of these aliases, separated by commas. Aliases can contain Chinese characters,
             *     letters, digits, `_`, `-`, and `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]+(,[一-龥A-Za-z0-9_.-]+)*$`.
             * @example 华北_0018,华北_0019
             */
            image_alias?: string;
            /**
             * @description Return only images of one of these levels, separated by commas: `L1`, `L1A`, `L1B`, `L2`, `L3`, `L4`, or `L5`. Limits: matches `^(L1|L1A|L1B|L2|L3|L4|L5)(,(L1|L1A|L1B|L2|L3|L4|L5))*$`.
             * @example L1,L1A,L1B
             */
            image_levels?: string;
            /**
             * @description Return only raw images (`0`) or only result images (`1`).
             * @example 0
             * @enum {string}
             */
            is_product?: "0" | "1";
            /**
             * @description Sort order: by name (`1`), alias (`2`), or upload time (`3`); ascending, or descending with a leading `-`.
             * @example -3
             * @enum {string}
             */
            order?: "1" | "-1" | "2" | "-2" | "3" | "-3";
            /**
             * @description Return only images with this description, at most 255 characters. The description can contain Chinese
             *     characters, letters, digits, `_`, and `-`. Limits: matches `^[一-龥A-Za-z0-9_-]*$`.
             * @example 华北秋季影像
             */
            description?: string;
            /**
             * @description Return only panchromatic images (`0`) or only multispectral images (`1`).
             * @example 1
             * @enum {string}
             */
            image_type?: "0" | "1";
            /**
             * Format: int32
             * @description Page size, in images. Limits: 1 to 100.
             * @example 10
             */
            limit: number;
            /**
             * Format: int32
             * @description Number of images to skip. Limits: 0 to 2147483647.
             * @example 0
             */
            offset: number;
        };
        /**
         * Format: int32
         * @description Whether the image is clipped to a vector file (`1`) or not (`0`).
         * @enum {integer}
         */
        SatelliteImageClipping: 0 | 1;
        /**
         * Format: int32
         * @description Whether the image is cut into a pyramid of tiles (`1`) or not (`0`).
         * @enum {integer}
         */
        SatelliteImageTiling: 0 | 1;
        /**
         * Format: int32
         * @description Whether the image is in the Cloud Optimized GeoTIFF (COG) format (`1`) or not (`0`).
         * @enum {integer}
         */
        SatelliteImageFormat: 0 | 1;
        /** @description A satellite image, either raw or the result of a task. */
        SatelliteImage: {
            /** @description Name of the image, at most 100 characters. Can contain Chinese characters, letters, digits, `_`, `-`, and `.`. */
            image_name: string;
            /**
             * @description Whether the image is a raw image (`0`) or a result image (`1`).
             * @enum {string}
             */
            is_product: "0" | "1";
            /** @description Level of the image, currently `L1`, `L1A`, `L1B`, `L2`, `L3`, `L4`, or `L5`. Limits: 2 to 3 characters. */
            image_level: string;
            /**
             * @description Migration state of the image: `0` (complete), `1` (migrating in), `2` (inbound migration failed), `3` (migrating
             *     out), `4` (outbound migration failed), `6` (being deleted), `7` (deletion failed because a task is using the
             *     image), or `8` (deletion failed because of a network error). The value may instead be the Chinese name of the
             *     state, such as `完成` (complete).
             */
            image_status: string;
            /**
             * Format: date-time
             * @description Time at which the image was taken (UTC). Limits: 20 characters.
             */
            image_date: string;
            /**
             * Format: date-time
             * @description Time at which the image was uploaded (UTC). Limits: 20 characters.
             */
            upload_date: string;
            /**
             * @description Resolution of the image, with one decimal place, as a string, such as `16.0`. The unit is not documented; it is
             *     presumably meters per pixel.
             */
            image_resolution: string;
            /**
             * @description Description of the image, at most 255 characters. Can contain Chinese characters, letters, digits, `_`, and `-`.
             *     May be empty or `null`.
             */
            image_description: string | null;
            /** @description ID of the image, 32 letters and digits, as used by `createTask` and `validateImage`. Limits: 32 characters. */
            image_id: string;
            /**
             * @description Whether the image is panchromatic (`0`) or multispectral (`1`).
             * @enum {string}
             */
            image_type: "0" | "1";
            /** @description Name of the IAM user. */
            user_name: string;
            /**
             * @description Alias of the image, at most 255 characters. Can contain Chinese characters, letters, digits, `_`, `-`, and `.`.
             *     May be empty or `null`.
             */
            image_alias: string | null;
            /** @description Whether the image is clipped to a vector file (`1`) or not (`0`). */
            product_clip: components["schemas"]["SatelliteImageClipping"];
            /** @description Whether the image is cut into a pyramid of tiles (`1`) or not (`0`). */
            product_tile: components["schemas"]["SatelliteImageTiling"];
            /** @description Whether the image is in the Cloud Optimized GeoTIFF (COG) format (`1`) or not (`0`). */
            is_cog: components["schemas"]["SatelliteImageFormat"];
        };
        /** @description A page of satellite images. */
        SatelliteImagePage: {
            /** @description Images on this page. */
            data_info: components["schemas"]["SatelliteImage"][];
            /** @description Position of this page in the full result set. */
            page?: components["schemas"]["Page"];
        };
        /**
         * @description Task type: `REAL3D-CTRL` (controlled) builds the model with ground control points, which spur points mark in the
         *     oblique images; `REAL3D-UNCTRL` (uncontrolled) builds it without them. A task can be created without a type, but not
         *     started.
         * @example REAL3D-UNCTRL
         * @enum {string}
         */
        Real3DTaskType: "REAL3D-CTRL" | "REAL3D-UNCTRL";
        /**
         * @description Modeling type: `Mesh` builds a textured mesh, and `Nerf` builds an explicit radiance field. Refinement subtasks can
         *     refine only the model of a `Nerf` task.
         * @example Nerf
         * @enum {string}
         */
        Real3DModelingType: "Mesh" | "Nerf";
        /**
         * @description State of a real-scene task:
         *     - `INIT`: created, updated, or stopped while waiting
         *     - `PENDING`: started and waiting for resources
         *     - `STARTING`: resources are ready, and the run is starting
         *     - `START_FAILED`: the run could not be started
         *     - `RUNNING`: the run is in progress
         *     - `SUCCESS`: completed; the model is ready
         *     - `FAILED`: the run failed; see `fail_message`
         *     - `STOPPING`: being stopped
         *     - `STOP_SUCCESS`: stopped
         *     - `ARCHIVED`: completed and archived
         *     - `BUNDLE_SUCCESS`: aerial triangulation of a controlled task succeeded
         * @example INIT
         * @enum {string}
         */
        Real3DTaskStatus: "INIT" | "PENDING" | "STARTING" | "START_FAILED" | "RUNNING" | "SUCCESS" | "FAILED" | "STOPPING" | "STOP_SUCCESS" | "ARCHIVED" | "BUNDLE_SUCCESS";
        /**
         * @description Accuracy of aerial triangulation.
         * @example High
         * @enum {string}
         */
        TriangulationAccuracy: "Highest" | "High" | "Medium" | "Low" | "Lowest";
        /**
         * @description Modeling parameters. All four properties are required if the object is sent. In responses, the object can have
         *     additional, undocumented properties.
         */
        ModelingParams: {
            /** @description Accuracy of aerial triangulation. `High` in a task created without `modeling_params`. */
            accuracy: components["schemas"]["TriangulationAccuracy"];
            /**
             * @description Number of key points in aerial triangulation, 1000 to 1000000, as an integer or a string of digits. 40000 in a task
             *     created without `modeling_params`.
             */
            key_point_limit: string | number;
            /**
             * @description Number of tie points in aerial triangulation, 100 to 100000, as an integer or a string of digits. 4000 in a task
             *     created without `modeling_params`.
             */
            tie_point_limit: string | number;
            /**
             * @description Quality of the mesh, as an integer or a string of one digit: `0` (high), `1` (medium), or `2` (low). `0` in a task
             *     created without `modeling_params`.
             */
            mesh_accuracy: ("0" | "1" | "2") | (0 | 1 | 2);
        };
        /** @description A real-scene task. */
        Real3DTask: {
            /** @description ID of the task. */
            task_id: string;
            /** @description Name of the task. */
            task_name: string;
            /**
             * @description Task type: `REAL3D-CTRL` (controlled) builds the model with ground control points; `REAL3D-UNCTRL` (uncontrolled)
             *     builds it without them. `null` when not set.
             */
            task_type: components["schemas"]["Real3DTaskType"] | null;
            /** @description Modeling type: `Mesh` builds a textured mesh, and `Nerf` builds an explicit radiance field. `null` when not set. */
            modeling_type?: components["schemas"]["Real3DModelingType"] | null;
            /** @description Description of the task. `null` when not set. */
            task_description?: string | null;
            /** @description ID of the workspace that the task belongs to. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * @description Modeling parameters. All four properties are required if the object is sent. In responses, the object can have
             *     additional, undocumented properties.
             */
            modeling_params: components["schemas"]["ModelingParams"];
            /** @description Coordinate system of the model. */
            coordinate_sys: string;
            /** @description Whether spur points have been added to the task. */
            has_marker: boolean;
            /** @description ID of the image folder that the model is built from. `null` when not set. */
            folder_code: string | null;
            /**
             * Format: date-time
             * @description Time at which the task was created (UTC).
             */
            create_time: string;
            /**
             * Format: date-time
             * @description Time at which the task was last updated (UTC).
             */
            update_time: string;
            /** @description ID of the Huawei Cloud account that owns the resource. Limits: 32 characters. */
            tenant_domain_id: components["schemas"]["AccountId"];
            /** @description User who created the task. */
            creator: string;
            /** @description User who last operated on the task. */
            latest_operator: string;
            /**
             * @description State of a real-scene task:
             *     - `INIT`: created, updated, or stopped while waiting
             *     - `PENDING`: started and waiting for resources
             *     - `STARTING`: resources are ready, and the run is starting
             *     - `START_FAILED`: the run could not be started
             *     - `RUNNING`: the run is in progress
             *     - `SUCCESS`: completed; the model is ready
             *     - `FAILED`: the run failed; see `fail_message`
             *     - `STOPPING`: being stopped
             *     - `STOP_SUCCESS`: stopped
             *     - `ARCHIVED`: completed and archived
             *     - `BUNDLE_SUCCESS`: aerial triangulation of a controlled task succeeded
             */
            task_status: components["schemas"]["Real3DTaskStatus"];
            /**
             * Format: int32
             * @description Number of completed steps of the run. `null` before the run.
             */
            complete_stage: number | null;
            /**
             * Format: int32
             * @description Total number of steps of the run. `null` before the run.
             */
            total_stage: number | null;
            /** @description Progress of the task, `0.00` to `1.00`, as a string with two decimal places. `null` before the run. Limits: matches `^(0\.[0-9]{2}|1\.00)$`. */
            task_progress: string | null;
            /**
             * Format: date-time
             * @description Time at which the run started (UTC). `null` before the run.
             */
            exec_start_time: string | null;
            /**
             * Format: date-time
             * @description Time at which the run ended (UTC). `null` before that time.
             */
            exec_stop_time: string | null;
            /** @description Reason why the run failed. `null` if it did not fail. */
            fail_message: string | null;
            /**
             * @description Progress of the aerial triangulation stage of a controlled task, `0.00` to `1.00`, as a decimal number in a
             *     string. Always `null` for uncontrolled tasks (`REAL3D-UNCTRL`), which do not run this stage. Limits: matches `^(0(\.[0-9]+)?|1(\.0+)?)$`.
             */
            AT_progress: string | null;
        };
        /** @description A page of real-scene tasks. */
        Real3DTaskPage: {
            /** @description Tasks on this page. */
            tasks: components["schemas"]["Real3DTask"][];
            /** @description Position of this page in the full result set. */
            page: components["schemas"]["Page"];
        };
        /**
         * @description Name of the task, 1 to 50 characters. Must be unique within the workspace, regardless of case. Can contain Chinese
         *     characters, letters, digits, and `_`.
         * @example 园区建模
         */
        Real3DTaskName: string;
        /**
         * @description Description of the task, at most 255 characters. Can contain Chinese characters, letters, digits, and `_`.
         * @example 园区无控建模
         */
        Real3DTaskDescription: string;
        /**
         * @description A new real-scene task. Properties that are omitted here can be set later with `updateReal3DTask`, before the task is
         *     started.
         */
        CreateReal3DTaskRequest: {
            /**
             * @description Name of the task, 1 to 50 characters. Must be unique within the workspace, regardless of case. Can contain Chinese
             *     characters, letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]+$`.
             */
            task_name: components["schemas"]["Real3DTaskName"];
            /** @description Description of the task, at most 255 characters. Can contain Chinese characters, letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]*$`. */
            task_description?: components["schemas"]["Real3DTaskDescription"];
            /**
             * @description Task type: `REAL3D-CTRL` (controlled) builds the model with ground control points, which spur points mark in the
             *     oblique images; `REAL3D-UNCTRL` (uncontrolled) builds it without them. A task can be created without a type, but not
             *     started.
             */
            task_type?: components["schemas"]["Real3DTaskType"];
            /**
             * @description Modeling type: `Mesh` builds a textured mesh, and `Nerf` builds an explicit radiance field. Refinement subtasks
             *     can refine only the model of a `Nerf` task. The manual does not say what a task without a modeling type builds.
             */
            modeling_type?: components["schemas"]["Real3DModelingType"];
            /**
             * @description Modeling parameters. If absent or `null`, the defaults apply: accuracy `High`, 40000 key points, 4000 tie
             *     points, mesh accuracy `0`. Otherwise, all four properties are required.
             */
            modeling_params?: components["schemas"]["ModelingParams"] | null;
            /**
             * @description ID of the image folder to build the model from, as `listFolder` returns it in `folder_code`. A task can be
             *     created without one, but not started.
             * @example m73Meil7ztsJpRTaYE3X-YqeZDWfgp0a1
             */
            folder_code?: string;
            /**
             * @description Coordinate system of the model. Only `WGS84-UTM` is supported, which also applies if the property is absent or
             *     `null`.
             * @default WGS84-UTM
             */
            coordinate_sys?: "WGS84-UTM" | null;
        };
        /** @description Counts of real-scene tasks in a workspace, by group of states. */
        Real3DTaskOverview: {
            /** @description ID of the workspace. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * Format: int32
             * @description Total number of tasks in the workspace.
             */
            total_count: number;
            /**
             * Format: int32
             * @description Number of tasks in `PENDING`, `STARTING`, `RUNNING`, or `STOPPING`.
             */
            running_count: number;
            /**
             * Format: int32
             * @description Number of tasks in `SUCCESS` or `STOP_SUCCESS`.
             */
            success_count: number;
            /**
             * Format: int32
             * @description Number of tasks in `START_FAILED` or `FAILED`.
             */
            failed_count: number;
            /**
             * Format: int32
             * @description Number of tasks in `ARCHIVED`.
             */
            archived_count: number;
        };
        /** @description Properties to update. At least one is required. */
        UpdateReal3DTaskRequest: {
            /**
             * @description Name of the task, 1 to 50 characters. Must be unique within the workspace, regardless of case. Can contain Chinese
             *     characters, letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]+$`.
             */
            task_name?: components["schemas"]["Real3DTaskName"];
            /**
             * @description Task type: `REAL3D-CTRL` (controlled) builds the model with ground control points, which spur points mark in the
             *     oblique images; `REAL3D-UNCTRL` (uncontrolled) builds it without them. A task can be created without a type, but not
             *     started.
             */
            task_type?: components["schemas"]["Real3DTaskType"];
            /**
             * @description Modeling type: `Mesh` builds a textured mesh, and `Nerf` builds an explicit radiance field. Refinement subtasks can
             *     refine only the model of a `Nerf` task.
             */
            modeling_type?: components["schemas"]["Real3DModelingType"];
            /** @description Description of the task, at most 255 characters. Can contain Chinese characters, letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]*$`. */
            task_description?: components["schemas"]["Real3DTaskDescription"];
            /**
             * @description ID of the image folder to build the model from, as `listFolder` returns it in `folder_code`.
             * @example m73Meil7ztsJpRTaYE3X-YqeZDWfgp0a1
             */
            folder_code?: string;
            /**
             * @description Modeling parameters. All four properties are required, even those that do not change. Omit the object to leave
             *     all parameters unchanged.
             */
            modeling_params?: components["schemas"]["ModelingParams"];
            /**
             * @description Coordinate system of the model. Only `WGS84-UTM` is supported.
             * @enum {string}
             */
            coordinate_sys?: "WGS84-UTM";
        };
        /** @description Options for starting a task. An empty object starts the full run. */
        StartReal3DTaskRequest: {
            /**
             * @description Whether to run only aerial triangulation (`true`) or the modeling (`false`). `true` is allowed only for
             *     controlled tasks (`REAL3D-CTRL`); a run that succeeds then ends in `BUNDLE_SUCCESS`.
             * @default false
             * @example true
             */
            run_AT_only?: boolean;
        };
        /** @description Whether to archive or unarchive the task. */
        UpdateReal3DTaskArchivedStatusRequest: {
            /**
             * @description Whether to archive (`true`) or unarchive (`false`) the task.
             * @example true
             */
            archive: boolean;
        };
        /**
         * @description State of a refinement subtask:
         *     - `INIT`: created and waiting for the model data
         *     - `UPLOADING`: the model data is being uploaded
         *     - `UPLOAD_SUCCESS`: the model data has been uploaded, or the subtask was stopped while it was waiting to run
         *     - `UPLOAD_FAILED`: the upload failed
         *     - `PENDING`: started and waiting for resources
         *     - `STARTING`: resources are ready, and the run is starting
         *     - `START_FAILED`: the run could not be started
         *     - `RUNNING`: the run is in progress
         *     - `SUCCESS`: the run succeeded
         *     - `FAILED`: the run failed; see `fail_message`
         *     - `STOPPING`: being stopped
         *     - `STOP_SUCCESS`: stopped
         * @example UPLOAD_SUCCESS
         * @enum {string}
         */
        Real3DSubTaskStatus: "INIT" | "UPLOADING" | "UPLOAD_SUCCESS" | "UPLOAD_FAILED" | "PENDING" | "STARTING" | "START_FAILED" | "RUNNING" | "SUCCESS" | "FAILED" | "STOPPING" | "STOP_SUCCESS";
        /** @description A refinement subtask of a real-scene task. */
        Real3DSubTask: {
            /** @description ID of the subtask. */
            subtask_id: string;
            /** @description ID of the real-scene task that is refined. */
            task_id: string;
            /** @description Name of the subtask. */
            subtask_name: string;
            /** @description Name of the real-scene task that is refined. */
            task_name: string;
            /** @description ID of the workspace that the task belongs to. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Modeling parameters of the task that is refined. */
            modeling_params: components["schemas"]["ModelingParams"];
            /**
             * @description State of a refinement subtask:
             *     - `INIT`: created and waiting for the model data
             *     - `UPLOADING`: the model data is being uploaded
             *     - `UPLOAD_SUCCESS`: the model data has been uploaded, or the subtask was stopped while it was waiting to run
             *     - `UPLOAD_FAILED`: the upload failed
             *     - `PENDING`: started and waiting for resources
             *     - `STARTING`: resources are ready, and the run is starting
             *     - `START_FAILED`: the run could not be started
             *     - `RUNNING`: the run is in progress
             *     - `SUCCESS`: the run succeeded
             *     - `FAILED`: the run failed; see `fail_message`
             *     - `STOPPING`: being stopped
             *     - `STOP_SUCCESS`: stopped
             */
            subtask_status: components["schemas"]["Real3DSubTaskStatus"];
            /** @description Path in Object Storage Service (OBS) to which the model data is to be uploaded. */
            model_path: string;
            /** @description ID of the refined product that the subtask produces; see `listReal3DRefineProducts`. */
            refine_product_id: string;
            /**
             * Format: date-time
             * @description Time at which the subtask was created (UTC).
             */
            create_time: string;
            /**
             * Format: date-time
             * @description Time at which the subtask was last updated (UTC).
             */
            update_time: string;
            /** @description ID of the Huawei Cloud account that owns the resource. Limits: 32 characters. */
            tenant_domain_id: components["schemas"]["AccountId"];
            /** @description User who created the subtask. */
            creator: string;
            /** @description User who last operated on the subtask. */
            latest_operator: string;
            /** @description Progress of the subtask, `0.00` to `1.00`, as a string with two decimal places. `null` before the run. Limits: matches `^(0\.[0-9]{2}|1\.00)$`. */
            subtask_progress: string | null;
            /**
             * Format: date-time
             * @description Time at which the run started (UTC). `null` before the run.
             */
            exec_start_time: string | null;
            /**
             * Format: date-time
             * @description Time at which the run ended (UTC). `null` before that time.
             */
            exec_stop_time: string | null;
            /** @description Reason why the run failed. `null` if it did not fail. */
            fail_message: string | null;
        };
        /** @description A page of refinement subtasks. */
        Real3DSubTaskPage: {
            /** @description Subtasks on this page. */
            subtasks: components["schemas"]["Real3DSubTask"][];
            /** @description Position of this page in the full result set. */
            page: components["schemas"]["Page"];
        };
        /** @description A new refinement subtask. */
        CreateReal3DSubTaskRequest: {
            /**
             * @description Name of the subtask, 1 to 50 characters. Must be unique within the task, regardless of case. Can contain Chinese
             *     characters, letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]+$`.
             * @example 园区精修
             */
            subtask_name: string;
        };
        /**
         * @description Type of usage: `DATA` (dedicated storage) or `REAL3D` (real-scene modeling).
         * @enum {string}
         */
        Real3DUsageType: "DATA" | "REAL3D";
        /**
         * @description Edition of the service: `REAL3D_BASIC` (basic) or `REAL3D_PRO` (professional).
         * @enum {string}
         */
        Real3DUsageSubtype: "REAL3D_BASIC" | "REAL3D_PRO";
        /**
         * @description Type of unit: `VOLUME` (storage volume), `NUMBER` (number of pixels), or `COUNT` (number of modeling runs).
         * @enum {string}
         */
        Real3DUsageUnitType: "VOLUME" | "NUMBER" | "COUNT";
        /** @description The account's usage of one item, such as storage. */
        Real3DUsage: {
            /**
             * @description Name of the item, which usually matches the name of the KooMap billing item. Currently `时空专属存储` (dedicated
             *     storage), `实景三维生产服务基础版` (real-scene service, basic edition), or `实景三维生产服务专业版` (real-scene service, professional
             *     edition).
             */
            usage_measure_name: string;
            /** @description Type of usage: `DATA` (dedicated storage) or `REAL3D` (real-scene modeling). */
            usage_type: components["schemas"]["Real3DUsageType"];
            /** @description ID of the Huawei Cloud account that owns the resource. Limits: 32 characters. */
            domain_id: components["schemas"]["AccountId"];
            /**
             * @description Edition of the service: `REAL3D_BASIC` (basic) or `REAL3D_PRO` (professional). Meaningful only if `usage_type`
             *     is `REAL3D`.
             */
            usage_subtype?: components["schemas"]["Real3DUsageSubtype"] | null;
            /**
             * Format: float
             * @description The account's current usage, in the unit given in `unit`.
             */
            usage: number;
            /**
             * Format: float
             * @description Total amount in the resource packages that the account has bought, in the unit given in `unit`. `0` for
             *     pay-per-use billing.
             */
            capacity: number;
            /** @description Type of unit: `VOLUME` (storage volume), `NUMBER` (number of pixels), or `COUNT` (number of modeling runs). */
            usage_unit_type: components["schemas"]["Real3DUsageUnitType"];
            /**
             * @description Unit of `usage` and `capacity`: a unit of storage, such as `GB`, if `usage_unit_type` is `VOLUME`; gigapixels
             *     (GP) if it is `NUMBER`; or `次` (times) if it is `COUNT`.
             */
            unit: string;
            /**
             * Format: date-time
             * @description Time at which the usage record was created (UTC).
             */
            created_time: string;
            /**
             * Format: date-time
             * @description Time at which the usage record was last updated (UTC).
             */
            update_time: string;
        };
        /** @description The account's usage. */
        Real3DUsageList: {
            /** @description Usage records, one for each item. */
            data: components["schemas"]["Real3DUsage"][];
        };
        /**
         * @description Accuracy of the ground control point, greater than 0 and less than 100, as a decimal string.
         * @example 0.05
         */
        ControlPointAccuracy: string;
        /** @description The position of a ground control point in an image. Send all numbers as strings. */
        AddSpurPointRequest: {
            /**
             * @description ID of the image. No operation of this API lists the images in an image folder.
             * @example 1674019035390013440
             */
            imageCode: string;
            /**
             * @description ID of the task that the spur point belongs to.
             * @example db554dbd410f4c53a2118c6e34a31eb0
             */
            taskId: string;
            /**
             * @description Horizontal position of the spur point in the image, in pixels from the upper left corner, as a decimal string.
             *     At most the width of the image. Limits: matches `^[0-9]+(\.[0-9]+)?$`.
             * @example 7864.08984
             */
            pointWidth: string;
            /**
             * @description Vertical position of the spur point in the image, in pixels from the upper left corner, as a decimal string. At
             *     most the height of the image. Limits: matches `^[0-9]+(\.[0-9]+)?$`.
             * @example 5433.04541
             */
            pointHeight: string;
            /**
             * @description Longitude of the ground control point, -10000000 to 10000000, as a decimal string. Limits: matches `^-?([0-9]{1,7}(\.[0-9]+)?|10000000(\.0+)?)$`.
             * @example 113.87890565212626
             */
            longitude: string;
            /**
             * @description Latitude of the ground control point, -10000000 to 10000000, as a decimal string. Limits: matches `^-?([0-9]{1,7}(\.[0-9]+)?|10000000(\.0+)?)$`.
             * @example 22.876653471049696
             */
            latitude: string;
            /**
             * @description Height of the ground control point, -10000000 to 10000000, as a decimal string. Limits: matches `^-?([0-9]{1,7}(\.[0-9]+)?|10000000(\.0+)?)$`.
             * @example 37.884999999999998
             */
            height: string;
            /** @description Accuracy of the ground control point, greater than 0 and less than 100, as a decimal string. Limits: matches `^([1-9][0-9]?(\.[0-9]+)?|0\.0*[1-9][0-9]*)$`. */
            accuracy: components["schemas"]["ControlPointAccuracy"];
        };
        /** @description A spur point, which marks a ground control point in an image. All numbers are strings. */
        SpurPoint: {
            /** @description ID of the image. */
            imageCode: string;
            /** @description ID of the spur point. */
            id: string;
            /** @description ID of the task that the spur point belongs to. */
            taskId: string;
            /** @description Horizontal position of the spur point in the image, in pixels. */
            pointWidth: string;
            /** @description Vertical position of the spur point in the image, in pixels. */
            pointHeight: string;
            /** @description Longitude of the ground control point. */
            longitude: string;
            /** @description Latitude of the ground control point. */
            latitude: string;
            /** @description Height of the ground control point. */
            height: string;
            /** @description Accuracy of the ground control point. */
            accuracy: string;
        };
        /** @description The spur point to delete. */
        DeleteSpurPointRequest: {
            /**
             * @description ID of the spur point.
             * @example 1676151290921086976
             */
            id: string;
        };
        /** @description The image and the task whose spur points to list, and the page to return. */
        ListSpurPointsRequest: {
            /**
             * @description ID of the image. No operation of this API lists the images in an image folder.
             * @example 1674019035390013440
             */
            imageCode: string;
            /**
             * @description ID of the task.
             * @example db554dbd410f4c53a2118c6e34a31eb0
             */
            taskId: string;
            /**
             * Format: int32
             * @description Number of spur points to skip. Limits: 0 to 2147483647.
             * @default 0
             * @example 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description Page size, in spur points. Limits: 1 to 100.
             * @default 10
             * @example 10
             */
            limit?: number;
        };
        /** @description A page of spur points. */
        SpurPointPage: {
            /** @description Spur points on this page. */
            spurInfos: components["schemas"]["SpurPoint"][];
            /** @description Position of this page in the full result set. */
            page: components["schemas"]["Page"];
        };
        /** @description A task and one of its ground control points. Send all numbers as strings. */
        ShowSpurCountRequest: {
            /**
             * @description ID of the task.
             * @example db554dbd410f4c53a2118c6e34a31eb0
             */
            taskId: string;
            /**
             * @description Longitude of the ground control point in WGS84 geographic coordinates, in degrees, as a decimal string. Limits: matches `^-?[0-9]+(\.[0-9]+)?$`.
             * @example 113.87890565212626
             */
            longitude: string;
            /**
             * @description Latitude of the ground control point in WGS84 geographic coordinates, in degrees, as a decimal string. Limits: matches `^-?[0-9]+(\.[0-9]+)?$`.
             * @example 22.876653471049696
             */
            latitude: string;
            /**
             * @description Height of the ground control point in WGS84 geographic coordinates, as a decimal string. Limits: matches `^-?[0-9]+(\.[0-9]+)?$`.
             * @example 37.884999999999998
             */
            height: string;
            /** @description Accuracy of the ground control point, greater than 0 and less than 100, as a decimal string. Limits: matches `^([1-9][0-9]?(\.[0-9]+)?|0\.0*[1-9][0-9]*)$`. */
            accuracy: components["schemas"]["ControlPointAccuracy"];
        };
        /** @description Number of times that a ground control point is marked. */
        SpurCount: {
            /**
             * Format: int32
             * @description Number of spur points, one for each image in which the ground control point is marked.
             */
            count: number;
        };
        /** @description Filters and sort order. */
        FolderQueryCondition: {
            /**
             * @description Return only image folders that match this name, 1 to 100 characters. The name can contain Chinese characters,
             *     letters, digits, `_`, `-`, and `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]+$`.
             * @example 园区航拍
             */
            folder_name?: string;
            /**
             * @description Return only image folders that match this alias, 1 to 100 characters. The alias can contain Chinese characters,
             *     letters, digits, `_`, `-`, and `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]+$`.
             * @example 园区_202305
             */
            folder_alias?: string;
            /**
             * @description Return only image folders that match this description, at most 255 characters. The description can contain
             *     Chinese characters, letters, digits, `_`, `-`, and `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]*$`.
             * @example 园区倾斜摄影
             */
            folder_desc?: string;
            /** @description Return only image folders uploaded after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`. */
            from?: components["schemas"]["UtcTime"];
            /** @description Return only image folders uploaded before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`. */
            to?: components["schemas"]["UtcTime"];
            /**
             * @description Return only image folders in this state: `"0"` (processing), `"1"` (complete), or `"2"` (import failed).
             * @example 1
             * @enum {string}
             */
            status?: "0" | "1" | "2";
            /**
             * @description Sort order: by name (`"1"`), alias (`"2"`), or upload time (`"3"`); ascending, or descending with a leading `-`.
             * @example -3
             * @enum {string}
             */
            order?: "1" | "-1" | "2" | "-2" | "3" | "-3";
        };
        /** @description Page of image folders to return, with an optional sort order and filters. */
        ListFolderRequest: {
            /**
             * Format: int32
             * @description Number of image folders to skip. There is no default. Limits: 0 to 2147483647.
             * @example 0
             */
            offset: number;
            /**
             * Format: int32
             * @description Page size, in image folders. There is no default. Limits: 1 to 100.
             * @example 10
             */
            limit: number;
            /** @description Filters and sort order. */
            condition?: components["schemas"]["FolderQueryCondition"];
        };
        /**
         * Format: int32
         * @description State of the image folder: `0` (processing), `1` (complete), or `2` (import failed).
         * @enum {integer}
         */
        FolderStatus: 0 | 1 | 2;
        /** @description An image folder, which holds imported oblique images. */
        ObliqueFolder: {
            /** @description ID of the image folder. */
            folder_code: string;
            /** @description Name of the image folder. */
            folder_name: string;
            /** @description Alias of the image folder. */
            folder_alias: string;
            /** @description Description of the image folder. */
            folder_desc: string;
            /** @description Endpoint of the Object Storage Service (OBS) in which the image folder is stored. */
            obs_endpoint: string;
            /** @description Directory of the image folder in OBS. */
            obs_path: string;
            /**
             * @description Time at which the image folder was uploaded, as `yyyy-MM-dd HH:mm:ss.SSS`. The time zone is not documented;
             *     treat the value as text.
             */
            create_time: string;
            /** @description State of the image folder: `0` (processing), `1` (complete), or `2` (import failed). */
            status: components["schemas"]["FolderStatus"];
        };
        /** @description A page of image folders. */
        ObliqueFolderPage: {
            /** @description Image folders on this page. */
            folders: components["schemas"]["ObliqueFolder"][];
            /** @description Position of this page in the full result set. */
            page: components["schemas"]["Page"];
        };
        /**
         * @description State of the product:
         *     - `preparing`: the product is being prepared and cannot yet be downloaded or deleted
         *     - `available`: the product can be downloaded and deleted
         *     - `deleting`: the product is being deleted
         * @enum {string}
         */
        Real3DProductStatus: "preparing" | "available" | "deleting";
        /** @description JSON object as text, which the client must parse. */
        JsonText: string;
        /** @description Object whose properties are not documented. */
        JsonObject: {
            [key: string]: unknown;
        };
        /** @description Modeling parameters of the task, as JSON text or as an object. */
        Real3DTaskParams: components["schemas"]["JsonText"] | components["schemas"]["JsonObject"];
        /** @description The task that produced a product. */
        Real3DProductTask: {
            /** @description ID of the task. */
            task_id: string;
            /** @description Name of the task. */
            task_name: string;
            /** @description Modeling parameters of the task, as JSON text or as an object. */
            task_params: components["schemas"]["Real3DTaskParams"];
            /**
             * Format: date-time
             * @description Time at which the run of the task started (UTC).
             */
            task_exec_start_time: string;
            /**
             * Format: date-time
             * @description Time at which the run of the task ended (UTC).
             */
            task_exec_end_time: string;
        };
        /** @description Files of one type. */
        Real3DProductDetail: {
            /**
             * @description Type of the files:
             *     - `mesh_osgb`: textured mesh for 3D preview (`.osgb`)
             *     - `mesh_obj`: textured mesh as a 3D model (`.obj`)
             *     - `nerf_osgb`: explicit radiance field for 3D preview (`.osgb`)
             *     - `nerf_obj`: explicit radiance field as a 3D model (`.obj`)
             *     - `metadata`: the file `metadata.xml`, which is used to calibrate the model's coordinates
             * @enum {string}
             */
            type: "mesh_osgb" | "mesh_obj" | "nerf_osgb" | "nerf_obj" | "metadata";
            /**
             * Format: double
             * @description Storage space that the files occupy, in bytes.
             */
            storage_size_byte: number;
            /** @description Names of the files. */
            files: string[];
        };
        /** @description The product of a real-scene task. */
        Real3DProduct: {
            /** @description ID of the product. */
            id: string;
            /** @description Name of the product. */
            name: string;
            /**
             * @description State of the product:
             *     - `preparing`: the product is being prepared and cannot yet be downloaded or deleted
             *     - `available`: the product can be downloaded and deleted
             *     - `deleting`: the product is being deleted
             */
            status: components["schemas"]["Real3DProductStatus"];
            /** @description ID of the image folder that the model was built from. */
            folder_code: string;
            /**
             * @description The image folder as JSON text, with `folder_name`, `folder_alias`, `create_time`, and `folder_desc`. The manual
             *     does not document this property; do not rely on it.
             */
            folder_info?: string;
            /** @description Task that produced the product: an object, or a string that contains the object as JSON. Parse a string first. */
            task_info: components["schemas"]["Real3DProductTask"] | components["schemas"]["JsonText"];
            /** @description Files of the product, grouped by type. */
            product_details: components["schemas"]["Real3DProductDetail"][];
            /**
             * Format: double
             * @description Storage space that the product occupies, in bytes.
             */
            storage_size_byte: number | null;
            /**
             * Format: date-time
             * @description Time at which the product was created (UTC).
             */
            create_time: string;
            /**
             * Format: date-time
             * @description Time at which the product was last updated (UTC).
             */
            update_time: string;
            /** @description ID of the Huawei Cloud account that owns the resource. Limits: 32 characters. */
            tenant_domain_id: components["schemas"]["AccountId"];
        };
        /** @description A page of products. */
        Real3DProductPage: {
            /** @description Products on this page. */
            products: components["schemas"]["Real3DProduct"][];
            /** @description Position of this page in the full result set. */
            page: components["schemas"]["Page"];
        };
        /**
         * @description Sort order: by the name of the real-scene task, ascending (`task_name_asc`) or descending (`task_name_desc`), or by
         *     the name of the refinement subtask, ascending (`subtask_name_asc`) or descending (`subtask_name_desc`).
         * @enum {string}
         */
        Real3DRefineProductOrder: "task_name_asc" | "task_name_desc" | "subtask_name_asc" | "subtask_name_desc";
        /** @description The refinement subtask that produced a refined product. */
        Real3DRefineProductSubTask: {
            /** @description Name of the refinement subtask. */
            subtask_name?: string;
            /** @description ID of the refinement subtask. */
            subtask_id?: string;
            /**
             * Format: date-time
             * @description Time at which the refinement subtask was created (UTC).
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description Time at which the refinement subtask was completed (UTC).
             */
            completed_time?: string;
        };
        /** @description The real-scene task that was refined. */
        Real3DRefineProductTask: {
            /** @description ID of the task. */
            task_id?: string;
            /** @description Name of the task. */
            task_name?: string;
            /** @description ID of the workspace that the task belongs to. Limits: 32 characters. */
            workspace_id?: components["schemas"]["WorkspaceId"];
            /** @description Modeling parameters of the task, as JSON text or as an object. */
            task_params?: components["schemas"]["Real3DTaskParams"];
            /**
             * Format: date-time
             * @description Time at which the run of the task started (UTC).
             */
            task_exec_start_time?: string;
            /**
             * Format: date-time
             * @description Time at which the run of the task ended (UTC).
             */
            task_exec_end_time?: string;
        };
        /** @description Files of one type. */
        Real3DRefineProductDetail: {
            /**
             * @description Type of the files: `nerf_osgb`, explicit radiance field for 3D preview (`.osgb`).
             * @enum {string}
             */
            type?: "nerf_osgb";
            /**
             * Format: double
             * @description Storage space that the files occupy, in bytes.
             */
            storage_size_byte?: number;
            /** @description Names of the files. */
            files?: string[];
        };
        /** @description The refined product of a refinement subtask. */
        Real3DRefineProduct: {
            /** @description ID of the refined product. */
            id?: string;
            /** @description Name of the refined product. */
            name?: string;
            /**
             * @description State of the product:
             *     - `preparing`: the product is being prepared and cannot yet be downloaded or deleted
             *     - `available`: the product can be downloaded and deleted
             *     - `deleting`: the product is being deleted
             */
            status?: components["schemas"]["Real3DProductStatus"];
            /**
             * @description Refinement subtask that produced the product: an object, or a string that contains the object as JSON. Parse a
             *     string first.
             */
            subtask_info?: components["schemas"]["Real3DRefineProductSubTask"] | components["schemas"]["JsonText"];
            /** @description Real-scene task that was refined: an object, or a string that contains the object as JSON. Parse a string first. */
            task_info?: components["schemas"]["Real3DRefineProductTask"] | components["schemas"]["JsonText"];
            /** @description Files of the refined product, grouped by type. */
            product_details?: components["schemas"]["Real3DRefineProductDetail"][];
            /**
             * Format: double
             * @description Storage space that the refined product occupies, in bytes.
             */
            storage_size_byte?: number | null;
            /**
             * Format: date-time
             * @description Time at which the refined product was created (UTC).
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description Time at which the refined product was last updated (UTC).
             */
            update_time?: string;
            /** @description ID of the Huawei Cloud account that owns the resource. Limits: 32 characters. */
            tenant_domain_id?: components["schemas"]["AccountId"];
        };
        /** @description A page of refined products. */
        Real3DRefineProductPage: {
            /** @description Refined products on this page. */
            refine_products?: components["schemas"]["Real3DRefineProduct"][];
            /** @description Position of this page in the full result set. */
            page?: components["schemas"]["Page"];
        };
        /**
         * @description Operating mode of visual positioning. Currently, only `FullMode` is supported.
         * @example FullMode
         * @enum {string}
         */
        VpsServiceMode: "FullMode";
        /**
         * @description Positioning method. Currently, only `GVPS` is supported.
         * @example GVPS
         * @enum {string}
         */
        VpsMethod: "GVPS";
        /**
         * Format: int32
         * @description Type of device: `0` (Android phone), `1` (iOS phone), `2` (browser on Android), `3` (browser on iOS), or `4` (AR
         *     glasses).
         * @example 3
         * @enum {integer}
         */
        VpsDevice: 0 | 1 | 2 | 3 | 4;
        /** @description Image and positioning options. */
        VpsUser: {
            /** @description Operating mode of visual positioning. Currently, only `FullMode` is supported. */
            vpsMode?: components["schemas"]["VpsServiceMode"];
            /** @description Positioning method. Currently, only `GVPS` is supported. */
            vpsType?: components["schemas"]["VpsMethod"];
            /**
             * @description Type of device: `0` (Android phone), `1` (iOS phone), `2` (browser on Android), `3` (browser on iOS), or `4` (AR
             *     glasses).
             */
            requestType?: components["schemas"]["VpsDevice"];
            /** @description Image, encoded in base64. */
            image: string;
        };
        /** @description Intrinsic parameters of the camera, in pixels. */
        VpsCamera: {
            /**
             * Format: float
             * @description Focal length along x, in pixels.
             * @example 1120
             */
            fx: number;
            /**
             * Format: float
             * @description Focal length along y, in pixels.
             * @example 1120
             */
            fy: number;
            /**
             * Format: int32
             * @description Optical center along x, in pixels.
             * @example 720
             */
            cx: number;
            /**
             * Format: int32
             * @description Optical center along y, in pixels.
             * @example 540
             */
            cy: number;
        };
        /** @description Reading of the inertial measurement unit, as Euler angles and as a rotation vector with four components. */
        VpsImu: {
            /**
             * Format: double
             * @description Margin of error of the reading.
             * @example 0
             */
            accuracy: number;
            /**
             * Format: double
             * @description Azimuth, an Euler angle, in degrees.
             * @example 38.6508926149583
             */
            azimuth: number;
            /**
             * Format: double
             * @description Roll, an Euler angle, in degrees.
             * @example 85.58219500612942
             */
            roll: number;
            /**
             * Format: double
             * @description Pitch, an Euler angle, in degrees.
             * @example -3.3327073554530315
             */
            pitch: number;
            /**
             * Format: double
             * @description The x-component of the rotation vector.
             * @example 0.6383440820986672
             */
            qx: number;
            /**
             * Format: double
             * @description The y-component of the rotation vector.
             * @example -0.25189259238432615
             */
            qy: number;
            /**
             * Format: double
             * @description The z-component of the rotation vector.
             * @example -0.21407681135529025
             */
            qz: number;
            /**
             * Format: double
             * @description The w-component of the rotation vector.
             * @example 0.6951532824524337
             */
            qw: number;
        };
        /** @description GPS reading. */
        VpsGps: {
            /**
             * Format: double
             * @description Longitude, in degrees.
             * @example 121.59989334
             */
            longitude: number;
            /**
             * Format: double
             * @description Latitude, in degrees.
             * @example 31.24784378
             */
            latitude: number;
            /**
             * Format: float
             * @description Margin of error of the reading.
             * @example 12
             */
            accuracy: number;
        };
        /**
         * @description Pose from the device's SLAM (simultaneous localization and mapping) tracking, as a position and a rotation vector
         *     with four components.
         */
        VpsSlam: {
            /**
             * Format: double
             * @description The x-coordinate of the position.
             * @example 3457914.888789408
             */
            x: number;
            /**
             * Format: double
             * @description The y-coordinate of the position.
             * @example 43.618999587185016
             */
            y: number;
            /**
             * Format: double
             * @description The z-coordinate of the position.
             * @example -366678.1012069998
             */
            z: number;
            /**
             * Format: double
             * @description The x-component of the rotation vector.
             * @example -0.6027525895972902
             */
            qx: number;
            /**
             * Format: double
             * @description The y-component of the rotation vector.
             * @example 0.6696625505117437
             */
            qy: number;
            /**
             * Format: double
             * @description The z-component of the rotation vector.
             * @example -0.31343264698264584
             */
            qz: number;
            /**
             * Format: double
             * @description The w-component of the rotation vector.
             * @example 0.30000227171514465
             */
            qw: number;
        };
        /** @description Image, camera parameters, and sensor readings of the device. */
        VpsPayload: {
            /** @description Image and positioning options. */
            user: components["schemas"]["VpsUser"];
            /** @description Intrinsic parameters of the camera, in pixels. */
            camera: components["schemas"]["VpsCamera"];
            /** @description Readings of the inertial measurement unit. */
            imu: components["schemas"]["VpsImu"][];
            /** @description GPS readings. */
            gps: components["schemas"]["VpsGps"][];
            /** @description Poses from the device's SLAM (simultaneous localization and mapping) tracking. */
            slam: components["schemas"]["VpsSlam"][];
        };
        /** @description Image and sensor data of a device. */
        StartVpsRequest: {
            /** @description Image, camera parameters, and sensor readings of the device. */
            payload: components["schemas"]["VpsPayload"];
        };
        /** @description Position and orientation of the device. */
        VpsPose: {
            /** @description Elements of the orientation matrix, from the upper left to the lower right. */
            r?: number[];
            /** @description Position, as the x-, y-, and z-coordinates. */
            t?: number[];
            /**
             * Format: double
             * @description Confidence of the result.
             */
            confidence?: number;
            /** @description Default intrinsic parameters of the camera for online calibration in the cloud. */
            K?: number[];
        };
        /**
         * Format: int32
         * @description Recommended pre-detection mode: `0` (gvps) or `1` (lod).
         * @enum {integer}
         */
        VpsAdvisedMode: 0 | 1;
        /**
         * @description Processing mode in the cloud: `gvps` (high-precision visual positioning) or `lodvps` (model-based visual
         *     positioning).
         * @enum {string}
         */
        VpsProcessMode: "gvps" | "lodvps";
        /**
         * @description Whether the request succeeded or failed.
         * @enum {string}
         */
        VpsStatus: "succeeded" | "failed";
        /** @description Pose of a device, and advice for the next attempt. */
        VpsResult: {
            /** @description UTM zone of the place, such as `51N`. Pass it to `startNavi` as `utm`. */
            utmcode?: string;
            /** @description Whether online calibration in the cloud is enabled. */
            isCalibrationSucc?: boolean;
            /** @description Cached data. */
            cacheData?: string;
            /** @description Position and orientation of the device. */
            pose?: components["schemas"]["VpsPose"];
            /** @description ID of the request. */
            requestId?: string;
            /**
             * Format: int32
             * @description Recommended wait before the device requests its position again, in milliseconds. It depends on the load in the
             *     cloud.
             * @default 15000
             */
            couplingTime?: number;
            /** @description Recommended pre-detection mode: `0` (gvps) or `1` (lod). */
            vpsMode?: components["schemas"]["VpsAdvisedMode"];
            /**
             * @description Processing mode in the cloud: `gvps` (high-precision visual positioning) or `lodvps` (model-based visual
             *     positioning).
             */
            processMode?: components["schemas"]["VpsProcessMode"];
            /**
             * Format: int32
             * @description Floor on which the device is.
             */
            vpsFloor?: number;
            /**
             * Format: int32
             * @description Status code. The manual does not document its values.
             */
            VpsCode?: number;
            /**
             * Format: int32
             * @description Minimum interval between manual attempts by the user, in milliseconds.
             * @default 3000
             */
            retry?: number;
            /** @description Whether the request succeeded or failed. */
            status?: components["schemas"]["VpsStatus"];
        };
        /** @description Point on the map. The coordinates are strings. */
        NaviPoint: {
            /**
             * @description The x-coordinate.
             * @example 366678.10
             */
            x: string;
            /**
             * @description The y-coordinate.
             * @example 3457914.89
             */
            y: string;
            /**
             * @description The z-coordinate.
             * @example 43.62
             */
            z: string;
        };
        /** @description Start and destination of the route. */
        NaviPayload: {
            /** @description Start of the route. The coordinates are strings. */
            from: components["schemas"]["NaviPoint"];
            /** @description Destination of the route. The coordinates are strings. */
            to: components["schemas"]["NaviPoint"];
            /**
             * @description UTM zone of both points, such as `51N`.
             * @example 51N
             */
            utm: string;
        };
        /** @description Request for a route. */
        StartNaviRequest: {
            /** @description Start and destination of the route. */
            payload: components["schemas"]["NaviPayload"];
        };
        /**
         * Format: int32
         * @description Instruction for this segment: `0` (not calculated), `1` (straight ahead), `2` (left), `3` (slight left), `4` (sharp
         *     left), `5` (right), `6` (slight right), `7` (sharp right), `8` (elevator), `9` (end), `10` (escalator), `11`
         *     (stairs), or `12` (waypoint).
         * @enum {integer}
         */
        NaviInstruction: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
        /** @description Segment of a route. */
        NaviStep: {
            /** @description ID of the segment. */
            linkID?: string;
            /**
             * Format: double
             * @description The x-coordinate.
             */
            x?: number;
            /**
             * Format: double
             * @description The y-coordinate.
             */
            y?: number;
            /**
             * Format: double
             * @description The z-coordinate.
             */
            z?: number;
            /** @description Floor of the segment. */
            floor?: string;
            /** @description Description of the floor. */
            building?: string;
            /**
             * @description Instruction for this segment: `0` (not calculated), `1` (straight ahead), `2` (left), `3` (slight left), `4` (sharp
             *     left), `5` (right), `6` (slight right), `7` (sharp right), `8` (elevator), `9` (end), `10` (escalator), `11`
             *     (stairs), or `12` (waypoint).
             */
            status?: components["schemas"]["NaviInstruction"];
        };
        /** @description Route, or the reason why there is none. */
        NaviResult: {
            /**
             * Format: int32
             * @description Outcome of the request. The manual lists these values:
             *
             *     - `0`: route found
             *     - `1`: invalid start
             *     - `2`: invalid destination
             *     - `3`: not connected
             *     - `6`: raster data
             *     - `8`: invalid waypoint
             */
            result?: number;
            /** @description Segments of the route. */
            path?: components["schemas"]["NaviStep"][];
        };
    };
    responses: {
        /** @description The credentials are missing, expired, or invalid. */
        WorkspacesUnauthorized: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service is not enabled for the account, the user lacks permission, or the account is in an abnormal state. */
        WorkspacesForbidden: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service failed. Try again later or contact support. */
        WorkspacesFailed: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Another workspace in the account already has this name. */
        WorkspaceNameTaken: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /**
         * @description The request body is too large. The server may close the connection. The response has `Retry-After` only if the
         *     server is temporarily unable to process the request.
         */
        RequestTooLarge: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The media type of the request body is not `application/json`. */
        WorkspacesUnsupportedMediaType: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The workspace does not exist or belongs to another account. */
        WorkspaceNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The credentials are missing, or the API gateway could not verify them. */
        GatewayUnauthorized: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The credentials are missing, expired, or invalid. */
        SatelliteTasksForbidden: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The workspace does not exist. */
        SatelliteWorkspaceNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service failed. Try again later or contact support. */
        SatelliteTasksFailed: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The task or its workspace does not exist or has been deleted. */
        SatelliteTaskNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /**
         * @description The account could not be authenticated, for example because KooMap is not enabled for it or the credentials are
         *     missing.
         */
        SatelliteImagesForbidden: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service failed. Try again later or contact support. */
        SatelliteImagesFailed: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The credentials are missing, expired, or invalid. */
        Real3DUnauthorized: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service is not enabled for the account, the user lacks permission, or the account is in an abnormal state. */
        Real3DForbidden: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The workspace does not exist or belongs to another account. */
        Real3DWorkspaceNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service failed. Try again later or contact support. */
        Real3DFailed: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Another real-scene task in the workspace already has this name. */
        Real3DTaskNameTaken: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /**
         * @description The task, the workspace, or the oblique images do not exist or belong to another account, or the task is not in the
         *     workspace.
         */
        Real3DTaskOrFolderNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The task or the workspace does not exist or belongs to another account, or the task is not in the workspace. */
        Real3DTaskNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The image does not exist, or the task does not exist or belongs to another account. */
        SpurImageNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The task does not exist or belongs to another account. */
        SpurTaskNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /**
         * @description The service is not enabled for the account, authentication failed, the user lacks permission, or the account is in
         *     an abnormal state.
         */
        Real3DDataForbidden: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service failed. Try again later or contact support. */
        Real3DDataFailed: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The product does not exist. */
        Real3DProductNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The credentials are missing, the service is not enabled or is frozen, or the user lacks permission. */
        ArForbidden: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Too many requests were sent. Lower the request rate, or subscribe to a plan with a higher limit. */
        ArTooManyRequests: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service behind the gateway did not respond in time. Contact support. */
        ArTimeout: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Number of items to skip. Limits: 0 to 2147483647.
         * @example 0
         */
        Offset: number;
        /**
         * @description Page size, in items. Limits: 1 to 100.
         * @example 10
         */
        Limit: number;
        /**
         * @description Return only items created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
         * @example 2023-05-01T00:00:00Z
         */
        CreateTimeFrom: components["schemas"]["UtcTime"];
        /**
         * @description Return only items created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
         * @example 2023-06-01T00:00:00Z
         */
        CreateTimeTo: components["schemas"]["UtcTime"];
        /**
         * @description Return only items last updated after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
         * @example 2023-05-01T00:00:00Z
         */
        UpdateTimeFrom: components["schemas"]["UtcTime"];
        /**
         * @description Return only items last updated before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
         * @example 2023-06-01T00:00:00Z
         */
        UpdateTimeTo: components["schemas"]["UtcTime"];
        /**
         * @description ID of the workspace. Limits: 32 characters.
         * @example 3eceb0cb8b834f5bb0a66d4108c2067f
         */
        WorkspaceInPath: components["schemas"]["WorkspaceId"];
        /**
         * @description ID of the workspace that the tasks belong to. Limits: 32 characters.
         * @example 3eceb0cb8b834f5bb0a66d4108c2067f
         */
        SatelliteWorkspaceId: string;
        /**
         * @description ID of the real-scene task.
         * @example 914305233ef7428e8073a95d8042f0c3
         */
        Real3DTaskId: string;
        /**
         * @description ID of the refinement subtask.
         * @example abc305233ef7428e8073a95d8042f0d4
         */
        Real3DSubTaskId: string;
        /**
         * @description Trace ID of the request, chosen by the caller. The response has a trace ID in the same header.
         * @example 7d9f0a4c2b8e4f13a6c5d8e9b0f1a2c3
         */
        ArTraceId: string;
        /**
         * @description App ID that the scene template assigned. Leave it empty or omit it if there is none.
         * @example 9c1e5a7d3b2f4860
         */
        ArAppId: string;
        /**
         * @description Unique ID of the device or user. It must not be empty. Limits: at least 1 character.
         * @example 1f0c6c3e-2a5b-4d0e-9c47-8b2f6a1d3e90
         */
        ArUuid: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description ID of the request, which lets support find it in the service's logs. Quote it when you contact support.
         * @example 0f8c2a7e4b1d4c6f9a3e5d7b8c1f2a4e
         */
        RequestId: string;
        /**
         * @description When to try again: a number of seconds to wait, or an HTTP date. Sent only if the server is temporarily unable to
         *     process the request.
         * @example 30
         */
        RetryAfter: string;
        /**
         * @description Trace ID of the request.
         * @example 7d9f0a4c2b8e4f13a6c5d8e9b0f1a2c3
         */
        TraceId: string;
    };
    pathItems: never;
}
export type IamAccountName = components['schemas']['IamAccountName'];
export type IamPasswordUser = components['schemas']['IamPasswordUser'];
export type IamPasswordCredentials = components['schemas']['IamPasswordCredentials'];
export type IamIdentity = components['schemas']['IamIdentity'];
export type IamProjectReference = components['schemas']['IamProjectReference'];
export type IamScope = components['schemas']['IamScope'];
export type IamAuth = components['schemas']['IamAuth'];
export type KeystoneCreateUserTokenByPasswordRequest = components['schemas']['KeystoneCreateUserTokenByPasswordRequest'];
export type IamNamed = components['schemas']['IamNamed'];
export type IamTokenOwner = components['schemas']['IamTokenOwner'];
export type IamTokenDetails = components['schemas']['IamTokenDetails'];
export type IamTokenResult = components['schemas']['IamTokenResult'];
export type IamErrorDetail = components['schemas']['IamErrorDetail'];
export type IamErrorBody = components['schemas']['IamErrorBody'];
export type WorkspaceId = components['schemas']['WorkspaceId'];
export type UtcTime = components['schemas']['UtcTime'];
export type WorkspaceOrder = components['schemas']['WorkspaceOrder'];
export type AccountId = components['schemas']['AccountId'];
export type WorkspaceStar = components['schemas']['WorkspaceStar'];
export type Workspace = components['schemas']['Workspace'];
export type Page = components['schemas']['Page'];
export type WorkspacePage = components['schemas']['WorkspacePage'];
export type ApiErrorBody = components['schemas']['ApiErrorBody'];
export type WorkspaceName = components['schemas']['WorkspaceName'];
export type WorkspaceDescription = components['schemas']['WorkspaceDescription'];
export type CreateCommonWorkspaceRequest = components['schemas']['CreateCommonWorkspaceRequest'];
export type UpdateCommonWorkspaceRequest = components['schemas']['UpdateCommonWorkspaceRequest'];
export type EmptyObject = components['schemas']['EmptyObject'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type SatelliteTaskStatus = components['schemas']['SatelliteTaskStatus'];
export type SatelliteTaskDeletion = components['schemas']['SatelliteTaskDeletion'];
export type SatelliteTask = components['schemas']['SatelliteTask'];
export type SatelliteTaskCounts = components['schemas']['SatelliteTaskCounts'];
export type SatelliteTaskCountsItem = components['schemas']['SatelliteTaskCountsItem'];
export type SatelliteTaskCountsList = components['schemas']['SatelliteTaskCountsList'];
export type SatelliteTaskPage = components['schemas']['SatelliteTaskPage'];
export type SatelliteTaskType = components['schemas']['SatelliteTaskType'];
export type ProductionLevel = components['schemas']['ProductionLevel'];
export type ResultImageAliases = components['schemas']['ResultImageAliases'];
export type ResultImageDescriptions = components['schemas']['ResultImageDescriptions'];
export type CreateTaskRequest = components['schemas']['CreateTaskRequest'];
export type SatelliteTaskId = components['schemas']['SatelliteTaskId'];
export type DeleteTaskRequest = components['schemas']['DeleteTaskRequest'];
export type SatelliteTaskOverview = components['schemas']['SatelliteTaskOverview'];
export type StartTaskRequest = components['schemas']['StartTaskRequest'];
export type StopTaskRequest = components['schemas']['StopTaskRequest'];
export type UpdateTaskArchivedStatusRequest = components['schemas']['UpdateTaskArchivedStatusRequest'];
export type ValidateImageRequest = components['schemas']['ValidateImageRequest'];
export type CheckImageResult = components['schemas']['CheckImageResult'];
export type CheckImageResults = components['schemas']['CheckImageResults'];
export type ValidateImageRefusal = components['schemas']['ValidateImageRefusal'];
export type SatelliteUsageType = components['schemas']['SatelliteUsageType'];
export type SatelliteUsageUnitType = components['schemas']['SatelliteUsageUnitType'];
export type SatelliteUsage = components['schemas']['SatelliteUsage'];
export type SatelliteUsagePage = components['schemas']['SatelliteUsagePage'];
export type ListImageBaseInfoRequest = components['schemas']['ListImageBaseInfoRequest'];
export type SatelliteImageClipping = components['schemas']['SatelliteImageClipping'];
export type SatelliteImageTiling = components['schemas']['SatelliteImageTiling'];
export type SatelliteImageFormat = components['schemas']['SatelliteImageFormat'];
export type SatelliteImage = components['schemas']['SatelliteImage'];
export type SatelliteImagePage = components['schemas']['SatelliteImagePage'];
export type Real3DTaskType = components['schemas']['Real3DTaskType'];
export type Real3DModelingType = components['schemas']['Real3DModelingType'];
export type Real3DTaskStatus = components['schemas']['Real3DTaskStatus'];
export type TriangulationAccuracy = components['schemas']['TriangulationAccuracy'];
export type ModelingParams = components['schemas']['ModelingParams'];
export type Real3DTask = components['schemas']['Real3DTask'];
export type Real3DTaskPage = components['schemas']['Real3DTaskPage'];
export type Real3DTaskName = components['schemas']['Real3DTaskName'];
export type Real3DTaskDescription = components['schemas']['Real3DTaskDescription'];
export type CreateReal3DTaskRequest = components['schemas']['CreateReal3DTaskRequest'];
export type Real3DTaskOverview = components['schemas']['Real3DTaskOverview'];
export type UpdateReal3DTaskRequest = components['schemas']['UpdateReal3DTaskRequest'];
export type StartReal3DTaskRequest = components['schemas']['StartReal3DTaskRequest'];
export type UpdateReal3DTaskArchivedStatusRequest = components['schemas']['UpdateReal3DTaskArchivedStatusRequest'];
export type Real3DSubTaskStatus = components['schemas']['Real3DSubTaskStatus'];
export type Real3DSubTask = components['schemas']['Real3DSubTask'];
export type Real3DSubTaskPage = components['schemas']['Real3DSubTaskPage'];
export type CreateReal3DSubTaskRequest = components['schemas']['CreateReal3DSubTaskRequest'];
export type Real3DUsageType = components['schemas']['Real3DUsageType'];
export type Real3DUsageSubtype = components['schemas']['Real3DUsageSubtype'];
export type Real3DUsageUnitType = components['schemas']['Real3DUsageUnitType'];
export type Real3DUsage = components['schemas']['Real3DUsage'];
export type Real3DUsageList = components['schemas']['Real3DUsageList'];
export type ControlPointAccuracy = components['schemas']['ControlPointAccuracy'];
export type AddSpurPointRequest = components['schemas']['AddSpurPointRequest'];
export type SpurPoint = components['schemas']['SpurPoint'];
export type DeleteSpurPointRequest = components['schemas']['DeleteSpurPointRequest'];
export type ListSpurPointsRequest = components['schemas']['ListSpurPointsRequest'];
export type SpurPointPage = components['schemas']['SpurPointPage'];
export type ShowSpurCountRequest = components['schemas']['ShowSpurCountRequest'];
export type SpurCount = components['schemas']['SpurCount'];
export type FolderQueryCondition = components['schemas']['FolderQueryCondition'];
export type ListFolderRequest = components['schemas']['ListFolderRequest'];
export type FolderStatus = components['schemas']['FolderStatus'];
export type ObliqueFolder = components['schemas']['ObliqueFolder'];
export type ObliqueFolderPage = components['schemas']['ObliqueFolderPage'];
export type Real3DProductStatus = components['schemas']['Real3DProductStatus'];
export type JsonText = components['schemas']['JsonText'];
export type JsonObject = components['schemas']['JsonObject'];
export type Real3DTaskParams = components['schemas']['Real3DTaskParams'];
export type Real3DProductTask = components['schemas']['Real3DProductTask'];
export type Real3DProductDetail = components['schemas']['Real3DProductDetail'];
export type Real3DProduct = components['schemas']['Real3DProduct'];
export type Real3DProductPage = components['schemas']['Real3DProductPage'];
export type Real3DRefineProductOrder = components['schemas']['Real3DRefineProductOrder'];
export type Real3DRefineProductSubTask = components['schemas']['Real3DRefineProductSubTask'];
export type Real3DRefineProductTask = components['schemas']['Real3DRefineProductTask'];
export type Real3DRefineProductDetail = components['schemas']['Real3DRefineProductDetail'];
export type Real3DRefineProduct = components['schemas']['Real3DRefineProduct'];
export type Real3DRefineProductPage = components['schemas']['Real3DRefineProductPage'];
export type VpsServiceMode = components['schemas']['VpsServiceMode'];
export type VpsMethod = components['schemas']['VpsMethod'];
export type VpsDevice = components['schemas']['VpsDevice'];
export type VpsUser = components['schemas']['VpsUser'];
export type VpsCamera = components['schemas']['VpsCamera'];
export type VpsImu = components['schemas']['VpsImu'];
export type VpsGps = components['schemas']['VpsGps'];
export type VpsSlam = components['schemas']['VpsSlam'];
export type VpsPayload = components['schemas']['VpsPayload'];
export type StartVpsRequest = components['schemas']['StartVpsRequest'];
export type VpsPose = components['schemas']['VpsPose'];
export type VpsAdvisedMode = components['schemas']['VpsAdvisedMode'];
export type VpsProcessMode = components['schemas']['VpsProcessMode'];
export type VpsStatus = components['schemas']['VpsStatus'];
export type VpsResult = components['schemas']['VpsResult'];
export type NaviPoint = components['schemas']['NaviPoint'];
export type NaviPayload = components['schemas']['NaviPayload'];
export type StartNaviRequest = components['schemas']['StartNaviRequest'];
export type NaviInstruction = components['schemas']['NaviInstruction'];
export type NaviStep = components['schemas']['NaviStep'];
export type NaviResult = components['schemas']['NaviResult'];
export type ResponseWorkspacesUnauthorized = components['responses']['WorkspacesUnauthorized'];
export type ResponseWorkspacesForbidden = components['responses']['WorkspacesForbidden'];
export type ResponseWorkspacesFailed = components['responses']['WorkspacesFailed'];
export type ResponseWorkspaceNameTaken = components['responses']['WorkspaceNameTaken'];
export type ResponseRequestTooLarge = components['responses']['RequestTooLarge'];
export type ResponseWorkspacesUnsupportedMediaType = components['responses']['WorkspacesUnsupportedMediaType'];
export type ResponseWorkspaceNotFound = components['responses']['WorkspaceNotFound'];
export type ResponseGatewayUnauthorized = components['responses']['GatewayUnauthorized'];
export type ResponseSatelliteTasksForbidden = components['responses']['SatelliteTasksForbidden'];
export type ResponseSatelliteWorkspaceNotFound = components['responses']['SatelliteWorkspaceNotFound'];
export type ResponseSatelliteTasksFailed = components['responses']['SatelliteTasksFailed'];
export type ResponseSatelliteTaskNotFound = components['responses']['SatelliteTaskNotFound'];
export type ResponseSatelliteImagesForbidden = components['responses']['SatelliteImagesForbidden'];
export type ResponseSatelliteImagesFailed = components['responses']['SatelliteImagesFailed'];
export type ResponseReal3DUnauthorized = components['responses']['Real3DUnauthorized'];
export type ResponseReal3DForbidden = components['responses']['Real3DForbidden'];
export type ResponseReal3DWorkspaceNotFound = components['responses']['Real3DWorkspaceNotFound'];
export type ResponseReal3DFailed = components['responses']['Real3DFailed'];
export type ResponseReal3DTaskNameTaken = components['responses']['Real3DTaskNameTaken'];
export type ResponseReal3DTaskOrFolderNotFound = components['responses']['Real3DTaskOrFolderNotFound'];
export type ResponseReal3DTaskNotFound = components['responses']['Real3DTaskNotFound'];
export type ResponseSpurImageNotFound = components['responses']['SpurImageNotFound'];
export type ResponseSpurTaskNotFound = components['responses']['SpurTaskNotFound'];
export type ResponseReal3DDataForbidden = components['responses']['Real3DDataForbidden'];
export type ResponseReal3DDataFailed = components['responses']['Real3DDataFailed'];
export type ResponseReal3DProductNotFound = components['responses']['Real3DProductNotFound'];
export type ResponseArForbidden = components['responses']['ArForbidden'];
export type ResponseArTooManyRequests = components['responses']['ArTooManyRequests'];
export type ResponseArTimeout = components['responses']['ArTimeout'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterCreateTimeFrom = components['parameters']['CreateTimeFrom'];
export type ParameterCreateTimeTo = components['parameters']['CreateTimeTo'];
export type ParameterUpdateTimeFrom = components['parameters']['UpdateTimeFrom'];
export type ParameterUpdateTimeTo = components['parameters']['UpdateTimeTo'];
export type ParameterWorkspaceInPath = components['parameters']['WorkspaceInPath'];
export type ParameterSatelliteWorkspaceId = components['parameters']['SatelliteWorkspaceId'];
export type ParameterReal3DTaskId = components['parameters']['Real3DTaskId'];
export type ParameterReal3DSubTaskId = components['parameters']['Real3DSubTaskId'];
export type ParameterArTraceId = components['parameters']['ArTraceId'];
export type ParameterArAppId = components['parameters']['ArAppId'];
export type ParameterArUuid = components['parameters']['ArUuid'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderTraceId = components['headers']['TraceId'];
export type $defs = Record<string, never>;
export interface operations {
    keystoneCreateUserTokenByPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeystoneCreateUserTokenByPasswordRequest"];
            };
        };
        responses: {
            /** @description The token, in the `X-Subject-Token` header, and its details. */
            201: {
                headers: {
                    /**
                     * @description Token to send as `X-Auth-Token`. It is a secret of several kilobytes; do not log it.
                     * @example MIIPAgYJKoZIhvcNAQcCoIIO8zCCDu8CAQExDTALBglghkgBZQMEAgEwgg1QBgkqhkiG9w0BBwGggg1BBIINPXsidG9rZW4iOnt9fQ
                     */
                    "X-Subject-Token": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IamTokenResult"];
                };
            };
            /** @description The request body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IamErrorBody"];
                };
            };
            /** @description The user name, the password, or the account name is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IamErrorBody"];
                };
            };
            /** @description The user lacks permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IamErrorBody"];
                };
            };
            /** @description IAM failed. Try again later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IamErrorBody"];
                };
            };
        };
    };
    listCommonWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Number of items to skip. Limits: 0 to 2147483647.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Page size, in items. Limits: 1 to 100.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Return only the workspaces with these IDs.
                 * @example [
                 *       "3eceb0cb8b834f5bb0a66d4108c2067f"
                 *     ]
                 */
                workspace_ids?: components["schemas"]["WorkspaceId"][];
                /**
                 * @description Return only workspaces whose name contains this text.
                 * @example 测绘
                 */
                workspace_name?: string;
                /**
                 * @description Return only workspaces that are starred (`true`) or only those that are not (`false`).
                 * @example true
                 */
                star?: boolean;
                /**
                 * @description Return only items created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                create_time_from?: components["parameters"]["CreateTimeFrom"];
                /**
                 * @description Return only items created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                create_time_to?: components["parameters"]["CreateTimeTo"];
                /**
                 * @description Return only items last updated after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                update_time_from?: components["parameters"]["UpdateTimeFrom"];
                /**
                 * @description Return only items last updated before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                update_time_to?: components["parameters"]["UpdateTimeTo"];
                /**
                 * @description Sort order by creation time: oldest first (`create_time_asc`) or newest first (`create_time_desc`).
                 * @example create_time_desc
                 */
                order_by?: components["schemas"]["WorkspaceOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of workspaces. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspacePage"];
                };
            };
            /** @description A parameter or the request URL is invalid. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["WorkspacesUnauthorized"];
            403: components["responses"]["WorkspacesForbidden"];
            500: components["responses"]["WorkspacesFailed"];
        };
    };
    createCommonWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCommonWorkspaceRequest"];
            };
        };
        responses: {
            /** @description The new workspace. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description The request is invalid, or the account already has 500 workspaces. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["WorkspacesUnauthorized"];
            403: components["responses"]["WorkspacesForbidden"];
            409: components["responses"]["WorkspaceNameTaken"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["WorkspacesUnsupportedMediaType"];
            500: components["responses"]["WorkspacesFailed"];
        };
    };
    updateCommonWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCommonWorkspaceRequest"];
            };
        };
        responses: {
            /** @description The updated workspace. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description The request is invalid, or the account already has 4 starred workspaces. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["WorkspacesUnauthorized"];
            403: components["responses"]["WorkspacesForbidden"];
            404: components["responses"]["WorkspaceNotFound"];
            409: components["responses"]["WorkspaceNameTaken"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["WorkspacesUnsupportedMediaType"];
            500: components["responses"]["WorkspacesFailed"];
        };
    };
    deleteCommonWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 8c008cabac124f74ad7deba48e1bdf7a
                 */
                workspace_id: components["schemas"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The workspace was deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is invalid, or the workspace is starred or contains tasks. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["WorkspacesUnauthorized"];
            403: components["responses"]["WorkspacesForbidden"];
            404: components["responses"]["WorkspaceNotFound"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["WorkspacesUnsupportedMediaType"];
            500: components["responses"]["WorkspacesFailed"];
        };
    };
    listTaskInfo: {
        parameters: {
            query: {
                /**
                 * @description Return only tasks whose name contains this text, 1 to 50 characters.
                 * @example 华北
                 */
                task_name?: string;
                /**
                 * @description ID of the workspace that the tasks belong to. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["SatelliteWorkspaceId"];
                /**
                 * @description Return only tasks in one of these states. Include `ARCHIVED` to find archived tasks.
                 * @example [
                 *       "INIT",
                 *       "SUCCESS"
                 *     ]
                 */
                task_status?: components["schemas"]["SatelliteTaskStatus"][];
                /**
                 * @description Return only tasks created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                create_time_start?: components["schemas"]["UtcTime"];
                /**
                 * @description Return only tasks created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                create_time_end?: components["schemas"]["UtcTime"];
                /**
                 * @description Number of tasks to skip. Required, although the manual gives a default of 0. Limits: 0 to 2147483647.
                 * @example 0
                 */
                offset: number;
                /**
                 * @description Page size, in tasks. Required, although the manual gives a default of 10. Limits: 1 to 100.
                 * @example 10
                 */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SatelliteTaskPage"];
                };
            };
            /** @description A parameter is invalid, the workspace has been deleted or belongs to another account, or KooMap is not enabled for the account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["SatelliteTasksForbidden"];
            404: components["responses"]["SatelliteWorkspaceNotFound"];
            500: components["responses"]["SatelliteTasksFailed"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRequest"];
            };
        };
        responses: {
            /** @description The new task. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SatelliteTask"];
                };
            };
            /** @description The request is invalid; a name or alias is already in use; the workspace is full, has been deleted, or belongs to another account; the vector file or a CSV file does not exist; the images or the production material cannot be used; or KooMap is not enabled for the account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["SatelliteTasksForbidden"];
            /** @description The workspace does not exist or has been deleted, or an image, the vector file, or a CSV file does not exist. */
            404: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteTaskRequest"];
            };
        };
        responses: {
            /** @description The task was deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is invalid; the task cannot be deleted in its current state, does not exist, or belongs to another account; or KooMap is not enabled for the account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["SatelliteTasksForbidden"];
            404: components["responses"]["SatelliteTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    showTaskOverview: {
        parameters: {
            query: {
                /**
                 * @description ID of the workspace that the tasks belong to. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["SatelliteWorkspaceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task counts for the workspace. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SatelliteTaskOverview"];
                };
            };
            /** @description The parameter is invalid, the workspace has been deleted or belongs to another account, or KooMap is not enabled for the account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["SatelliteTasksForbidden"];
            404: components["responses"]["SatelliteWorkspaceNotFound"];
            500: components["responses"]["SatelliteTasksFailed"];
        };
    };
    startTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartTaskRequest"];
            };
        };
        responses: {
            /** @description The request to start the task was accepted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is invalid; the task cannot be started in its current state, is already being started, does not exist, or belongs to another account; or KooMap is not enabled for the account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["SatelliteTasksForbidden"];
            /** @description The task or its workspace does not exist or has been deleted, or an image or CSV file does not exist. */
            404: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    stopTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopTaskRequest"];
            };
        };
        responses: {
            /** @description The request to stop the task was accepted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is invalid; the task is not running, does not exist, or belongs to another account; or KooMap is not enabled for the account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["SatelliteTasksForbidden"];
            404: components["responses"]["SatelliteTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    updateTaskArchivedStatus: {
        parameters: {
            query: {
                /** @description Whether to archive (`true`) or unarchive (`false`) the task. */
                archived: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTaskArchivedStatusRequest"];
            };
        };
        responses: {
            /** @description The task was archived or unarchived. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is invalid; the task cannot be archived or unarchived in its current state, does not exist, or belongs to another account; or KooMap is not enabled for the account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["SatelliteTasksForbidden"];
            404: components["responses"]["SatelliteTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    validateImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateImageRequest"];
            };
        };
        responses: {
            /** @description The images match. The response contains the names of the result images. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckImageResults"];
                };
            };
            /** @description The request is invalid, the images do not match or cannot be used, or KooMap is not enabled for the account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateImageRefusal"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["SatelliteTasksForbidden"];
            /** @description An image does not exist. */
            404: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    listUsageInfo: {
        parameters: {
            query: {
                /**
                 * @description Type of usage to return: `DATA` (dedicated storage) or `TASK` (production).
                 * @example DATA
                 */
                usage_type: components["schemas"]["SatelliteUsageType"];
                /**
                 * @description Page size, in items. Limits: 1 to 100.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of items to skip. Limits: 0 to 2147483647.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of usage records. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SatelliteUsagePage"];
                };
            };
            /** @description A parameter is invalid, the account is unknown, or KooMap is not enabled for the account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["SatelliteTasksForbidden"];
            /** @description The service failed, for example because it found no usage record for the account or more than one. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    listImageBaseInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ListImageBaseInfoRequest"];
            };
        };
        responses: {
            /** @description A page of images. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SatelliteImagePage"];
                };
            };
            /**
             * @description A form field is missing or invalid, the query covers too many images, the request caused a database operation to
             *     fail, or Identity and Access Management (IAM), on which the service depends, returned an error.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["SatelliteImagesForbidden"];
            413: components["responses"]["RequestTooLarge"];
            500: components["responses"]["SatelliteImagesFailed"];
        };
    };
    listTasksInWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Number of items to skip. Limits: 0 to 2147483647.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Page size, in items. Limits: 1 to 100.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Return only tasks whose name contains this text, 1 to 50 characters. The text can contain Chinese characters,
                 *     letters, digits, and `_`. Limits: matches `^[一-龥A-Za-z0-9_]+$`.
                 * @example 园区
                 */
                task_name?: string;
                /**
                 * @description Return only tasks of one of these types.
                 * @example [
                 *       "REAL3D-UNCTRL"
                 *     ]
                 */
                task_type?: components["schemas"]["Real3DTaskType"][];
                /**
                 * @description Return only tasks of this modeling type.
                 * @example Nerf
                 */
                modeling_type?: components["schemas"]["Real3DModelingType"];
                /**
                 * @description Return only items created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                create_time_from?: components["parameters"]["CreateTimeFrom"];
                /**
                 * @description Return only items created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                create_time_to?: components["parameters"]["CreateTimeTo"];
                /**
                 * @description Return only items last updated after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                update_time_from?: components["parameters"]["UpdateTimeFrom"];
                /**
                 * @description Return only items last updated before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                update_time_to?: components["parameters"]["UpdateTimeTo"];
                /**
                 * @description Return only the tasks with these IDs, including archived tasks.
                 * @example [
                 *       "914305233ef7428e8073a95d8042f0c3"
                 *     ]
                 */
                task_ids?: string[];
                /**
                 * @description Return only tasks in one of these states. Include `ARCHIVED` to find archived tasks.
                 * @example [
                 *       "SUCCESS",
                 *       "BUNDLE_SUCCESS"
                 *     ]
                 */
                task_status?: components["schemas"]["Real3DTaskStatus"][];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of real-scene tasks. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DTaskPage"];
                };
            };
            /** @description A parameter is invalid, or a resource does not exist or belongs to another account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DWorkspaceNotFound"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    createReal3DTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReal3DTaskRequest"];
            };
        };
        responses: {
            /** @description The new task. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DTask"];
                };
            };
            /**
             * @description The request or its media type is invalid, a resource does not exist or belongs to another account, or the
             *     workspace already has 500 real-scene tasks.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            /** @description The workspace or the oblique images do not exist or belong to another account. */
            404: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            409: components["responses"]["Real3DTaskNameTaken"];
            413: components["responses"]["RequestTooLarge"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    showTaskOverviewInWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task counts for the workspace. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DTaskOverview"];
                };
            };
            /** @description The workspace ID is invalid, or a resource does not exist or belongs to another account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DWorkspaceNotFound"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    updateReal3DTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 41f72c882cc747a88f90151b1af18292
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateReal3DTaskRequest"];
            };
        };
        responses: {
            /** @description The updated task, in state `INIT`. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DTask"];
                };
            };
            /**
             * @description The request or its media type is invalid, a resource does not exist or belongs to another account, or the task
             *     cannot be updated in its current state.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DTaskOrFolderNotFound"];
            409: components["responses"]["Real3DTaskNameTaken"];
            413: components["responses"]["RequestTooLarge"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    deleteReal3DTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 41f72c882cc747a88f90151b1af18292
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The task was deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /**
             * @description The request or its media type is invalid, a resource does not exist or belongs to another account, or the task
             *     cannot be deleted because of its state or the state of one of its refinement subtasks.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    startReal3DTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /** @description ID of the real-scene task. */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartReal3DTaskRequest"];
            };
        };
        responses: {
            /** @description The task, now waiting for resources. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DTask"];
                };
            };
            /**
             * @description The request or its media type is invalid; a resource does not exist or belongs to another account; the task
             *     cannot be started in its current state, or is already being started; the task lacks a type, modeling parameters,
             *     oblique images, aerial triangulation, or spur points; the pixels of its oblique images cannot be counted; or the
             *     request asks for aerial triangulation alone, but the task is uncontrolled.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DTaskOrFolderNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    stopReal3DTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example c2e4a6b8d0f14375a9b7c5d3e1f0a2b4
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The request to stop the task was accepted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /**
             * @description The request or its media type is invalid, a resource does not exist or belongs to another account, or the task
             *     cannot be stopped in its current state.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    updateReal3DTaskArchivedStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /** @description ID of the real-scene task. */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateReal3DTaskArchivedStatusRequest"];
            };
        };
        responses: {
            /** @description The archived or unarchived task. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DTask"];
                };
            };
            /**
             * @description The request or its media type is invalid, a resource does not exist or belongs to another account, or the task
             *     cannot be archived or unarchived in its current state.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    listReal3DSubTasks: {
        parameters: {
            query?: {
                /**
                 * @description Number of items to skip. Limits: 0 to 2147483647.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Page size, in items. Limits: 1 to 100.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Return only the subtask with this ID.
                 * @example abc305233ef7428e8073a95d8042f0d4
                 */
                subtask_id?: string;
                /**
                 * @description Return only subtasks whose name contains this text.
                 * @example 精修
                 */
                subtask_name?: string;
                /**
                 * @description Return only subtasks in one of these states.
                 * @example [
                 *       "UPLOAD_SUCCESS",
                 *       "SUCCESS"
                 *     ]
                 */
                subtask_status?: components["schemas"]["Real3DSubTaskStatus"][];
                /**
                 * @description Return only items created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                create_time_from?: components["parameters"]["CreateTimeFrom"];
                /**
                 * @description Return only items created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                create_time_to?: components["parameters"]["CreateTimeTo"];
                /**
                 * @description Return only items last updated after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                update_time_from?: components["parameters"]["UpdateTimeFrom"];
                /**
                 * @description Return only items last updated before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                update_time_to?: components["parameters"]["UpdateTimeTo"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of refinement subtasks. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DSubTaskPage"];
                };
            };
            /** @description A parameter is invalid, or a resource does not exist or belongs to another account. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DTaskNotFound"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    createReal3DSubTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReal3DSubTaskRequest"];
            };
        };
        responses: {
            /** @description The new subtask. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DSubTask"];
                };
            };
            /**
             * @description The request or its media type is invalid, a resource does not exist or belongs to another account, the task is
             *     not complete or its modeling type is not `Nerf`, the task already has 10 subtasks, or one of them already has
             *     this name.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    deleteReal3DSubTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description ID of the refinement subtask.
                 * @example abc305233ef7428e8073a95d8042f0d4
                 */
                subtask_id: components["parameters"]["Real3DSubTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The subtask and its refined product were deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /**
             * @description The request or its media type is invalid, or the subtask does not exist, belongs to another account, or cannot
             *     be deleted in its current state.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    startReal3DSubTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description ID of the refinement subtask.
                 * @example bcd416344f08539f9184ba6e9153a1e5
                 */
                subtask_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The subtask, now waiting for resources. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DSubTask"];
                };
            };
            /**
             * @description The request or its media type is invalid, or the subtask does not exist, belongs to another account, or cannot
             *     be started in its current state.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    stopReal3DSubTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the workspace. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description ID of the real-scene task.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description ID of the refinement subtask.
                 * @example cde527455a19640aa295cb7fa264b2f6
                 */
                subtask_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The request to stop the subtask was accepted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /**
             * @description The request or its media type is invalid, or the subtask does not exist, belongs to another account, or cannot
             *     be stopped in its current state.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["Real3DTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    showReal3DUsage: {
        parameters: {
            query: {
                /**
                 * @description Type of usage to return: `DATA` (dedicated storage) or `REAL3D` (real-scene modeling).
                 * @example DATA
                 */
                usage_type: components["schemas"]["Real3DUsageType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account's usage. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DUsageList"];
                };
            };
            /** @description The `usage_type` parameter is missing or invalid. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    addSpurPoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSpurPointRequest"];
            };
        };
        responses: {
            /** @description The new spur point. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpurPoint"];
                };
            };
            /**
             * @description The request or its media type is invalid; a parameter is missing, malformed, or out of range; the task or the
             *     image does not exist or belongs to another account; the task is not controlled; its aerial triangulation is not
             *     complete, or the files from it are missing or damaged; the image is not bound to the task, or its data is
             *     incorrect; the pixel lies outside the image or already has a spur point; or the user name or the account
             *     information is empty.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["SpurImageNotFound"];
            413: components["responses"]["RequestTooLarge"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    deleteSpurPoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteSpurPointRequest"];
            };
        };
        responses: {
            /** @description The spur point was deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /**
             * @description The request or its media type is invalid, a parameter is missing, a resource does not exist or belongs to
             *     another account, another account created the spur point, or the user name or the account information is empty.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            /** @description The spur point does not exist. */
            404: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    listSpurPoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListSpurPointsRequest"];
            };
        };
        responses: {
            /** @description A page of spur points. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpurPointPage"];
                };
            };
            /**
             * @description The request or its media type is invalid, a parameter is missing or out of range, the task or the image does not
             *     exist or belongs to another account, or the image is not bound to the task.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["SpurImageNotFound"];
            413: components["responses"]["RequestTooLarge"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    showSpurCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowSpurCountRequest"];
            };
        };
        responses: {
            /** @description The number of spur points. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpurCount"];
                };
            };
            /**
             * @description The request or its media type is invalid, a parameter is missing or out of range, or the task does not exist or
             *     belongs to another account.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["SpurTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            500: components["responses"]["Real3DFailed"];
        };
    };
    createMarkerInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the real-scene task.
                 * @example db554dbd410f4c53a2118c6e34a31eb0
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The spur point file was created. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /**
             * @description The request or its media type is invalid; the task does not exist, belongs to another account, or is not
             *     controlled; its aerial triangulation is not complete, or the files from it are missing or damaged; the data or
             *     the path of an image is incorrect; or the account that the spur points belong to does not exist or is not
             *     unique.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DForbidden"];
            404: components["responses"]["SpurTaskNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /** @description The service failed or could not store the spur point file. Try again later or contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    listFolder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListFolderRequest"];
            };
        };
        responses: {
            /** @description A page of image folders. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObliqueFolderPage"];
                };
            };
            /**
             * @description The request or its media type is invalid, the request caused a database operation to fail, or Identity and
             *     Access Management (IAM), on which the service depends, returned an error.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DDataForbidden"];
            413: components["responses"]["RequestTooLarge"];
            500: components["responses"]["Real3DDataFailed"];
        };
    };
    listReal3DProducts: {
        parameters: {
            query?: {
                /**
                 * @description Number of items to skip. Limits: 0 to 2147483647.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Page size, in items. Limits: 1 to 100.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Return only products whose name contains this text.
                 * @example 园区
                 */
                product_name?: string;
                /**
                 * @description Return only the product with this ID.
                 * @example b6fbb5c6b7ba4b89aaeadfaba3df71e5
                 */
                product_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of products. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DProductPage"];
                };
            };
            /**
             * @description A parameter is invalid, the data does not exist or the account is not allowed to query it, the request caused a
             *     database operation to fail, or Identity and Access Management (IAM), on which the service depends, returned an
             *     error.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DDataForbidden"];
            500: components["responses"]["Real3DDataFailed"];
        };
    };
    deleteReal3DProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the product.
                 * @example b6fbb5c6b7ba4b89aaeadfaba3df71e5
                 */
                product_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The request to delete the product was accepted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /**
             * @description The request or its media type is invalid, the product is not `available`, the product does not exist or the
             *     account is not allowed to delete it, the request caused a database operation to fail, or Identity and Access
             *     Management (IAM), on which the service depends, returned an error.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DDataForbidden"];
            404: components["responses"]["Real3DProductNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /**
             * @description The service failed, or Object Storage Service (OBS), on which it depends, failed. Try again later or contact
             *     support.
             */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    listReal3DRefineProducts: {
        parameters: {
            query?: {
                /**
                 * @description Number of items to skip. Limits: 0 to 2147483647.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Page size, in items. Limits: 1 to 100.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Return only the refined product with this ID.
                 * @example 44eb5d869258451595f15dd26ee0a1f6
                 */
                refine_product_id?: string;
                /**
                 * @description Return only refined products of real-scene tasks with this name.
                 * @example 园区建模
                 */
                task_name?: string;
                /**
                 * @description Return only refined products of refinement subtasks with this name.
                 * @example 园区精修
                 */
                subtask_name?: string;
                /**
                 * @description Return only refined products of refinement subtasks created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                subtask_create_time_from?: components["schemas"]["UtcTime"];
                /**
                 * @description Return only refined products of refinement subtasks created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                subtask_create_time_to?: components["schemas"]["UtcTime"];
                /**
                 * @description Return only refined products of refinement subtasks completed after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                subtask_completed_time_from?: components["schemas"]["UtcTime"];
                /**
                 * @description Return only refined products of refinement subtasks completed before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                subtask_completed_time_to?: components["schemas"]["UtcTime"];
                /**
                 * @description Sort order: by the name of the real-scene task, ascending (`task_name_asc`) or descending (`task_name_desc`), or
                 *     by the name of the refinement subtask, ascending (`subtask_name_asc`) or descending (`subtask_name_desc`).
                 * @example subtask_name_asc
                 */
                order_by?: components["schemas"]["Real3DRefineProductOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of refined products. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DRefineProductPage"];
                };
            };
            /**
             * @description A parameter is invalid, the data does not exist or the account is not allowed to query it, the request caused a
             *     database operation to fail, or Identity and Access Management (IAM), on which the service depends, returned an
             *     error.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DDataForbidden"];
            500: components["responses"]["Real3DDataFailed"];
        };
    };
    deleteReal3DRefineProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the refined product.
                 * @example 44eb5d869258451595f15dd26ee0a1f6
                 */
                refine_product_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The request to delete the refined product was accepted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /**
             * @description The request or its media type is invalid, the refined product is not `available`, the refined product does not
             *     exist or the account is not allowed to delete it, the request caused a database operation to fail, or Identity
             *     and Access Management (IAM), on which the service depends, returned an error.
             */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["Real3DUnauthorized"];
            403: components["responses"]["Real3DDataForbidden"];
            404: components["responses"]["Real3DProductNotFound"];
            413: components["responses"]["RequestTooLarge"];
            /**
             * @description The service failed, or Object Storage Service (OBS), on which it depends, failed. Try again later or contact
             *     support.
             */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
        };
    };
    startVps: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Trace ID of the request, chosen by the caller. The response has a trace ID in the same header.
                 * @example 7d9f0a4c2b8e4f13a6c5d8e9b0f1a2c3
                 */
                "X-Trace-Id"?: components["parameters"]["ArTraceId"];
                /**
                 * @description App ID that the scene template assigned. Leave it empty or omit it if there is none.
                 * @example 9c1e5a7d3b2f4860
                 */
                "App-Id"?: components["parameters"]["ArAppId"];
                /**
                 * @description Unique ID of the device or user. It must not be empty. Limits: at least 1 character.
                 * @example 1f0c6c3e-2a5b-4d0e-9c47-8b2f6a1d3e90
                 */
                Uuid: components["parameters"]["ArUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartVpsRequest"];
            };
        };
        responses: {
            /** @description The pose of the device, or a failure, with advice for the next attempt. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpsResult"];
                };
            };
            /** @description The request is invalid, positioning failed, or the location is outside the service area. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["ArForbidden"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["ArTooManyRequests"];
            /** @description The positioning service or the gateway failed. Contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            502: components["responses"]["ArTimeout"];
        };
    };
    startNavi: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Trace ID of the request, chosen by the caller. The response has a trace ID in the same header.
                 * @example 7d9f0a4c2b8e4f13a6c5d8e9b0f1a2c3
                 */
                "X-Trace-Id"?: components["parameters"]["ArTraceId"];
                /**
                 * @description App ID that the scene template assigned. Leave it empty or omit it if there is none.
                 * @example 9c1e5a7d3b2f4860
                 */
                "App-Id"?: components["parameters"]["ArAppId"];
                /**
                 * @description Unique ID of the device or user. It must not be empty. Limits: at least 1 character.
                 * @example 1f0c6c3e-2a5b-4d0e-9c47-8b2f6a1d3e90
                 */
                Uuid: components["parameters"]["ArUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartNaviRequest"];
            };
        };
        responses: {
            /** @description The route, or the reason why there is none. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NaviResult"];
                };
            };
            /** @description The request is invalid, navigation failed, or the location is outside the service area. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["ArForbidden"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["ArTooManyRequests"];
            /** @description The navigation service or the gateway failed. Contact support. */
            500: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiErrorBody"];
                };
            };
            502: components["responses"]["ArTimeout"];
        };
    };
}
