import { criticalWords, negationsAndConditions } from './critical-words.ts'
import { elsewhere, type Part } from './parts.ts'

/** How many differences are told one by one. */
const mostTold = 6

/** How a printed quotation differs from its source, each difference as a clause: `“bring” stands for “take”`; the last may count the others. */
export function differencesInWords(parts: readonly Part[]): string[] {
  const clauses: string[] = []
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1]
    if (part.is === 'left out' && part.text.trim() === elsewhere)
      clauses.push('words of somebody else, or words that are not on file, stand between')
    else if (part.is === 'left out')
      clauses.push(next?.is === 'put in' ? `${marked(next.text)} stands for ${marked(part.text)}` : `${marked(part.text)} is left out`)
    else if (part.is === 'put in' && parts[i - 1]?.is !== 'left out') clauses.push(`${marked(part.text)} is added`)
  }
  if (clauses.length <= mostTold) return clauses
  const rest = clauses.length - (mostTold - 1)
  return [...clauses.slice(0, mostTold - 1), `there are ${rest} more differences`]
}

/** What a quotation declares to leave out or to put in, each as a clause; gaps that leave out nothing are not told. */
export function declaredInWords(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.is === 'gap') return part.left ? [`at “…” it leaves out ${marked(part.left)}`] : []
    if (part.is !== 'bracket') return []
    return part.for ? [`${part.text.trim()} stands for ${marked(part.for)}`] : [`${part.text.trim()} is put in`]
  })
}

/** Something declared that may change what was said, and the words that make it so. */
export interface CriticalWord {
  how: 'left out' | 'put in'
  words: string[]
}

/**
 * What a quotation declares to leave out or to put in that holds a negation, a number, or *if, unless, only, until*; of a sentence that is
 * broken off at either end only the first and the last.
 */
export function criticalWordsIn(parts: readonly Part[], language?: string): CriticalWord[] {
  const found: CriticalWord[] = []
  for (const part of parts) {
    const left = part.is === 'gap' ? part.left : part.is === 'bracket' ? part.for : ''
    const brought = part.is === 'bracket' ? part.text : ''
    for (const [how, text] of [
      ['left out', left],
      ['put in', brought],
    ] as const) {
      // A sentence that is broken off may well leave out a number.
      const words = part.is === 'gap' && part.atEnd ? negationsAndConditions(text, language) : criticalWords(text, language)
      if (words.length) found.push({ how, words })
    }
  }
  return found
}

/** Words in quotation marks, without the punctuation behind them; of very many only the first and the last. */
function marked(text: string): string {
  const bare = text.trim().replace(/(?<!\.\p{L})[\s.,;:!?…\p{Pd}]+$/u, '')
  if (/^[\p{Pd}\u2212]?$/u.test(bare)) return 'the minus sign'
  const words = bare.split(/\s+/)
  const shown = words.length > 40 ? [...words.slice(0, 18), '…', ...words.slice(-18)] : words
  return `“${shown.join(' ')}”`
}
