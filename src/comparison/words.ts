/** A word as it is compared, and where it stands in its text (`[start, end)`, in UTF-16 units). */
export interface Word {
  value: string
  start: number
  end: number
}

/** Scripts that set no spaces between words: each character is compared by itself. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`
/** What nobody sees inside a word: soft hyphens, joiners, spaces without width, marks of direction, variation selectors. */
const unseen = String.raw`\u00AD\u200B-\u200F\u2060\uFE00-\uFE0F\uFEFF`
const letter = String.raw`(?:(?!${unspaced})[\p{L}\p{M}${unseen}])`
const apostrophes = String.raw`'‘’‛\u02BC\u0060´`
/** What may stand inside a word: an apostrophe, or a bracket set around some of its letters. */
const inWord = String.raw`[${apostrophes}\[\]](?=${letter})`
const digit = String.raw`[\p{N}${unseen}]`
/** What sets the thousands of a figure apart in many languages. */
const space = String.raw`[ \u00A0\u2009\u202F'’]`
/** What may stand inside a figure: its points and colons, and what sets its thousands apart. */
const inFigure = String.raw`[.,:/](?=\p{N})|(?<=(?<!\p{Nd})\p{Nd}{1,3}(?:${space}\p{Nd}{3})*)${space}(?=\p{Nd}{3}(?!\p{Nd}))`
const figure = String.raw`(?:(?<![\p{L}\p{N}])\.(?=\p{N}))?\p{N}(?:${digit}|${inFigure})*`
const abbreviation = String.raw`(?<![\p{L}\p{M}])(?:\p{L}\p{M}*){1,2}(?:\.(?:\p{L}\p{M}*){1,2})+(?![\p{L}\p{M}\p{N}])\.?`
/** Initials that are set apart: `J. F.`, `U. S.` */
const initials = String.raw`(?<![\p{L}\p{M}])\p{Lu}\.(?:\s\p{Lu}\.)+`
const figureSign = String.raw`(?<![\p{L}\p{N}\p{M}\])}%.,])[\u002D\u2010-\u2013\u2212](?=\p{Sc}?\.?\p{N})`
/** The sign of a figure is told above; a minus between words is a dash. */
const symbol = String.raw`(?!\u2212)[\p{Sc}\p{Sm}\p{So}%‰&@#§]`
const word = `(?:${letter}(?:${inWord})?)+`
const form = new RegExp(`${unspaced}\\p{M}*|${initials}|${abbreviation}|${figure}|${word}|${figureSign}|${symbol}`, 'gu')
/** What `form` may find that is no word: letters that nobody sees, by themselves. */
const empty = new RegExp(`^[${unseen}]*$`, 'u')

/**
 * The words of a text as a quote and its source are compared by them.
 *
 * These do not count, and are no part of a word: quotation marks and the shape of apostrophes, dashes and hyphens (`no-strike` is the two
 * words *no* and *strike*, whatever stands between), white space, the other punctuation of sentences, the dots of `U.S.`, whether letters
 * are composed (NFC, NFD), a capital at the start of a word, and how a figure's thousands are set apart in its language (`10,000`).
 * Everything else counts: each other letter, the apostrophe in `we’re`, points and colons within figures, signs before them, and symbols
 * such as `€`, `%` and `&`, each of which is a word, as is a unit that is set close to its figure (`5km`).
 *
 * @param language the tag of BCP 47 whose way of writing figures counts
 */
export function wordsIn(text: string, language = 'en'): Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of text.matchAll(form))
    if (!empty.test(word)) words.push({ value: compared(word, language), start: index, end: index + word.length })
  return words
}

const unseenLetters = new RegExp(`[${unseen}]`, 'gu')
const anyApostrophe = new RegExp(`[${apostrophes}]`, 'gu')

/** A word as it is compared, of any word of a text. */
function compared(word: string, language: string): string {
  const shaped = word.replace(unseenLetters, '').normalize('NFC').replace(anyApostrophe, "'").replace(/[[\]]/g, '')
  if (/^[\u002D\u2010-\u2013\u2212]$/.test(shaped)) return '-'
  if (/^[.\p{N}]/u.test(shaped)) return bareFigure(shaped, language)
  const bare = /^\p{L}/u.test(shaped) && !/\p{N}/u.test(shaped) ? shaped.replace(/[.\s]/g, '') : shaped
  const [first = ''] = bare
  return first.toLowerCase() + bare.slice(first.length)
}

/** A figure without what sets its thousands apart: `10,000` and `10 000` are 10000 in English. */
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

/** The point or comma that a language sets between thousands; undefined when it sets a space there, or nothing. */
function groupSign(language: string): string | undefined {
  if (!groupSigns.has(language)) {
    const parts = new Intl.NumberFormat(language).formatToParts(12_345_678)
    const sign = parts.find(({ type }) => type === 'group')?.value
    groupSigns.set(language, sign === '.' || sign === ',' ? sign : undefined)
  }
  return groupSigns.get(language)
}
