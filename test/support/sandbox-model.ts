import { real3dDurations, satelliteDurations } from '../../src/sandbox/rules/durations.ts'

/** What a kind of task does, in a few lines that know nothing of the sandbox. */
export interface Machine {
  /** States that pass by themselves: the next one, and after how many milliseconds. */
  steps: Record<string, [next: string, after: number]>
  /** What each action makes of each state that permits it; `null` if the task is then gone. */
  actions: Record<Action, Record<string, string | null>>
  /** The code that refuses an action in other states, and those of special states. */
  refusals: Record<Action, [code: string, special?: Record<string, string>]>
  codes: { nameTaken: string; deleted: string; workspaceDeleted: string }
}
export type Action = 'start' | 'stop' | 'archive' | 'unarchive' | 'delete'

const gone = (...states: string[]) => Object.fromEntries(states.map((state) => [state, null]))
const archiving = { archive: { SUCCESS: 'ARCHIVED' }, unarchive: { ARCHIVED: 'SUCCESS' } }

export const machines = {
  satellite: {
    steps: {
      START_RUNNING: ['RUNNING', satelliteDurations.starting],
      RUNNING: ['SUCCESS', satelliteDurations.running],
      STOPPING: ['STOP_SUCCESS', satelliteDurations.stopping],
    },
    actions: {
      start: { INIT: 'START_RUNNING', STOP_SUCCESS: 'START_RUNNING' },
      stop: { RUNNING: 'STOPPING' },
      ...archiving,
      delete: gone('INIT', 'STOP_SUCCESS'),
    },
    refusals: {
      start: ['KMP.00051015', { START_RUNNING: 'KMP.00051043', RUNNING: 'KMP.00051043' }],
      stop: ['KMP.00051017'],
      archive: ['KMP.00051018'],
      unarchive: ['KMP.00051019'],
      delete: ['KMP.00051047'],
    },
    codes: { nameTaken: 'KMP.00051004', deleted: 'KMP.00051046', workspaceDeleted: 'KMP.00051061' },
  },
  real3d: {
    steps: {
      PENDING: ['STARTING', real3dDurations.pending],
      STARTING: ['RUNNING', real3dDurations.starting],
      RUNNING: ['SUCCESS', real3dDurations.modeling],
      STOPPING: ['STOP_SUCCESS', real3dDurations.stopping],
    },
    actions: {
      start: { INIT: 'PENDING', STOP_SUCCESS: 'PENDING' },
      stop: { PENDING: 'INIT', STARTING: 'STOPPING', RUNNING: 'STOPPING' },
      ...archiving,
      delete: gone('INIT', 'STOP_SUCCESS', 'SUCCESS'),
    },
    refusals: {
      start: ['KMP.00021115', { PENDING: 'KMP.00021111', STARTING: 'KMP.00021111', RUNNING: 'KMP.00021111' }],
      stop: ['KMP.00021117'],
      archive: ['KMP.00021113'],
      unarchive: ['KMP.00021112'],
      delete: ['KMP.00021114'],
    },
    codes: { nameTaken: 'KMP.00021122', deleted: 'KMP.00021118', workspaceDeleted: 'KMP.00021128' },
  },
} satisfies Record<string, Machine>
export type Kind = keyof typeof machines
export const kinds: readonly Kind[] = ['satellite', 'real3d']

interface Workspace {
  id: string
  name: string
  star: 0 | 1
}
interface Task {
  id: string
  kind: Kind
  workspace: string
  name: string
  state: string
  /** When the state passes. */
  until: number
}

/** All that a sandbox should have, as far as these operations go. */
export class Model {
  workspaces: Workspace[] = []
  tasks: Task[] = []
  deleted: { workspaces: string[]; tasks: Task[] } = { workspaces: [], tasks: [] }
  /** The runs that have succeeded, of tasks that may be gone. */
  successes: Record<Kind, number> = { satellite: 0, real3d: 0 }
  now: number

  constructor(now: number) {
    this.now = now
  }

  advance(by: number): void {
    this.now += by
    for (const task of this.tasks) {
      for (let step = this.#step(task); step && task.until <= this.now; step = this.#step(task)) {
        if (step[0] === 'SUCCESS') this.successes[task.kind]++
        this.#enter(task, step[0], task.until)
      }
    }
  }

  tasksIn(workspace: string, kind?: Kind): Task[] {
    return this.tasks.filter((task) => task.workspace === workspace && (kind === undefined || task.kind === kind))
  }

  /** The code that refuses a name of a workspace, if one does. */
  refusalOfName(name: string, except?: Workspace): string | undefined {
    return this.workspaces.some((other) => other !== except && other.name.toLowerCase() === name.toLowerCase())
      ? 'KMP.00011105'
      : undefined
  }

  refusalOfStar(workspace: Workspace): string | undefined {
    return workspace.star === 0 && this.workspaces.filter(({ star }) => star === 1).length >= 4
      ? 'KMP.00011101'
      : undefined
  }

  refusalOfDeletion({ id, star }: Workspace): string | undefined {
    if (star === 1) return 'KMP.00011102'
    return this.tasksIn(id).length > 0 ? 'KMP.00011103' : undefined
  }

  refusalOfTask(kind: Kind, workspace: string, name: string): string | undefined {
    const { codes } = machines[kind]
    if (this.deleted.workspaces.includes(workspace)) return codes.workspaceDeleted
    return this.tasksIn(workspace, kind).some((task) => task.name.toLowerCase() === name.toLowerCase())
      ? codes.nameTaken
      : undefined
  }

  addTask(kind: Kind, workspace: string, name: string, id: string): void {
    this.tasks.push({ id, kind, workspace, name, state: 'INIT', until: Infinity })
  }

  /** The code that refuses an action on a task. If there is none, the action happens. */
  act(task: Task, action: Action): string | undefined {
    const machine: Machine = machines[task.kind]
    const next = machine.actions[action][task.state]
    if (next === undefined) {
      const [code, special] = machine.refusals[action]
      return special?.[task.state] ?? code
    }
    if (next !== null) this.#enter(task, next, this.now)
    else {
      this.tasks = this.tasks.filter((other) => other !== task)
      this.deleted.tasks.push(task)
    }
    return undefined
  }

  #step = ({ kind, state }: Task): [string, number] | undefined => (machines[kind] as Machine).steps[state]

  #enter(task: Task, state: string, at: number): void {
    task.state = state
    task.until = at + (this.#step(task)?.[1] ?? Infinity)
  }
}
