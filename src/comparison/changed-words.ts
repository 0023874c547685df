import type { ChangedStretch } from '../model/page-history.ts'
import { layOver, type Piece } from './lay-over.ts'
import type { Part } from './parts.ts'

/** How many unchanged words are shown on each side of a change. */
const around = 12

/** Changed words as a page shows them: with strokes for the eye, and in words for a screen reader. Of a long stretch that stayed the same only what stands beside a change. */
export function changedPieces(stretches: readonly ChangedStretch[]): Piece[] {
  return layOver(stretches.flatMap((stretch, i) => partsOf(stretch, stretches[i - 1], stretches[i + 1])))
}

/** The same on one line of plain text: what a screen reader is told. */
export function changedInWords(stretches: readonly ChangedStretch[]): string {
  return changedPieces(stretches)
    .map(({ text, before = '', behind = '' }) => before + text + behind)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** White space stands outside of what was changed, but between words and those that took their place, however the stretches were cut. */
function partsOf({ is, text }: ChangedStretch, before: ChangedStretch | undefined, behind: ChangedStretch | undefined): Part[] {
  if (is === 'both') return [{ is: 'same', text: shortened(text, before !== undefined, behind !== undefined) }]
  const replaces = is === 'new' && before?.is === 'gone'
  const isReplaced = is === 'gone' && behind?.is === 'new'
  const space: Part[] = /^\s/.test(text) && !replaces ? [{ is: 'same', text: ' ' }] : []
  const words = isReplaced ? `${text.trim()} ` : text.trimStart()
  return [...space, { is: is === 'gone' ? 'left out' : 'put in', text: words }]
}

/** The words beside a change before, beside one behind, or both; `…` stands for the others. */
function shortened(text: string, isBehind: boolean, isBefore: boolean): string {
  const words = text.match(/\s*\S+/g) ?? []
  const shown = (isBehind ? around : 0) + (isBefore ? around : 0)
  // A stretch of which two or three words would go is as easily read.
  if (shown === 0 || words.length <= shown + 3) return text
  const first = isBehind ? words.slice(0, around).join('') : ''
  const last = isBefore ? words.slice(-around).join('') : ''
  return `${first} …${last}${isBefore ? (/\s+$/.exec(text)?.[0] ?? '') : ''}`.replace(/^ /, '')
}
