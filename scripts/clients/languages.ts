import { go } from './go.ts'
import { java } from './java.ts'
import { kotlin } from './kotlin.ts'
import { php } from './php.ts'
import { python } from './python.ts'
import { rust } from './rust.ts'
import type { Language } from './language.ts'

/** The languages that `npm run clients` supports. */
export const languages: Record<string, Language> = { python, go, java, php, rust, kotlin }
