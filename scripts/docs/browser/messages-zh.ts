// @ts-expect-error The status page is JavaScript, because browsers load it.
import { inChinese } from '../../../src/sandbox/status-page/messages-zh.js'

// Why the sandbox refused a request, in Chinese. The form has it only on pages in Chinese.

declare global {
  var koomapInChinese: ((reason: string) => string) | undefined
}

globalThis.koomapInChinese = inChinese
