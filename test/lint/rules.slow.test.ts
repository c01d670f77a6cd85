import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../support/description.ts'
import { ProjectCopy } from '../support/project-copy.ts'

/** The maximum length of a text by which tasks are filtered. */
const textLimit: number = operations
  .find(({ id }) => id === 'listTasksInWorkspace')!
  .parameters.find(({ name }) => name === 'task_name')!.schema.maxLength

/** A mistake in a file of openapi/, and the message with its place. */
type Mistake = [about: string, file: string, edit: (text: string) => string, message: RegExp]

const unreadable: Mistake[] = [
  ['a YAML syntax error', 'workspaces/schemas.yaml', (t) => t.replace('type: object', 'type: [object'), /workspaces\/schemas\.yaml:\d+/],
  ['a broken $ref', 'workspaces/workspaces.yaml', (t) => t.replace('#/Workspace }', '#/Workspaces }'), /workspaces\/workspaces\.yaml:\d+[\s\S]*(resolve|ref)/i],
  ['a reference to a missing file', 'openapi.yaml', (t) => t.replace('navigation/navi.yaml', 'navigation/gone.yaml'), /openapi\.yaml:\d+[\s\S]*gone\.yaml/],
] // prettier-ignore

const forbidden: Mistake[] = [
  ['an operationId that is used twice', 'workspaces/workspace.yaml', (t) => t.replace('operationId: updateCommonWorkspace', 'operationId: createCommonWorkspace'), /workspaces\/workspaces?\.yaml:\d+:\d+ at .*\n+.*unique `operationId`/],
  ['an example that violates its schema', 'workspaces/workspaces.yaml', (t) => t.replace('workspace_name: 测试空间2 }', 'workspace_name: 2 }'), /workspaces\/workspaces\.yaml:\d+:\d+ at .*\n+.*`workspace_name`/],
  ['a property without a description', 'workspaces/schemas.yaml', (t) => t.replace(/(workspace_name:\n {6}type: string\n) {6}description: .*\n/, '$1'), /workspaces\/schemas\.yaml:\d+:\d+ at .*\n+.*workspace_name. has no .description.\. Say what it means/],
  ['a deviation ID that is used twice', 'workspaces/workspace.yaml', (t) => t.replace('id: ws-put-post', 'id: delete-bodies'), /workspaces\/workspace\.yaml:\d+:\d+ at .*\n+.*delete-bodies. is used twice/],
  ['an enumeration with a number that has no name', 'workspaces/schemas.yaml', (t) => t.replace('[Unstarred, Starred]', '[Unstarred]'), /workspaces\/schemas\.yaml:\d+:\d+ at .*\n+.*2 numbers/],
  ['a summary with a period', 'workspaces/workspaces.yaml', (t) => t.replace('summary: List workspaces', 'summary: List workspaces.'), /workspaces\/workspaces\.yaml:\d+:\d+ at .*\n+.*period/],
  ['an operation without its section in the manual', 'real3d-tasks/stop.yaml', (t) => t.replace(/x-manual: \{ section: [\d.]+, /, 'x-manual: { '), /real3d-tasks\/stop\.yaml:\d+:\d+ at .*\n+.*needs .x-manual: \{ section/],
  ['an operation that does not say whether it is idempotent', 'real3d-tasks/stop.yaml', (t) => t.replace(/ {2}x-idempotent: .*\n/, ''), /real3d-tasks\/stop\.yaml:\d+:\d+ at .*\n+.*needs .x-idempotent.: true if/],
  ['an operation without a response 400 whose parameters belong to its path', 'real3d-tasks/overview.yaml', (t) => t.replace("'400':", "'410':"), /real3d-tasks\/overview\.yaml:\d+:\d+ at .*\n+showTaskOverviewInWorkspace takes parameters or a body, but declares no response 400/],
  ['a parameter without an example', 'workspaces/workspaces.yaml', (t) => t.replace(/ {6}example: 测绘\n/, ''), /workspaces\/workspaces\.yaml:\d+:\d+ at .*\n+Parameter .workspace_name. has no .example.\. Add one/],
  ['a length in a description that contradicts the schema of the parameter', 'real3d-tasks/tasks.yaml', (t) => t.replace(/this text, 1 to \d+ characters/, 'this text, 1 to 4321 characters'), new RegExp(String.raw`real3d-tasks\/tasks\.yaml:\d+:\d+ at .*\n+.*"1 to 4321 characters", but the schema has minLength 1 and maxLength ${textLimit}`)],
  ['an error code without a status', 'errors/real3d.yaml', (t) => t.replace(/(KMP\.00021004:\n.*\n) {2}x-status: .*\n/, '$1'), /errors\/real3d\.yaml:\d+:\d+ at .*\n+KMP\.00021004: Add .x-status./],
  ['an error code without a remedy', 'errors/gateway.yaml', (t) => t.replace('x-remedy:', 'x-remedies:'), /errors\/gateway\.yaml:\d+:\d+ at .*\n+[A-Z]+\.\d+: Add .x-remedy.[\s\S]*Unknown key .x-remedies./],
  ['an error code without an assignment', 'errors/positioning.yaml', (t) => t.replace(/ {2}x-assignment: .*\n/, ''), /errors\/positioning\.yaml:\d+:\d+ at .*\n+VPS\.\d+: Add .x-assignment.*.x-unused: true. instead/],
  ['an error code that no response refers to', 'errors/navigation.yaml', (t) => `${t}NAVI.0999:\n  summary: New\n  x-status: 400\n  x-assignment: inferred\n  x-remedy: Try again.\n  value: { error_code: NAVI.0999, error_msg: 新 }\n`, /openapi\/errors\/navigation\.yaml has NAVI\.0999, which nothing refers to\. Refer to it in the responses/],
  ['an error that states a range that no parameter has', 'errors/workspaces.yaml', (t) => t.replace(/2 to \d+ Chinese/, '2 to 4321 Chinese'), /errors\/workspaces\.yaml:\d+:\d+ at .*\n+KMP\.00011106 says "2 to 4321", but no parameter or property of createCommonWorkspace/],
  ['a cause of an error in a place that no request has', 'errors/workspaces.yaml', (t) => t.replace('[query.order_by]', '[query.orderBy]'), /errors\/workspaces\.yaml:\d+:\d+ at .*\n+KMP\.00011109: "query\.orderBy" cannot occur in listCommonWorkspace/],
  ['a cause of an error that is neither a place nor a keyword', 'errors/satellite-tasks.yaml', (t) => t.replace('[body.task_description]', '[the description]'), /errors\/satellite-tasks\.yaml:\d+:\d+ at .*\n+KMP\.00051022: .x-violates. must be a list of causes[\s\S]*This is none: "the description"/],
  ['two errors of an operation with the same cause', 'errors/real3d.yaml', (t) => t.replace('[body.pointWidth, body.pointHeight]', '[body.longitude pattern]'), /errors\/real3d\.yaml:\d+:\d+ at .*\n+In addSpurPoint, "body\.longitude pattern" causes both KMP\.\d+ and KMP\.\d+/],
  ['a word that the glossary says to avoid', 'spur-points/spur.yaml', (t) => t.replace('description: |\n', 'description: |\n    Marks a control point in photographs.\n'), /spur-points\/spur\.yaml:\d+:\d+ at .*\n+Write "(ground control point|oblique image)" instead of "(control point|photograph)"/],
  ['a link that works in one docs tool only', 'spur-points/spurs.yaml', (t) => t.replace('description: |\n', 'description: |\n    See [the other](#operation/addSpurPoint).\n'), /spur-points\/spurs\.yaml:\d+:\d+ at .*\n+\[the other\]\(#operation\/addSpurPoint\) works in one docs tool only/],
  ['a tolerated form without examples', 'satellite-tasks/schemas.yaml', (t) => t.replace(/( {10}tolerated:\n {12}description: .*\n) {12}examples: \[tile\]\n/, '$1'), /satellite-tasks\/schemas\.yaml:\d+:\d+ at .*\n+.tolerated. needs a .description. and .examples./],
  ['a state that is not in the enumeration', 'real3d-subtasks/lifecycle.yaml', (t) => t.replace('  INIT:', '  DONE: { meaning: done, transient: false }\n  INIT:'), /real3d-subtasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Refinement subtask: .DONE. is not a value of Real3DSubTask\.subtask_status\. Remove the state, or add it/],
  ['a state that nothing leads to', 'real3d-subtasks/lifecycle.yaml', (t) => t.replace('to: UPLOAD_FAILED', 'to: FAILED'), /real3d-subtasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Refinement subtask: Nothing leads to .UPLOAD_FAILED.\. Add the transition/],
  ['an enumeration with a value that is not a state', 'satellite-tasks/lifecycle.yaml', (t) => t.replace(/ {2}STOP_FAILED: .*\n/, ''), /satellite-tasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Satellite production task: SatelliteTask\.task_status can be .STOP_FAILED., which is not a state\. Add it/],
  ['a description with a value that is not a state', 'satellite-images/schemas.yaml', (t) => t.replace('state of the image: `0` (complete), ', 'state of the image: `0` (complete), `5` (lost), '), /satellite-images\/lifecycle\.yaml:\d+:\d+ at .*\n+Satellite image: SatelliteImage\.image_status can be .5., which is not a state/],
  ['a lifecycle of a property that does not exist', 'real3d-data/lifecycle.yaml', (t) => t.replace('schema: Real3DRefineProduct', 'schema: RefinedProduct'), /real3d-data\/lifecycle\.yaml:\d+:\d+ at .*\n+Refined product: There is no RefinedProduct\.status\. Correct/],
  ['a transition to a state that does not exist', 'satellite-tasks/lifecycle.yaml', (t) => t.replace('to: START_RUNNING', 'to: PENDING'), /satellite-tasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Satellite production task: .PENDING. is not a state\. Write one of INIT, START_RUNNING/],
  ['a transient state that only requests end', 'real3d-data/lifecycle.yaml', (t) => t.replace(/available: (.*)transient: false/, 'available: $1transient: true'), /real3d-data\/lifecycle\.yaml:\d+:\d+ at .*\n+Product: .available. is transient, but only requests end it\. Add/],
  ['a state that ends by itself and is not transient', 'real3d-data/lifecycle.yaml', (t) => t.replace('meaning: processing, transient: true', 'meaning: processing, transient: false'), /real3d-data\/lifecycle\.yaml:\d+:\d+ at .*\n+Image folder: "The import ends successfully" ends .0. by itself\. Set .transient. to .true./],
  ['a transition by an operation that does not exist', 'workspaces/lifecycle.yaml', (t) => t.replace('deleteCommonWorkspace', 'removeCommonWorkspace'), /workspaces\/lifecycle\.yaml:\d+:\d+ at .*\n+Workspace: There is no operation removeCommonWorkspace\. Write the operationId/],
  ['a transition with an argument that does not exist', 'real3d-tasks/lifecycle.yaml', (t) => t.replace('when: { archive: true }', 'when: { archived: true }'), /real3d-tasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Real-scene task: updateReal3DTaskArchivedStatus has no parameter or property .archived.\. Write one of .*archive/],
  ['an action that is possible twice in one state', 'real3d-tasks/lifecycle.yaml', (t) => t.replace('from: [STARTING, RUNNING]', 'from: [PENDING, STARTING, RUNNING]'), /real3d-tasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Real-scene task: Two transitions say what happens to stopReal3DTask in .PENDING.\. Keep one/],
  ['a refusal with a code that does not exist', 'real3d-tasks/lifecycle.yaml', (t) => t.replace('refusal: KMP.00021116', 'refusal: KMP.00021999'), /real3d-tasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Real-scene task: KMP\.00021999 is not an error code of openapi\/errors\/\. Write one/],
  ['a refusal with a code that the operation does not return', 'satellite-images/lifecycle.yaml', (t) => t.replace('refusal: KMP.00051041', 'refusal: KMP.00051047'), /satellite-images\/lifecycle\.yaml:\d+:\d+ at .*\n+Satellite image: createTask does not return KMP\.00051047\. Refer to it/],
  ['a code for another reason that the operation does not return', 'real3d-tasks/lifecycle.yaml', (t) => t.replace('otherRefusals: [KMP.00021137]', 'otherRefusals: [KMP.00021140]'), /real3d-tasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Real-scene task: deleteReal3DTask does not return KMP\.00021140\./],
  ['an action without a code for the states that refuse it', 'real3d-subtasks/lifecycle.yaml', (t) => t.replace(/ {4}refusal: KMP.00021147\n/, ''), /real3d-subtasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Refinement subtask: deleteReal3DSubTask is not possible in .*UPLOADING.*\. Add .refusal./],
  ['a code for a state in which the action is possible', 'satellite-tasks/lifecycle.yaml', (t) => t.replace('refusals: { ', 'refusals: { FAILED: KMP.00051043, '), /satellite-tasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Satellite production task: startTask is possible in .FAILED., but .refusals. has a code for it\. Remove/],
  ['a transition from a section that does not exist', 'satellite-tasks/lifecycle.yaml', (t) => t.replace('section: 4.2.7', 'section: 4.2.9'), /satellite-tasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Satellite production task: The manual has no section 4\.2\.9\. Write the number/],
  ['a reference to a deviation that does not exist', 'satellite-tasks/lifecycle.yaml', (t) => t.replace('[sat-delete-states]', '[sat-delete]'), /satellite-tasks\/lifecycle\.yaml:\d+:\d+ at .*\n+Satellite production task: There is no x-deviation with the id .sat-delete.\. Correct/],
  ['a state without a meaning', 'workspaces/lifecycle.yaml', (t) => t.replace('meaning: starred and without tasks, ', ''), /workspaces\/lifecycle\.yaml:\d+:\d+ at .*\n+The field .meaning. must be present/],
  ['a word to avoid in the meaning of a state', 'workspaces/lifecycle.yaml', (t) => t.replace('meaning: not starred and with tasks', 'meaning: of a tenant'), /workspaces\/lifecycle\.yaml:\d+:\d+ at .*\n+Write "account" instead of "tenant"/],
] // prettier-ignore

let copy: ProjectCopy
beforeAll(() => void (copy = new ProjectCopy()))
afterAll(() => copy.remove())

/** Runs `npm run generate` with some mistakes in openapi/, and undoes them. Fails if the run accepts them. */
async function outputWith(mistakes: Mistake[]): Promise<string> {
  const generated = () =>
    readdirSync(join(copy.path, 'generated'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'utf8')])
  const before = generated()
  const originals = new Map(mistakes.map(([, file]) => [file, copy.read(`openapi/${file}`)]))
  for (const [, file, edit] of mistakes) copy.edit(`openapi/${file}`, edit)
  const run = copy.start('generate.ts')
  expect(await run.closed, run.output).toBe(1)
  expect(run.output).toMatch(/The description in openapi\/ is invalid\..*generated\/ is unchanged\.\s*$/)
  expect(run.output).not.toMatch(/^\s+at .*\.(js|ts):\d+/m)
  expect(generated()).toEqual(before)
  for (const [file, original] of originals) copy.edit(`openapi/${file}`, () => original)
  return run.output
}

describe('npm run generate', () => {
  test.each(unreadable)('rejects %s, names its place, and leaves generated/ unchanged', async (...mistake) => {
    expect(await outputWith([mistake])).toMatch(mistake[3])
  })
})

describe('npm run generate', () => {
  // In one run, because each run takes seconds, and because one mistake must not hide another.
  let output: string
  beforeAll(async () => void (output = await outputWith(forbidden)))

  test.each(forbidden)('rejects %s, and names its place', (_about, _file, _edit, message) => {
    expect(output).toMatch(message)
  })
})
