import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { bundlePath, descriptionPath } from '../cli/paths.ts'
import type { Description } from '../../src/description/model.ts'

/** Reads the committed bundle, or another one. */
export const readBundle = (path = bundlePath) => load(readFileSync(path, 'utf8')) as Description

/** Reads the committed bundle in its form as JSON, which takes less time. */
export const readDescription = () => JSON.parse(readFileSync(descriptionPath, 'utf8')) as Description
