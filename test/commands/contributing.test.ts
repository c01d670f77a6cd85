import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocksOf, read, sectionOf } from '../support/markdown.ts'
import { ProjectCopy } from '../support/project-copy.ts'
import { nameLimit, setNameLimit } from '../support/workspaces.ts'

/** An error code that the API does not have. */
const newCode = 'KMP.00011199'

/** The file that the recipe for a new operation adds. */
const operation = `get:
  operationId: showCommonWorkspace
  summary: Show a workspace
  description: Shows one workspace, without its tasks.
  tags: [workspaces]
  x-manual: { section: '1.1', title: 查询工作共享空间详情, document: A newer document }
  x-idempotent: true
  parameters:
    - $ref: ../shared/parameters.yaml#/WorkspaceInPath
  responses:
    '200':
      description: The workspace.
      headers: { X-request-id: { $ref: ../shared/headers.yaml#/RequestId } }
      content:
        application/json:
          schema: { $ref: schemas.yaml#/Workspace }
          examples:
            starred:
              summary: A starred workspace
              value:
                workspace_id: 3eceb0cb8b834f5bb0a66d4108c2067f
                workspace_name: 测试空间
                workspace_description: 空间描述
                creator: map_operator
                latest_operator: map_operator
                create_time: '2023-05-23T07:26:28Z'
                update_time: '2023-05-23T07:26:28Z'
                star: 1
                can_delete: true
    '400':
      description: The workspace ID is invalid.
      headers: { X-request-id: { $ref: ../shared/headers.yaml#/RequestId } }
      content:
        application/json:
          schema: { $ref: ../shared/schemas.yaml#/ApiErrorBody }
          examples:
            KMP.00011004: { $ref: ../errors/workspaces.yaml#/KMP.00011004 }
    '401': { $ref: ../shared/responses.yaml#/WorkspacesUnauthorized }
    '404': { $ref: responses.yaml#/WorkspaceNotFound }
`

/** The YAML that a recipe shows. */
const yamlIn = (heading: string) => blocksOf(sectionOf(read('CONTRIBUTING.md'), heading), 'yaml')
const indented = (text: string, spaces: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces))

describe('the recipe in CONTRIBUTING.md', () => {
  let copy: ProjectCopy
  beforeAll(async () => {
    copy = new ProjectCopy()

    // A limit, in the schema and wherever a text repeats it.
    setNameLimit(copy, nameLimit + 1)

    // A query parameter, which the official SDK does not have.
    const [parameter, deviation] = yamlIn('Add a query parameter') as [string, string]
    copy.edit('openapi/workspaces/workspaces.yaml', (text) =>
      text.replace(/(?=^ {4}- name: order_by$)/m, () => indented(parameter, 4) + indented(deviation, 6)),
    )

    // An error code, and the response that refers to it. The recipe shows an existing code.
    const [entry, examples] = yamlIn('Add an error code').map((yaml) => yaml.replaceAll('KMP.00011105', newCode))
    copy.edit('openapi/errors/workspaces.yaml', (text) =>
      text.replace(/^KMP\.00011105:\n(?: .*\n)+/m, (existing) => existing + entry),
    )
    copy.edit('openapi/workspaces/responses.yaml', (text) =>
      text.replace(/(?=^ +KMP\.00011105:)/m, () => indented(examples!.replace(/^examples:\n/, ''), 6)),
    )

    // An operation: a file in the folder of its resource, and a line in openapi.yaml.
    copy.write('openapi/workspaces/details.yaml', operation)
    copy.edit('openapi/openapi.yaml', (text) =>
      text.replace(
        /^ {2}\/v1\/workspaces\/\{workspace_id\}: .*\n/m,
        '$&  /v1/workspaces/{workspace_id}/details: { $ref: workspaces/details.yaml }\n',
      ),
    )

    // The states in which a task can be deleted. The recipe shows the existing transition with one more state.
    const [transition] = yamlIn('Change which states allow an action')
    copy.edit('openapi/real3d-tasks/lifecycle.yaml', (text) =>
      text.replace(/^ {2}- trigger: \{ operation: deleteReal3DTask \}\n(?: {4}.*\n)+/m, () => indented(transition!, 2)),
    )

    const generate = copy.start('generate.ts')
    expect(await generate.closed, generate.output).toBe(0)
  })
  afterAll(() => copy.remove())

  test('for a limit changes it in the description, the types, and the validation of the client', () => {
    const limit = nameLimit + 1
    expect(copy.read('generated/openapi.yaml')).toMatch(new RegExp(`^ {4}WorkspaceName:\n.*\n.*\n +maxLength: ${limit}$`, 'm')) // prettier-ignore
    expect(copy.read('generated/schema.ts')).toContain(`Name of the workspace, 2 to ${limit} characters.`)
    expect(copy.read('generated/validation.ts')).toMatch(new RegExp(`"WorkspaceName": \\{[^}]*"maxLength": ${limit},`))
  })

  test('for a parameter adds it to the types of the client', () => {
    const [parameters] = /(?<=^ {4}listCommonWorkspace: \{\n {8}parameters: \{\n)[^]*?(?=^ {8}\};)/m.exec(
      copy.read('generated/schema.ts'),
    )!
    expect(parameters).toMatch(/@description Return only workspaces that this IAM user created\.[^/]*\*\/\n +creator\?: string;/) // prettier-ignore
  })

  test('for an error code adds it to the error catalog of the client', () => {
    expect(copy.read('generated/errors.ts')).toContain(
      `\n  "${newCode}": {"status":409,"message":"工作共享空间名称冲突",`,
    )
  })

  test('for states changes the lifecycle, its diagram, and its tables', () => {
    const from = ['INIT', 'START_FAILED', 'FAILED', 'STOP_SUCCESS', 'SUCCESS', 'BUNDLE_SUCCESS']
    expect(copy.read('generated/lifecycles.ts')).toContain(
      `{"trigger":{"operation":"deleteReal3DTask"},"from":${JSON.stringify(from)},"to":null,"refusal":"KMP.00021114",`,
    )
    expect(copy.read('generated/lifecycles.md')).toMatch(/^\| `BUNDLE_SUCCESS` \| .*✓ gone/m)
    expect(copy.read('generated/lifecycles/real3d-task.svg')).toContain('SUCCESS, or BUNDLE_SUCCESS; it is then gone.')
  })

  test('for an operation adds it to the methods of the client', () => {
    const operations = copy.read('generated/operations.ts')
    expect(operations).toContain('showCommonWorkspace: {"method":"get","path":"/v1/workspaces/{workspace_id}/details"}')
    expect(operations).toContain("  showCommonWorkspace: operations['showCommonWorkspace']")
  })
})
