import { isFunctionWord } from './function-words.ts'
import numbers from './number-words.json' with { type: 'json' }
import { wordsIn } from './words.ts'

/** A figure in a text, with the words around it in its sentence. */
export interface Figure {
  /** As it is written, with its unit: `two per cent`, `40 million`. */
  text: string
  start: number
  value: number
  /** Whether it is a percentage. */
  isPercentage: boolean
  /** The content words around it in its sentence, in order; not those far away. */
  before: string[]
  after: string[]
  /** Those between the nearest commas, brackets and other signs that part a sentence. */
  clause: { before: string[]; after: string[] }
}

const small = new Map([
  ...numbers.en.small.split(' ').map((word, i): [string, number] => [word, i]),
  ...numbers.en.tens.split(' ').map((word, i): [string, number] => [word, 20 + 10 * i]),
])
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** The figures of a text: in digits in any language, in words in English. */
export function figuresIn(text: string, language = 'en'): Figure[] {
  return sentencesOf(text).flatMap(({ start: from, text: sentence }) =>
    mayHaveFigure(sentence) ? figuresOfSentence(sentence, from, language) : [],
  )
}

const figureForm = new RegExp(String.raw`\p{N}|\b(?:${[...small.keys(), ...scales.keys()].join('|')})\b`, 'iu')

/** Whether a text may have a figure: a quick test that most sentences fail. */
export function mayHaveFigure(text: string): boolean {
  return figureForm.test(text)
}

function sentencesOf(text: string): { start: number; text: string }[] {
  const sentences: { start: number; text: string }[] = []
  let start = 0
  for (const { 0: end, index } of text.matchAll(
    /(?<![\p{Lu}\d]|\b(?:Mr|Mrs|Ms|Dr|St|No))[.!?]["”’)\]]*\s+(?=["“‘([]*[\p{Lu}\p{N}])|(?<=\p{N})\.\s+(?=\p{Lu})|[\n;]/gu,
  )) {
    sentences.push({ start, text: text.slice(start, index) })
    start = index + end.length
  }
  return [...sentences, { start, text: text.slice(start) }]
}

type Item = { word: string } | { figure: Omit<Figure, 'before' | 'after' | 'clause'> } | 'break'

function figuresOfSentence(text: string, offset: number, language: string): Figure[] {
  const items: Item[] = []
  const words = wordsIn(text, language)
  let done = 0
  for (let i = 0; i < words.length; ) {
    const rest = words.slice(i, i + mostWords)
    const [word] = rest
    if (!word) break
    if (/[,:()[\]–—\uFFFC]/.test(text.slice(done, word.start))) items.push('break')
    const read = readFigure(rest, text)
    const last = rest[(read?.length ?? 1) - 1] ?? word
    if (read) {
      const { value, isPercentage } = read
      items.push({ figure: { text: text.slice(word.start, last.end), start: offset + word.start, value, isPercentage } })
    } else {
      const value = contentWord(word.value, language)
      if (value) items.push({ word: value })
    }
    i += read?.length ?? 1
    done = last.end
  }
  return items.flatMap((item, i) => {
    if (item === 'break' || 'word' in item) return []
    const [left, right] = [items.slice(Math.max(0, i - window), i), items.slice(i + 1, i + 1 + window)]
    const end = right.indexOf('break')
    const clause = { before: wordsOf(left.slice(left.lastIndexOf('break') + 1)), after: wordsOf(end < 0 ? right : right.slice(0, end)) }
    return [{ ...item.figure, before: wordsOf(left), after: wordsOf(right), clause }]
  })
}

function wordsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => (item !== 'break' && 'word' in item ? [item.word] : []))
}

/** How many words and figures on each side of a figure are looked at. */
const window = 30

/** How many words a figure has at most, with its unit. */
const mostWords = 10

/** A figure at the beginning of some words: its value, and how many words it takes with its unit. `one` alone is not a figure. */
function readFigure(words: ReturnType<typeof wordsIn>, text: string): { value: number; isPercentage: boolean; length: number } | undefined {
  const values = words.map(({ value }) => value.toLowerCase())
  let length = 0
  let [whole, part] = [0, 0]
  const [first = ''] = values
  // Times count too: 10:30.
  if (/^\d+(?:[.,:]\d+)?$/.test(first)) {
    part = Number(first.replace(/[,:]/, '.'))
    length = 1
  } else
    for (const value of values) {
      const number = small.get(value)
      const isAfterTens = length > 0 && part % 100 >= 20 && part % 10 === 0
      if (number !== undefined && (length === 0 || (isAfterTens && number < 10) || (part > 0 && part % 100 === 0))) part += number
      else if (
        !(value === 'and' && part > 0 && part % 100 === 0 && small.has(values[length + 1] ?? '')) &&
        !(value === 'hundred' && part > 0 && part < 100)
      )
        break
      else if (value === 'hundred') part *= 100
      length++
    }
  if (!length || (length === 1 && first === 'one')) return undefined
  for (let scale = scales.get(values[length] ?? ''); scale; scale = scales.get(values[length] ?? '')) {
    part *= scale
    length++
  }
  whole += part
  const sign = values.slice(length, length + 2).join(' ')
  const percent = /^(?:%|percent\b)/.test(sign) ? 1 : /^per cent\b/.test(sign) ? 2 : 0
  const last = words[length - 1]
  // A figure that is joined to letters is a name: `A4`, `18F`.
  if (last && /^[\p{L}]/u.test(text.slice(last.end)) && !percent) return undefined
  return { value: whole, isPercentage: percent > 0, length: length + percent }
}

/** A word that says what a figure is about, without the ending of its plural; empty for others. */
function contentWord(value: string, language: string): string {
  const word = value.toLowerCase().replace(/'s?$/, '')
  if (!/^\p{L}/u.test(word)) return ''
  const isEnglish = /^en\b/i.test(language)
  if (isEnglish ? word.length < 3 || isFunctionWord(word, language) : word.length < 4) return ''
  return isEnglish && word.length > 3 ? word.replace(/(?<!s)s$/, '') : word
}
