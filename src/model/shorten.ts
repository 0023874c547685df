import { unspaced } from './unspaced.ts'

const words = new Intl.Segmenter('und', { granularity: 'word' })
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const endsUnspaced = new RegExp(`[${unspaced}]\\p{M}*[\\p{P}]*$`, 'u')

/**
 * The first words of a text, up to a number of UTF-16 units, with `…` if any are left out. A first word that is longer is cut, but no character that
 * readers see as one. Words of scripts without spaces are found by dictionary (UAX #29).
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = endOfWords(text, most - 1) || endOfGraphemes(text, most - 1)
  return `${text.slice(0, cut).replace(/[\s.,;:–—、，；：،-]+$/, '')}…`
}

/** Where the last word ends that is whole within a length: before white space, or between words that have none. */
function endOfWords(text: string, most: number): number {
  let end = 0
  for (const { index, segment } of words.segment(text)) {
    const next = index + segment.length
    if (next > most) break
    if (/^\s/.test(text.slice(next, next + 1)) || endsUnspaced.test(text.slice(Math.max(0, next - 8), next))) end = next
  }
  return end
}

function endOfGraphemes(text: string, most: number): number {
  let end = 0
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > most) break
    end = index + segment.length
  }
  return end
}
