import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProjectCopy } from '../support/project-copy.ts'

let copy: ProjectCopy
const reset = () => void (copy = new ProjectCopy())

describe('npm run generate rejects a wrong description, names the place, and leaves generated/ unchanged', () => {
  beforeAll(reset)
  afterAll(() => copy.remove())

  /** A mistake in a file of openapi/, and the message with its place. */
  type Slip = [about: string, file: string, slip: (text: string) => string, message: RegExp]
  const broken: Slip[] = [
    ['a YAML syntax error', 'workspaces/schemas.yaml', (t) => t.replace('type: object', 'type: [object'), /workspaces\/schemas\.yaml:\d+/],
    ['a broken $ref', 'workspaces/workspaces.yaml', (t) => t.replace('#/Workspace }', '#/Workspaces }'), /workspaces\/workspaces\.yaml:\d+[\s\S]*(resolve|ref)/i],
    ['a missing file', 'openapi.yaml', (t) => t.replace('navigation/navi.yaml', 'navigation/gone.yaml'), /openapi\.yaml:\d+[\s\S]*gone\.yaml/],
  ] // prettier-ignore
  test.each(broken)('%s', (_, ...slip) => refused([slip]))

  const forbidden: Slip[] = [
    ['an operationId used twice', 'workspaces/workspace.yaml', (t) => t.replace('operationId: updateCommonWorkspace', 'operationId: createCommonWorkspace'), /workspaces\/workspaces?\.yaml:\d+:\d+ at .*\n+.*unique `operationId`/],
    ['an example that violates its schema', 'workspaces/workspaces.yaml', (t) => t.replace('workspace_name: 测试空间2 }', 'workspace_name: 2 }'), /workspaces\/workspaces\.yaml:\d+:\d+ at .*\n+.*`workspace_name`/],
    ['a property without a description', 'workspaces/schemas.yaml', (t) => t.replace(/(workspace_name:\n {6}type: string\n) {6}description: .*\n/, '$1'), /workspaces\/schemas\.yaml:\d+:\d+ at .*\n+.*workspace_name. has no .description.\. Say what it means/],
    ['a deviation recorded twice', 'workspaces/workspace.yaml', (t) => t.replace('id: ws-put-post', 'id: delete-bodies'), /workspaces\/workspace\.yaml:\d+:\d+ at .*\n+.*delete-bodies. is used twice/],
    ['a number without a name', 'workspaces/schemas.yaml', (t) => t.replace('[Unstarred, Starred]', '[Unstarred]'), /workspaces\/schemas\.yaml:\d+:\d+ at .*\n+.*2 numbers/],
    ['a summary with a period', 'workspaces/workspaces.yaml', (t) => t.replace('summary: List workspaces', 'summary: List workspaces.'), /workspaces\/workspaces\.yaml:\d+:\d+ at .*\n+.*period/],
    ['an operation without the section of the manual', 'real3d-tasks/stop.yaml', (t) => t.replace(/x-manual: \{ section: [\d.]+, /, 'x-manual: { '), /real3d-tasks\/stop\.yaml:\d+:\d+ at .*\n+.*needs .x-manual: \{ section/],
    ['an operation that is neither idempotent nor not', 'real3d-tasks/stop.yaml', (t) => t.replace(/ {2}x-idempotent: .*\n/, ''), /real3d-tasks\/stop\.yaml:\d+:\d+ at .*\n+.*needs .x-idempotent.: true if/],
    ['an operation without 400 whose parameters are on the path', 'real3d-tasks/overview.yaml', (t) => t.replace("'400':", "'410':"), /real3d-tasks\/overview\.yaml:\d+:\d+ at .*\n+showTaskOverviewInWorkspace takes parameters or a body, but declares no response 400/],
    ['a parameter without an example', 'workspaces/workspaces.yaml', (t) => t.replace(/ {6}example: 测试\n/, ''), /workspaces\/workspaces\.yaml:\d+:\d+ at .*\n+Parameter .workspace_name. has no .example.\. Add one/],
    ['a length in words that is not that of a parameter', 'real3d-tasks/tasks.yaml', (t) => t.replace('this text, 1 to 50 characters', 'this text, 1 to 51 characters'), /real3d-tasks\/tasks\.yaml:\d+:\d+ at .*\n+.*"1 to 51 characters", but the schema has minLength 1 and maxLength 50/],
    ['an error code without a status', 'errors/real3d.yaml', (t) => t.replace(/(KMP\.00021004:\n.*\n) {2}x-status: .*\n/, '$1'), /errors\/real3d\.yaml:\d+:\d+ at .*\n+KMP\.00021004: Add .x-status./],
    ['an error code without a remedy', 'errors/gateway.yaml', (t) => t.replace('x-remedy:', 'x-remedies:'), /errors\/gateway\.yaml:\d+:\d+ at .*\n+[A-Z]+\.\d+: Add .x-remedy.[\s\S]*Unknown key .x-remedies./],
    ['an error code without an assignment', 'errors/positioning.yaml', (t) => t.replace(/ {2}x-assignment: .*\n/, ''), /errors\/positioning\.yaml:\d+:\d+ at .*\n+VPS\.\d+: Add .x-assignment.*.x-unused: true. instead/],
    ['an error code that no response refers to', 'errors/navigation.yaml', (t) => `${t}NAVI.0999:\n  summary: New\n  x-status: 400\n  x-assignment: inferred\n  x-remedy: Try again.\n  value: { error_code: NAVI.0999, error_msg: 新 }\n`, /openapi\/errors\/navigation\.yaml has NAVI\.0999, which nothing refers to\. Refer to it in the responses/],
    ['a range in an error that no parameter has', 'errors/workspaces.yaml', (t) => t.replace('2 to 50 Chinese', '2 to 51 Chinese'), /errors\/workspaces\.yaml:\d+:\d+ at .*\n+KMP\.00011106 says "2 to 51", but no parameter or property of createCommonWorkspace/],
    ['a word that the glossary replaces', 'spur-points/spur.yaml', (t) => t.replace('description: |\n', 'description: |\n    Marks a control point in photographs.\n'), /spur-points\/spur\.yaml:\d+:\d+ at .*\n+Write "(ground control point|oblique image)" instead of "(control point|photograph)"/],
    ['a link into the docs of one tool', 'spur-points/spurs.yaml', (t) => t.replace('description: |\n', 'description: |\n    See [the other](#operation/addSpurPoint).\n'), /spur-points\/spurs\.yaml:\d+:\d+ at .*\n+\[the other\]\(#operation\/addSpurPoint\) works in one docs tool only/],
    ['a tolerated form without data', 'satellite-tasks/schemas.yaml', (t) => t.replace(/( {10}tolerated:\n {12}description: .*\n) {12}examples: \[tile\]\n/, '$1'), /satellite-tasks\/schemas\.yaml:\d+:\d+ at .*\n+.tolerated. needs a .description. and .examples./],
  ] // prettier-ignore
  test(`all at once: ${forbidden.map(([about]) => about).join(', ')}`, () =>
    refused(forbidden.map(([, ...slip]) => slip)))

  async function refused(slips: [file: string, slip: (text: string) => string, message: RegExp][]) {
    const before = readdirSync(join(copy.path, 'generated')).map((name) => [name, copy.read(`generated/${name}`)])
    const originals = new Map(slips.map(([file]) => [file, copy.read(`openapi/${file}`)]))
    for (const [file, slip] of slips) copy.edit(`openapi/${file}`, slip)
    const run = copy.start('generate.ts')
    expect(await run.closed, run.output).toBe(1)
    for (const [, , message] of slips) expect(run.output).toMatch(message)
    expect(run.output).toMatch(/The description in openapi\/ is invalid\..*generated\/ is unchanged\.\s*$/)
    expect(run.output).not.toMatch(/^\s+at .*\.(js|ts):\d+/m)
    expect(readdirSync(join(copy.path, 'generated')).map((name) => [name, copy.read(`generated/${name}`)])).toEqual(
      before,
    )
    for (const [file, original] of originals) copy.edit(`openapi/${file}`, () => original)
  }
})
