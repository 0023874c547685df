import type { Ledger } from '../model/ledger.ts'
import type { CurrentPage } from './current-page.ts'
import type { Move } from './moves.ts'

/** What a comparison goes by. */
export interface Known {
  ledger: Ledger
  pages: ReadonlyMap<string, CurrentPage>
  moves: ReadonlyMap<string, Move>
  /** Published addresses that are said to lead to an address alone, by it. */
  sources: ReadonlyMap<string, string[]>
  identify(hashed: string): string
}
