import { site } from '../site.ts'

/** The attributes of an element whose words are not in the page's language, for `{...inLanguage(…)}`. */
export interface LanguageAttributes {
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** Scripts that are written from right to left (ISO 15924). */
const rightToLeft = new Set('Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '))

/** What Unicode calls the scripts of a language whose way of writing has a code of its own. */
const partsOf: Readonly<Record<string, string>> = {
  Jpan: 'Hira|Kana|Hani',
  Hrkt: 'Hira|Kana',
  Kore: 'Hang|Hani',
  Hans: 'Hani',
  Hant: 'Hani',
  Hanb: 'Hani|Bopo',
  Aran: 'Arab',
}

/** Scripts that a text in an unknown language may be in, those that others contain last. */
const scriptsInUse =
  'Arab Hebr Cyrl Grek Hrkt Hani Hang Thai Deva Beng Taml Telu Gujr Guru Knda Mlym Sinh Laoo Khmr Mymr Ethi Geor Armn Tibt Syrc Thaa Nkoo Adlm'.split(
    ' ',
  )

const letters = new Map<string, RegExp>()

/** A letter of a script. */
function letterOf(script: string): RegExp {
  const cached = letters.get(script)
  if (cached) return cached
  const scripts = (partsOf[script] ?? script).split('|').map((name) => String.raw`\p{Script=${name}}`)
  let made = /\p{Script=Latin}/u
  try {
    made = new RegExp(`[${scripts.join('')}]`, 'u')
  } catch {
    // A script that this Unicode does not have.
  }
  letters.set(script, made)
  return made
}

/** The script that a language is written in, by its tag or else by CLDR’s likely subtags: `he` → `Hebr`, `sr-Latn` → `Latn`. */
function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn'
  } catch {
    return 'Latn'
  }
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr'
}

/** Whether a text has letters that its language is written in, or no letters at all: a Latin name in an Arabic list is not Arabic. */
function isWrittenIn(text: string, language: string): boolean {
  return letterOf(scriptOf(language)).test(text) || !/\p{L}/u.test(text)
}

/** The language of a text by its letters alone: none where they are the page’s, else an undetermined one with its script, `und-Hebr`. */
function languageByLetters(text: string, page: string): string | undefined {
  if (isWrittenIn(text, page)) return undefined
  const script = scriptsInUse.find((one) => letterOf(one).test(text))
  return script && `und-${script}`
}

/**
 * The attributes that say which language words are in, and which way they are written, where that is not the page’s. Whoever reads a page aloud,
 * breaks its lines or puts its signs in order needs them (WCAG 3.1.2). A direction also keeps the words apart from those around them.
 *
 * @param language of the words, as far as it is known
 * @param text the words: what is not written in the letters of its language is in the page’s, or in one that its letters show
 * @param around the language of the words around it
 */
export function inLanguage(language: string | undefined, text?: string, around: string = site.language): LanguageAttributes {
  const declared = language !== undefined && (text === undefined || isWrittenIn(text, language)) ? language : undefined
  const lang = declared ?? (text === undefined ? undefined : languageByLetters(text, around)) ?? site.language
  if (lang === around) return {}
  const dir = directionOf(lang)
  return dir === directionOf(around) ? { lang } : { lang, dir }
}

/** A stretch of a text in one language. */
export interface LanguageRun extends LanguageAttributes {
  text: string
}

/**
 * A sentence of the page cut at the words in other letters that it has, so that each can be marked. What is between quotation marks and begins with
 * such a letter is one stretch, whatever else is in it.
 *
 * @param language the one to expect
 */
export function languageRuns(text: string, language?: string): LanguageRun[] {
  if (!foreign.test(text)) return [{ text }]
  const [, before = '', words = ''] = allForeign.exec(text) ?? []
  // A whole text, with its full stops: sentences that are read from the right must not be put in order from the left.
  const whole = inLanguage(language, words)
  if (words && whole.lang && isAllWrittenIn(words, whole.lang)) return [...(before ? [{ text: before }] : []), { text: words, ...whole }]
  return text.split(stretches).flatMap((part, i): LanguageRun[] => {
    if (part === '') return []
    return i % 2 ? [{ text: part, ...inLanguage(language, part) }] : [{ text: part }]
  })
}

/** A text without Latin letters, apart from signs before it. */
const allForeign = /^([\s:;,.–—-]*)([^\p{Script=Latin}]+)$/u

/** Whether all letters of a text are of one language’s scripts, or of none. */
function isAllWrittenIn(text: string, language: string): boolean {
  const letter = letterOf(scriptOf(language))
  return [...text].every((character) => letter.test(character) || !foreign.test(character))
}

const foreignLetter = String.raw`(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}`
const foreign = new RegExp(foreignLetter, 'u')
/** The quoted words, or else a stretch from a foreign letter to the last before the next Latin one. */
const stretches = new RegExp(
  String.raw`((?<=“)[^\p{L}“”]*${foreignLetter}[^“”]*(?=”)|${foreignLetter}(?:[^\p{Script=Latin}“”;:.,]*${foreignLetter})?(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{N}])*)`,
  'u',
)

/** The quotation marks of languages that do not have “…”. */
const marks: Readonly<Record<string, readonly [string, string]>> = {
  ...ofAll('„', '“', 'de cs sk sl bg is lt et hr sr mk ka sq'),
  ...ofAll('„', '”', 'pl ro hu nl'),
  ...ofAll('«', '»', 'uk ru be el no nb nn es it pt ca gl eu lv hy ar fa ur kk az'),
  ...ofAll('«\u202f', '\u202f»', 'fr br'),
  ...ofAll('”', '”', 'he sv fi'),
  ...ofAll('「', '」', 'ja'),
}

function ofAll(open: string, close: string, languages: string): Record<string, readonly [string, string]> {
  return Object.fromEntries(languages.split(' ').map((language) => [language, [open, close]]))
}

/** Words in the quotation marks of their language. */
export function quoted(words: string, language: string = site.language): string {
  const isTraditional = /^zh\b/.test(language) && scriptOf(language) === 'Hant'
  const [open, close] = isTraditional ? ['「', '」'] : (marks[language.split('-', 1)[0] ?? ''] ?? ['“', '”'])
  return open + words + close
}
