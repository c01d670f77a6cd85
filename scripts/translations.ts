import { flags, main } from './cli/flags.ts'
import { generate } from './generate/update.ts'
import { languages, reviewAll } from './translations/overlays.ts'
import { phrasesFile, reviewPhrases } from './translations/phrases.ts'
import { fingerprintOf, type Texts } from './translations/texts.ts'

main(async () => {
  flags('npm run translations', {})
  await generate()
  for (const language of languages) {
    const { missing, outdated, unmatched } = reviewAll(language)
    for (const texts of missing) console.log(`missing    ${texts.target}\n${shown(texts)}`)
    for (const { action, now } of outdated)
      console.log(`outdated   ${now.target}\n           ${action.file}\n${shown(now)}`)
    for (const { target, file } of unmatched) console.log(`unmatched  ${target}\n           ${file}: remove it.`)
    const phrases = reviewPhrases(language)
    for (const phrase of phrases.missing) console.log(`missing    ${phrasesFile(language)}\n           en: ${phrase}`)
    for (const phrase of phrases.unused) console.log(`unused     ${phrasesFile(language)}\n           en: ${phrase}`)
    const count = [missing, outdated, unmatched, phrases.missing, phrases.unused].flat().length
    console.log(`${language}: ${count === 0 ? 'every text is translated' : `${count} to do`}`)
    if (count > 0) process.exitCode = 1
  }
})

/** The English texts, and the fingerprint that belongs beside their translation. */
const shown = (texts: Texts): string =>
  [
    ...Object.entries(texts.texts).map(([key, text]) => `${key}: ${text.trim().replaceAll('\n', '\n  ')}`),
    `x-source: ${fingerprintOf(texts.texts)}`,
  ]
    .join('\n')
    .replaceAll(/^/gm, '           ')
