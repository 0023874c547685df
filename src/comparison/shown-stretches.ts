import { strokeWords } from '../language/en/strokes.ts'
import type { ChangedStretch } from '../model/page-history.ts'
import { unspaced, wordsOrLetters } from '../model/unspaced.ts'
import type { AlignedStretch } from './aligned-stretches.ts'

/**
 * A stretch of printed words aligned with their source, as a page shows it: words that both have, `del` for words that only the source has,
 * `ins` for words that only the print has. `before` and `after` are for screen readers: they say in brackets what the strokes show.
 */
export interface ShownStretch {
  is: 'both' | 'del' | 'ins'
  text: string
  before?: string
  after?: string
  /** Whether the print itself declares the omission or addition. */
  isDeclared?: true
}

const { insteadOf, leftOut, added, declaredLeftOut, declaredReplaced, inTheSource } = strokeWords

/** Turns the stretches of a comparison into shown stretches. The white space after words is a stretch of its own, so that strokes do not run into it. */
export function shownStretches(stretches: readonly AlignedStretch[]): ShownStretch[] {
  return stretches.flatMap((stretch, i): ShownStretch[] => {
    const words = stretch.text.trimEnd()
    const space: ShownStretch[] = /\s$/.test(stretch.text) ? [{ is: 'both', text: ' ' }] : []
    if (stretch.is === 'left out') {
      const isReplaced = stretches[i + 1]?.is === 'added'
      const [before, after] = isReplaced ? insteadOf : leftOut
      return [{ is: 'del', text: words, before, after }, ...space]
    }
    if (stretch.is === 'added') {
      const replaces = stretches[i - 1]?.is === 'left out'
      return [{ is: 'ins', text: words, ...(!replaces && { before: added[0] }), after: added[1] }, ...space]
    }
    if (stretch.is === 'gap') return [{ is: 'both', text: words }, ...declared(declaredLeftOut, stretch.left), ...space]
    if (stretch.is === 'note')
      return [
        { is: 'del', text: stretch.note, before: inTheSource, after: ']', isDeclared: true },
        { is: 'both', text: ' ' },
      ]
    if (stretch.is === 'bracket')
      return [{ is: 'ins', text: words, isDeclared: true }, ...declared(declaredReplaced, stretch.for), ...space]
    return [{ is: 'both', text: words }, ...space]
  })
}

function declared(before: string, text: string): ShownStretch[] {
  if (!text) return []
  return [
    { is: 'both', text: ' ' },
    { is: 'del', text, before, after: ']', isDeclared: true },
  ]
}

const endsUnspaced = new RegExp(`[${unspaced}]\\p{M}*$`, 'u')

/** How many unchanged words are shown on each side of a change. */
const around = 12

/** Changed words as shown stretches; a long unchanged stretch is shortened to the words next to a change. */
export function shownChanges(stretches: readonly ChangedStretch[]): ShownStretch[] {
  return shownStretches(stretches.flatMap((stretch, i) => stretchesOf(stretch, stretches[i - 1], stretches[i + 1])))
}

/** The same as one line of plain text, as a screen reader speaks it. */
export function changedInWords(stretches: readonly ChangedStretch[]): string {
  return shownChanges(stretches)
    .map(({ text, before = '', after = '' }) => before + text + after)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The stretches of a stretch. White space is not part of the changed words: it separates old words from those that replace them. */
function stretchesOf(
  { is, text }: ChangedStretch,
  before: ChangedStretch | undefined,
  after: ChangedStretch | undefined,
): AlignedStretch[] {
  if (is === 'both') return [{ is: 'same', text: shortened(text, before !== undefined, after !== undefined) }]
  const replaces = is === 'new' && before?.is === 'gone'
  const isReplaced = is === 'gone' && after?.is === 'new'
  const space: AlignedStretch[] = /^\s/.test(text) && !replaces ? [{ is: 'same', text: ' ' }] : []
  // Old and new words are set apart, but not in a script without spaces.
  const words = isReplaced ? text.trim() + (endsUnspaced.test(text) ? '' : ' ') : text.trimStart()
  return [...space, { is: is === 'gone' ? 'left out' : 'added', text: words }]
}

/** Only the words next to a change; `…` replaces the others. */
function shortened(text: string, isAfter: boolean, isBefore: boolean): string {
  const words = wordsOrLetters(text, 'before')
  const shown = (isAfter ? around : 0) + (isBefore ? around : 0)
  // Leaving out two or three words would save nothing.
  if (shown === 0 || words.length <= shown + 3) return text
  const first = isAfter ? words.slice(0, around).join('') : ''
  const last = isBefore ? words.slice(-around).join('') : ''
  return `${first} …${last}${isBefore ? (/\s+$/.exec(text)?.[0] ?? '') : ''}`.replace(/^ /, '')
}
