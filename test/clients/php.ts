import type { Row } from './rows.ts'

export const rows: Row[] = []
