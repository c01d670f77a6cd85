import { fileURLToPath } from 'node:url'

/** The folder of the project, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))
export const bundlePath = `${root}generated/openapi.yaml`
export const docsPath = `${root}dist/docs/index.html`
export const errorsPath = `${root}dist/docs/errors.html`
