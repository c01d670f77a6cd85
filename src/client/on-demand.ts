// What a program does not need before its first list, raw request, or sign-in. These modules import nothing but types,
// so that bundlers keep all of the others in one chunk.
export { iamSession } from './credentials/iam-session.ts'
export { readList } from './lists/read.ts'
export { rawFetch } from './raw-fetch.ts'
