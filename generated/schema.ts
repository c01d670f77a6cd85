// Made from openapi/ by `npm run generate`. Do not edit.
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
         * @description Signs an IAM user in by password and returns a token in the response header `X-Subject-Token`. Send that token as
         *     `X-Auth-Token` with every other operation.
         *
         *     A token is valid for 24 hours: keep it and use it again. KooMap needs a token of a project, so the scope is the
         *     project of the region, `cn-north-4`. The IAM user needs programmatic access.
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
         * @description Lists the account's workspaces, a page at a time. Starred workspaces come first; `order_by` sorts within the two
         *     groups. All filters must match.
         */
        get: operations["listCommonWorkspace"];
        put?: never;
        /**
         * Create a workspace
         * @description Creates a shared workspace, the folder that satellite and real-scene tasks live in.
         *
         *     Limits: 500 workspaces in an account; names are unique in it, and upper and lower case count as equal.
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
            path: {
                /**
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a workspace
         * @description Changes the name, the description or the star of a workspace; what is left out stays as it is.
         *
         *     Limits: 4 starred workspaces in an account; names are unique in it, and upper and lower case count as equal.
         */
        put: operations["updateCommonWorkspace"];
        post?: never;
        /**
         * Delete a workspace
         * @description Deletes a workspace that is not starred and holds no task. Unstar it and delete its tasks first.
         *
         *     The request must carry the empty JSON object `{}` as its body.
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
         * @description Lists the tasks of a workspace, a page at a time, and counts them by state. All filters must match.
         *
         *     Archived tasks are left out unless `task_status` asks for `ARCHIVED`. Deleted tasks are left out.
         */
        get: operations["listTaskInfo"];
        put?: never;
        /**
         * Create a satellite production task
         * @description Creates a task in a workspace. The task waits as `INIT` until `startTask` starts it.
         *
         *     Call `validateImage` first: it checks that the images fit together and returns the names of the result images, the
         *     keys of `data_alias` and `data_description`.
         *
         *     Limits: 500 tasks in a workspace. The task name is unique in it; the names and aliases of result images are unique
         *     too. Every image must be in a state that allows processing.
         */
        post: operations["createTask"];
        /**
         * Delete a satellite production task
         * @description Deletes a task that is `INIT`, `FAILED` or `STOP_SUCCESS`. `listTaskInfo` no longer returns it.
         *
         *     The request carries the task ID in its body.
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
         * Count the satellite production tasks of a workspace
         * @description Counts the tasks of a workspace, in all, finished and running.
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
         * @description Starts a task that is `INIT`, `STOP_SUCCESS` or `FAILED`.
         *
         *     The task waits as `START_RUNNING` and runs as `RUNNING`. Poll `listTaskInfo` until it is `SUCCESS` or `FAILED`.
         *     The images that it made are then among those that `listImageBaseInfo` lists with `is_product` `1`.
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
         * @description Stops a task that is `RUNNING`.
         *
         *     The task becomes `STOPPING`. Poll `listTaskInfo` until it is `STOP_SUCCESS` or `STOP_FAILED`.
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
         * Archive or restore a satellite production task
         * @description With `archived=true`, archives a task that is `SUCCESS`; with `archived=false`, restores a task that is `ARCHIVED`.
         *
         *     An archived task is left out of lists unless they ask for the state `ARCHIVED`.
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
         * Check the images of a planned task
         * @description Checks whether raw images fit together: either panchromatic and multispectral images pair off one to one, or all
         *     are multispectral. Nothing is changed.
         *
         *     If they fit, the answer is 200 with the names of the result images, which `createTask` takes as the keys of
         *     `data_alias` and `data_description`. If not, the answer is 400 with a list that names the images that do not fit.
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
         * List the usage of satellite services
         * @description Lists what the account has used, a page at a time.
         *
         *     - `DATA`: the dedicated storage that imported raw images, vector files, production material and result images take.
         *     - `TASK`: for each of the levels L2 to L5, the size of the result images and the number of tasks that succeeded.
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
         * @description Lists the satellite images of the account, raw ones and results of tasks, a page at a time. Nothing is changed.
         *
         *     The filters, the order and the page are parts of a form (`multipart/form-data`). Each part is sent once; lists are
         *     separated by commas.
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
            };
            cookie?: never;
        };
        /**
         * List real-scene tasks
         * @description Lists the real-scene tasks of a workspace, a page at a time. All filters must match. Archived tasks are left out
         *     unless `task_ids` or `task_status` with `ARCHIVED` asks for them.
         *
         *     Poll it with `task_ids` to follow a run: there is no operation that gets a single task.
         */
        get: operations["listTasksInWorkspace"];
        put?: never;
        /**
         * Create a real-scene task
         * @description Creates a task in a workspace, in state `INIT`. It does nothing until `startReal3DTask`, which needs a task type and
         *     oblique images: give them here or later by `updateReal3DTask`.
         *
         *     Limits: 500 real-scene tasks in a workspace; names are unique in it, and upper and lower case count as equal.
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
            };
            cookie?: never;
        };
        /**
         * Count real-scene tasks by state
         * @description Counts the real-scene tasks of a workspace: all of them, and those at work, done, failed and archived. Tasks in
         *     `INIT` or `BUNDLE_SUCCESS` are in the total only, and stopped tasks count as done.
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a real-scene task
         * @description Changes the name, type, modelling type, description, images, modelling parameters or coordinate system of a task
         *     that is neither at work nor done; what is left out stays as it is. The task goes back to `INIT`, also from
         *     `START_FAILED`, in which it cannot be started.
         *
         *     Allowed states: `INIT`, `START_FAILED`, `FAILED`, `STOP_SUCCESS`. Names are unique in the workspace, and upper and
         *     lower case count as equal.
         */
        put: operations["updateReal3DTask"];
        post?: never;
        /**
         * Delete a real-scene task
         * @description Deletes a task that is not at work. The models that it has made stay; delete them by `deleteReal3DProduct`.
         *
         *     Allowed states: `INIT`, `START_FAILED`, `FAILED`, `STOP_SUCCESS`, `SUCCESS`, and by the text of KMP.00021114 also
         *     `BUNDLE_SUCCESS`. An archived task must leave the archive first. No refinement subtask of the task may be running or
         *     uploading.
         *
         *     The request must carry the empty JSON object `{}` as its body.
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a real-scene task
         * @description Starts a task, for the first time or again after it failed or was stopped. The task goes to `PENDING` and waits for
         *     resources, then to `STARTING`, and from there to `RUNNING` or `START_FAILED`. A run ends in `SUCCESS` or `FAILED`;
         *     with `run_AT_only` it ends well in `BUNDLE_SUCCESS`. Poll `listTasksInWorkspace` with `task_ids`.
         *
         *     Allowed states: `INIT`, `STOP_SUCCESS`, `FAILED`, `BUNDLE_SUCCESS`. A task in `START_FAILED` must be updated first,
         *     which sets it back to `INIT`. The task must have a type, modelling parameters and oblique images.
         *
         *     A controlled task (`REAL3D-CTRL`) is started twice. With `run_AT_only` set to `true` it runs aerial triangulation
         *     alone, which makes marking spur points quicker. In `BUNDLE_SUCCESS`, mark the spur points (`addSpurPoint`), write
         *     their file (`createMarkerInfo`), and start the task again without `run_AT_only`: the modelling of a controlled task
         *     is refused without aerial triangulation or without spur points.
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a real-scene task
         * @description Stops a task that waits or is at work. From `PENDING` it goes back to `INIT`; from `STARTING` and `RUNNING` it goes
         *     to `STOPPING`, and to `STOP_SUCCESS` once it has stopped. Poll `listTasksInWorkspace` with `task_ids`.
         *
         *     Allowed states: `PENDING`, `STARTING`, `RUNNING`.
         *
         *     The request must carry the empty JSON object `{}` as its body.
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive or unarchive a real-scene task
         * @description With `archive` set to `true`, moves a task from `SUCCESS` to `ARCHIVED`; with `false`, back from `ARCHIVED` to
         *     `SUCCESS`. `listTasksInWorkspace` leaves archived tasks out unless `task_ids` or the state `ARCHIVED` asks for them.
         *
         *     Allowed states: `SUCCESS` to archive, `ARCHIVED` to unarchive.
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        /**
         * List refinement subtasks
         * @description Lists the refinement subtasks of one real-scene task, a page at a time. All filters must match.
         *
         *     Poll it with `subtask_id` to follow a run: there is no operation that gets a single subtask.
         */
        get: operations["listReal3DSubTasks"];
        put?: never;
        /**
         * Create a refinement subtask
         * @description Creates a subtask that refines the model of a task, in state `INIT`. The task must be done and of modelling type
         *     `Nerf`.
         *
         *     The subtask can be started once the model data is at `model_path` and its state is `UPLOAD_SUCCESS`. No operation of
         *     this API uploads the data; watch the state by `listReal3DSubTasks`.
         *
         *     Limits: 10 subtasks of a task; names are unique among them, and upper and lower case count as equal.
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description Refinement subtask, by ID.
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
         * @description Deletes a subtask that is neither uploading nor at work, **and the refined product that it has made**. Keep a copy
         *     of the product if you need it.
         *
         *     Allowed states: `INIT`, `UPLOAD_SUCCESS`, `UPLOAD_FAILED`, `START_FAILED`, `SUCCESS`, `FAILED`, `STOP_SUCCESS`.
         *
         *     The request must carry the empty JSON object `{}` as its body.
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description Refinement subtask, by ID.
                 * @example abc305233ef7428e8073a95d8042f0d4
                 */
                subtask_id: components["parameters"]["Real3DSubTaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a refinement subtask
         * @description Starts a subtask whose model data is uploaded, for the first time or again after it failed or was stopped. The
         *     subtask goes to `PENDING` and waits for resources, then to `STARTING`, and from there to `RUNNING` or
         *     `START_FAILED`. Poll `listReal3DSubTasks` with `subtask_id`.
         *
         *     Allowed states: `UPLOAD_SUCCESS`, `STOP_SUCCESS`, `FAILED`, and by the text of KMP.00021145 also `START_FAILED`.
         *
         *     The request must carry the empty JSON object `{}` as its body.
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description Refinement subtask, by ID.
                 * @example abc305233ef7428e8073a95d8042f0d4
                 */
                subtask_id: components["parameters"]["Real3DSubTaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a refinement subtask
         * @description Stops a subtask that waits or is at work. From `PENDING` it goes back to `UPLOAD_SUCCESS`; from `STARTING` and
         *     `RUNNING` it goes to `STOPPING`, and to `STOP_SUCCESS` once it has stopped. Poll `listReal3DSubTasks` with
         *     `subtask_id`.
         *
         *     Allowed states: `PENDING`, `STARTING`, `RUNNING`.
         *
         *     The request must carry the empty JSON object `{}` as its body.
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
         * Show real-scene usage
         * @description Shows how much of the storage, or of the real-scene modelling service, the account has used. The answer has no
         *     pages.
         *
         *     Storage counts what was uploaded (oblique images from aircraft and drones, production material, the obj data before
         *     and after refinement), what the production leaves behind (aerial triangulation and radiance fields) and the models
         *     themselves (osgb and obj files of textured meshes and of radiance fields). Modelling counts only what succeeded: the
         *     pixels of the oblique images and the number of runs.
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
         * @description Marks the pixel of an image that shows a control point. The control point comes from the account's production
         *     material; its position and accuracy are repeated in the request.
         *
         *     The task must be a controlled one (`REAL3D-CTRL`) whose aerial triangulation is done (`BUNDLE_SUCCESS`), and the
         *     image must be in the folder of oblique images that is bound to it. All spur points of a task belong to one account.
         *
         *     Limits: the pixel lies within the image, and an image has one spur point at a pixel.
         *
         *     Call `createMarkerInfo` when all points are set.
         */
        post: operations["addSpurPoint"];
        /**
         * Delete a spur point
         * @description Deletes a spur point. Only the account that created it can do so.
         *
         *     The ID is in the body, not in the path.
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
         * @description Lists the spur points that a task has in one image, a page at a time. The paging stands in the body, not in the
         *     query.
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
         * Count the spur points of a control point
         * @description Counts the spur points that a task has for one control point, that is, the images in which the point is marked. The
         *     control point is found by its position and accuracy: send the same texts as to `addSpurPoint`.
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
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the spur point file of a task
         * @description Writes the spur points of all images of a task to the file that the modelling reads when it runs. Call it after the
         *     last change of the task's spur points and before `startReal3DTask`.
         *
         *     The task must be a controlled one (`REAL3D-CTRL`) whose aerial triangulation is done (`BUNDLE_SUCCESS`).
         *
         *     The request must carry the empty JSON object `{}` as its body.
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
         * List folders of oblique images
         * @description Lists the account's folders of oblique images, the input of real-scene modelling, a page at a time. All filters must
         *     match; whether a part of a name, alias or description is enough is not documented. Filters and paging stand in the
         *     body, not in the query.
         *
         *     Only a folder with status 1 is complete. Its `folder_code` is what a real-scene task is created with.
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
         * @description Lists the models that real-scene tasks produced, most recently changed first, a page at a time. All filters must
         *     match.
         *
         *     A product can be downloaded and deleted once its `status` is `available`.
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
                 * @description Product, by ID.
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
         * @description Deletes a product whose status is `available`. Its status becomes `deleting`; once that is done, the product is gone
         *     from `listReal3DProducts` and cannot be restored.
         *
         *     The request must carry the empty JSON object `{}` as its body.
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
         * List refinement products
         * @description Lists the models that refinement subtasks produced, a page at a time. All filters must match; whether a part of a
         *     name is enough, as in `listReal3DProducts`, is not documented.
         *
         *     A product can be downloaded and deleted once its `status` is `available`.
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
                 * @description Refinement product, by ID.
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
         * Delete a refinement product
         * @description Deletes a refinement product whose status is `available`. Its status becomes `deleting`.
         *
         *     What is deleted cannot be restored: make a copy first.
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
         * Locate a device by an image
         * @description Finds the position and attitude (the pose) of a device. The features of one image, together with GPS, IMU and SLAM
         *     readings, are compared with the map of the place, which was made from images of known position.
         *
         *     The place must be in the account's service zone. An answer with status 200 is a result only if its `status` is
         *     `succeeded`; wait `couplingTime` milliseconds before the next automatic try, and let users repeat by hand only every
         *     `retry` milliseconds.
         *
         *     Takes the IAM token or an AK/SK signature. A signed request cannot carry a large body: send images with the token,
         *     or use Huawei's WebARSDK.
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
         * @description Finds the route between two places in one UTM zone, for an app that draws it into the camera image.
         *
         *     The places must be in the account's service zone. Take the zone from `utmcode` of `startVps`. An answer with status
         *     200 holds a route only if its `result` is 0.
         *
         *     Takes the IAM token or an AK/SK signature.
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
        /** @description The account that the user belongs to. */
        IamAccountName: {
            /**
             * @description Name of the account.
             * @example map_company
             */
            name: string;
        };
        /** @description The IAM user who signs in. */
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
            /** @description The account that the user belongs to. */
            domain: components["schemas"]["IamAccountName"];
        };
        /** @description The credentials of the password method. */
        IamPasswordCredentials: {
            /** @description The IAM user who signs in. */
            user: components["schemas"]["IamPasswordUser"];
        };
        /** @description Who signs in. */
        IamIdentity: {
            /** @description How the user signs in. Limits: at least 1 item. */
            methods: "password"[];
            /** @description The credentials of the password method. */
            password: components["schemas"]["IamPasswordCredentials"];
        };
        /** @description The project, by name or by ID. */
        IamProjectReference: {
            /**
             * @description Name of the project; a region's default project has the name of the region.
             * @example cn-north-4
             */
            name?: string;
            /**
             * @description ID of the project.
             * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
             */
            id?: string;
        };
        /** @description What the token is good for. KooMap takes tokens of a project only. */
        IamScope: {
            /** @description The project, by name or by ID. */
            project: components["schemas"]["IamProjectReference"];
        };
        /** @description Identity and scope. */
        IamAuth: {
            /** @description Who signs in. */
            identity: components["schemas"]["IamIdentity"];
            /** @description What the token is good for. KooMap takes tokens of a project only. */
            scope: components["schemas"]["IamScope"];
        };
        /** @description Who signs in, and for which project. */
        KeystoneCreateUserTokenByPasswordRequest: {
            /** @description Identity and scope. */
            auth: components["schemas"]["IamAuth"];
        };
        /** @description ID and name. */
        IamNamed: {
            /** @description ID. */
            id?: string;
            /** @description Name. */
            name?: string;
        };
        /** @description A user or a project, and the account that it belongs to. */
        IamTokenOwner: {
            /** @description ID. */
            id?: string;
            /** @description Name. */
            name?: string;
            /** @description The account that it belongs to. */
            domain?: components["schemas"]["IamNamed"];
        };
        /** @description Facts about the token; the token itself is in the response header. */
        IamTokenDetails: {
            /**
             * Format: date-time
             * @description When the token ends (UTC), 24 hours after it was issued.
             */
            expires_at?: string;
            /**
             * Format: date-time
             * @description When the token was issued (UTC).
             */
            issued_at?: string;
            /** @description How the user signed in. */
            methods?: string[];
            /** @description The user who signed in. */
            user?: components["schemas"]["IamTokenOwner"];
            /** @description The project that the token is good for. */
            project?: components["schemas"]["IamTokenOwner"];
            /** @description Permissions of the user in the project. */
            roles?: components["schemas"]["IamNamed"][];
        };
        /** @description What the token is good for. */
        IamTokenResult: {
            /** @description Facts about the token; the token itself is in the response header. */
            token?: components["schemas"]["IamTokenDetails"];
        };
        /** @description What went wrong. */
        IamErrorDetail: {
            /**
             * Format: int32
             * @description HTTP status.
             */
            code: number;
            /** @description What went wrong. */
            message: string;
            /** @description Name of the HTTP status. */
            title?: string;
        };
        /** @description Body of every answer of IAM that is not a success. */
        IamErrorBody: {
            /** @description What went wrong. */
            error: components["schemas"]["IamErrorDetail"];
        };
        /**
         * @description Workspace, by ID.
         * @example 3eceb0cb8b834f5bb0a66d4108c2067f
         */
        WorkspaceId: string;
        /**
         * @description A time in UTC, to the second, as `yyyy-MM-dd'T'HH:mm:ss'Z'`.
         * @example 2023-05-23T07:26:28Z
         */
        UtcTime: string;
        /**
         * @description Order by creation time: `create_time_asc` oldest first, `create_time_desc` newest first.
         * @enum {string}
         */
        WorkspaceOrder: "create_time_asc" | "create_time_desc";
        /**
         * @description ID of the Huawei Cloud IAM account that owns it.
         * @example 234602bf93714dcba145eaa45686e0c1
         */
        AccountId: string;
        /**
         * Format: int32
         * @description `1` if the workspace is kept at the top of lists, `0` if not.
         * @enum {integer}
         */
        WorkspaceStar: 0 | 1;
        /** @description A shared workspace. */
        Workspace: {
            /** @description Workspace ID. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Workspace name. */
            workspace_name: string;
            /** @description What the workspace is for. */
            workspace_description: string;
            /** @description ID of the Huawei Cloud IAM account that owns it. Limits: 32 characters. */
            tenant_domain_id?: components["schemas"]["AccountId"];
            /** @description User who created the workspace. */
            creator: string;
            /** @description User who changed the workspace last. */
            latest_operator: string;
            /**
             * Format: date-time
             * @description When the workspace was created (UTC).
             */
            create_time: string;
            /**
             * Format: date-time
             * @description When the workspace was last changed (UTC).
             */
            update_time: string;
            /** @description `1` if the workspace is kept at the top of lists, `0` if not. */
            star: components["schemas"]["WorkspaceStar"];
            /**
             * @description Whether the workspace is blocked from deletion. By the manual's text `true` means that it can **not** be
             *     deleted, because it is starred or holds tasks. Do not build logic on this member; try to delete instead.
             */
            can_delete: boolean;
        };
        /** @description Where the returned items stand in the whole result. */
        Page: {
            /**
             * Format: int32
             * @description Number of items skipped before the first one returned.
             */
            offset: number;
            /**
             * Format: int32
             * @description Page size that was asked for.
             */
            limit: number;
            /**
             * Format: int32
             * @description Number of items that match the query, over all pages.
             */
            total: number;
        };
        /** @description A page of workspaces. */
        WorkspacePage: {
            /** @description The workspaces of this page. */
            data: components["schemas"]["Workspace"][];
            /** @description Where the returned items stand in the whole result. */
            page: components["schemas"]["Page"];
        };
        /**
         * @description Body of every answer that is not a success, from the service or from the API gateway in front of it. Branch on
         *     `error_code`; the wording of `error_msg` may change.
         */
        ApiErrorBody: {
            /**
             * @description Stable code of the error. `KMP.` and eight digits for maps, `VPS.`, `NAVI.` or `GATEWAY.` and four digits for
             *     positioning and navigation, `APIGW.` for the API gateway. Limits: 3 to 36 characters.
             * @example KMP.00011004
             */
            error_code: string;
            /**
             * @description What went wrong, in Chinese or English. For people, not for programs. Limits: 2 to 512 characters.
             * @example 请求参数不合法
             */
            error_msg: string;
            /** @description ID of the request at the API gateway. Only in answers that the gateway itself gives. */
            request_id?: string;
        };
        /**
         * @description Workspace name, 2 to 50 characters. Chinese characters, letters, digits and `_`.
         * @example 测试空间
         */
        WorkspaceName: string;
        /**
         * @description What the workspace is for, at most 200 characters. Chinese characters, letters, digits and `_`.
         * @example 空间描述
         */
        WorkspaceDescription: string;
        /** @description What a new workspace is called. */
        CreateCommonWorkspaceRequest: {
            /** @description Workspace name, 2 to 50 characters. Chinese characters, letters, digits and `_`. Limits: matches `^[一-龥A-Za-z0-9_]+$`. */
            workspace_name: components["schemas"]["WorkspaceName"];
            /** @description What the workspace is for, at most 200 characters. Chinese characters, letters, digits and `_`. Limits: matches `^[一-龥A-Za-z0-9_]*$`. */
            workspace_description?: components["schemas"]["WorkspaceDescription"];
        };
        /** @description What to change. At least one member. */
        UpdateCommonWorkspaceRequest: {
            /** @description Workspace name, 2 to 50 characters. Chinese characters, letters, digits and `_`. Limits: matches `^[一-龥A-Za-z0-9_]+$`. */
            workspace_name?: components["schemas"]["WorkspaceName"];
            /** @description What the workspace is for, at most 200 characters. Chinese characters, letters, digits and `_`. Limits: matches `^[一-龥A-Za-z0-9_]*$`. */
            workspace_description?: components["schemas"]["WorkspaceDescription"];
            /** @description `1` keeps the workspace at the top of lists, `0` does not. At most 4 workspaces of an account can be starred. */
            star?: components["schemas"]["WorkspaceStar"];
        };
        /** @description The empty JSON object `{}`. */
        EmptyObject: Record<string, never>;
        /** @description The bare JSON value `true` when the request was accepted. */
        Acknowledgement: boolean;
        /**
         * @description State of a task: `INIT` created, `START_RUNNING` waiting, `RUNNING` running, `SUCCESS` succeeded, `FAILED` failed,
         *     `STOPPING` being stopped, `STOP_SUCCESS` stopped, `STOP_FAILED` could not be stopped, `ARCHIVED` archived.
         * @enum {string}
         */
        SatelliteTaskStatus: "INIT" | "RUNNING" | "SUCCESS" | "ARCHIVED" | "FAILED" | "STOPPING" | "STOP_SUCCESS" | "STOP_FAILED" | "START_RUNNING";
        /**
         * Format: int32
         * @description `1` if the task is deleted, `0` if not.
         * @enum {integer}
         */
        SatelliteTaskDeletion: 0 | 1;
        /** @description A satellite production task. */
        SatelliteTask: {
            /** @description Task ID. Limits: 32 to 36 characters. */
            task_id: string;
            /** @description Workspace that the task belongs to, by ID. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description The images that are processed, by ID, as the text of a JSON array of strings. */
            data_id: string;
            /** @description Task name. */
            task_name: string;
            /** @description User who created the task. Limits: 2 to 512 characters. */
            creator: string;
            /**
             * Format: date-time
             * @description When the task was created (UTC).
             */
            create_time: string;
            /**
             * @description State of a task: `INIT` created, `START_RUNNING` waiting, `RUNNING` running, `SUCCESS` succeeded, `FAILED` failed,
             *     `STOPPING` being stopped, `STOP_SUCCESS` stopped, `STOP_FAILED` could not be stopped, `ARCHIVED` archived.
             */
            task_status: components["schemas"]["SatelliteTaskStatus"];
            /** @description Type of the task. Only `ORSIP` at present. */
            task_type: string;
            /** @description What the task is for. */
            task_description: string;
            /**
             * Format: date-time
             * @description When the task was started (UTC), or null.
             * @default null
             */
            exec_start_time: string | null;
            /**
             * Format: date-time
             * @description When the run of the task was stopped or ended (UTC), or null.
             * @default null
             */
            exec_stop_time: string | null;
            /** @description Alias of the raw images, or null. */
            origin_data_alias: string | null;
            /** @description Level of the result, `L2`, `L3`, `L4` or `L5`. */
            production_level: string;
            /** @description Progress of the task, a decimal number as text, such as `0.0`. */
            task_progress: string;
            /** @description Vector file that the result is clipped to, by ID, or null. */
            shape_id: string | null;
            /** @description `1` if the task is deleted, `0` if not. */
            is_deleted: components["schemas"]["SatelliteTaskDeletion"];
            /** @description Link to an image of the result, or null. It may be signed, and end after a time. */
            image_url: string | null;
            /** @description ID of the Huawei Cloud IAM account that owns it. Limits: 32 characters. */
            domain_id: components["schemas"]["AccountId"];
            /** @description Why the task failed, or null. */
            fail_message?: string | null;
            /** @description `frozen` if the task is frozen, null if not. */
            frozen_tag: string | null;
            /**
             * @description Whether the result is clipped to `shape_id` (`"1"`) or not (`"0"`).
             * @enum {string}
             */
            isClip?: "0" | "1";
            /**
             * @description Whether the result is cut into a pyramid of tiles (`"1"`) or not (`"0"`).
             * @enum {string}
             */
            isTile?: "0" | "1";
        };
        /** @description Numbers of tasks, by state. */
        SatelliteTaskCounts: {
            /**
             * Format: int32
             * @description Number of all tasks.
             */
            totalNum: number;
            /**
             * Format: int32
             * @description Number of tasks that failed.
             */
            failedNum: number;
            /**
             * Format: int32
             * @description Number of tasks that are archived.
             */
            archivedNum: number;
            /**
             * Format: int32
             * @description Number of tasks that succeeded.
             */
            successNum: number;
            /**
             * Format: int32
             * @description Number of tasks that are running.
             */
            runningNum: number;
        };
        /** @description A page of tasks, and how many tasks are in which state. */
        SatelliteTaskPage: {
            /** @description Where the returned items stand in the whole result. */
            page: components["schemas"]["Page"];
            /** @description The tasks of this page. */
            data: components["schemas"]["SatelliteTask"][];
            /** @description Numbers of tasks, by state. */
            taskNumVo: components["schemas"]["SatelliteTaskCounts"];
        };
        /**
         * @description Type of the task. Only `ORSIP`, the production of satellite images.
         * @example ORSIP
         * @enum {string}
         */
        SatelliteTaskType: "ORSIP";
        /**
         * @description Level of the result: `L2` colour enhancement and coarse correction, `L3` colour enhancement and fine correction,
         *     `L4` orthorectification, `L5` mosaic.
         * @example L2
         * @enum {string}
         */
        ProductionLevel: "L2" | "L3" | "L4" | "L5";
        /**
         * @description Aliases of the result images, unique. Each key is the name of a result image, from `validateImage`.
         * @example {
         *       "JL1_20160112_203_0018_L2": "华北_0018"
         *     }
         */
        ResultImageAliases: {
            [key: string]: string;
        };
        /**
         * @description Descriptions of the result images. Each key is the name of a result image, from `validateImage`.
         * @example {
         *       "JL1_20160112_203_0018_L2": null
         *     }
         */
        ResultImageDescriptions: {
            [key: string]: string | null;
        };
        /** @description What to make from which images. */
        CreateTaskRequest: {
            /**
             * @description Task name, unique in the workspace. Chinese characters, letters, digits and `_`. Limits: 1 to 50 characters; matches `^[一-龥A-Za-z0-9_]+$`.
             * @example 华北_2016秋
             */
            task_name: string;
            /** @description Type of the task. Only `ORSIP`, the production of satellite images. */
            task_type: components["schemas"]["SatelliteTaskType"];
            /** @description Workspace that the task belongs to, by ID. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Images to process, by ID, each once. Each has at most 4 bands. Limits: at least 1 item; each item once. */
            data_ids: string[];
            /**
             * @description Vector file that the result is clipped to, by ID. Required when `isClip` is `"1"`. Limits: 32 characters.
             * @example 541f58792fb84cd0bc3d8d6d8cd93337
             */
            shape_id?: string | null;
            /**
             * @description Level of the result: `L2` colour enhancement and coarse correction, `L3` colour enhancement and fine correction,
             *     `L4` orthorectification, `L5` mosaic.
             */
            production_level: components["schemas"]["ProductionLevel"];
            /**
             * @description What the task is for, at most 255 characters. Chinese characters, letters, digits and `_`. Limits: matches `^[一-龥A-Za-z0-9_]*$`.
             * @example 色彩增强与粗纠正
             */
            task_description?: string;
            /** @description Aliases of the result images, unique. Each key is the name of a result image, from `validateImage`. */
            data_alias: components["schemas"]["ResultImageAliases"];
            /**
             * @description Coordinate system of the result, such as `WGS84`.
             * @example WGS84
             */
            coordination: string;
            /** @description Descriptions of the result images. Each key is the name of a result image, from `validateImage`. */
            data_description: components["schemas"]["ResultImageDescriptions"];
            /**
             * @description Production material (CSV files), by ID, each once. At least one for level `L3`, else possibly empty. Its amount,
             *     area and coordinates must fit the images. Limits: each item once.
             */
            csv_ids: string[];
            /**
             * @description Whether the result is clipped to `shape_id` (`"1"`) or not (`"0"`). Clipping needs level `L5`.
             * @example 0
             * @enum {string}
             */
            isClip: "0" | "1";
            /**
             * @description Whether the result is cut into a pyramid of tiles (`"1"`) or not (`"0"`). Tiling needs level `L5`.
             * @example 0
             * @enum {string}
             */
            isTile: "0" | "1";
        };
        /**
         * @description Task ID.
         * @example 4d40e927514a40898d23a20155f0a1b2
         */
        SatelliteTaskId: string;
        /** @description Which task to delete. */
        DeleteTaskRequest: {
            /** @description Task ID. */
            id: components["schemas"]["SatelliteTaskId"];
        };
        /** @description Numbers of tasks in a workspace. They need not add up, as some states are counted in `total` alone. */
        SatelliteTaskOverview: {
            /**
             * Format: int32
             * @description Number of all tasks in the workspace.
             * @default 0
             */
            total: number;
            /**
             * Format: int32
             * @description Number of tasks that are processed or archived.
             * @default 0
             */
            finished: number;
            /**
             * Format: int32
             * @description Number of tasks that are running.
             * @default 0
             */
            unfinished: number;
        };
        /** @description Which task to start. */
        StartTaskRequest: {
            /** @description Task ID. */
            id: components["schemas"]["SatelliteTaskId"];
        };
        /** @description Which task to stop. */
        StopTaskRequest: {
            /** @description Task ID. */
            id: components["schemas"]["SatelliteTaskId"];
        };
        /** @description Which task to archive or restore. */
        UpdateTaskArchivedStatusRequest: {
            /** @description Task ID. */
            id: components["schemas"]["SatelliteTaskId"];
        };
        /** @description The images of a task that is planned, and what to make from them. */
        ValidateImageRequest: {
            /** @description Images to check, by ID, each once. Limits: at least 1 item; each item once. */
            data_ids: string[];
            /**
             * @description Level of the result: `L2` colour enhancement and coarse correction, `L3` colour enhancement and fine correction,
             *     `L4` orthorectification, `L5` mosaic.
             */
            production_level: components["schemas"]["ProductionLevel"];
            /**
             * @description Name of the planned task.
             * @example 华北_2016秋
             */
            task_name: string;
            /**
             * @description Coordinate system of the result, such as `WGS84`.
             * @example WGS84
             */
            coordination: string;
        };
        /** @description A result image that can be made, or an image that does not fit. */
        CheckImageResult: {
            /** @description Name of the result image, or null if there is none. A key for `data_alias` and `data_description`. */
            name: string | null;
            /** @description Image that does not fit, by ID, or null. */
            data_id: string | null;
            /** @description Why the image does not fit, or null. For people, not for programs. */
            error_message: string | null;
        };
        /** @description What the check found. */
        CheckImageResults: components["schemas"]["CheckImageResult"][];
        /** @description The images that do not fit together, or the usual error body when the request itself is refused. */
        ValidateImageRefusal: components["schemas"]["CheckImageResults"] | components["schemas"]["ApiErrorBody"];
        /**
         * @description Kind of usage: `DATA` dedicated storage, `TASK` production.
         * @enum {string}
         */
        SatelliteUsageType: "DATA" | "TASK";
        /**
         * @description What is counted: `VOLUME` storage, `TIME` tasks that were processed.
         * @enum {string}
         */
        SatelliteUsageUnitType: "VOLUME" | "TIME";
        /** @description What the account has used of one item, such as storage. */
        SatelliteUsage: {
            /**
             * @description Name of the item, usually the name under which KooMap bills it. At present `时空专属存储` (dedicated storage),
             *     `基础处理：色彩增强与粗纠正L2`, `基础处理：色彩增强与精纠正L3`, `基础处理：正射纠正L4` or `基础处理：影像镶嵌L5`
             *     (production at levels L2 to L5). Limits: at most 50 characters.
             */
            usage_measure_name: string;
            /** @description What is counted: `VOLUME` storage, `TIME` tasks that were processed. */
            usage_unit_type: components["schemas"]["SatelliteUsageUnitType"];
            /** @description Kind of usage: `DATA` dedicated storage, `TASK` production. */
            usage_type: components["schemas"]["SatelliteUsageType"];
            /** @description ID of the Huawei Cloud IAM account that owns it. Limits: 32 characters. */
            domain_id: components["schemas"]["AccountId"];
            /** @description Level of the production, `L2`, `L3`, `L4` or `L5`, if `usage_type` is `TASK`; null for `DATA`. Limits: at most 20 characters. */
            usage_subtype: string | null;
            /**
             * Format: float
             * @description How much is used, in the unit of `unit`.
             */
            usage: number;
            /**
             * Format: float
             * @description Sum of the packages that the account has bought, in the unit of `unit`. 0 for pay-per-use.
             */
            capacity: number;
            /** @description Unit of `usage` and `capacity`. A unit of storage, such as `GB`, for `VOLUME`; `次` (times) for `TIME`. */
            unit: string;
            /**
             * Format: date-time
             * @description When the record was created (UTC). Limits: 20 characters.
             */
            created_time: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC). Limits: 20 characters.
             */
            update_time: string;
        };
        /** @description A page of usage records. */
        SatelliteUsagePage: {
            /** @description The records of this page. */
            data: components["schemas"]["SatelliteUsage"][];
            /** @description Where the returned items stand in the whole result. */
            page: components["schemas"]["Page"];
        };
        /** @description Filters, order and page. All filters must match. */
        ListImageBaseInfoRequest: {
            /**
             * @description Only images whose name contains this text of at most 100 characters. Chinese characters, letters, digits, `_`,
             *     `-` and `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]*$`.
             * @example JL1_20160112
             */
            image_name?: string;
            /** @description Only images uploaded after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`. */
            image_date_from?: components["schemas"]["UtcTime"];
            /** @description Only images uploaded before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`. */
            image_date_to?: components["schemas"]["UtcTime"];
            /**
             * @description Only images in one of these states, separated by commas: `0` complete, `1` being imported, `2` import failed,
             *     `3` being exported, `4` export failed, `6` being deleted, `7` not deleted because a task uses the image, `8` not
             *     deleted because of a network error. Limits: matches `^[0-46-8](,[0-46-8])*$`.
             * @example 0,1
             */
            image_status?: string;
            /**
             * @description Only images whose alias contains this text of at most 100 characters. Chinese characters, letters, digits, `_`,
             *     `-` and `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]*$`.
             * @example 华北
             */
            raw_alias?: string;
            /**
             * @description Only images with one of these aliases, separated by commas. Chinese characters, letters, digits, `_`, `-` and
             *     `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]+(,[一-龥A-Za-z0-9_.-]+)*$`.
             * @example 华北_0018,华北_0019
             */
            image_alias?: string;
            /**
             * @description Only images of one of these levels, separated by commas. `L1`, `L1A`, `L1B`, `L2`, `L3`, `L4`, `L5`. Limits: matches `^(L1|L1A|L1B|L2|L3|L4|L5)(,(L1|L1A|L1B|L2|L3|L4|L5))*$`.
             * @example L1,L1A,L1B
             */
            image_levels?: string;
            /**
             * @description Only raw images (`0`) or only result images (`1`).
             * @example 0
             * @enum {string}
             */
            is_product?: "0" | "1";
            /**
             * @description Order by: `1` name, `2` alias, `3` time of upload. Ascending, or descending with `-`.
             * @example -3
             * @enum {string}
             */
            order?: "1" | "-1" | "2" | "-2" | "3" | "-3";
            /**
             * @description Only images with this description of at most 255 characters. Chinese characters, letters, digits, `_` and `-`. Limits: matches `^[一-龥A-Za-z0-9_-]*$`.
             * @example 华北秋季影像
             */
            description?: string;
            /**
             * @description Only panchromatic images (`0`) or only multispectral ones (`1`).
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
         * @description `1` if the image is clipped to a vector file, `0` if not.
         * @enum {integer}
         */
        SatelliteImageClipping: 0 | 1;
        /**
         * Format: int32
         * @description `1` if the image is cut into a pyramid of tiles, `0` if not.
         * @enum {integer}
         */
        SatelliteImageTiling: 0 | 1;
        /**
         * Format: int32
         * @description `1` if the image is a Cloud Optimized GeoTIFF (COG), `0` if not.
         * @enum {integer}
         */
        SatelliteImageFormat: 0 | 1;
        /** @description A satellite image, raw or the result of a task. */
        SatelliteImage: {
            /** @description Image name, at most 100 characters. Chinese characters, letters, digits, `_`, `-` and `.`. */
            image_name: string;
            /**
             * @description Whether it is a raw image (`0`) or a result image (`1`).
             * @enum {string}
             */
            is_product: "0" | "1";
            /** @description Level of the image. `L1`, `L1A`, `L1B`, `L2`, `L3`, `L4` or `L5` at present. Limits: 2 to 3 characters. */
            image_level: string;
            /**
             * @description State of the image: `0` complete, `1` being imported, `2` import failed, `3` being exported, `4` export failed,
             *     `6` being deleted, `7` not deleted because a task uses the image, `8` not deleted because of a network error.
             *     It may be the Chinese name of the state instead, such as `完成` (complete).
             */
            image_status: string;
            /**
             * Format: date-time
             * @description When the image was taken (UTC). Limits: 20 characters.
             */
            image_date: string;
            /**
             * Format: date-time
             * @description When the image was uploaded (UTC). Limits: 20 characters.
             */
            upload_date: string;
            /** @description Resolution of the image with one decimal, as text, such as `16.0`. Presumably in metres a pixel. */
            image_resolution: string;
            /** @description Description of the image, at most 255 characters. Chinese characters, letters, digits, `_` and `-`. */
            image_description: string;
            /** @description Image ID, 32 letters and digits. `createTask` and `validateImage` take it. Limits: 32 characters. */
            image_id: string;
            /**
             * @description Whether it is panchromatic (`0`) or multispectral (`1`).
             * @enum {string}
             */
            image_type: "0" | "1";
            /** @description Name of the IAM user whom the image belongs to. */
            user_name: string;
            /** @description Alias of the image, at most 255 characters. Chinese characters, letters, digits, `_`, `-` and `.`. */
            image_alias: string;
            /** @description `1` if the image is clipped to a vector file, `0` if not. */
            product_clip: components["schemas"]["SatelliteImageClipping"];
            /** @description `1` if the image is cut into a pyramid of tiles, `0` if not. */
            product_tile: components["schemas"]["SatelliteImageTiling"];
            /** @description `1` if the image is a Cloud Optimized GeoTIFF (COG), `0` if not. */
            is_cog: components["schemas"]["SatelliteImageFormat"];
        };
        /** @description A page of satellite images. */
        SatelliteImagePage: {
            /** @description The images of this page. */
            data_info: components["schemas"]["SatelliteImage"][];
            /** @description Where the returned items stand in the whole result. */
            page?: components["schemas"]["Page"];
        };
        /**
         * @description `REAL3D-CTRL` models with ground control points, marked in the photos as spur points; `REAL3D-UNCTRL` models without
         *     them. A task can be created without a type, but not started.
         * @example REAL3D-UNCTRL
         * @enum {string}
         */
        Real3DTaskType: "REAL3D-CTRL" | "REAL3D-UNCTRL";
        /**
         * @description `Mesh` builds a textured mesh, `Nerf` an explicit radiance field. Only the result of `Nerf` can be refined by
         *     subtasks.
         * @example Nerf
         * @enum {string}
         */
        Real3DModelingType: "Mesh" | "Nerf";
        /**
         * @description State of a real-scene task:
         *     - `INIT`: new, updated, or stopped while it was waiting
         *     - `PENDING`: started, waits for resources
         *     - `STARTING`: resources are ready, the run is being started
         *     - `START_FAILED`: the run could not be started
         *     - `RUNNING`: at work
         *     - `SUCCESS`: done, the model is ready
         *     - `FAILED`: the run failed, see `fail_message`
         *     - `STOPPING`: being stopped
         *     - `STOP_SUCCESS`: stopped
         *     - `ARCHIVED`: done and archived
         *     - `BUNDLE_SUCCESS`: aerial triangulation of a controlled task is done
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
         * Format: int32
         * @description Number of key points in aerial triangulation.
         * @example 40000
         */
        KeyPointLimit: number;
        /** @description A number as digits in a string. */
        Digits: string;
        /**
         * Format: int32
         * @description Number of tie points in aerial triangulation.
         * @example 4000
         */
        TiePointLimit: number;
        /** @description Quality of the mesh as a digit in a string: `0` high, `1` medium, `2` low. */
        MeshAccuracyDigit: string;
        /** @description How the task is modelled, as returned. Some answers hold further members, which are not documented. */
        ModelingParamsResult: {
            /** @description Accuracy of aerial triangulation. */
            accuracy: components["schemas"]["TriangulationAccuracy"];
            /** @description Number of key points in aerial triangulation, 1000 to 1000000, as a number or as digits in a string. */
            key_point_limit: components["schemas"]["KeyPointLimit"] | components["schemas"]["Digits"];
            /** @description Number of tie points in aerial triangulation, 100 to 100000, as a number or as digits in a string. */
            tie_point_limit: components["schemas"]["TiePointLimit"] | components["schemas"]["Digits"];
            /** @description Quality of the mesh: `0` high, `1` medium, `2` low, as a number or as a digit in a string. */
            mesh_accuracy: (0 | 1 | 2) | components["schemas"]["MeshAccuracyDigit"];
        };
        /** @description A real-scene task. */
        Real3DTask: {
            /** @description Task ID. */
            task_id: string;
            /** @description Task name. */
            task_name: string;
            /** @description `REAL3D-CTRL` models with ground control points, `REAL3D-UNCTRL` without. `null` when not set yet. */
            task_type: components["schemas"]["Real3DTaskType"] | null;
            /** @description `Mesh` builds a textured mesh, `Nerf` an explicit radiance field. `null` when not set yet. */
            modeling_type?: components["schemas"]["Real3DModelingType"] | null;
            /** @description What the task is for. */
            task_description?: string | null;
            /** @description ID of the workspace that the task is in. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description How the task is modelled, as returned. Some answers hold further members, which are not documented. */
            modeling_params: components["schemas"]["ModelingParamsResult"];
            /** @description Coordinate system of the model. */
            coordinate_sys: string;
            /** @description Whether the task has spur points. */
            has_marker: boolean;
            /** @description Folder of oblique images that the model is built from, by ID. `null` when not set yet. */
            folder_code: string | null;
            /**
             * Format: date-time
             * @description When the task was created (UTC).
             */
            create_time: string;
            /**
             * Format: date-time
             * @description When the task was last changed (UTC).
             */
            update_time: string;
            /** @description ID of the Huawei Cloud IAM account that owns it. Limits: 32 characters. */
            tenant_domain_id: components["schemas"]["AccountId"];
            /** @description User who created the task. */
            creator: string;
            /** @description User who changed the task last. */
            latest_operator: string;
            /**
             * @description State of a real-scene task:
             *     - `INIT`: new, updated, or stopped while it was waiting
             *     - `PENDING`: started, waits for resources
             *     - `STARTING`: resources are ready, the run is being started
             *     - `START_FAILED`: the run could not be started
             *     - `RUNNING`: at work
             *     - `SUCCESS`: done, the model is ready
             *     - `FAILED`: the run failed, see `fail_message`
             *     - `STOPPING`: being stopped
             *     - `STOP_SUCCESS`: stopped
             *     - `ARCHIVED`: done and archived
             *     - `BUNDLE_SUCCESS`: aerial triangulation of a controlled task is done
             */
            task_status: components["schemas"]["Real3DTaskStatus"];
            /**
             * Format: int32
             * @description Number of steps of the run that are done. `null` before the run.
             */
            complete_stage: number | null;
            /**
             * Format: int32
             * @description Number of steps of the whole run. `null` before the run.
             */
            total_stage: number | null;
            /** @description Progress of the task, `0.00` to `1.00`, with two decimals, in a string. `null` before the run. Limits: matches `^(0\.[0-9]{2}|1\.00)$`. */
            task_progress: string | null;
            /**
             * Format: date-time
             * @description When the run began (UTC). `null` before the run.
             */
            exec_start_time: string | null;
            /**
             * Format: date-time
             * @description When the run ended (UTC). `null` before that.
             */
            exec_stop_time: string | null;
            /** @description Why the run failed. `null` when it did not. */
            fail_message: string | null;
            /**
             * @description Progress of aerial triangulation, `0.00` to `1.00`, a number in a string. Always `null` for uncontrolled tasks
             *     (`REAL3D-UNCTRL`), which have no such stage of their own. Limits: matches `^(0(\.[0-9]+)?|1(\.0+)?)$`.
             */
            AT_progress: string | null;
        };
        /** @description A page of real-scene tasks. */
        Real3DTaskPage: {
            /** @description The tasks of this page. */
            tasks: components["schemas"]["Real3DTask"][];
            /** @description Where the returned items stand in the whole result. */
            page: components["schemas"]["Page"];
        };
        /**
         * @description Task name, 1 to 50 characters, unique in the workspace. Chinese characters, letters, digits and `_`; upper and lower
         *     case count as equal.
         * @example 园区建模
         */
        Real3DTaskName: string;
        /**
         * @description What the task is for, at most 255 characters. Chinese characters, letters, digits and `_`.
         * @example 园区无控建模
         */
        Real3DTaskDescription: string;
        /**
         * Format: int32
         * @description Quality of the mesh: `0` high, `1` medium, `2` low.
         * @example 0
         * @enum {integer}
         */
        MeshAccuracy: 0 | 1 | 2;
        /** @description How to model, as sent. All four members or none of the object. */
        ModelingParams: {
            /** @description Accuracy of aerial triangulation. `High` in a task that is created without `modeling_params`. */
            accuracy: components["schemas"]["TriangulationAccuracy"];
            /** @description Number of key points in aerial triangulation. 40000 in a task that is created without `modeling_params`. Limits: 1000 to 1000000. */
            key_point_limit: components["schemas"]["KeyPointLimit"];
            /** @description Number of tie points in aerial triangulation. 4000 in a task that is created without `modeling_params`. Limits: 100 to 100000. */
            tie_point_limit: components["schemas"]["TiePointLimit"];
            /** @description Quality of the mesh: `0` high, `1` medium, `2` low. `0` in a task that is created without `modeling_params`. */
            mesh_accuracy: components["schemas"]["MeshAccuracy"];
        };
        /** @description A new real-scene task. What is left out here can be set later by `updateReal3DTask`, before the start. */
        CreateReal3DTaskRequest: {
            /**
             * @description Task name, 1 to 50 characters, unique in the workspace. Chinese characters, letters, digits and `_`; upper and lower
             *     case count as equal. Limits: matches `^[一-龥A-Za-z0-9_]+$`.
             */
            task_name: components["schemas"]["Real3DTaskName"];
            /** @description What the task is for, at most 255 characters. Chinese characters, letters, digits and `_`. Limits: matches `^[一-龥A-Za-z0-9_]*$`. */
            task_description?: components["schemas"]["Real3DTaskDescription"];
            /**
             * @description `REAL3D-CTRL` models with ground control points, marked in the photos as spur points; `REAL3D-UNCTRL` models without
             *     them. A task can be created without a type, but not started.
             */
            task_type?: components["schemas"]["Real3DTaskType"];
            /**
             * @description `Mesh` builds a textured mesh, `Nerf` an explicit radiance field. Only the result of `Nerf` can be refined by
             *     subtasks. What a task without a modelling type builds is not documented.
             */
            modeling_type?: components["schemas"]["Real3DModelingType"];
            /**
             * @description How to model. Absent or `null`: accuracy `High`, 40000 key points, 4000 tie points, mesh accuracy `0`. Otherwise
             *     all four members are needed.
             */
            modeling_params?: components["schemas"]["ModelingParams"] | null;
            /**
             * @description Folder of oblique images to build the model from: the `folder_code` of an entry of `listFolder`. A task can be
             *     created without it, but not started.
             * @example m73Meil7ztsJpRTaYE3X-YqeZDWfgp0a1
             */
            folder_code?: string;
            /**
             * @description Coordinate system of the model. `WGS84-UTM` is the only one; absent or `null` means the same.
             * @default WGS84-UTM
             */
            coordinate_sys?: "WGS84-UTM" | null;
        };
        /** @description Numbers of real-scene tasks in a workspace, by class of state. */
        Real3DTaskOverview: {
            /** @description ID of the workspace. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * Format: int32
             * @description Number of all tasks in the workspace.
             */
            total_count: number;
            /**
             * Format: int32
             * @description Number of tasks in `PENDING`, `STARTING`, `RUNNING` or `STOPPING`.
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
        /** @description What to change. At least one member. */
        UpdateReal3DTaskRequest: {
            /**
             * @description Task name, 1 to 50 characters, unique in the workspace. Chinese characters, letters, digits and `_`; upper and lower
             *     case count as equal. Limits: matches `^[一-龥A-Za-z0-9_]+$`.
             */
            task_name?: components["schemas"]["Real3DTaskName"];
            /**
             * @description `REAL3D-CTRL` models with ground control points, marked in the photos as spur points; `REAL3D-UNCTRL` models without
             *     them. A task can be created without a type, but not started.
             */
            task_type?: components["schemas"]["Real3DTaskType"];
            /**
             * @description `Mesh` builds a textured mesh, `Nerf` an explicit radiance field. Only the result of `Nerf` can be refined by
             *     subtasks.
             */
            modeling_type?: components["schemas"]["Real3DModelingType"];
            /** @description What the task is for, at most 255 characters. Chinese characters, letters, digits and `_`. Limits: matches `^[一-龥A-Za-z0-9_]*$`. */
            task_description?: components["schemas"]["Real3DTaskDescription"];
            /**
             * @description Folder of oblique images to build the model from: the `folder_code` of an entry of `listFolder`.
             * @example m73Meil7ztsJpRTaYE3X-YqeZDWfgp0a1
             */
            folder_code?: string;
            /**
             * @description How to model. All four members are needed, also those that stay as they are. Leave the object out to keep them
             *     all.
             */
            modeling_params?: components["schemas"]["ModelingParams"];
            /**
             * @description Coordinate system of the model. `WGS84-UTM` is the only one.
             * @enum {string}
             */
            coordinate_sys?: "WGS84-UTM";
        };
        /** @description How far to run. The empty object starts the whole run. */
        StartReal3DTaskRequest: {
            /**
             * @description `true` runs aerial triangulation alone and ends in `BUNDLE_SUCCESS`; allowed only for controlled tasks
             *     (`REAL3D-CTRL`). `false` runs the modelling.
             * @default false
             * @example true
             */
            run_AT_only?: boolean;
        };
        /** @description Which way to go. */
        UpdateReal3DTaskArchivedStatusRequest: {
            /**
             * @description `true` archives the task, `false` takes it out of the archive.
             * @example true
             */
            archive: boolean;
        };
        /**
         * @description State of a refinement subtask:
         *     - `INIT`: new, waits for the model data
         *     - `UPLOADING`: the model data is being uploaded
         *     - `UPLOAD_SUCCESS`: the model data is there, or the subtask was stopped while it was waiting
         *     - `UPLOAD_FAILED`: the upload failed
         *     - `PENDING`: started, waits for resources
         *     - `STARTING`: resources are ready, the run is being started
         *     - `START_FAILED`: the run could not be started
         *     - `RUNNING`: at work
         *     - `SUCCESS`: done, the refined product is ready
         *     - `FAILED`: the run failed, see `fail_message`
         *     - `STOPPING`: being stopped
         *     - `STOP_SUCCESS`: stopped
         * @example UPLOAD_SUCCESS
         * @enum {string}
         */
        Real3DSubTaskStatus: "INIT" | "UPLOADING" | "UPLOAD_SUCCESS" | "UPLOAD_FAILED" | "PENDING" | "STARTING" | "START_FAILED" | "RUNNING" | "SUCCESS" | "FAILED" | "STOPPING" | "STOP_SUCCESS";
        /** @description A refinement subtask of a real-scene task. */
        Real3DSubTask: {
            /** @description Subtask ID. */
            subtask_id: string;
            /** @description ID of the task that is refined. */
            task_id: string;
            /** @description Subtask name. */
            subtask_name: string;
            /** @description Name of the task that is refined. */
            task_name: string;
            /** @description ID of the workspace that the task is in. Limits: 32 characters. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description How the task that is refined was modelled. */
            modeling_params: components["schemas"]["ModelingParamsResult"];
            /**
             * @description State of a refinement subtask:
             *     - `INIT`: new, waits for the model data
             *     - `UPLOADING`: the model data is being uploaded
             *     - `UPLOAD_SUCCESS`: the model data is there, or the subtask was stopped while it was waiting
             *     - `UPLOAD_FAILED`: the upload failed
             *     - `PENDING`: started, waits for resources
             *     - `STARTING`: resources are ready, the run is being started
             *     - `START_FAILED`: the run could not be started
             *     - `RUNNING`: at work
             *     - `SUCCESS`: done, the refined product is ready
             *     - `FAILED`: the run failed, see `fail_message`
             *     - `STOPPING`: being stopped
             *     - `STOP_SUCCESS`: stopped
             */
            subtask_status: components["schemas"]["Real3DSubTaskStatus"];
            /** @description Where the model data is to be uploaded, a path in the object storage (OBS). */
            model_path: string;
            /** @description ID of the refined product that the subtask makes; see `listReal3DRefineProducts`. */
            refine_product_id: string;
            /**
             * Format: date-time
             * @description When the subtask was created (UTC).
             */
            create_time: string;
            /**
             * Format: date-time
             * @description When the subtask was last changed (UTC).
             */
            update_time: string;
            /** @description ID of the Huawei Cloud IAM account that owns it. Limits: 32 characters. */
            tenant_domain_id: components["schemas"]["AccountId"];
            /** @description User who created the subtask. */
            creator: string;
            /** @description User who changed the subtask last. */
            latest_operator: string;
            /** @description Progress of the subtask, `0.00` to `1.00`, with two decimals, in a string. `null` before the run. Limits: matches `^(0\.[0-9]{2}|1\.00)$`. */
            subtask_progress: string | null;
            /**
             * Format: date-time
             * @description When the run began (UTC). `null` before the run.
             */
            exec_start_time: string | null;
            /**
             * Format: date-time
             * @description When the run ended (UTC). `null` before that.
             */
            exec_stop_time: string | null;
            /** @description Why the run failed. `null` when it did not. */
            fail_message: string | null;
        };
        /** @description A page of refinement subtasks. */
        Real3DSubTaskPage: {
            /** @description The subtasks of this page. */
            subtasks: components["schemas"]["Real3DSubTask"][];
            /** @description Where the returned items stand in the whole result. */
            page: components["schemas"]["Page"];
        };
        /** @description A new refinement subtask. */
        CreateReal3DSubTaskRequest: {
            /**
             * @description Subtask name, 1 to 50 characters, unique in the task. Chinese characters, letters, digits and `_`; upper and
             *     lower case count as equal. Limits: matches `^[一-龥A-Za-z0-9_]+$`.
             * @example 园区精修
             */
            subtask_name: string;
        };
        /**
         * @description Kind of usage: `DATA` storage, `REAL3D` real-scene modelling.
         * @enum {string}
         */
        Real3DUsageType: "DATA" | "REAL3D";
        /**
         * @description What is counted: `VOLUME` stored data, `NUMBER` pixels, `COUNT` modelling runs.
         * @enum {string}
         */
        Real3DUsageUnitType: "VOLUME" | "NUMBER" | "COUNT";
        /** @description One measure of what the account has used. */
        Real3DUsage: {
            /**
             * @description Name of the measure, usually that of the billing item. At present `时空专属存储` (storage), `实景三维生产服务基础版`
             *     (real-scene service, basic edition) and `实景三维生产服务专业版` (professional edition).
             */
            usage_measure_name: string;
            /** @description Kind of usage: `DATA` storage, `REAL3D` real-scene modelling. */
            usage_type: components["schemas"]["Real3DUsageType"];
            /** @description ID of the Huawei Cloud IAM account that owns it. Limits: 32 characters. */
            domain_id: components["schemas"]["AccountId"];
            /**
             * @description Edition of the service: `REAL3D_BASIC` basic, `REAL3D_PRO` professional. It has a meaning only where
             *     `usage_type` is `REAL3D`.
             */
            usage_subtype?: ("REAL3D_BASIC" | "REAL3D_PRO") | null;
            /**
             * Format: float
             * @description Amount used so far, in `unit`.
             */
            usage: number;
            /**
             * Format: float
             * @description Amount that the account's packages hold, in `unit`. 0 when it pays by use.
             */
            capacity: number;
            /** @description What is counted: `VOLUME` stored data, `NUMBER` pixels, `COUNT` modelling runs. */
            usage_unit_type: components["schemas"]["Real3DUsageUnitType"];
            /** @description Unit: one of storage such as `GB` for `VOLUME`, gigapixels for `NUMBER`, `次` (times) for `COUNT`. */
            unit: string;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             */
            created_time: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             */
            update_time: string;
        };
        /** @description What the account has used. */
        Real3DUsageList: {
            /** @description One record for each measure. */
            data: components["schemas"]["Real3DUsage"][];
        };
        /**
         * @description Accuracy of the control point, greater than 0 and less than 100, as decimal text.
         * @example 0.05
         */
        ControlPointAccuracy: string;
        /** @description Where a control point appears in an image. All numbers are sent as text. */
        AddSpurPointRequest: {
            /**
             * @description Image, by ID.
             * @example 1674019035390013440
             */
            imageCode: string;
            /**
             * @description Task that the spur point belongs to, by ID.
             * @example db554dbd410f4c53a2118c6e34a31eb0
             */
            taskId: string;
            /**
             * @description Horizontal position of the spur point in the image, in pixels from the upper left corner, as decimal text. At
             *     most the width of the image. Limits: matches `^[0-9]+(\.[0-9]+)?$`.
             * @example 7864.08984
             */
            pointWidth: string;
            /**
             * @description Vertical position of the spur point in the image, in pixels from the upper left corner, as decimal text. At most
             *     the height of the image. Limits: matches `^[0-9]+(\.[0-9]+)?$`.
             * @example 5433.04541
             */
            pointHeight: string;
            /**
             * @description Longitude of the control point, -10000000 to 10000000, as decimal text. Limits: matches `^-?([0-9]{1,7}(\.[0-9]+)?|10000000(\.0+)?)$`.
             * @example 113.87890565212626
             */
            longitude: string;
            /**
             * @description Latitude of the control point, -10000000 to 10000000, as decimal text. Limits: matches `^-?([0-9]{1,7}(\.[0-9]+)?|10000000(\.0+)?)$`.
             * @example 22.876653471049696
             */
            latitude: string;
            /**
             * @description Height of the control point, -10000000 to 10000000, as decimal text. Limits: matches `^-?([0-9]{1,7}(\.[0-9]+)?|10000000(\.0+)?)$`.
             * @example 37.884999999999998
             */
            height: string;
            /** @description Accuracy of the control point, greater than 0 and less than 100, as decimal text. Limits: matches `^([1-9][0-9]?(\.[0-9]+)?|0\.0*[1-9][0-9]*)$`. */
            accuracy: components["schemas"]["ControlPointAccuracy"];
        };
        /** @description A spur point, the place of a control point in an image. All numbers are text. */
        SpurPoint: {
            /** @description Image ID. */
            imageCode: string;
            /** @description Spur point ID. */
            id: string;
            /** @description ID of the task that the spur point belongs to. */
            taskId: string;
            /** @description Horizontal position in the image, in pixels. Limits: matches `^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$`. */
            pointWidth: string;
            /** @description Vertical position in the image, in pixels. Limits: matches `^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$`. */
            pointHeight: string;
            /** @description Longitude of the control point. Limits: matches `^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$`. */
            longitude: string;
            /** @description Latitude of the control point. Limits: matches `^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$`. */
            latitude: string;
            /** @description Height of the control point. Limits: matches `^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$`. */
            height: string;
            /** @description Accuracy of the control point. Limits: matches `^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$`. */
            accuracy: string;
        };
        /** @description Which spur point to delete. */
        DeleteSpurPointRequest: {
            /**
             * @description Spur point, by ID.
             * @example 1676151290921086976
             */
            id: string;
        };
        /** @description The image and the task whose spur points to list, and which page of them. */
        ListSpurPointsRequest: {
            /**
             * @description Image, by ID.
             * @example 1674019035390013440
             */
            imageCode: string;
            /**
             * @description Task, by ID.
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
            /** @description The spur points of this page. */
            spurInfos: components["schemas"]["SpurPoint"][];
            /** @description Where the returned items stand in the whole result. */
            page: components["schemas"]["Page"];
        };
        /** @description A task and one of its control points. All numbers are sent as text. */
        ShowSpurCountRequest: {
            /**
             * @description Task, by ID.
             * @example db554dbd410f4c53a2118c6e34a31eb0
             */
            taskId: string;
            /**
             * @description Longitude of the control point in WGS84 geographic coordinates, in degrees, as decimal text. Limits: matches `^-?[0-9]+(\.[0-9]+)?$`.
             * @example 113.87890565212626
             */
            longitude: string;
            /**
             * @description Latitude of the control point in WGS84 geographic coordinates, in degrees, as decimal text. Limits: matches `^-?[0-9]+(\.[0-9]+)?$`.
             * @example 22.876653471049696
             */
            latitude: string;
            /**
             * @description Height of the control point in WGS84 geographic coordinates, as decimal text. Limits: matches `^-?[0-9]+(\.[0-9]+)?$`.
             * @example 37.884999999999998
             */
            height: string;
            /** @description Accuracy of the control point, greater than 0 and less than 100, as decimal text. Limits: matches `^([1-9][0-9]?(\.[0-9]+)?|0\.0*[1-9][0-9]*)$`. */
            accuracy: components["schemas"]["ControlPointAccuracy"];
        };
        /** @description How often a control point is marked. */
        SpurCount: {
            /**
             * Format: int32
             * @description Number of spur points, one for each image in which the control point is marked.
             */
            count: number;
        };
        /** @description Filters, all of which must match, and the order. */
        FolderQueryCondition: {
            /**
             * @description Name of the folder, 1 to 100 characters. Chinese characters, letters, digits, `_`, `-` and `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]+$`.
             * @example 园区航拍
             */
            folder_name?: string;
            /**
             * @description Alias of the folder, 1 to 100 characters. Chinese characters, letters, digits, `_`, `-` and `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]+$`.
             * @example 园区_202305
             */
            folder_alias?: string;
            /**
             * @description Description of the folder, at most 255 characters. Chinese characters, letters, digits, `_`, `-` and `.`. Limits: matches `^[一-龥A-Za-z0-9_.-]*$`.
             * @example 园区倾斜摄影
             */
            folder_desc?: string;
            /** @description Only folders that were uploaded after this time (UTC), as `yyyy-MM-dd'T'HH:mm:ss'Z'`. Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`. */
            from?: components["schemas"]["UtcTime"];
            /** @description Only folders that were uploaded before this time (UTC), as `yyyy-MM-dd'T'HH:mm:ss'Z'`. Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`. */
            to?: components["schemas"]["UtcTime"];
            /**
             * @description Only folders in this state: `"0"` being processed, `"1"` complete, `"2"` import failed.
             * @example 1
             * @enum {string}
             */
            status?: "0" | "1" | "2";
            /**
             * @description Order: `"1"` by name, `"2"` by alias, `"3"` by time of upload, ascending; with a minus sign descending.
             * @example -3
             * @enum {string}
             */
            order?: "1" | "-1" | "2" | "-2" | "3" | "-3";
        };
        /** @description Which page of the folders to list, and of which folders. */
        ListFolderRequest: {
            /**
             * Format: int32
             * @description Number of folders to skip. Has no default. Limits: 0 to 2147483647.
             * @example 0
             */
            offset: number;
            /**
             * Format: int32
             * @description Page size, in folders. Has no default. Limits: 1 to 100.
             * @example 10
             */
            limit: number;
            /** @description Filters, all of which must match, and the order. */
            condition?: components["schemas"]["FolderQueryCondition"];
        };
        /**
         * Format: int32
         * @description State of the folder: `0` being processed, `1` complete, `2` import failed.
         * @enum {integer}
         */
        FolderStatus: 0 | 1 | 2;
        /** @description A folder of oblique images. */
        ObliqueFolder: {
            /** @description ID of the folder. */
            folder_code: string;
            /** @description Name of the folder. */
            folder_name: string;
            /** @description Alias of the folder. */
            folder_alias: string;
            /** @description Description of the folder. */
            folder_desc: string;
            /** @description Endpoint of the object storage service (OBS) that holds the folder. */
            obs_endpoint: string;
            /** @description Directory of the folder in OBS. */
            obs_path: string;
            /** @description When the folder was uploaded, as `yyyy-MM-dd HH:mm:ss.SSS`. The time zone is not documented. Treat it as text. */
            create_time: string;
            /** @description State of the folder: `0` being processed, `1` complete, `2` import failed. */
            status: components["schemas"]["FolderStatus"];
        };
        /** @description A page of folders. */
        ObliqueFolderPage: {
            /** @description The folders of this page. */
            folders: components["schemas"]["ObliqueFolder"][];
            /** @description Where the returned items stand in the whole result. */
            page: components["schemas"]["Page"];
        };
        /**
         * @description State of the product: `preparing` it cannot be downloaded or deleted yet, `available` it can, `deleting` it is
         *     being deleted.
         * @enum {string}
         */
        Real3DProductStatus: "preparing" | "available" | "deleting";
        /** @description An object as JSON text; parse it. */
        JsonText: string;
        /** @description An object whose members are not documented. */
        JsonObject: {
            [key: string]: unknown;
        };
        /** @description Modelling parameters of the task, as JSON text or as an object. */
        Real3DTaskParams: components["schemas"]["JsonText"] | components["schemas"]["JsonObject"];
        /** @description The task that made a product. */
        Real3DProductTask: {
            /** @description Task ID. */
            task_id: string;
            /** @description Task name. */
            task_name: string;
            /** @description Modelling parameters of the task, as JSON text or as an object. */
            task_params: components["schemas"]["Real3DTaskParams"];
            /**
             * Format: date-time
             * @description When the task started to run (UTC).
             */
            task_exec_start_time: string;
            /**
             * Format: date-time
             * @description When the task ended (UTC).
             */
            task_exec_end_time: string;
        };
        /** @description The files of one type. */
        Real3DProductDetail: {
            /**
             * @description Type of the files: `mesh_osgb` textured mesh for 3D preview (`.osgb`), `mesh_obj` textured mesh (`.obj`),
             *     `nerf_osgb` radiance field for 3D preview (`.osgb`), `nerf_obj` radiance field (`.obj`), `metadata` the file
             *     `metadata.xml` that aligns the model with its coordinates.
             * @enum {string}
             */
            type: "mesh_osgb" | "mesh_obj" | "nerf_osgb" | "nerf_obj" | "metadata";
            /**
             * Format: double
             * @description Size of the files in storage, in bytes.
             */
            storage_size_byte: number;
            /** @description Names of the files. */
            files: string[];
        };
        /** @description The models that a real-scene task produced. */
        Real3DProduct: {
            /** @description Product ID. */
            id: string;
            /** @description Product name. */
            name: string;
            /**
             * @description State of the product: `preparing` it cannot be downloaded or deleted yet, `available` it can, `deleting` it is
             *     being deleted.
             */
            status: components["schemas"]["Real3DProductStatus"];
            /** @description ID of the folder of oblique images that the models were made from. */
            folder_code: string;
            /**
             * @description The folder as JSON text, with `folder_name`, `folder_alias`, `create_time` and `folder_desc`. Not documented by
             *     Huawei; do not rely on it.
             */
            folder_info?: string;
            /** @description The task that made the product. An object, or a string that holds it as JSON; parse the string first. */
            task_info: components["schemas"]["Real3DProductTask"] | components["schemas"]["JsonText"];
            /** @description The files of the product, by type. */
            product_details: components["schemas"]["Real3DProductDetail"][];
            /**
             * Format: double
             * @description Size of the product in storage, in bytes.
             */
            storage_size_byte: number | null;
            /**
             * Format: date-time
             * @description When the product was created (UTC).
             */
            create_time: string;
            /**
             * Format: date-time
             * @description When the product was last changed (UTC).
             */
            update_time: string;
            /** @description ID of the Huawei Cloud IAM account that owns it. Limits: 32 characters. */
            tenant_domain_id: components["schemas"]["AccountId"];
        };
        /** @description A page of products. */
        Real3DProductPage: {
            /** @description The products of this page. */
            products: components["schemas"]["Real3DProduct"][];
            /** @description Where the returned items stand in the whole result. */
            page: components["schemas"]["Page"];
        };
        /**
         * @description Order by the name of the real-scene task (`task_name_asc`, `task_name_desc`) or of the refinement subtask
         *     (`subtask_name_asc`, `subtask_name_desc`), ascending or descending.
         * @enum {string}
         */
        Real3DRefineProductOrder: "task_name_asc" | "task_name_desc" | "subtask_name_asc" | "subtask_name_desc";
        /** @description The subtask that made a refined product. */
        Real3DRefineProductSubTask: {
            /** @description Subtask name. */
            subtask_name?: string;
            /** @description Subtask ID. */
            subtask_id?: string;
            /**
             * Format: date-time
             * @description When the subtask was created (UTC).
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description When the subtask ended (UTC).
             */
            completed_time?: string;
        };
        /** @description The task that was refined. */
        Real3DRefineProductTask: {
            /** @description Task ID. */
            task_id?: string;
            /** @description Task name. */
            task_name?: string;
            /** @description ID of the workspace of the task. Limits: 32 characters. */
            workspace_id?: components["schemas"]["WorkspaceId"];
            /** @description Modelling parameters of the task, as JSON text or as an object. */
            task_params?: components["schemas"]["Real3DTaskParams"];
            /**
             * Format: date-time
             * @description When the task started to run (UTC).
             */
            task_exec_start_time?: string;
            /**
             * Format: date-time
             * @description When the task ended (UTC).
             */
            task_exec_end_time?: string;
        };
        /** @description The files of one type. */
        Real3DRefineProductDetail: {
            /**
             * @description Type of the files: `nerf_osgb` radiance field for 3D preview (`.osgb`).
             * @enum {string}
             */
            type?: "nerf_osgb";
            /**
             * Format: double
             * @description Size of the files in storage, in bytes.
             */
            storage_size_byte?: number;
            /** @description Names of the files. */
            files?: string[];
        };
        /** @description The model that a refinement subtask produced. */
        Real3DRefineProduct: {
            /** @description Refinement product ID. */
            id?: string;
            /** @description Refinement product name. */
            name?: string;
            /**
             * @description State of the product: `preparing` it cannot be downloaded or deleted yet, `available` it can, `deleting` it is
             *     being deleted.
             */
            status?: components["schemas"]["Real3DProductStatus"];
            /** @description The subtask that made the product. An object, or a string that holds it as JSON; parse the string first. */
            subtask_info?: components["schemas"]["Real3DRefineProductSubTask"] | components["schemas"]["JsonText"];
            /** @description The task that was refined. An object, or a string that holds it as JSON; parse the string first. */
            task_info?: components["schemas"]["Real3DRefineProductTask"] | components["schemas"]["JsonText"];
            /** @description The files of the product, by type. */
            product_details?: components["schemas"]["Real3DRefineProductDetail"][];
            /**
             * Format: double
             * @description Size of the product in storage, in bytes.
             */
            storage_size_byte?: number | null;
            /**
             * Format: date-time
             * @description When the product was created (UTC).
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description When the product was last changed (UTC).
             */
            update_time?: string;
            /** @description ID of the Huawei Cloud IAM account that owns it. Limits: 32 characters. */
            tenant_domain_id?: components["schemas"]["AccountId"];
        };
        /** @description A page of refinement products. */
        Real3DRefineProductPage: {
            /** @description The refinement products of this page. */
            refine_products?: components["schemas"]["Real3DRefineProduct"][];
            /** @description Where the returned items stand in the whole result. */
            page?: components["schemas"]["Page"];
        };
        /**
         * @description Mode of the service. At present only `FullMode`.
         * @example FullMode
         * @enum {string}
         */
        VpsServiceMode: "FullMode";
        /**
         * @description Method of positioning. At present only `GVPS`.
         * @example GVPS
         * @enum {string}
         */
        VpsMethod: "GVPS";
        /**
         * Format: int32
         * @description Kind of device: `0` Android phone, `1` iOS phone, `2` browser on Android, `3` browser on iOS, `4` AR glasses.
         * @example 3
         * @enum {integer}
         */
        VpsDevice: 0 | 1 | 2 | 3 | 4;
        /** @description The image, and how to position it. */
        VpsUser: {
            /** @description Mode of the service. At present only `FullMode`. */
            vpsMode?: components["schemas"]["VpsServiceMode"];
            /** @description Method of positioning. At present only `GVPS`. */
            vpsType?: components["schemas"]["VpsMethod"];
            /** @description Kind of device: `0` Android phone, `1` iOS phone, `2` browser on Android, `3` browser on iOS, `4` AR glasses. */
            requestType?: components["schemas"]["VpsDevice"];
            /** @description The image, in base64. */
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
             * @description Optical centre along x, in pixels.
             * @example 720
             */
            cx: number;
            /**
             * Format: int32
             * @description Optical centre along y, in pixels.
             * @example 540
             */
            cy: number;
        };
        /** @description A reading of the inertial measurement unit, as Euler angles and as a rotation quaternion. */
        VpsImu: {
            /**
             * Format: double
             * @description Error of the reading.
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
             * @description Component x of the rotation.
             * @example 0.6383440820986672
             */
            qx: number;
            /**
             * Format: double
             * @description Component y of the rotation.
             * @example -0.25189259238432615
             */
            qy: number;
            /**
             * Format: double
             * @description Component z of the rotation.
             * @example -0.21407681135529025
             */
            qz: number;
            /**
             * Format: double
             * @description Component w of the rotation.
             * @example 0.6951532824524337
             */
            qw: number;
        };
        /** @description A GPS reading. */
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
             * @description Error of the reading.
             * @example 12
             */
            accuracy: number;
        };
        /** @description A pose from the SLAM tracking of the device, as a position and a rotation quaternion. */
        VpsSlam: {
            /**
             * Format: double
             * @description Coordinate x of the position.
             * @example 3457914.888789408
             */
            x: number;
            /**
             * Format: double
             * @description Coordinate y of the position.
             * @example 43.618999587185016
             */
            y: number;
            /**
             * Format: double
             * @description Coordinate z of the position.
             * @example -366678.1012069998
             */
            z: number;
            /**
             * Format: double
             * @description Component x of the rotation.
             * @example -0.6027525895972902
             */
            qx: number;
            /**
             * Format: double
             * @description Component y of the rotation.
             * @example 0.6696625505117437
             */
            qy: number;
            /**
             * Format: double
             * @description Component z of the rotation.
             * @example -0.31343264698264584
             */
            qz: number;
            /**
             * Format: double
             * @description Component w of the rotation.
             * @example 0.30000227171514465
             */
            qw: number;
        };
        /** @description The image and the readings of the device. */
        VpsPayload: {
            /** @description The image, and how to position it. */
            user: components["schemas"]["VpsUser"];
            /** @description Intrinsic parameters of the camera, in pixels. */
            camera: components["schemas"]["VpsCamera"];
            /** @description Readings of the inertial measurement unit. */
            imu: components["schemas"]["VpsImu"][];
            /** @description GPS readings. */
            gps: components["schemas"]["VpsGps"][];
            /** @description Poses from the SLAM tracking of the device. */
            slam: components["schemas"]["VpsSlam"][];
        };
        /** @description What the device sees and measures. */
        StartVpsRequest: {
            /** @description The image and the readings of the device. */
            payload: components["schemas"]["VpsPayload"];
        };
        /** @description Position and attitude of the device. */
        VpsPose: {
            /** @description Rotation matrix, row by row from the upper left to the lower right. */
            r?: number[];
            /** @description Position, in the order x, y, z. */
            t?: number[];
            /**
             * Format: double
             * @description Confidence in the result.
             */
            confidence?: number;
            /** @description Default intrinsic parameters of the camera in online calibration. */
            K?: number[];
        };
        /**
         * Format: int32
         * @description Advised mode of pre-detection: `0` gvps, `1` lod.
         * @enum {integer}
         */
        VpsAdvisedMode: 0 | 1;
        /**
         * @description How the cloud worked: `gvps` precise visual positioning, `lodvps` positioning by models.
         * @enum {string}
         */
        VpsProcessMode: "gvps" | "lodvps";
        /**
         * @description Whether the device was positioned.
         * @enum {string}
         */
        VpsStatus: "succeeded" | "failed";
        /** @description The pose of a device, and advice for the next try. */
        VpsResult: {
            /** @description UTM zone of the place, such as `51N`. Goes into `utm` of `startNavi`. */
            utmcode?: string;
            /** @description Whether online calibration in the cloud is in use. */
            isCalibrationSucc?: boolean;
            /** @description Cached data of the service. */
            cacheData?: string;
            /** @description Position and attitude of the device. */
            pose?: components["schemas"]["VpsPose"];
            /** @description Request ID. */
            requestId?: string;
            /**
             * Format: int32
             * @description How long the device should wait before it positions itself again, in milliseconds, given the load.
             * @default 15000
             */
            couplingTime?: number;
            /** @description Advised mode of pre-detection: `0` gvps, `1` lod. */
            vpsMode?: components["schemas"]["VpsAdvisedMode"];
            /** @description How the cloud worked: `gvps` precise visual positioning, `lodvps` positioning by models. */
            processMode?: components["schemas"]["VpsProcessMode"];
            /**
             * Format: int32
             * @description Floor.
             */
            vpsFloor?: number;
            /**
             * Format: int32
             * @description Status code of the positioning. The values are not documented.
             */
            VpsCode?: number;
            /**
             * Format: int32
             * @description How long the device should wait before a user may try again by hand, in milliseconds.
             * @default 3000
             */
            retry?: number;
            /** @description Whether the device was positioned. */
            status?: components["schemas"]["VpsStatus"];
        };
        /** @description A place. Coordinates are sent as text. */
        NaviPoint: {
            /**
             * @description Coordinate x.
             * @example 366678.10
             */
            x: string;
            /**
             * @description Coordinate y.
             * @example 3457914.89
             */
            y: string;
            /**
             * @description Coordinate z.
             * @example 43.62
             */
            z: string;
        };
        /** @description Start and destination of a route. */
        NaviPayload: {
            /** @description Start of the route. Coordinates are sent as text. */
            from: components["schemas"]["NaviPoint"];
            /** @description Destination of the route. Coordinates are sent as text. */
            to: components["schemas"]["NaviPoint"];
            /**
             * @description UTM zone of both places, such as `51N`.
             * @example 51N
             */
            utm: string;
        };
        /** @description Where to go. */
        StartNaviRequest: {
            /** @description Start and destination of a route. */
            payload: components["schemas"]["NaviPayload"];
        };
        /**
         * Format: int32
         * @description Outcome: `0` route found, `1` start not valid, `2` destination not valid, `3` not connected, `6` raster data,
         *     `8` waypoint not valid.
         * @enum {integer}
         */
        NaviOutcome: 0 | 1 | 2 | 3 | 6 | 8;
        /**
         * Format: int32
         * @description What to do on this stretch: `0` not calculated, `1` straight on, `2` left, `3` half left, `4` sharp left,
         *     `5` right, `6` half right, `7` sharp right, `8` lift, `9` end, `10` escalator, `11` stairs, `12` waypoint.
         * @enum {integer}
         */
        NaviInstruction: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
        /** @description A step of a route. */
        NaviStep: {
            /** @description ID of the stretch of road. */
            linkID?: string;
            /**
             * Format: double
             * @description Coordinate x.
             */
            x?: number;
            /**
             * Format: double
             * @description Coordinate y.
             */
            y?: number;
            /**
             * Format: double
             * @description Coordinate z.
             */
            z?: number;
            /** @description Floor. */
            floor?: string;
            /** @description Description of the floor. */
            building?: string;
            /**
             * @description What to do on this stretch: `0` not calculated, `1` straight on, `2` left, `3` half left, `4` sharp left,
             *     `5` right, `6` half right, `7` sharp right, `8` lift, `9` end, `10` escalator, `11` stairs, `12` waypoint.
             */
            status?: components["schemas"]["NaviInstruction"];
        };
        /** @description A route, or why there is none. */
        NaviResult: {
            /**
             * @description Outcome: `0` route found, `1` start not valid, `2` destination not valid, `3` not connected, `6` raster data,
             *     `8` waypoint not valid.
             */
            result?: components["schemas"]["NaviOutcome"];
            /** @description The steps of the route, in order. */
            path?: components["schemas"]["NaviStep"][];
        };
    };
    responses: {
        /** @description The token is missing, has ended or is not valid. */
        WorkspacesUnauthorized: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service is not open for the account, or the user lacks the permission. */
        WorkspacesForbidden: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service failed. Try again later. */
        WorkspacesFailed: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Another workspace of the account has this name. */
        WorkspaceNameTaken: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The request body is too large. */
        RequestTooLarge: {
            headers: {
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
        /** @description The API gateway could not read the credentials. */
        GatewayUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The token is missing, has ended or is not valid. */
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
        /** @description The service failed. Try again later. */
        SatelliteTasksFailed: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The task or its workspace does not exist or is deleted. */
        SatelliteTaskNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The account or its credentials were refused. */
        SatelliteImagesForbidden: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service failed. Try again later. */
        SatelliteImagesFailed: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The token is missing, has ended or is not valid. */
        Real3DUnauthorized: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service is not open for the account, or the user lacks the permission. */
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
        /** @description The service failed. Try again later. */
        Real3DFailed: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Another real-scene task of the workspace has this name. */
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
         * @description The task, the workspace or the oblique images do not exist or belong to another account, or the task is not in the
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
        /** @description The image or the task does not exist. */
        SpurImageNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The task does not exist. */
        SpurTaskNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service is not open for the account, or the user lacks the permission. */
        Real3DDataForbidden: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service failed. Try again later. */
        Real3DDataFailed: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The product does not exist or belongs to another account. */
        Real3DProductNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The credentials are missing, the service is not open or frozen, or the user lacks the permission. */
        ArForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Too many requests. Send fewer, or buy a higher rate. */
        ArTooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The service behind the gateway did not answer in time. */
        ArTimeout: {
            headers: {
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
         * @description Only what was created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
         * @example 2023-05-01T00:00:00Z
         */
        CreateTimeFrom: components["schemas"]["UtcTime"];
        /**
         * @description Only what was created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
         * @example 2023-06-01T00:00:00Z
         */
        CreateTimeTo: components["schemas"]["UtcTime"];
        /**
         * @description Only what was last changed after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
         * @example 2023-05-01T00:00:00Z
         */
        UpdateTimeFrom: components["schemas"]["UtcTime"];
        /**
         * @description Only what was last changed before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
         * @example 2023-06-01T00:00:00Z
         */
        UpdateTimeTo: components["schemas"]["UtcTime"];
        /**
         * @description Workspace, by ID. Limits: 32 characters.
         * @example 3eceb0cb8b834f5bb0a66d4108c2067f
         */
        WorkspaceInPath: components["schemas"]["WorkspaceId"];
        /**
         * @description Workspace that the tasks belong to, by ID. Limits: 32 characters.
         * @example 3eceb0cb8b834f5bb0a66d4108c2067f
         */
        SatelliteWorkspaceId: string;
        /**
         * @description Real-scene task, by ID.
         * @example 914305233ef7428e8073a95d8042f0c3
         */
        Real3DTaskId: string;
        /**
         * @description Refinement subtask, by ID.
         * @example abc305233ef7428e8073a95d8042f0d4
         */
        Real3DSubTaskId: string;
        /**
         * @description Trace ID of the request, chosen by the caller. The answer has a trace ID in the same header.
         * @example 7d9f0a4c2b8e4f13a6c5d8e9b0f1a2c3
         */
        ArTraceId: string;
        /**
         * @description App ID that the scene template assigned. Empty or left out if there is none.
         * @example 9c1e5a7d3b2f4860
         */
        ArAppId: string;
        /**
         * @description Unique ID of the device or the user.
         * @example 1f0c6c3e-2a5b-4d0e-9c47-8b2f6a1d3e90
         */
        ArUuid: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description ID of the request in the service's logs. Quote it when you ask for support.
         * @example 0f8c2a7e4b1d4c6f9a3e5d7b8c1f2a4e
         */
        RequestId: string;
        /**
         * @description How long to wait before the next try, in seconds or as an HTTP date. Sent only when the condition is temporary.
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
export type KeyPointLimit = components['schemas']['KeyPointLimit'];
export type Digits = components['schemas']['Digits'];
export type TiePointLimit = components['schemas']['TiePointLimit'];
export type MeshAccuracyDigit = components['schemas']['MeshAccuracyDigit'];
export type ModelingParamsResult = components['schemas']['ModelingParamsResult'];
export type Real3DTask = components['schemas']['Real3DTask'];
export type Real3DTaskPage = components['schemas']['Real3DTaskPage'];
export type Real3DTaskName = components['schemas']['Real3DTaskName'];
export type Real3DTaskDescription = components['schemas']['Real3DTaskDescription'];
export type MeshAccuracy = components['schemas']['MeshAccuracy'];
export type ModelingParams = components['schemas']['ModelingParams'];
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
export type NaviOutcome = components['schemas']['NaviOutcome'];
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
            /** @description The token, in the header `X-Subject-Token`, and what it is good for. */
            201: {
                headers: {
                    /**
                     * @description The token. Send it as `X-Auth-Token`. A secret of several kilobytes; do not log it.
                     * @example MIIPAgYJKoZIhvcNAQcCoIIO8zCCDu8CAQExDTALBglghkgBZQMEAgEwgg1QBgkqhkiG9w0BBwGggg1BBIINPXsidG9rZW4iOnt9fQ
                     */
                    "X-Subject-Token": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IamTokenResult"];
                };
            };
            /** @description The request body is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IamErrorBody"];
                };
            };
            /** @description The user, the password or the account is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IamErrorBody"];
                };
            };
            /** @description The user may not do this. */
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
                 * @description Only these workspaces, by ID.
                 * @example [
                 *       "3eceb0cb8b834f5bb0a66d4108c2067f"
                 *     ]
                 */
                workspace_ids?: components["schemas"]["WorkspaceId"][];
                /**
                 * @description Only workspaces whose name contains this text.
                 * @example 测试
                 */
                workspace_name?: string;
                /**
                 * @description Only starred workspaces (`true`) or only the others (`false`).
                 * @example true
                 */
                star?: boolean;
                /**
                 * @description Only what was created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                create_time_from?: components["parameters"]["CreateTimeFrom"];
                /**
                 * @description Only what was created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                create_time_to?: components["parameters"]["CreateTimeTo"];
                /**
                 * @description Only what was last changed after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                update_time_from?: components["parameters"]["UpdateTimeFrom"];
                /**
                 * @description Only what was last changed before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                update_time_to?: components["parameters"]["UpdateTimeTo"];
                /**
                 * @description Order by creation time: `create_time_asc` oldest first, `create_time_desc` newest first.
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
            /** @description A parameter is not valid. */
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
            /** @description The request is not valid, or the account has 500 workspaces. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
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
            /** @description The workspace after the change. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description The request is not valid, or four workspaces are starred already. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The workspace is deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, or the workspace is starred or holds tasks. */
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
                 * @description Only tasks whose name contains this text of 1 to 50 characters.
                 * @example 华北
                 */
                task_name?: string;
                /**
                 * @description Workspace that the tasks belong to, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["SatelliteWorkspaceId"];
                /**
                 * @description Only tasks in one of these states.
                 * @example [
                 *       "INIT",
                 *       "SUCCESS"
                 *     ]
                 */
                task_status?: components["schemas"]["SatelliteTaskStatus"][];
                /**
                 * @description Only tasks created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                create_time_start?: components["schemas"]["UtcTime"];
                /**
                 * @description Only tasks created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                create_time_end?: components["schemas"]["UtcTime"];
                /**
                 * @description Number of tasks to skip. The manual names a default of 0, and demands the parameter all the same. Limits: 0 to 2147483647.
                 * @example 0
                 */
                offset: number;
                /**
                 * @description Page size, in tasks. The manual names a default of 10, and demands the parameter all the same. Limits: 1 to 100.
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
            /** @description A parameter is not valid, or the workspace belongs to another account. */
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
            /** @description The request is not valid, a name or alias is taken, the workspace is full or belongs to another account, or an image cannot be used now. */
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
            /** @description The workspace, an image, the vector file or a CSV file does not exist. */
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
            /** @description The service failed. Try again later. */
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
            /** @description The task is deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, the state does not allow it, or the task belongs to another account. */
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
            /** @description The service failed. Try again later. */
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
                 * @description Workspace that the tasks belong to, by ID. Limits: 32 characters.
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
            /** @description The numbers of tasks. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SatelliteTaskOverview"];
                };
            };
            /** @description The parameter is not valid, or the workspace belongs to another account. */
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
            /** @description The task is going to run. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, the state does not allow it, or the task belongs to another account. */
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
            /** @description The task, its workspace, an image or a CSV file does not exist or is deleted. */
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
            /** @description The service failed. Try again later. */
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
            /** @description The task is going to stop. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, the task is not running, or it belongs to another account. */
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
            /** @description The service failed. Try again later. */
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
                /**
                 * @description Archive the task (`true`) or restore it (`false`).
                 * @example true
                 */
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
            /** @description The task is archived or restored. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, the state does not allow it, or the task belongs to another account. */
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
            /** @description The service failed. Try again later. */
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
            /** @description The images fit together. The answer names the result images that they make. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckImageResults"];
                };
            };
            /** @description The request is not valid, or the images do not fit together. */
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
            /** @description The service failed. Try again later. */
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
                 * @description Kind of usage: `DATA` dedicated storage, `TASK` production.
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
            /** @description A parameter is not valid, or the account is not known or has not opened the service. */
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
            /** @description The service failed. Try again later. */
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
            /** @description A part of the form is not valid. */
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
                 * @description Only tasks whose name contains this text, 1 to 50 characters. Chinese characters, letters, digits and `_`. Limits: matches `^[一-龥A-Za-z0-9_]+$`.
                 * @example 园区
                 */
                task_name?: string;
                /**
                 * @description Only tasks of one of these types.
                 * @example [
                 *       "REAL3D-UNCTRL"
                 *     ]
                 */
                task_type?: components["schemas"]["Real3DTaskType"][];
                /**
                 * @description Only tasks of this modelling type.
                 * @example Nerf
                 */
                modeling_type?: components["schemas"]["Real3DModelingType"];
                /**
                 * @description Only what was created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                create_time_from?: components["parameters"]["CreateTimeFrom"];
                /**
                 * @description Only what was created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                create_time_to?: components["parameters"]["CreateTimeTo"];
                /**
                 * @description Only what was last changed after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                update_time_from?: components["parameters"]["UpdateTimeFrom"];
                /**
                 * @description Only what was last changed before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                update_time_to?: components["parameters"]["UpdateTimeTo"];
                /**
                 * @description Only these tasks, by ID. Finds archived tasks too.
                 * @example [
                 *       "914305233ef7428e8073a95d8042f0c3"
                 *     ]
                 */
                task_ids?: string[];
                /**
                 * @description Only tasks in one of these states. `ARCHIVED` among them finds archived tasks.
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
                 * @description Workspace, by ID. Limits: 32 characters.
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
            /** @description A parameter is not valid. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
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
            /** @description The request is not valid, or the workspace has 500 real-scene tasks. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers of tasks. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DTaskOverview"];
                };
            };
            /** @description The workspace ID is not valid. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateReal3DTaskRequest"];
            };
        };
        responses: {
            /** @description The task after the change, in state `INIT`. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DTask"];
                };
            };
            /** @description The request is not valid, or the state of the task does not allow changes. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The task is deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, or the state of the task or of one of its subtasks does not allow deletion. */
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
            /** @description The service failed. Try again later. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
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
             * @description The request is not valid, the state of the task does not allow a start, the task lacks its type, modelling
             *     parameters, images, aerial triangulation or spur points, or an uncontrolled task was to run aerial triangulation
             *     alone.
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
            /** @description The service failed. Try again later. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The task is being stopped. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, or the state of the task does not allow a stop. */
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
            /** @description The service failed. Try again later. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateReal3DTaskArchivedStatusRequest"];
            };
        };
        responses: {
            /** @description The task after the change. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DTask"];
                };
            };
            /** @description The request is not valid, or the state of the task does not allow the change. */
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
                 * @description Only this subtask, by ID.
                 * @example abc305233ef7428e8073a95d8042f0d4
                 */
                subtask_id?: string;
                /**
                 * @description Only subtasks whose name contains this text.
                 * @example 精修
                 */
                subtask_name?: string;
                /**
                 * @description Only subtasks in one of these states.
                 * @example [
                 *       "UPLOAD_SUCCESS",
                 *       "SUCCESS"
                 *     ]
                 */
                subtask_status?: components["schemas"]["Real3DSubTaskStatus"][];
                /**
                 * @description Only what was created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                create_time_from?: components["parameters"]["CreateTimeFrom"];
                /**
                 * @description Only what was created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                create_time_to?: components["parameters"]["CreateTimeTo"];
                /**
                 * @description Only what was last changed after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                update_time_from?: components["parameters"]["UpdateTimeFrom"];
                /**
                 * @description Only what was last changed before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                update_time_to?: components["parameters"]["UpdateTimeTo"];
            };
            header?: never;
            path: {
                /**
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
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
            /** @description A parameter is not valid. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
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
             * @description The request is not valid, the task is not done or not of modelling type `Nerf`, it has 10 subtasks, or another
             *     of them has this name.
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description Refinement subtask, by ID.
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
            /** @description The subtask and its product are deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, there is no such subtask, or its state does not allow deletion. */
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
            /** @description The service failed. Try again later. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description Refinement subtask, by ID.
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
            /** @description The request is not valid, there is no such subtask, or its state does not allow a start. */
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
            /** @description The service failed. Try again later. */
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
                 * @description Workspace, by ID. Limits: 32 characters.
                 * @example 3eceb0cb8b834f5bb0a66d4108c2067f
                 */
                workspace_id: components["parameters"]["WorkspaceInPath"];
                /**
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
                /**
                 * @description Refinement subtask, by ID.
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
            /** @description The subtask is being stopped. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, there is no such subtask, or its state does not allow a stop. */
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
            /** @description The service failed. Try again later. */
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
                 * @description What to show: `DATA` the storage in use, `REAL3D` the pixels of the oblique images that were modelled, in
                 *     gigapixels (GP, a thousand million pixels), and the number of modelling runs.
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
            /** @description The usage of the account. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DUsageList"];
                };
            };
            /** @description The parameter is missing or not valid. */
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
            /** @description The request is not valid, the pixel lies outside the image or has a spur point already, or the task takes none. */
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
            /** @description The spur point is deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, or another account created the spur point. */
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
            /** @description The request is not valid, or the task has no such image. */
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
            /** @description The request is not valid, or the task does not exist or belongs to another account. */
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
                 * @description Real-scene task, by ID.
                 * @example 914305233ef7428e8073a95d8042f0c3
                 */
                task_id: components["parameters"]["Real3DTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The file is created. */
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
             * @description The request is not valid, the task is not controlled or belongs to another account, or its aerial triangulation
             *     is not done.
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
            /** @description The service failed, or could not store the file. Try again later. */
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
            /** @description A page of folders. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObliqueFolderPage"];
                };
            };
            /** @description The request is not valid. */
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
                 * @description Only products whose name contains this text.
                 * @example 园区
                 */
                product_name?: string;
                /**
                 * @description Only the product with exactly this ID.
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
            /** @description A parameter is not valid. */
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
                 * @description Product, by ID.
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
            /** @description The product is being deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, the product is not `available`, or it may not be deleted by the account. */
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
            /** @description The service failed. Try again later. */
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
                 * @description Only the refinement product with this ID.
                 * @example 44eb5d869258451595f15dd26ee0a1f6
                 */
                refine_product_id?: string;
                /**
                 * @description Only products of the real-scene task with this name.
                 * @example 园区建模
                 */
                task_name?: string;
                /**
                 * @description Only products of the refinement subtask with this name.
                 * @example 园区精修
                 */
                subtask_name?: string;
                /**
                 * @description Only products of subtasks that were created after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                subtask_create_time_from?: components["schemas"]["UtcTime"];
                /**
                 * @description Only products of subtasks that were created before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                subtask_create_time_to?: components["schemas"]["UtcTime"];
                /**
                 * @description Only products of subtasks that ended after this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-05-01T00:00:00Z
                 */
                subtask_completed_time_from?: components["schemas"]["UtcTime"];
                /**
                 * @description Only products of subtasks that ended before this time (UTC). Limits: 20 characters; matches `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`.
                 * @example 2023-06-01T00:00:00Z
                 */
                subtask_completed_time_to?: components["schemas"]["UtcTime"];
                /**
                 * @description Order by the name of the real-scene task (`task_name_asc`, `task_name_desc`) or of the refinement subtask
                 *     (`subtask_name_asc`, `subtask_name_desc`), ascending or descending.
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
            /** @description A page of refinement products. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Real3DRefineProductPage"];
                };
            };
            /** @description A parameter is not valid. */
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
                 * @description Refinement product, by ID.
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
            /** @description The refinement product is being deleted. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The request is not valid, the product is not `available`, or it may not be deleted by the account. */
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
            /** @description The service failed. Try again later. */
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
                 * @description Trace ID of the request, chosen by the caller. The answer has a trace ID in the same header.
                 * @example 7d9f0a4c2b8e4f13a6c5d8e9b0f1a2c3
                 */
                "X-Trace-Id"?: components["parameters"]["ArTraceId"];
                /**
                 * @description App ID that the scene template assigned. Empty or left out if there is none.
                 * @example 9c1e5a7d3b2f4860
                 */
                "App-Id"?: components["parameters"]["ArAppId"];
                /**
                 * @description Unique ID of the device or the user.
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
            /** @description The pose of the device, or advice for the next try. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpsResult"];
                };
            };
            /** @description The request is not valid, no position was found, or the place is outside the service zone. */
            400: {
                headers: {
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
            /** @description The positioning service or the gateway failed. Contact support if it stays so. */
            500: {
                headers: {
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
                 * @description Trace ID of the request, chosen by the caller. The answer has a trace ID in the same header.
                 * @example 7d9f0a4c2b8e4f13a6c5d8e9b0f1a2c3
                 */
                "X-Trace-Id"?: components["parameters"]["ArTraceId"];
                /**
                 * @description App ID that the scene template assigned. Empty or left out if there is none.
                 * @example 9c1e5a7d3b2f4860
                 */
                "App-Id"?: components["parameters"]["ArAppId"];
                /**
                 * @description Unique ID of the device or the user.
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
            /** @description The route, or why there is none. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NaviResult"];
                };
            };
            /** @description The request is not valid, no route was found, or a place is outside the service zone. */
            400: {
                headers: {
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
            /** @description The navigation service or the gateway failed. Contact support if it stays so. */
            500: {
                headers: {
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
