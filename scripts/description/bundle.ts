import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { bundlePath } from '../cli/paths.ts'
import type { Description } from '../../src/description/model.ts'

/** Reads the committed bundle, or another one. */
export const readBundle = (path = bundlePath) => load(readFileSync(path, 'utf8')) as Description
