/** A word as it is indexed, and its range in the text (`[start, end)`, in UTF-16 units). */
export interface IndexedWord {
  value: string
  start: number
  end: number
  /** Whether it is another form of the word before: `alliance` after `l’alliance`. */
  isOtherForm?: true
}

// Scripts without spaces between words: each letter is a word of the index, and a word that is searched for is a row of them.
const unspacedLetter = String.raw`(?=[\p{L}\p{Nl}])[\u30FC\uFF70\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`
const apostrophe = String.raw`['’‘ʼ\u2032\u02B9\uFF07\u0060´]`
/** What separates words without a space: a dash that is no hyphen, a slash, dots, and punctuation whose space was lost, before a letter. */
const separator = String.raw`[—–/…|‖]|\.{2,}|[,;:!?()[\]{}"“”„«»‹›<>]+(?=\p{L})`
const pieces = new RegExp(`${unspacedLetter}\\p{M}*|(?:(?!${unspacedLetter}|${separator})\\S)+`, 'gu')
const hasLetter = /[\p{L}\p{N}]/u
const isUnspaced = new RegExp(`^${unspacedLetter}`, 'u')

/**
 * What French, Italian, Catalan and Irish names put before an apostrophe, which belongs to the next word. The lists are those that
 * grammars give, without forms that occur only in one phrase.
 */
const elided = new RegExp(
  `^(?:[cdjlmnstov]|qu|(?:lors|puis|quoi|jus|pres|quel)qu|entr|un|gl|[dn]?ell|[dns]?all|[cdns][ou]ll|quell|quest|bell|sant|cos|com|dov|anch|tutt|senz|mezz|quand|(?:ness|ciasc|qualc)un)${apostrophe}(?=[\\p{L}\\p{N}]{2}|\\p{L}${apostrophe})(?!clock)`,
  'iu',
)
/** A name with an ending behind an apostrophe, as in Turkish: `Ankara’da`; not English `they’re`. */
const withEnding = new RegExp(`^([\\p{Script=Latin}\\p{M}]{3,})${apostrophe}(?!(?:re|ve|ll)$)[\\p{L}\\p{M}]{2,}$`, 'iu')
/** The Arabic article, alone or joined with a short word; what Hebrew joins to the beginning of a word: *and, the, in, to, from, that, as*. */
const joined = /^(?:[وفبك]?ال|لل|[וש]?[הבלמכ](?=\p{Script=Hebrew})|[וש])(?=[\p{L}\p{M}]{3})/u

/**
 * The words of a text as they are indexed: with usual letters (`final` for `ﬁnal`), and a second form after those that readers also search for
 * without their beginning or ending. It does the same in every browser, whatever words its `Intl.Segmenter` knows: these only choose what a query asks.
 */
export function indexedWords(text: string): IndexedWord[] {
  const words: IndexedWord[] = []
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const [, before = '', core = ''] = /^([^\p{L}\p{N}]*)(.*[\p{L}\p{N}]\p{M}*)/su.exec(piece) ?? []
    if (!hasLetter.test(core)) continue
    let [start, end] = [index + before.length, index + before.length + core.length]
    words.push({ value: usualLetters(core), start, end })
    for (let form: string | undefined = core; form !== undefined; ) {
      const beginning: string | undefined = (elided.exec(form) ?? (form === core ? joined.exec(form) : undefined))?.[0]
      const name = beginning === undefined ? withEnding.exec(form)?.[1] : undefined
      if (beginning !== undefined) start += beginning.length
      if (name !== undefined) end = start + name.length
      form = beginning === undefined ? undefined : text.slice(start, end)
      if (beginning ?? name) words.push({ value: usualLetters(text.slice(start, end)), start, end, isOtherForm: true })
    }
  }
  return words
}

/** A text as it is indexed: its words with spaces between them. */
export function indexedText(text: string): string {
  return indexedWords(text)
    .map(({ value }) => value)
    .join(' ')
}

/** The words that a text has in a row where it has a phrase. */
export function phraseOf(phrase: string): string[] {
  const words = indexedWords(phrase)
  while (words.at(-1)?.isOtherForm) words.pop()
  return words.map(({ value }) => value)
}

/** Whether a word is of a script that has no spaces between words. */
export function isUnspacedWord(word: string): boolean {
  return isUnspaced.test(word)
}

const letters: Record<string, string> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
}
Object.assign(letters, { ð: 'd', Ð: 'D', þ: 'th', Þ: 'TH', ħ: 'h', Ħ: 'H', ı: 'i', ى: 'ي', ة: 'ه', ی: 'ي', ک: 'ك' })
const unusual = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')

/** Digits of other scripts: of Arabic, Thai, Lao, Khmer and Burmese, whose rows begin at a multiple of 16, and of the scripts of India, six behind it. */
const otherDigits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\u0ED0-\u0ED9\u1040-\u1049\u17E0-\u17E9]/g

/** A word with the letters and digits that readers type: compatibility forms (NFKC) and letters that no accent explains. */
function usualLetters(word: string): string {
  return (
    word
      // Signs with which NFKC would add letters, soft hyphens and other invisible characters, and the Arabic lengthening of words.
      .replace(/[\p{Default_Ignorable_Code_Point}\u0640\u2116\u2120-\u2122]/gu, '')
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(unusual, (letter) => letters[letter] ?? letter)
      .replace(new RegExp(apostrophe, 'gu'), '’')
      .replace(otherDigits, (digit) => String(((digit.codePointAt(0) ?? 0) + (/[\u0900-\u0D7F]/.test(digit) ? 10 : 0)) % 16))
  )
}

/** A word without what search ignores: case, accents and points, apostrophes, hyphens and other signs. In scripts without spaces, and of India, marks are letters. */
export function matchKey(word: string): string {
  return usualLetters(word)
    .normalize('NFD')
    .replace(/(?![\u3099\u309A])[\p{Script=Inherited}\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u06D6-\u06ED]/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
}

/** The keys of a text's words. */
export function matchKeys(text: string): string[] {
  return indexedWords(text).map(({ value }) => matchKey(value))
}
