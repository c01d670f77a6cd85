import { fileURLToPath } from 'node:url'

/** The folder of the project, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))
export const bundlePath = `${root}generated/openapi.yaml`
export const descriptionPath = `${root}generated/openapi.json`
export const docsFolder = `${root}dist/docs`
