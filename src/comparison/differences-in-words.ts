import { comparisonWords as say } from '../language/en/comparison.ts'
import { type AlignedStretch, interruption } from './aligned-stretches.ts'
import { criticalWords, negationsAndConditions } from './critical-words.ts'

/** How many differences are listed one by one. */
const mostListed = 6

/** Describes how a printed quotation differs from its source, one clause for each difference: `“bring” replaces “take”`. The last may count the rest. */
export function differencesInWords(stretches: readonly AlignedStretch[]): string[] {
  const clauses: string[] = []
  for (const [i, stretch] of stretches.entries()) {
    const next = stretches[i + 1]
    if (stretch.is === 'left out' && stretch.text.trim() === interruption) clauses.push(say.isInterrupted)
    else if (stretch.is === 'left out')
      clauses.push(next?.is === 'added' ? say.replaces(marked(next.text), marked(stretch.text)) : say.isLeftOut(marked(stretch.text)))
    else if (stretch.is === 'added' && stretches[i - 1]?.is !== 'left out') clauses.push(say.isAdded(marked(stretch.text)))
  }
  if (clauses.length <= mostListed) return clauses
  const rest = clauses.length - (mostListed - 1)
  return [...clauses.slice(0, mostListed - 1), say.moreDifferences(rest)]
}

/** Describes the declared omissions and additions, one clause for each; without gaps that leave out nothing. */
export function declaredInWords(stretches: readonly AlignedStretch[]): string[] {
  return stretches.flatMap((stretch) => {
    if (stretch.is === 'gap') return stretch.left ? [say.leavesOutAtGap(marked(stretch.left))] : []
    if (stretch.is === 'note') return [say.runsOver(stretch.note)]
    if (stretch.is !== 'bracket') return []
    return [stretch.for ? say.replaces(stretch.text.trim(), marked(stretch.for)) : say.isInserted(stretch.text.trim())]
  })
}

/** A declared omission or addition that may change what was said, with its critical words. */
interface CriticalWord {
  how: 'left out' | 'added'
  words: string[]
}

/**
 * The declared omissions and additions that contain a negation, a number, or *if, unless, only, until*. Numbers do not count in the rest of a
 * sentence that is cut off at either end.
 */
export function criticalWordsIn(stretches: readonly AlignedStretch[], language?: string): CriticalWord[] {
  const found: CriticalWord[] = []
  for (const stretch of stretches) {
    const left = stretch.is === 'gap' ? stretch.left : stretch.is === 'bracket' ? stretch.for : ''
    const added = stretch.is === 'bracket' ? stretch.text : ''
    for (const [how, text] of [
      ['left out', left],
      ['added', added],
    ] as const) {
      const words = stretch.is === 'gap' && stretch.atEnd ? negationsAndConditions(text, language) : criticalWords(text, language)
      if (words.length) found.push({ how, words })
    }
  }
  return found
}

/** Words in quotation marks, without the punctuation after them; if there are very many, only the first and the last. */
function marked(text: string): string {
  const bare = text.trim().replace(/(?<!\.\p{L})[\s.,;:!?…\p{Pd}]+$/u, '')
  if (/^[\p{Pd}\u2212]?$/u.test(bare)) return say.minusSign
  const words = bare.split(/\s+/)
  const shown = words.length > 40 ? [...words.slice(0, 18), '…', ...words.slice(-18)] : words
  return `“${shown.join(' ')}”`
}
