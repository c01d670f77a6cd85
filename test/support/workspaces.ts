import { description } from './description.ts'
import type { ProjectCopy } from './project-copy.ts'

/** The maximum length of a workspace name. */
export const nameLimit: number = description.components.schemas!.WorkspaceName.maxLength

/** Changes the limit wherever the lint demands it: in the schema, in its description, and in the error for its violation. */
export function setNameLimit(copy: ProjectCopy, limit: number): void {
  copy.edit('openapi/workspaces/schemas.yaml', (text) =>
    text.replace(/(WorkspaceName:[\s\S]*?maxLength: )\d+([\s\S]*? to )\d+( characters)/, `$1${limit}$2${limit}$3`),
  )
  copy.edit('openapi/errors/workspaces.yaml', (text) => text.replace(/2 to \d+ (?=Chinese)/, `2 to ${limit} `))
}

/** Sends a request to create a workspace. */
export function createWorkspace(url: string, workspace_name: string): Promise<Response> {
  return fetch(`${url}/v1/workspaces`, {
    method: 'POST',
    headers: { 'X-Auth-Token': 'any', 'Content-Type': 'application/json' },
    body: JSON.stringify({ workspace_name }),
  })
}
