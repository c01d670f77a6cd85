import { rows as csharp } from './csharp.ts'
import { rows as go } from './go.ts'
import { rows as java } from './java.ts'
import { rows as kotlin } from './kotlin.ts'
import { rows as php } from './php.ts'
import { rows as python } from './python.ts'
import { rows as rust } from './rust.ts'
import type { Row } from './rows.ts'
import { rows as typescript } from './typescript.ts'

/** Every generator that the matrix tries. */
export const rows: Row[] = [...python, ...go, ...java, ...php, ...rust, ...kotlin, ...typescript, ...csharp]
