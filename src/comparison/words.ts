import { foldCompatibility } from './compatibility.ts'

/** A word as it is compared, and its range in the text (`[start, end)`, in UTF-16 units). */
export interface Word {
  value: string
  start: number
  end: number
  /** Whether a dash is before a figure, as in `a deal – 5 days late`: what looks like a minus elsewhere may be this dash. */
  isAfterDash?: true
  /** What else it may be where it does not count how words are written: `cleanWords` documents it. */
  variants?: Variants
}

/** Other ways to read a word. */
interface Variants {
  /** Other values: *had* and *would* for the end of *he’d*. */
  others?: readonly string[]
  /** The word that it is together with the next word, or with the one before: *ceasefire* for *cease-fire*. */
  whole?: string
  wholeBefore?: string
  /** How many words from here on a print may leave out, each possible number: fillers, repetitions. */
  skips?: readonly number[]
}

/** Scripts without spaces between words: each character is compared by itself. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`
/** Invisible characters in words: soft hyphens, joiners, zero-width spaces, marks of direction, variation selectors. */
const unseen = String.raw`\p{Default_Ignorable_Code_Point}`
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
/** What comes between the dots of an abbreviation: single letters, and two in degrees such as `Ph.D.` and `M.Sc.`. `it.We` has lost a space. */
const part = String.raw`(?:\p{L}\p{M}*(?![\p{L}\p{M}])|(?:Sc|Ed|Th)(?!\p{L}))`
const firstPart = String.raw`(?:\p{L}\p{M}*(?!\p{L})|\p{Lu}\p{Ll}(?=\.\p{Lu}(?!\p{L})(?<![IA](?!\.))))`
const abbreviation = String.raw`(?<![\p{L}\p{M}])${firstPart}(?:\.${part})+(?![\p{L}\p{M}\p{N}])\.?`
/** Initials with spaces between: `J. F.`, `U. S.` */
const initials = String.raw`(?<![\p{L}\p{M}])\p{Lu}\.(?:\s\p{Lu}\.)+`
const figureSign = String.raw`(?<![\p{L}\p{N}\p{M}\])}%.,;:!?…][”’“"'»«]?)[\u002D\u2010-\u2013\u2212](?=\p{Sc}?\.?\p{N})`
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
 * space, a space lost behind a full stop, other punctuation, the dots of `U.S.`, whether letters are composed (NFC, NFD), characters that only
 * look different (ligatures, full-width forms, CO₂; NFKC), invisible ones, a capital at the start of a word, and separators of thousands in the
 * figure's language (`10,000`). Everything else counts: each other letter, the apostrophe in `we’re`, points and colons within figures, signs
 * before them, and symbols such as `€`, `%` and `&`, each of which is a word, as is a unit next to its figure (`5km`).
 *
 * @param language the BCP 47 tag of the language whose format of figures and capitals apply
 */
export function wordsIn(text: string, language = 'en'): Word[] {
  const words: Word[] = []
  const folded = foldCompatibility(text)
  const usual = folded?.text ?? text
  for (const { 0: word, index } of usual.matchAll(form)) {
    if (empty.test(word)) continue
    const [start, end] = folded ? folded.originalRange(index, index + word.length) : [index, index + word.length]
    const value = comparedValue(word, language)
    const isAfterDash =
      /^[\p{N}\p{Sc}.]/u.test(word) && words.at(-1)?.value !== '-' && /[\p{Pd}\u2212]\s?$/u.test(usual.slice(0, index).slice(-2))
    words.push({ value, start, end, ...(isAfterDash && { isAfterDash }) })
  }
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
  const first = isDutch(language) && bare.startsWith('IJ') ? 'IJ' : (/^./su.exec(bare)?.[0] ?? '')
  return lowerCased(first, language) + bare.slice(first.length)
}

/** A text in lower case, as the language has it: in Turkish and Azerbaijani the small letter of I is ı, and that of İ is i. */
export function lowerCased(text: string, language = 'en'): string {
  return /^(tr|az)\b/i.test(language) ? text.toLocaleLowerCase(language) : text.toLowerCase()
}

/** The two letters of a language, without its region. */
export function baseOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}

/** In Dutch, ij is one letter. */
function isDutch(language: string): boolean {
  return /^nl\b/i.test(language)
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
