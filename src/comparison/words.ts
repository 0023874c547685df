/** A word as it is compared, and its range in the text (`[start, end)`, in UTF-16 units). */
export interface Word {
  value: string
  start: number
  end: number
}

/** Scripts without spaces between words: each character is compared by itself. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`
/** Invisible characters in words: soft hyphens, joiners, zero-width spaces, marks of direction, variation selectors. */
const unseen = String.raw`\u00AD\u200B-\u200F\u2060\uFE00-\uFE0F\uFEFF`
const letter = String.raw`(?:(?!${unspaced})[\p{L}\p{M}${unseen}])`
const apostrophes = String.raw`'‘’‛\u02BC\u0060´`
/** What a word may contain besides letters: an apostrophe, or a bracket around some of its letters. */
const inWord = String.raw`[${apostrophes}\[\]](?=${letter})`
const digit = String.raw`[\p{N}${unseen}]`
/** What separates the thousands of a figure in many languages. */
const space = String.raw`[ \u00A0\u2009\u202F'’]`
/** What a figure may contain besides digits: points, colons, and separators of thousands. */
const inFigure = String.raw`[.,:/](?=\p{N})|(?<=(?<!\p{Nd})\p{Nd}{1,3}(?:${space}\p{Nd}{3})*)${space}(?=\p{Nd}{3}(?!\p{Nd}))`
const figure = String.raw`(?:(?<![\p{L}\p{N}])\.(?=\p{N}))?\p{N}(?:${digit}|${inFigure})*`
const abbreviation = String.raw`(?<![\p{L}\p{M}])(?:\p{L}\p{M}*){1,2}(?:\.(?:\p{L}\p{M}*){1,2})+(?![\p{L}\p{M}\p{N}])\.?`
/** Initials with spaces between: `J. F.`, `U. S.` */
const initials = String.raw`(?<![\p{L}\p{M}])\p{Lu}\.(?:\s\p{Lu}\.)+`
const figureSign = String.raw`(?<![\p{L}\p{N}\p{M}\])}%.,])[\u002D\u2010-\u2013\u2212](?=\p{Sc}?\.?\p{N})`
/** Symbols; a minus before a figure is matched above, and between words it is a dash. */
const symbol = String.raw`(?!\u2212)[\p{Sc}\p{Sm}\p{So}%‰&@#§]`
const word = `(?:${letter}(?:${inWord})?)+`
const form = new RegExp(`${unspaced}\\p{M}*|${initials}|${abbreviation}|${figure}|${word}|${figureSign}|${symbol}`, 'gu')
/** Matches of `form` that are not words: invisible characters alone. */
const empty = new RegExp(`^[${unseen}]*$`, 'u')

/**
 * The words of a text, normalized for the comparison of a quote with its source.
 *
 * These do not count: quotation marks, the shape of apostrophes, dashes and hyphens (`no-strike` is the two words *no* and *strike*), white
 * space, other punctuation, the dots of `U.S.`, whether letters are composed (NFC, NFD), a capital at the start of a word, and separators of
 * thousands in the figure's language (`10,000`). Everything else counts: each other letter, the apostrophe in `we’re`, points and colons within
 * figures, signs before them, and symbols such as `€`, `%` and `&`, each of which is a word, as is a unit next to its figure (`5km`).
 *
 * @param language the BCP 47 tag of the language whose format of figures applies
 */
export function wordsIn(text: string, language = 'en'): Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of text.matchAll(form))
    if (!empty.test(word)) words.push({ value: comparedValue(word, language), start: index, end: index + word.length })
  return words
}

const unseenLetters = new RegExp(`[${unseen}]`, 'gu')
const anyApostrophe = new RegExp(`[${apostrophes}]`, 'gu')

/** The normalized value of a word. */
function comparedValue(word: string, language: string): string {
  const shaped = word.replace(unseenLetters, '').normalize('NFC').replace(anyApostrophe, "'").replace(/[[\]]/g, '')
  if (/^[\u002D\u2010-\u2013\u2212]$/.test(shaped)) return '-'
  if (/^[.\p{N}]/u.test(shaped)) return bareFigure(shaped, language)
  const bare = /^\p{L}/u.test(shaped) && !/\p{N}/u.test(shaped) ? shaped.replace(/[.\s]/g, '') : shaped
  const [first = ''] = bare
  return first.toLowerCase() + bare.slice(first.length)
}

/** A figure without separators of thousands: `10,000` and `10 000` are 10000 in English. */
function bareFigure(text: string, language: string): string {
  const group = groupSign(language)
  const plain = text.replace(/(?<=\d)[ \u00A0\u2009\u202F'](?=\d{3})/g, '')
  const whole = group && /^\d{1,3}/.test(plain) ? plain.replace(thousands(group), (digits) => digits.replaceAll(group, '')) : plain
  return whole.startsWith('.') ? `0${whole}` : whole
}

function thousands(group: string): RegExp {
  return new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?!\\d)`)
}

const groupSigns = new Map<string, string | undefined>()

/** The point or comma that a language writes between thousands; undefined when it writes a space there, or nothing. */
function groupSign(language: string): string | undefined {
  if (!groupSigns.has(language)) {
    const parts = new Intl.NumberFormat(language).formatToParts(12_345_678)
    const sign = parts.find(({ type }) => type === 'group')?.value
    groupSigns.set(language, sign === '.' || sign === ',' ? sign : undefined)
  }
  return groupSigns.get(language)
}
