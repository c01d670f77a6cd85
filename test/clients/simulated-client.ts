import { inject } from 'vitest'
import { sign } from '../../src/client/credentials/sign.ts'
import { calls, type Call, type Mode } from '../../scripts/clients/matrix/calls.ts'
import { judge, key, token, type Report } from '../../scripts/clients/matrix/judge.ts'
import { startRecorder } from '../../scripts/clients/matrix/recorder.ts'

interface Sent {
  path: string
  init: RequestInit & { headers: Headers }
}

/** Something that the simulated client gets wrong: a change to its requests or to its reports. */
export interface Fault {
  request?(request: Sent, call: Call, mode: Mode): void
  /** Writes the value of a path parameter into a path, instead of encoding or rejecting it. */
  segment?(value: string): string
  report?(report: Report): void
}

/** One operation of each kind: with a list, a body, a body with DELETE, arrays, a form, and headers and a signature. */
const kinds = ['listCommonWorkspace', 'createCommonWorkspace', 'deleteTask', 'listTaskInfo', 'listImageBaseInfo', 'startVps'] // prettier-ignore

const isTried = ({ operation, modes }: Call) => modes.includes('paths') || kinds.includes(operation)

/** The verdicts on a simulated client, which does everything right except for one fault. */
export async function verdictsOn(fault: Fault, some = calls.filter(isTried)) {
  const recorder = await startRecorder(inject('mockUrl'))
  const reports: Report[] = []
  try {
    for (const call of some)
      for (const mode of call.modes) {
        const report = await reportOf(call, mode, fault, recorder.urls[mode])
        fault.report?.(report)
        reports.push(report)
      }
    return await judge(some, recorder.exchanges, reports)
  } finally {
    await recorder.close()
  }
}

/** Encodes a path parameter, and rejects what would lead to another path even if it were encoded. */
function segmentOf(value: string): string {
  if (['', '.', '..'].includes(value)) throw new TypeError(`A path parameter must not be ${JSON.stringify(value)}`)
  return encodeURIComponent(value)
}

function requestOf(call: Call, mode: Mode, segment = segmentOf): Sent {
  let { path } = call
  const query = new URLSearchParams()
  const headers = new Headers()
  for (const { in: place, name, value } of call.parameters)
    if (place === 'path') path = path.replace(`{${name}}`, segment(value))
    else if (place === 'header') headers.set(name, value)
    else for (const item of [value].flat()) query.append(name, item)
  if (call.secured && mode !== 'signed') headers.set('X-Auth-Token', token)
  const form = new FormData()
  if (call.mediaType === 'multipart/form-data')
    for (const [name, value] of Object.entries(call.body)) form.set(name, String(value))
  else if (call.mediaType) headers.set('Content-Type', call.mediaType)
  const init: Sent['init'] = { method: call.method, headers }
  if (call.body !== undefined) init.body = call.mediaType === 'multipart/form-data' ? form : JSON.stringify(call.body)
  return { path: path + (query.size > 0 ? `?${query}` : ''), init }
}

async function reportOf(call: Call, mode: Mode, fault: Fault, url: string): Promise<Report> {
  const about = { mode, operation: call.operation }
  try {
    const sent = requestOf(call, mode, fault.segment)
    fault.request?.(sent, call, mode)
    const request = new Request(url + sent.path, sent.init)
    if (mode === 'signed') await sign(request, key, new Date())
    const response = await fetch(request)
    const body = JSON.parse(await response.text())
    if (mode !== 'errors') return { ...about, type: call.answerType, answer: body }
    const code = body.error_code ?? body.error.code
    return { ...about, type: call.errorType, status: response.status, code }
  } catch (error) {
    return { ...about, failure: String(error) }
  }
}
