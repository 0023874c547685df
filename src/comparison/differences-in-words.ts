import { comparisonWords as say } from '../language/en/comparison.ts'
import { criticalWords, negationsAndConditions } from './critical-words.ts'
import { interruption, type Part } from './parts.ts'

/** How many differences are listed one by one. */
const mostListed = 6

/** Describes how a printed quotation differs from its source, one clause for each difference: `“bring” replaces “take”`. The last may count the rest. */
export function differencesInWords(parts: readonly Part[]): string[] {
  const clauses: string[] = []
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1]
    if (part.is === 'left out' && part.text.trim() === interruption) clauses.push(say.isInterrupted)
    else if (part.is === 'left out')
      clauses.push(next?.is === 'put in' ? say.replaces(marked(next.text), marked(part.text)) : say.isLeftOut(marked(part.text)))
    else if (part.is === 'put in' && parts[i - 1]?.is !== 'left out') clauses.push(say.isAdded(marked(part.text)))
  }
  if (clauses.length <= mostListed) return clauses
  const rest = clauses.length - (mostListed - 1)
  return [...clauses.slice(0, mostListed - 1), say.moreDifferences(rest)]
}

/** Describes the declared omissions and additions, one clause for each; without gaps that leave out nothing. */
export function declaredInWords(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.is === 'gap') return part.left ? [say.leavesOutAtGap(marked(part.left))] : []
    if (part.is !== 'bracket') return []
    return [part.for ? say.replaces(part.text.trim(), marked(part.for)) : say.isPutIn(part.text.trim())]
  })
}

/** A declared omission or addition that may change what was said, with its critical words. */
export interface CriticalWord {
  how: 'left out' | 'put in'
  words: string[]
}

/**
 * The declared omissions and additions that contain a negation, a number, or *if, unless, only, until*. Numbers do not count in the rest of a
 * sentence that is cut off at either end.
 */
export function criticalWordsIn(parts: readonly Part[], language?: string): CriticalWord[] {
  const found: CriticalWord[] = []
  for (const part of parts) {
    const left = part.is === 'gap' ? part.left : part.is === 'bracket' ? part.for : ''
    const added = part.is === 'bracket' ? part.text : ''
    for (const [how, text] of [
      ['left out', left],
      ['put in', added],
    ] as const) {
      const words = part.is === 'gap' && part.atEnd ? negationsAndConditions(text, language) : criticalWords(text, language)
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
