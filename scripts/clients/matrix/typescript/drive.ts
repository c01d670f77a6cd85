import type { Mode } from '../calls.ts'
import { sign } from '../../../../src/client/credentials/sign.ts'

const env = (name: string) => process.env[`KOOMAP_${name}`]!

export const urls = { answers: env('ANSWERS'), errors: env('ERRORS'), signed: env('SIGNED'), paths: env('PATHS') }
export const token = env('TOKEN')
export const key = { ak: env('AK'), sk: env('SK') }
export const signed = (request: Request) => sign(request, key, new Date())

/** Builds a form, as programs must do for clients that do not build one from an object. */
export function form(fields: object): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, String(value))
  return data
}

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Has<Declared, Wanted> = Equal<Extract<Declared, Wanted>, Wanted>

/** The name if this exact type or a list of it is declared, alone or in a union. Null for `any`, `unknown` etc. */
export type Named<Declared, Wanted, Name> = true extends Has<Declared, Wanted> | Has<Declared, Wanted[]> ? Name : null

/** The result of clients that do not throw, followed by the types of the response and the error in it. */
export interface Result {
  data?: unknown
  error?: unknown
  response?: Response | undefined
}
export type DataOf<R extends Result> = NonNullable<R['data']>
export type ErrorOf<R extends Result> = NonNullable<R['error']>

export type Outcome = { data: unknown } | { status: number; error: unknown }

export function outcome({ data, error, response }: Result): Outcome {
  if (!response) throw error
  return response.ok ? { data } : { status: response.status, error }
}

interface Facts<R, E> {
  /** Makes the call with a client for the mode. */
  call(mode: Mode): Promise<R>
  /** Reads the outcome of a call, from its result or from what it threw. */
  read(call: Promise<R>): Promise<Outcome>
  type: string | null
  errorType: string | null
  /** Reads the error code from the error body. */
  code(error: E): string | number | false
  /** Converts the response, or each item of a list, back to JSON, if the client represents it differently. */
  json?(data: never): unknown
}

/** Makes the calls of one operation, and prints their reports. */
export async function drive<R, E>(operation: string, modes: Mode[], facts: Facts<R, E>): Promise<void> {
  for (const mode of modes) {
    const report = await Promise.race([reportOf(mode, facts), late()]).catch((error: unknown) => ({
      failure: error instanceof Error ? `${error}${error.cause ? `: ${error.cause}` : ''}` : JSON.stringify(error),
    }))
    console.log(JSON.stringify({ mode, operation, ...report }))
  }
}

async function reportOf<R, E>(mode: Mode, { call, read, type, errorType, code, json }: Facts<R, E>) {
  const found = await read(call(mode))
  if ('data' in found) {
    if (mode === 'errors') return { failure: 'the call did not fail' }
    const { data } = found
    const encode = (value: unknown) => (json ? json(value as never) : value)
    return { type, answer: Array.isArray(data) ? data.map(encode) : encode(data) }
  }
  const { status, error } = found
  if (mode !== 'errors') return { failure: `status ${status}: ${JSON.stringify(error)}` }
  return { type: errorType, status, code: String(code(error as E)) }
}

const late = () =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no response within 10 s')), 10_000).unref())
