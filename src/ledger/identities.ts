import type { Ledger } from '../model/ledger.ts'
import type { Move } from './moves.ts'

/**
 * Makes the pages that are named in a text, as `<people/anna-lund/>`, the first that they were published as: whoever's file is renamed is who they were.
 */
export function identities({ pages }: Ledger, moves: readonly Move[]): (hashed: string) => string {
  const before = new Map(
    moves.flatMap((move) => ('now' in move && move.now.length === 1 && !move.was.includes('#') ? [[move.now[0], move.was]] : [])),
  )
  const first = (path: string) => {
    const known = pages[path] ? path : (before.get(path) ?? path)
    return pages[known]?.first ?? known
  }
  return (hashed) => hashed.replace(/<((?:people|sources)\/[^/<>]+\/)>/g, (_, path: string) => `<${first(path)}>`)
}
