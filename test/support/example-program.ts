import { catalogueOf } from '../../src/description/error-codes.ts'
import { exampleArguments, type Operation } from '../../src/description/model.ts'
import { description, examplesOf, operations, responsesOf, successOf } from './description.ts'

const operation = (name: string) => operations.find(({ id }) => id === name)!
const args = (o: Operation) => JSON.stringify(exampleArguments(o)[0]!.args)
const response = ({ raw }: Operation) =>
  examplesOf(responsesOf(raw).find(({ status }) => status === successOf(raw))!.content)[0]![1]

/** What the program imports from the package. */
export const names = 'accessKey, iamPassword, KooMap, KooMapError, token'

/**
 * A function, as source text, that uses the package in every runtime: it makes a call with a password, which reads a
 * header of IAM's response; a call that fails, which loads the error catalog; and a call that is signed.
 */
export const program = `async ({ ${names} }, baseUrl) => {
  const args = ${args(operation('createCommonWorkspace'))}
  const auth = iamPassword({ domain: 'a', user: 'b', password: 'c' })
  const workspace = await new KooMap({ auth, baseUrl }).createCommonWorkspace(args)
  const error = await new KooMap({ auth: token('any'), baseUrl })
    .createCommonWorkspace(args, { headers: { Prefer: 'code=409, example=KMP.00011105' } })
    .catch((error) => error)
  const signing = new KooMap({ auth: accessKey({ ak: 'a', sk: 'b' }), baseUrl })
  const route = await signing.startNavi(${args(operation('startNavi'))})
  return { workspace, error: [error instanceof KooMapError, error.name, error.code, error.meaning], route }
}`

/** What the function returns with the mock. */
export const outcome = {
  workspace: response(operation('createCommonWorkspace')),
  error: [
    true,
    'ConflictError',
    'KMP.00011105',
    catalogueOf(description).find(({ code }) => code === 'KMP.00011105')!.meaning,
  ],
  route: response(operation('startNavi')),
}
