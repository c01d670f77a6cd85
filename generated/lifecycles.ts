// Generated from openapi/ by `npm run generate`. Do not edit.
/** The states of a kind of resource, and what moves it from one to another. */
export interface Lifecycle {
  /** What the resource is called. */
  title: string
  /** Component schema and property that hold the state. Absent if no property does. */
  schema?: string
  property?: string
  /** The state of a new resource. */
  initial?: string
  /** The states. A transient state ends without a request. */
  states: Record<string, { meaning: string; transient: boolean }>
  transitions: Transition[]
}

/** What moves a resource from one state to another. */
export interface Transition {
  trigger: Trigger
  /** The states in which it is possible. An empty list means that it creates the resource. */
  from: string[]
  /** The state that follows; `null` if the resource is then gone, and `same` if its state does not change. */
  to: string | null
  /** The error code that refuses the operation in every other state. */
  refusal?: string
  /** States in which another error code refuses the operation. */
  refusals?: Record<string, string>
  /** Error codes that refuse the operation in any state, for another reason, such as the type of a task. */
  otherRefusals?: string[]
  /** The section of the manual that says so. */
  section: string
}

export type Trigger =
  | Action
  /** What happens to the resource by itself. */
  | { time: string }
  /** What someone does outside of this API, or to another resource. */
  | { outside: string }

/** An operation, and the arguments with which it has this effect. Numbers are written as text. */
export interface Action {
  operation: string
  when?: Record<string, string | boolean>
}

/** The lifecycle of each kind of resource. */
export const lifecycles = {
  "workspace": {
    title: "Workspace",
    initial: "empty",
    states: {
      "empty": {"meaning":"not starred and without tasks","transient":false},
      "starred": {"meaning":"starred and without tasks","transient":false},
      "starred-with-tasks": {"meaning":"starred and with tasks","transient":false},
      "has-tasks": {"meaning":"not starred and with tasks","transient":false},
    },
    transitions: [
      {"trigger":{"operation":"createCommonWorkspace"},"from":[],"to":"empty","section":"4.1.1"},
      {"trigger":{"operation":"updateCommonWorkspace","when":{"star":"1"}},"from":["empty","starred"],"to":"starred","section":"4.1.3"},
      {"trigger":{"operation":"updateCommonWorkspace","when":{"star":"1"}},"from":["has-tasks","starred-with-tasks"],"to":"starred-with-tasks","section":"4.1.3"},
      {"trigger":{"operation":"updateCommonWorkspace","when":{"star":"0"}},"from":["empty","starred"],"to":"empty","section":"4.1.3"},
      {"trigger":{"operation":"updateCommonWorkspace","when":{"star":"0"}},"from":["has-tasks","starred-with-tasks"],"to":"has-tasks","section":"4.1.3"},
      {"trigger":{"outside":"Its first task is created"},"from":["empty"],"to":"has-tasks","section":"4.1.4"},
      {"trigger":{"outside":"Its first task is created"},"from":["starred"],"to":"starred-with-tasks","section":"4.1.4"},
      {"trigger":{"outside":"Its last task is deleted"},"from":["has-tasks"],"to":"empty","section":"4.1.4"},
      {"trigger":{"outside":"Its last task is deleted"},"from":["starred-with-tasks"],"to":"starred","section":"4.1.4"},
      {"trigger":{"operation":"deleteCommonWorkspace"},"from":["empty"],"to":null,"refusal":"KMP.00011103","refusals":{"starred":"KMP.00011102","starred-with-tasks":"KMP.00011102"},"section":"4.1.4"},
    ],
  },
  "satellite-image": {
    title: "Satellite image",
    schema: "SatelliteImage",
    property: "image_status",
    initial: "1",
    states: {
      "0": {"meaning":"complete","transient":false},
      "1": {"meaning":"migrating in","transient":true},
      "2": {"meaning":"inbound migration failed","transient":false},
      "3": {"meaning":"migrating out","transient":true},
      "4": {"meaning":"outbound migration failed","transient":false},
      "6": {"meaning":"being deleted","transient":true},
      "7": {"meaning":"deletion failed because a task is using the image","transient":false},
      "8": {"meaning":"deletion failed because of a network error","transient":false},
    },
    transitions: [
      {"trigger":{"outside":"An import starts in the console"},"from":[],"to":"1","section":"4.4.1"},
      {"trigger":{"time":"The run of a satellite production task ends successfully"},"from":[],"to":"0","section":"4.4.1"},
      {"trigger":{"time":"The inbound migration ends successfully"},"from":["1"],"to":"0","section":"4.4.1"},
      {"trigger":{"time":"The inbound migration fails"},"from":["1"],"to":"2","section":"4.4.1"},
      {"trigger":{"operation":"createTask"},"from":["0"],"to":"same","refusal":"KMP.00051041","section":"4.2.1"},
      {"trigger":{"outside":"An outbound migration starts in the console"},"from":["0"],"to":"3","section":"4.4.1"},
      {"trigger":{"time":"The outbound migration ends successfully"},"from":["3"],"to":"0","section":"4.4.1"},
      {"trigger":{"time":"The outbound migration fails"},"from":["3"],"to":"4","section":"4.4.1"},
      {"trigger":{"outside":"A deletion starts in the console"},"from":["0","2","4","7","8"],"to":"6","section":"4.4.1"},
      {"trigger":{"time":"The deletion ends successfully"},"from":["6"],"to":null,"section":"4.4.1"},
      {"trigger":{"time":"The deletion fails because a task is using the image"},"from":["6"],"to":"7","section":"4.4.1"},
      {"trigger":{"time":"The deletion fails because of a network error"},"from":["6"],"to":"8","section":"4.4.1"},
    ],
  },
  "image-folder": {
    title: "Image folder",
    schema: "ObliqueFolder",
    property: "status",
    initial: "0",
    states: {
      "0": {"meaning":"processing","transient":true},
      "1": {"meaning":"complete","transient":false},
      "2": {"meaning":"import failed","transient":false},
    },
    transitions: [
      {"trigger":{"outside":"An import starts in the console"},"from":[],"to":"0","section":"4.9.1"},
      {"trigger":{"time":"The import ends successfully"},"from":["0"],"to":"1","section":"4.9.1"},
      {"trigger":{"time":"The import fails"},"from":["0"],"to":"2","section":"4.9.1"},
    ],
  },
  "satellite-task": {
    title: "Satellite production task",
    schema: "SatelliteTask",
    property: "task_status",
    initial: "INIT",
    states: {
      "INIT": {"meaning":"created and not yet started","transient":false},
      "START_RUNNING": {"meaning":"started and waiting to run","transient":true},
      "RUNNING": {"meaning":"the run is in progress","transient":true},
      "SUCCESS": {"meaning":"the run succeeded","transient":false},
      "FAILED": {"meaning":"the run failed; see `fail_message`","transient":false},
      "STOPPING": {"meaning":"being stopped","transient":true},
      "STOP_SUCCESS": {"meaning":"stopped","transient":false},
      "STOP_FAILED": {"meaning":"could not be stopped","transient":false},
      "ARCHIVED": {"meaning":"succeeded and archived","transient":false},
    },
    transitions: [
      {"trigger":{"operation":"createTask"},"from":[],"to":"INIT","section":"4.2.1"},
      {"trigger":{"operation":"startTask"},"from":["INIT","STOP_SUCCESS","FAILED"],"to":"START_RUNNING","refusal":"KMP.00051015","refusals":{"START_RUNNING":"KMP.00051043","RUNNING":"KMP.00051043"},"section":"4.2.4"},
      {"trigger":{"time":"The run starts"},"from":["START_RUNNING"],"to":"RUNNING","section":"4.2.3"},
      {"trigger":{"time":"The run ends successfully"},"from":["RUNNING"],"to":"SUCCESS","section":"4.2.3"},
      {"trigger":{"time":"The run fails"},"from":["RUNNING"],"to":"FAILED","section":"4.2.3"},
      {"trigger":{"operation":"stopTask"},"from":["RUNNING"],"to":"STOPPING","refusal":"KMP.00051017","section":"4.2.5"},
      {"trigger":{"time":"The run has stopped"},"from":["STOPPING"],"to":"STOP_SUCCESS","section":"4.2.3"},
      {"trigger":{"time":"The run cannot be stopped"},"from":["STOPPING"],"to":"STOP_FAILED","section":"4.2.3"},
      {"trigger":{"operation":"updateTaskArchivedStatus","when":{"archived":true}},"from":["SUCCESS"],"to":"ARCHIVED","refusal":"KMP.00051018","section":"4.2.6"},
      {"trigger":{"operation":"updateTaskArchivedStatus","when":{"archived":false}},"from":["ARCHIVED"],"to":"SUCCESS","refusal":"KMP.00051019","section":"4.2.6"},
      {"trigger":{"operation":"deleteTask"},"from":["INIT","FAILED","STOP_SUCCESS"],"to":null,"refusal":"KMP.00051047","section":"4.2.7"},
    ],
  },
  "real3d-task": {
    title: "Real-scene task",
    schema: "Real3DTask",
    property: "task_status",
    initial: "INIT",
    states: {
      "INIT": {"meaning":"created, updated, or stopped while waiting","transient":false},
      "PENDING": {"meaning":"started and waiting for resources","transient":true},
      "STARTING": {"meaning":"resources are ready, and the run is starting","transient":true},
      "START_FAILED": {"meaning":"the run could not be started","transient":false},
      "RUNNING": {"meaning":"the run is in progress","transient":true},
      "BUNDLE_SUCCESS": {"meaning":"aerial triangulation of a controlled task succeeded","transient":false},
      "SUCCESS": {"meaning":"completed; the model is ready","transient":false},
      "FAILED": {"meaning":"the run failed; see `fail_message`","transient":false},
      "STOPPING": {"meaning":"being stopped","transient":true},
      "STOP_SUCCESS": {"meaning":"stopped","transient":false},
      "ARCHIVED": {"meaning":"completed and archived","transient":false},
    },
    transitions: [
      {"trigger":{"operation":"createReal3DTask"},"from":[],"to":"INIT","section":"4.5.1"},
      {"trigger":{"operation":"updateReal3DTask"},"from":["INIT","START_FAILED","FAILED","STOP_SUCCESS"],"to":"INIT","refusal":"KMP.00021116","section":"4.5.2"},
      {"trigger":{"operation":"startReal3DTask","when":{"run_AT_only":false}},"from":["INIT","STOP_SUCCESS","FAILED","BUNDLE_SUCCESS"],"to":"PENDING","refusal":"KMP.00021115","refusals":{"PENDING":"KMP.00021111","STARTING":"KMP.00021111","RUNNING":"KMP.00021111"},"otherRefusals":["KMP.00021103","KMP.00021104","KMP.00021109","KMP.00021108"],"section":"4.5.3"},
      {"trigger":{"operation":"startReal3DTask","when":{"run_AT_only":true}},"from":["INIT","STOP_SUCCESS","FAILED","BUNDLE_SUCCESS"],"to":"PENDING","refusal":"KMP.00021115","refusals":{"PENDING":"KMP.00021111","STARTING":"KMP.00021111","RUNNING":"KMP.00021111"},"otherRefusals":["KMP.00021103","KMP.00021104","KMP.00021134"],"section":"4.5.3"},
      {"trigger":{"time":"Resources are ready"},"from":["PENDING"],"to":"STARTING","section":"4.5.3"},
      {"trigger":{"time":"The run starts"},"from":["STARTING"],"to":"RUNNING","section":"4.5.3"},
      {"trigger":{"time":"The run cannot be started"},"from":["STARTING"],"to":"START_FAILED","section":"4.5.3"},
      {"trigger":{"time":"The full run ends successfully"},"from":["RUNNING"],"to":"SUCCESS","section":"4.5.3"},
      {"trigger":{"time":"Aerial triangulation ends successfully"},"from":["RUNNING"],"to":"BUNDLE_SUCCESS","section":"4.5.3"},
      {"trigger":{"time":"The run fails"},"from":["RUNNING"],"to":"FAILED","section":"4.5.3"},
      {"trigger":{"operation":"stopReal3DTask"},"from":["PENDING"],"to":"INIT","refusal":"KMP.00021117","section":"4.5.5"},
      {"trigger":{"operation":"stopReal3DTask"},"from":["STARTING","RUNNING"],"to":"STOPPING","refusal":"KMP.00021117","section":"4.5.5"},
      {"trigger":{"time":"The run has stopped"},"from":["STOPPING"],"to":"STOP_SUCCESS","section":"4.5.5"},
      {"trigger":{"operation":"updateReal3DTaskArchivedStatus","when":{"archive":true}},"from":["SUCCESS"],"to":"ARCHIVED","refusal":"KMP.00021113","section":"4.5.4"},
      {"trigger":{"operation":"updateReal3DTaskArchivedStatus","when":{"archive":false}},"from":["ARCHIVED"],"to":"SUCCESS","refusal":"KMP.00021112","section":"4.5.4"},
      {"trigger":{"operation":"deleteReal3DTask"},"from":["INIT","START_FAILED","FAILED","STOP_SUCCESS","SUCCESS"],"to":null,"refusal":"KMP.00021114","otherRefusals":["KMP.00021137"],"section":"4.5.6"},
      {"trigger":{"operation":"createReal3DSubTask"},"from":["SUCCESS"],"to":"same","refusal":"KMP.00021141","otherRefusals":["KMP.00021140"],"section":"4.6.1"},
      {"trigger":{"operation":"addSpurPoint"},"from":["BUNDLE_SUCCESS"],"to":"same","refusal":"KMP.00021173","otherRefusals":["KMP.00021172"],"section":"4.8.1"},
      {"trigger":{"operation":"createMarkerInfo"},"from":["BUNDLE_SUCCESS"],"to":"same","refusal":"KMP.00021173","otherRefusals":["KMP.00021107"],"section":"4.8.5"},
    ],
  },
  "real3d-subtask": {
    title: "Refinement subtask",
    schema: "Real3DSubTask",
    property: "subtask_status",
    initial: "INIT",
    states: {
      "INIT": {"meaning":"created and waiting for the model data","transient":false},
      "UPLOADING": {"meaning":"the model data is being uploaded","transient":true},
      "UPLOAD_FAILED": {"meaning":"the upload failed","transient":false},
      "UPLOAD_SUCCESS": {"meaning":"the model data has been uploaded, or the subtask was stopped while it was waiting to run","transient":false},
      "PENDING": {"meaning":"started and waiting for resources","transient":true},
      "STARTING": {"meaning":"resources are ready, and the run is starting","transient":true},
      "START_FAILED": {"meaning":"the run could not be started","transient":false},
      "RUNNING": {"meaning":"the run is in progress","transient":true},
      "SUCCESS": {"meaning":"the run succeeded","transient":false},
      "FAILED": {"meaning":"the run failed; see `fail_message`","transient":false},
      "STOPPING": {"meaning":"being stopped","transient":true},
      "STOP_SUCCESS": {"meaning":"stopped","transient":false},
    },
    transitions: [
      {"trigger":{"operation":"createReal3DSubTask"},"from":[],"to":"INIT","section":"4.6.1"},
      {"trigger":{"outside":"The upload starts"},"from":["INIT"],"to":"UPLOADING","section":"6.2"},
      {"trigger":{"outside":"The upload ends"},"from":["UPLOADING"],"to":"UPLOAD_SUCCESS","section":"6.2"},
      {"trigger":{"outside":"The upload fails"},"from":["UPLOADING"],"to":"UPLOAD_FAILED","section":"6.2"},
      {"trigger":{"operation":"startReal3DSubTask"},"from":["UPLOAD_SUCCESS","STOP_SUCCESS","FAILED"],"to":"PENDING","refusal":"KMP.00021145","section":"4.6.3"},
      {"trigger":{"time":"Resources are ready"},"from":["PENDING"],"to":"STARTING","section":"4.6.3"},
      {"trigger":{"time":"The run starts"},"from":["STARTING"],"to":"RUNNING","section":"4.6.3"},
      {"trigger":{"time":"The run cannot be started"},"from":["STARTING"],"to":"START_FAILED","section":"4.6.3"},
      {"trigger":{"time":"The run ends successfully"},"from":["RUNNING"],"to":"SUCCESS","section":"4.6.3"},
      {"trigger":{"time":"The run fails"},"from":["RUNNING"],"to":"FAILED","section":"4.6.3"},
      {"trigger":{"operation":"stopReal3DSubTask"},"from":["PENDING"],"to":"UPLOAD_SUCCESS","refusal":"KMP.00021146","section":"4.6.4"},
      {"trigger":{"operation":"stopReal3DSubTask"},"from":["STARTING","RUNNING"],"to":"STOPPING","refusal":"KMP.00021146","section":"4.6.4"},
      {"trigger":{"time":"The run has stopped"},"from":["STOPPING"],"to":"STOP_SUCCESS","section":"4.6.4"},
      {"trigger":{"operation":"deleteReal3DSubTask"},"from":["INIT","UPLOAD_SUCCESS","UPLOAD_FAILED","START_FAILED","SUCCESS","FAILED","STOP_SUCCESS"],"to":null,"refusal":"KMP.00021147","section":"4.6.5"},
    ],
  },
  "real3d-product": {
    title: "Product",
    schema: "Real3DProduct",
    property: "status",
    initial: "preparing",
    states: {
      "preparing": {"meaning":"the product is being prepared and cannot yet be downloaded or deleted","transient":true},
      "available": {"meaning":"the product can be downloaded and deleted","transient":false},
      "deleting": {"meaning":"the product is being deleted","transient":true},
    },
    transitions: [
      {"trigger":{"time":"The full run of the task ends successfully"},"from":[],"to":"preparing","section":"4.9.2"},
      {"trigger":{"time":"The files are ready"},"from":["preparing"],"to":"available","section":"4.9.2"},
      {"trigger":{"operation":"deleteReal3DProduct"},"from":["available"],"to":"deleting","refusal":"KMP.00042012","section":"4.9.3"},
      {"trigger":{"time":"The deletion ends"},"from":["deleting"],"to":null,"section":"4.9.3"},
    ],
  },
  "real3d-refine-product": {
    title: "Refined product",
    schema: "Real3DRefineProduct",
    property: "status",
    initial: "preparing",
    states: {
      "preparing": {"meaning":"the product is being prepared and cannot yet be downloaded or deleted","transient":true},
      "available": {"meaning":"the product can be downloaded and deleted","transient":false},
      "deleting": {"meaning":"the product is being deleted","transient":true},
    },
    transitions: [
      {"trigger":{"time":"The run of the refinement subtask ends successfully"},"from":[],"to":"preparing","section":"4.9.4"},
      {"trigger":{"time":"The files are ready"},"from":["preparing"],"to":"available","section":"4.9.4"},
      {"trigger":{"operation":"deleteReal3DRefineProduct"},"from":["available"],"to":"deleting","refusal":"KMP.00042012","section":"4.9.5"},
      {"trigger":{"time":"The deletion ends"},"from":["deleting"],"to":null,"section":"4.9.5"},
      {"trigger":{"outside":"Its refinement subtask is deleted"},"from":["preparing","available","deleting"],"to":null,"section":"4.6.5"},
    ],
  },
} satisfies Record<string, Lifecycle>

/** A kind of resource that has a lifecycle. */
export type Kind = keyof typeof lifecycles
