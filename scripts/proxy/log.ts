import { createWriteStream } from 'node:fs'
import { printable, shortened } from '../cli/printable.ts'
import { UserError } from '../cli/flags.ts'
import type { Entry, Finding, Summary } from '../../src/proxy/proxy.ts'

/** The lines of a request in the log: what it was, and what is wrong with it. */
export function linesOf({ method, path, status, operation, duration, findings }: Entry): string {
  const head = [method, shortened(path), status ?? 'closed', operation, `${Math.round(duration)} ms`]
  return [head.filter((part) => part !== undefined).join(' '), ...findings.map(lineOf)].join('\n')
}

/** What findings that are no violations are called. */
const titles = { unknown: 'not in the description: ', unchecked: 'not validated: ', failure: 'failed: ' }

function lineOf({ kind, message, place, rule, value, reason }: Finding): string {
  const title = kind === 'violation' ? `violates ${rule}: ` : titles[kind]
  return printable(`  ${message} ${place} ${title}${reason}${value === undefined ? '' : ` (${value})`}`)
}

/** A file to which findings are added as lines of JSON. */
export interface LogFile {
  add(entry: Entry): void
  /** Resolves when everything is written. */
  close(): Promise<void>
}

/**
 * Opens a log file.
 *
 * @throws {UserError} If it cannot be written.
 */
export async function openLog(path: string): Promise<LogFile> {
  const stream = createWriteStream(path, { flags: 'a' })
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve())
    stream.once('error', (error) => reject(new UserError(`--log: ${path} cannot be written: ${error.message}`)))
  })
  // A full disk must not end the proxy.
  stream.on('error', (error) =>
    console.error(`Findings are no longer added to ${path}, because it cannot be written: ${error.message}`),
  )
  return {
    add({ time, method, path, operation, status, findings }) {
      for (const { kind, message, place, rule, value, reason } of findings)
        if (stream.writable)
          stream.write(
            `${JSON.stringify({ time, operation, method, path, status, kind, message, place, rule, value, reason })}\n`,
          )
    },
    close: () =>
      new Promise((resolve) => {
        if (stream.closed) return resolve()
        stream.once('close', resolve)
        stream.end()
      }),
  }
}

const number = (count: number, name: string) => (count === 1 ? `1 ${name}` : `${count || 'no'} ${name}s`)

/** What a proxy has seen, in a few lines. */
export function linesOfSummary(summary: Summary): string {
  const { requests, operations, known, violations, unknown, unchecked, failures } = summary
  const sum = [...violations.values()].reduce((total, count) => total + count, 0)
  const ordered = (counts: Map<string, number>) => [...counts].sort(([, a], [, b]) => b - a)
  return [
    `${number(requests, 'request')}, ${operations.size} of ${known} operations, ${number(sum, 'violation')}`,
    ...ordered(violations).map(([kind, count]) => `  ${count} × ${kind}`),
    ...(unknown > 0 ? [`Not in the description: ${number(unknown, 'request')}`] : []),
    ...(unchecked > 0 ? [`Not validated: ${number(unchecked, 'message')}`] : []),
    ...(failures > 0 ? [`${number(failures, 'upstream failure')}`] : []),
    ...(operations.size > 0
      ? [
          `Operations: ${ordered(operations)
            .map(([id, count]) => `${id} (${count})`)
            .join(', ')}`,
        ]
      : []),
  ].join('\n')
}
