import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import go from 'highlight.js/lib/languages/go'
import http from 'highlight.js/lib/languages/http'
import java from 'highlight.js/lib/languages/java'
import json from 'highlight.js/lib/languages/json'
import kotlin from 'highlight.js/lib/languages/kotlin'
import php from 'highlight.js/lib/languages/php'
import python from 'highlight.js/lib/languages/python'
import rust from 'highlight.js/lib/languages/rust'
import typescript from 'highlight.js/lib/languages/typescript'
import yaml from 'highlight.js/lib/languages/yaml'
import { escapeHtml } from './operation-links.ts'

const grammars = { bash, go, http, java, json, kotlin, php, python, rust, typescript, yaml }
for (const [name, grammar] of Object.entries(grammars)) hljs.registerLanguage(name, grammar)

const cache = new Map<string, string>()

/** Highlights code with classes of highlight.js. Code in an unknown language is only escaped. */
export function highlight(code: string, language: string): string {
  const name = language === 'sh' || language === 'shell' ? 'bash' : language
  if (!name || !hljs.getLanguage(name)) return escapeHtml(code)
  const key = `${name}\n${code}`
  const found = cache.get(key) ?? hljs.highlight(code, { language: name }).value
  cache.set(key, found)
  return found
}
