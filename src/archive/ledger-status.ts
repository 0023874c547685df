import { activeMoves, checkMoves } from '../ledger/check-moves.ts'
import { compareWithLedger } from '../ledger/compare-with-ledger.ts'
import { type CurrentPage, currentArticle, currentPerson, currentSource, currentTopics } from '../ledger/current-pages.ts'
import type { LedgerComparison } from '../ledger/ledger-comparison.ts'
import { isLedger, type LedgerProblem, ledgerFile, readLedger } from '../ledger/ledger-file.ts'
import { type Move, movesFile, readMoves } from '../ledger/moves.ts'
import { type SuggestedMove, suggestMoves } from '../ledger/suggest-moves.ts'
import { cached } from '../model/cached.ts'
import type { Ledger } from '../model/ledger.ts'
import type { LocatedProblem } from '../model/message.ts'
import { fileId, pathOf } from '../model/permalink.ts'
import type { Content } from './open-content.ts'

/** How content differs from its ledger. */
interface LedgerStatus {
  /** Whether there is a ledger that can be read; without one everything is new. */
  hasLedger: boolean
  /** What is wrong with its file. */
  problem: LedgerProblem | undefined
  /** The content compared with the ledger, with the moves that editors wrote. */
  comparison: LedgerComparison
  /** The same, with the suggested moves too. */
  withSuggestions: LedgerComparison
  /** A move for each address that would be lost. */
  suggestions: SuggestedMove[]
  /** Every entry of `moved.yaml`. */
  moves: Move[]
  moveProblems: LocatedProblem[]
}

/** Compares content with its ledger. */
export const ledgerStatus = cached((content: Content): LedgerStatus => {
  const { ledger: file, moved } = content.folder
  const read = file === undefined ? undefined : readLedger(file)
  const ledger: Ledger = read && isLedger(read) ? read : { pages: {} }
  const problem = read === undefined ? lostLedger(moved) : isLedger(read) ? undefined : read
  const { moves: entries, problems } = readMoves(moved ?? '')
  const pages = currentPages(content)
  const isUnread = unreadPages(content)
  const compare = (moves: readonly Move[]) => compareWithLedger(ledger, pages, moves, isUnread)
  const active = activeMoves(entries, ledger)
  const entryProblems = problem ? [] : checkMoves(compare(active), active, isUnread)
  const lost = new Set(entryProblems.flatMap(({ move, isLost }) => (isLost ? [move] : [])))
  const moves = active.filter((move) => !lost.has(move))
  const comparison = compare(moves)
  const suggestions = suggestMoves(comparison, pages, moves, content.now.toISOString().slice(0, 10), isUnread)
  const suggested = new Set(suggestions.map(({ address }) => address))
  return {
    hasLedger: read !== undefined && isLedger(read),
    problem,
    moves: entries,
    comparison,
    withSuggestions: suggestions.length ? compare([...moves, ...suggestions.map(({ move }) => move)]) : comparison,
    suggestions,
    // An entry that leads nowhere is reported together with the suggestion for its address.
    moveProblems: [...problems, ...entryProblems.filter(({ move, isLost }) => !(isLost && suggested.has(move.was)))],
  }
})

/** A release writes both files, so `moved.yaml` without a ledger shows that the ledger was lost. */
function lostLedger(moved: string | undefined): LedgerProblem | undefined {
  if (moved === undefined) return undefined
  return {
    line: 1,
    what: `The ledger is lost: \`content/${movesFile}\`, which is created together with it, exists, but \`content/${ledgerFile}\` does not.`,
    fix: `restore it from the project’s history (\`git restore content/${ledgerFile}\`). If nothing was ever published, delete \`content/${movesFile}\`.`,
  }
}

/** Every page of the content, without drafts. */
export function currentPages({ articles, people, sources }: Content): CurrentPage[] {
  return [...articles.map(currentArticle), ...people.map(currentPerson), ...sources.map(currentSource)]
    .flatMap((page) => page ?? [])
    .concat(currentTopics(articles))
}

/** Whether a page exists although it is not among the current pages: its file was not asked for or cannot be read. */
function unreadPages({ folder, articles, people, sources }: Content): (path: string) => boolean {
  const unread = new Set<string>()
  const add = (
    files: readonly { path: string }[],
    readings: readonly { path: string; model: unknown }[],
    toPath: (id: string) => string,
  ) => {
    const readable = new Set(readings.flatMap(({ path, model }) => (model ? [path] : [])))
    for (const { path } of files) if (!readable.has(path)) unread.add(toPath(fileId(path)))
  }
  add(folder.articles, articles, pathOf.article)
  const hasAllArticles = unread.size === 0
  add(folder.people, people, pathOf.person)
  add(folder.sources, sources, pathOf.source)
  // A topic may be that of an unread article.
  return (path) => unread.has(path) || (!hasAllArticles && path.startsWith('topics/'))
}
