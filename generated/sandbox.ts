// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/_sandbox/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this description
         * @description Returns this description of the control API, as JSON.
         */
        get: operations["getControlDescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/state": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state
         * @description Returns everything that the sandbox remembers, including issued tokens, so that `replaceState` can bring it back. With
         *     a token, only the state of its account is returned. Faults and the received requests are not part of the state.
         */
        get: operations["getState"];
        /**
         * Replace the state
         * @description Replaces everything that the sandbox remembers, including the clock, with a state that `getState` returned. An
         *     invalid state is refused and changes nothing.
         *
         *     With a token, only the data of its account is replaced, and the clock keeps running. The state must then contain
         *     exactly one account, whose key and ID do not matter.
         */
        put: operations["replaceState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/reset": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start over
         * @description Goes back to what the sandbox had when it was started: the examples of the docs, or nothing if it was started with
         *     `--empty`. Issued tokens, faults, outcomes, and received requests are removed, and the clock starts over.
         *
         *     With a token, only the account of the token is reset, and the clock keeps running. The token stays valid.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/seed": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add resources
         * @description Adds resources to what an account has. A resource needs only the properties that matter; the sandbox fills in the
         *     others and returns the complete resources. A folder may have `images`, a list of its oblique images or their number.
         *     A resource that has the ID of an existing one changes the given properties of the existing one.
         *
         *     An invalid seed is refused and changes nothing. The rules of the API for names and stars apply to seeds as well. A
         *     resource in a transient state, such as `RUNNING`, stays in it until a request moves it. A task that is seeded in a
         *     state that follows a run has the times and the progress of such a run.
         *
         *     Without a token, the resources are added to the account of `any` and to every other account that has data.
         *     Resources with IDs can belong to one account only.
         */
        post: operations["seedSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the clock
         * @description Returns the time and the settings of the clock.
         */
        get: operations["getClock"];
        /**
         * Set the clock
         * @description Changes the time, the speed, or whether the clock stands still. Time does not go back: a `now` in the past is
         *     refused.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let time pass
         * @description Moves the clock ahead at once. By the time the response arrives, everything that would have happened in that time
         *     has happened: tasks have run, and tokens have expired.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/faults": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List faults
         * @description Returns the faults that are in effect.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault
         * @description Makes an operation, or all of them, fail or take longer. Requests to this control API are never affected.
         *
         *     If several faults affect a request, their delays add up, and the first fault that ends the request takes effect.
         */
        post: operations["addFault"];
        /**
         * Remove faults
         * @description Removes the faults of the account, or, without a token, all faults. With `id`, only that one is removed. No error
         *     occurs if there is none.
         */
        delete: operations["removeFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/outcomes": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List outcomes
         * @description Returns the outcomes that were ordered and have not happened yet.
         */
        get: operations["listOutcomes"];
        put?: never;
        /**
         * Order an outcome
         * @description Decides how the next run of a task or subtask ends, or the next `times` runs. Without an order, runs succeed. Orders
         *     apply in the sequence in which they were given; an order for one task takes precedence over those for any task.
         *     Orders of `STOP_FAILED` are separate: they apply to runs that are stopped.
         *
         *     Without a token, the order is given to the account of `any` and to every other account that has data.
         */
        post: operations["addOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/subtasks/{subtask_id}/upload": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path: {
                /**
                 * @description ID of the subtask. Limits: at least 1 character.
                 * @example 9e107d9d372bb6826bd81d3542a419d6
                 */
                subtask_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an upload
         * @description Reports the upload of a subtask's model. The upload is not part of KooMap's API, but a subtask can start only after
         *     it has succeeded.
         */
        post: operations["reportUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/requests": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List received requests
         * @description Returns the latest requests to KooMap's API that the sandbox has received, the oldest first. The sandbox remembers
         *     the latest 1,000 requests.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
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
        /** @description Error of the control API. */
        ControlError: {
            /**
             * @description Stable identifier of the error. Limits: matches `^SANDBOX\.[A-Z_]+$`.
             * @example SANDBOX.INVALID_REQUEST
             */
            error_code: string;
            /**
             * @description What is wrong, where, and what to do about it.
             * @example body.speed must be number. See setClock in /_sandbox/openapi.json.
             */
            error_msg: string;
        };
        /** @description The sandbox's clock. */
        Clock: {
            /**
             * Format: date-time
             * @description Time on the clock (UTC), to the millisecond.
             */
            now: string;
            /** @description Number of seconds that pass on the clock in a real second. */
            speed: number;
            /** @description Whether the clock stands still until it is advanced. */
            frozen: boolean;
        };
        /**
         * @description A resource. In a seed, you can omit every property that the sandbox can fill in; the message of a refused seed names
         *     those that it cannot.
         */
        Row: {
            [key: string]: unknown;
        };
        /** @description A folder of oblique images. Like any other resource, it needs only the properties that matter in a seed. */
        FolderRow: {
            /**
             * @description In a seed, the oblique images in the folder: a list of them, or their number, which is at most 100,000 for all
             *     folders of the seed together. Limits: 0 to 100000.
             */
            images?: number | components["schemas"]["Row"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Something that will happen by itself. */
        Timer: {
            /** @description Time at which it happens, in milliseconds since 1970 (UTC). Limits: 0 to 8640000000000000. */
            at: number;
            /** @description What happens. */
            kind: string;
            /** @description ID of the resource to which it happens. */
            id: string;
        };
        /**
         * @description What is run.
         * @enum {string}
         */
        RunKind: "satellite-task" | "real3d-task" | "real3d-subtask";
        /**
         * @description State in which the run ends. `START_FAILED` exists for real-scene tasks and subtasks, and `STOP_FAILED` for
         *     satellite tasks.
         * @enum {string}
         */
        RunOutcome: "SUCCESS" | "FAILED" | "START_FAILED" | "STOP_FAILED";
        /** @description How upcoming runs end. */
        Outcome: {
            /** @description What is run. */
            kind: components["schemas"]["RunKind"];
            /** @description ID of the task or subtask. Absent if the outcome applies to any task of this kind. */
            id?: string;
            /**
             * @description State in which the run ends. `START_FAILED` exists for real-scene tasks and subtasks, and `STOP_FAILED` for
             *     satellite tasks.
             */
            outcome: components["schemas"]["RunOutcome"];
            /** @description Reason for the failure, which becomes `fail_message`. */
            message?: string;
            /**
             * Format: int32
             * @description For how many more runs. Limits: at least 1.
             */
            times: number;
        };
        /**
         * @description What an account has stored. Each list has the resources with the properties that the API returns for them, and
         *     `hidden`, which is what the sandbox remembers beyond the API.
         */
        Rows: {
            /** @description Workspaces, without `can_delete`. */
            workspaces?: components["schemas"]["Row"][];
            /** @description Satellite tasks. */
            satelliteTasks?: components["schemas"]["Row"][];
            /** @description Real-scene tasks. */
            real3dTasks?: components["schemas"]["Row"][];
            /** @description Refinement subtasks. */
            subtasks?: components["schemas"]["Row"][];
            /** @description Products of real-scene tasks. */
            products?: components["schemas"]["Row"][];
            /** @description Refined products. */
            refineProducts?: components["schemas"]["Row"][];
            /** @description Spur points. */
            spurPoints?: components["schemas"]["Row"][];
            /** @description Folders of oblique images. */
            folders?: components["schemas"]["FolderRow"][];
            /** @description Oblique images, with their folder and their size in pixels. */
            obliqueImages?: components["schemas"]["Row"][];
            /** @description Raw images and result images. */
            satelliteImages?: components["schemas"]["Row"][];
            /** @description Vector files (`SHAPE`) and other production material (`CSV`). */
            materials?: components["schemas"]["Row"][];
            /** @description Issued tokens, with their users and the times at which they expire, in milliseconds since 1970. */
            tokens?: components["schemas"]["Row"][];
            /** @description Usage of satellite production. */
            satelliteUsages?: components["schemas"]["Row"][];
            /** @description Usage of real-scene production. */
            real3dUsages?: components["schemas"]["Row"][];
            /** @description What will happen by itself, and when. */
            timers?: components["schemas"]["Timer"][];
            /** @description How upcoming runs end. */
            outcomes?: components["schemas"]["Outcome"][];
            /** @description The IDs of the workspaces and satellite tasks that were deleted last. */
            deleted?: string[];
        };
        /** @description What an account has. */
        AccountState: {
            /** @description ID of the account. Limits: 32 characters. */
            domainId: string;
            /**
             * @description What an account has stored. Each list has the resources with the properties that the API returns for them, and
             *     `hidden`, which is what the sandbox remembers beyond the API.
             */
            state: components["schemas"]["Rows"];
        };
        /** @description Everything that the sandbox remembers. Later versions of the sandbox can read the states of earlier ones. */
        State: {
            /**
             * Format: int32
             * @description Version of this format. Limits: at least 1.
             */
            version: number;
            /** @description The sandbox's clock. */
            clock: components["schemas"]["Clock"];
            /**
             * Format: int64
             * @description Seed of the next ID. Limits: 0 to 4294967295.
             */
            ids: number;
            /**
             * @description The accounts. The key is the token that selects the account, or the ID of the account if the sandbox issued its
             *     tokens.
             */
            tenants: {
                [key: string]: components["schemas"]["AccountState"];
            };
        };
        /** @description How much the sandbox has stored, in the accounts that the request acted on. */
        Summary: {
            /**
             * Format: int32
             * @description Number of accounts.
             */
            accounts: number;
            /** @description Number of resources of each kind, by the names that the state has for them. */
            stored: {
                [key: string]: number;
            };
        };
        /** @description The settings to change. The others stay as they are. */
        ClockSettings: {
            /**
             * Format: date-time
             * @description New time on the clock (UTC). It must not be earlier than the current one.
             */
            now?: string;
            /** @description Number of seconds that pass on the clock in a real second. Limits: at most 1000000. */
            speed?: number;
            /** @description Whether the clock stands still until it is advanced. */
            frozen?: boolean;
        };
        /** @description A number of milliseconds, or text such as `90s`, `1.5h`, or `1h30m`. The units are `ms`, `s`, `m`, `h`, and `d`. */
        Duration: string | number;
        /** @description How much time passes. */
        ClockAdvance: {
            /**
             * @description Time that passes at once: a number of milliseconds, or text such as `90s`, `2h`, or `1h30m`. The units are `ms`,
             *     `s`, `m`, `h`, and `d`. Limits: at least 0.
             */
            by: components["schemas"]["Duration"];
        };
        /** @description A fault that is in effect. */
        Fault: {
            /** @description ID of the fault. */
            id: string;
            /** @description The operation that the fault affects, or `*` for all operations. */
            operationId: string;
            /**
             * Format: int32
             * @description HTTP status of the response.
             */
            status?: number;
            /** @description Error code of the response. */
            code?: string;
            /** @description Text of `error_msg`. */
            message?: string;
            /** @description How long the response is delayed, in milliseconds or as text. Limits: at least 0. */
            latency?: components["schemas"]["Duration"];
            /** @description Whether the connection is closed without a response. */
            drop?: boolean;
            /** @description Whether only the first half of the response body is sent. */
            truncate?: boolean;
            /** @description The `Retry-After` header of the response. */
            retryAfter?: number | string;
            /** @description The share of requests that the fault affects, from 0 to 1. */
            rate?: number;
            /**
             * Format: int32
             * @description For how many more requests the fault lasts. Absent if it lasts until it is removed.
             */
            times?: number;
            /**
             * Format: int32
             * @description How many requests the fault has affected.
             */
            hits: number;
        };
        /** @description The faults that are in effect, in the order in which they were added. */
        FaultList: {
            /** @description The faults. */
            data: components["schemas"]["Fault"][];
        };
        /**
         * @description A fault, and which requests it affects. At least one of `status`, `code`, `latency`, `drop`, `truncate`, and
         *     `retryAfter` is required.
         */
        FaultRequest: {
            /** @description The operation that the fault affects, or `*` for all operations. */
            operationId: string;
            /**
             * Format: int32
             * @description Respond with this HTTP status, without performing the operation. By default, the status of `code`, or 429 if
             *     only `retryAfter` is given. Limits: 400 to 599.
             */
            status?: number;
            /**
             * @description Respond with this error code, without performing the operation. By default, the first code that the operation
             *     has for the status. Limits: 3 to 36 characters.
             */
            code?: string;
            /** @description Text of `error_msg`. By default, that of the code. Limits: 2 to 512 characters. */
            message?: string;
            /**
             * @description Wait before anything else happens: a number of milliseconds, or text such as `2s`. The time is real, not that of
             *     the sandbox's clock. Limits: at least 0.
             */
            latency?: components["schemas"]["Duration"];
            /** @description Whether to close the connection without performing the operation and without a response. */
            drop?: boolean;
            /** @description Whether to perform the operation, send only the first half of the response body, and close the connection. */
            truncate?: boolean;
            /** @description The `Retry-After` header of the response, as a number of seconds or an HTTP date. Limits: at least 1 character; at least 0; matches `^[ -~]+$`. */
            retryAfter?: number | string;
            /** @description The share of requests that the fault affects, from 0 to 1. By default, all of them. Limits: at most 1. */
            rate?: number;
            /**
             * Format: int32
             * @description For how many requests the fault lasts. By default, until it is removed. Limits: at least 1.
             */
            times?: number;
        };
        /** @description The result of removing faults. */
        FaultRemoval: {
            /**
             * Format: int32
             * @description How many faults were removed.
             */
            removed: number;
        };
        /** @description The outcomes that were ordered and have not happened yet, in the order in which they were added. */
        OutcomeList: {
            /** @description The outcomes. */
            data: components["schemas"]["Outcome"][];
        };
        /** @description How upcoming runs end. */
        OutcomeRequest: {
            /** @description What is run. */
            kind: components["schemas"]["RunKind"];
            /** @description ID of the task or subtask. Without it, the outcome applies to the next run of any task of this kind. Limits: at least 1 character. */
            id?: string;
            /**
             * @description State in which the run ends. `START_FAILED` exists for real-scene tasks and subtasks, and `STOP_FAILED` for
             *     satellite tasks.
             */
            outcome: components["schemas"]["RunOutcome"];
            /** @description Reason for the failure, which becomes `fail_message`. Limits: at least 1 character. */
            message?: string;
            /**
             * Format: int32
             * @description For how many runs. After that, runs end as usual. Limits: at least 1.
             * @default 1
             */
            times?: number;
        };
        /**
         * @description State of the upload.
         * @enum {string}
         */
        UploadStatus: "UPLOADING" | "UPLOAD_SUCCESS" | "UPLOAD_FAILED";
        /** @description The state of the upload of a subtask's model. */
        UploadRequest: {
            /** @description State of the upload. */
            status: components["schemas"]["UploadStatus"];
        };
        /** @description The subtask and its new state. */
        UploadResult: {
            /** @description ID of the subtask. */
            subtask_id: string;
            /** @description State of the upload. */
            subtask_status: components["schemas"]["UploadStatus"];
        };
        /** @description The rule that refused a request. */
        RequestRefusal: {
            /** @description Error code of the response. */
            code: string;
            /** @description Which rule the request violates, and how. */
            reason: string;
            /** @description Section of the manual that states the rule, or `null` if the manual does not. */
            section: string | null;
        };
        /** @description A request that the sandbox has received, and how it responded. Secrets are replaced by `[redacted]`. */
        ReceivedRequest: {
            /**
             * Format: int64
             * @description Number of the request since the sandbox was started. The first one has number 1.
             */
            number: number;
            /**
             * Format: date-time
             * @description Time at which the request arrived (UTC), by the sandbox's clock.
             */
            time: string;
            /** @description Duration from the arrival of the request to the end of the response, in real milliseconds. */
            duration: number;
            /** @description HTTP method. */
            method: string;
            /** @description Path and query. */
            path: string;
            /** @description The operation, or `null` if the sandbox has none with this method and path. */
            operationId: string | null;
            /** @description ID of the account, or `null` if the credentials select none. */
            account: string | null;
            /** @description ID of the request, as in the header `X-request-id` of the response. */
            requestId: string;
            /**
             * Format: int32
             * @description HTTP status of the response, or `null` if the connection was closed without one.
             */
            status: number | null;
            /** @description Whether the request follows the description, or `null` if this was not checked. */
            valid: boolean | null;
            /** @description Why the request was refused, or `null` if it was not. */
            refusal: components["schemas"]["RequestRefusal"] | null;
            /** @description IDs of the faults that affected the request. */
            faults: string[];
            /**
             * @description The request body, if it was JSON of at most 16 KiB. For a form, only its fields, at most 100 of them: their
             *     `name`, their `filename` if they are files, and their sizes in `bytes`.
             */
            body?: unknown;
        };
        /** @description The latest requests, the oldest first. */
        ReceivedRequestList: {
            /** @description The requests. */
            data: components["schemas"]["ReceivedRequest"][];
        };
    };
    responses: {
        /**
         * @description The request comes from a page of another site, which must not control the sandbox. The sandbox recognizes such a
         *     request by its `Origin`, or by a `Host` that is not `localhost`, a loopback address, the host that the sandbox was
         *     started with, or one that it was told to allow. A sandbox that listens on addresses other than loopback also accepts IP addresses, names without a
         *     dot, such as those of containers, and names that end in `.local`, `.internal`, `.test`, or `.home.arpa`.
         */
        OtherSite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The sandbox failed, for example because it could not write its state file. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The request is invalid. Nothing has changed. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The sandbox was started with `--strict-auth` and has not issued the token, or the token has expired. */
        UnknownToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The state is invalid, or was written by a newer version of the sandbox. Nothing has changed. */
        InvalidState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The request body is too large. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The media type of the request body is not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlError"];
            };
        };
    };
    parameters: {
        /**
         * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
         *     all accounts. Limits: at least 1 character.
         * @example any
         */
        Account: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ControlError = components['schemas']['ControlError'];
export type Clock = components['schemas']['Clock'];
export type Row = components['schemas']['Row'];
export type FolderRow = components['schemas']['FolderRow'];
export type Timer = components['schemas']['Timer'];
export type RunKind = components['schemas']['RunKind'];
export type RunOutcome = components['schemas']['RunOutcome'];
export type Outcome = components['schemas']['Outcome'];
export type Rows = components['schemas']['Rows'];
export type AccountState = components['schemas']['AccountState'];
export type State = components['schemas']['State'];
export type Summary = components['schemas']['Summary'];
export type ClockSettings = components['schemas']['ClockSettings'];
export type Duration = components['schemas']['Duration'];
export type ClockAdvance = components['schemas']['ClockAdvance'];
export type Fault = components['schemas']['Fault'];
export type FaultList = components['schemas']['FaultList'];
export type FaultRequest = components['schemas']['FaultRequest'];
export type FaultRemoval = components['schemas']['FaultRemoval'];
export type OutcomeList = components['schemas']['OutcomeList'];
export type OutcomeRequest = components['schemas']['OutcomeRequest'];
export type UploadStatus = components['schemas']['UploadStatus'];
export type UploadRequest = components['schemas']['UploadRequest'];
export type UploadResult = components['schemas']['UploadResult'];
export type RequestRefusal = components['schemas']['RequestRefusal'];
export type ReceivedRequest = components['schemas']['ReceivedRequest'];
export type ReceivedRequestList = components['schemas']['ReceivedRequestList'];
export type ResponseOtherSite = components['responses']['OtherSite'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseInvalid = components['responses']['Invalid'];
export type ResponseUnknownToken = components['responses']['UnknownToken'];
export type ResponseInvalidState = components['responses']['InvalidState'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterAccount = components['parameters']['Account'];
export type $defs = Record<string, never>;
export interface operations {
    getControlDescription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            403: components["responses"]["OtherSite"];
            500: components["responses"]["Failed"];
        };
    };
    getState: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["UnknownToken"];
            403: components["responses"]["OtherSite"];
            500: components["responses"]["Failed"];
        };
    };
    replaceState: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["State"];
            };
        };
        responses: {
            /** @description The state was replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            400: components["responses"]["InvalidState"];
            401: components["responses"]["UnknownToken"];
            403: components["responses"]["OtherSite"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Failed"];
        };
    };
    resetSandbox: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox has started over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["UnknownToken"];
            403: components["responses"]["OtherSite"];
            500: components["responses"]["Failed"];
        };
    };
    seedSandbox: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rows"];
            };
        };
        responses: {
            /** @description The resources with all their properties. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rows"];
                };
            };
            400: components["responses"]["InvalidState"];
            401: components["responses"]["UnknownToken"];
            403: components["responses"]["OtherSite"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Failed"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            403: components["responses"]["OtherSite"];
            500: components["responses"]["Failed"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockSettings"];
            };
        };
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OtherSite"];
            /** @description The new time is in the past of the clock. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlError"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Failed"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OtherSite"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Failed"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["UnknownToken"];
            403: components["responses"]["OtherSite"];
            500: components["responses"]["Failed"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRequest"];
            };
        };
        responses: {
            /** @description The fault. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description The fault is invalid, or the operation does not exist. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlError"];
                };
            };
            401: components["responses"]["UnknownToken"];
            403: components["responses"]["OtherSite"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Failed"];
        };
    };
    removeFaults: {
        parameters: {
            query?: {
                /**
                 * @description ID of the only fault to remove. Limits: at least 1 character.
                 * @example fault-1
                 */
                id?: string;
            };
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults were removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultRemoval"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["UnknownToken"];
            403: components["responses"]["OtherSite"];
            500: components["responses"]["Failed"];
        };
    };
    listOutcomes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcomes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["UnknownToken"];
            403: components["responses"]["OtherSite"];
            500: components["responses"]["Failed"];
        };
    };
    addOutcome: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeRequest"];
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            /** @description The request is invalid, or runs of this kind cannot end that way. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlError"];
                };
            };
            401: components["responses"]["UnknownToken"];
            403: components["responses"]["OtherSite"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Failed"];
        };
    };
    reportUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path: {
                /**
                 * @description ID of the subtask. Limits: at least 1 character.
                 * @example 9e107d9d372bb6826bd81d3542a419d6
                 */
                subtask_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRequest"];
            };
        };
        responses: {
            /** @description The subtask has the new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["UnknownToken"];
            403: components["responses"]["OtherSite"];
            /** @description The subtask does not exist in the account. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlError"];
                };
            };
            /** @description The state of the subtask does not permit it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlError"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Failed"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description Return only requests with a higher number than this one. Limits: at least 0.
                 * @example 0
                 */
                after?: number;
                /**
                 * @description Maximum number of requests to return. The latest ones are returned. Limits: 1 to 1000.
                 * @example 100
                 */
                limit?: number;
            };
            header?: {
                /**
                 * @description A token of the account to act on. `any` is the account that holds the examples. Without a token, the request acts on
                 *     all accounts. Limits: at least 1 character.
                 * @example any
                 */
                "X-Auth-Token"?: components["parameters"]["Account"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedRequestList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["UnknownToken"];
            403: components["responses"]["OtherSite"];
            500: components["responses"]["Failed"];
        };
    };
}
