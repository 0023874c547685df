import type { Part } from './parts.ts'

/**
 * A piece of printed words laid over those of their source, as a page shows it: words that both have, `del` for words that only the source has,
 * `ins` for words that only the print has. What a reader sees by the strokes a screen reader is told in brackets, before the words and behind.
 */
export interface Piece {
  is: 'both' | 'del' | 'ins'
  text: string
  before?: string
  behind?: string
  /** Whether the print itself declares to leave it out or to put it in. */
  isDeclared?: true
}

/** Parts as pieces. The white space behind a part's words is a piece by itself, so that no stroke runs on into it. */
export function layOver(parts: readonly Part[]): Piece[] {
  return parts.flatMap((part, i): Piece[] => {
    const words = part.text.trimEnd()
    const space: Piece[] = /\s$/.test(part.text) ? [{ is: 'both', text: ' ' }] : []
    if (part.is === 'left out') {
      const isReplaced = parts[i + 1]?.is === 'put in'
      const [before, behind] = isReplaced ? ['[instead of ', ':'] : ['[left out: ', ']']
      return [{ is: 'del', text: words, before, behind }, ...space]
    }
    if (part.is === 'put in') {
      const replaces = parts[i - 1]?.is === 'left out'
      return [{ is: 'ins', text: words, ...(!replaces && { before: '[added: ' }), behind: ']' }, ...space]
    }
    if (part.is === 'gap') return [{ is: 'both', text: words }, ...declared('[it leaves out: ', part.left), ...space]
    if (part.is === 'bracket') return [{ is: 'ins', text: words, isDeclared: true }, ...declared('[stands for: ', part.for), ...space]
    return [{ is: 'both', text: words }, ...space]
  })
}

function declared(before: string, text: string): Piece[] {
  if (!text) return []
  return [
    { is: 'both', text: ' ' },
    { is: 'del', text, before, behind: ']', isDeclared: true },
  ]
}
