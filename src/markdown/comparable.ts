/** A text prepared for comparison, with the original offsets of each of its units. */
export interface Comparable {
  /** The text as it is. */
  text: string
  value: string
  /** For each UTF-16 unit of `value`: where its origin starts and ends in the original text. */
  starts: number[]
  ends: number[]
}

const straight: Record<string, string> = { '“': '"', '”': '"', '„': '"', '‟': '"', '‘': "'", '’': "'", '‚': "'", '‛': "'" }
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Units that Unicode composition keeps together; a text that is composed already falls into its UTF-16 units. */
function* units(text: string): Iterable<[start: number, unit: string]> {
  if (text === text.normalize('NFC')) for (let i = 0; i < text.length; i++) yield [i, text.charAt(i)]
  else for (const { index, segment } of graphemes.segment(text)) yield [index, segment]
}

/**
 * Prepares a text for comparing the words of a note with those of its article: text in NFC, any white space as one space,
 * curly quotation marks as straight ones, without soft hyphens. Everything else counts character by character.
 * Composition never reaches across grapheme clusters (UAX #29), so each cluster is composed by itself and keeps its offsets.
 */
export function comparable(text: string): Comparable {
  const starts: number[] = []
  const ends: number[] = []
  let value = ''
  for (const [start, unit] of units(text)) {
    const end = start + unit.length
    if (unit === '\u00AD') continue
    if (/^\s+$/.test(unit)) {
      if (value.endsWith(' ')) ends[ends.length - 1] = end
      else {
        value += ' '
        starts.push(start)
        ends.push(end)
      }
      continue
    }
    const composed = straight[unit] ?? unit.normalize('NFC')
    value += composed
    for (let i = 0; i < composed.length; i++) {
      starts.push(start)
      ends.push(end)
    }
  }
  return { text, value, starts, ends }
}

/** The same without some characters of the text. */
export function comparableWithout({ text, value, starts, ends }: Comparable, offsets: ReadonlySet<number>): Comparable {
  const left = [...starts.keys()].filter((i) => !offsets.has(starts[i] ?? 0))
  const pick = (all: readonly number[]) => left.map((i) => all[i] ?? 0)
  return { text, value: left.map((i) => value.charAt(i)).join(''), starts: pick(starts), ends: pick(ends) }
}

/** The same for the beginning of a text alone, without preparing it again. */
export function comparableUntil({ text, value, starts, ends }: Comparable, end: number): Comparable {
  let low = 0
  let high = value.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? end) < end) low = middle + 1
    else high = middle
  }
  return { text: text.slice(0, end), value: value.slice(0, low), starts, ends }
}
