import { english, type Words } from './labels-en.ts'
import { chinese } from './labels-zh.ts'

/** The languages of the docs. The bundle of `zh` is generated/openapi.zh-CN.yaml. */
export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

/** The value of the `lang` attribute. */
export const tagOf: Record<Language, string> = { en: 'en', zh: 'zh-CN' }

export const labels: Record<Language, Words> = { en: english, zh: chinese }
export type { Words }
