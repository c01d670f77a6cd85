import { highlight } from '../text/highlight.ts'
import { Html } from './html.tsx'

/** A block of highlighted code. */
export function Code({ code, language }: { code: string; language: string }) {
  return (
    <pre tabIndex={0}>
      <Html tag="code" class={`language-${language}`} html={highlight(code, language)} />
    </pre>
  )
}

/** The name of an operation, which leads to its page. */
export function OperationLink({ id }: { id: string }) {
  return (
    <a href={`site:operations/${id}.html`}>
      <code>{id}</code>
    </a>
  )
}

export function ErrorLink({ code }: { code: string }) {
  return (
    <a href={`site:errors.html#${code}`} class="code">
      <code>{code}</code>
    </a>
  )
}

export function Method({ method }: { method: string }) {
  return <span class={`method ${method}`}>{method.toUpperCase()}</span>
}

/** The status of a response. */
export const StatusCode = ({ status }: { status: string | number }) => (
  <span class={`status s${String(status)[0]}`}>{status}</span>
)
