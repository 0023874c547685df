import { activeMoves, checkMoves } from '../ledger/check-moves.ts'
import { compareWithLedger } from '../ledger/compare-with-ledger.ts'
import type { CurrentPage } from '../ledger/current-pages.ts'
import { currentArticle, currentPerson, currentSource, currentTopics } from '../ledger/current-pages.ts'
import type { LedgerComparison } from '../ledger/ledger-comparison.ts'
import { isLedger, type LedgerProblem, ledgerFile, readLedger } from '../ledger/ledger-file.ts'
import { type Move, type MoveProblem, movesFile, readMoves } from '../ledger/moves.ts'
import { type SuggestedMove, suggestMoves } from '../ledger/suggest-moves.ts'
import type { Ledger } from '../model/ledger.ts'
import { fileId, pathOf } from '../model/permalink.ts'
import type { Content } from './open-content.ts'

/** How content stands to its ledger. */
export interface LedgerStatus {
  /** Whether there is a ledger that can be read; without one everything is new. */
  hasLedger: boolean
  /** What is wrong with its file. */
  problem: LedgerProblem | undefined
  /** The content beside the ledger, as editors say of what moved. */
  comparison: LedgerComparison
  /** The same when everything that would die is spoken for as `fixes` says. */
  withSuggestions: LedgerComparison
  /** What to say of the addresses that would die. */
  suggestions: SuggestedMove[]
  /** What editors say of where addresses went, every entry of the file. */
  moves: Move[]
  moveProblems: MoveProblem[]
}

const known = new WeakMap<Content, LedgerStatus>()

/** How content stands to its ledger; found out once. */
export function ledgerStatus(content: Content): LedgerStatus {
  const made = known.get(content) ?? findStanding(content)
  known.set(content, made)
  return made
}

function findStanding(content: Content): LedgerStatus {
  const { ledger: file, moved } = content.folder
  const read = file === undefined ? undefined : readLedger(file)
  const ledger: Ledger = read && isLedger(read) ? read : { pages: {} }
  const problem = read === undefined ? lostFault(moved) : isLedger(read) ? undefined : read
  const { moves: entries, problems } = readMoves(moved ?? '')
  const present = presentPages(content)
  const isPresent = presentAnyway(content)
  const compare = (moves: readonly Move[]) => compareWithLedger(ledger, present, moves, isPresent)
  const held = activeMoves(entries, ledger)
  const entryProblems = problem ? [] : checkMoves(compare(held), held, isPresent)
  const lost = new Set(entryProblems.flatMap(({ move, isLost }) => (isLost ? [move] : [])))
  const moves = held.filter((move) => !lost.has(move))
  const comparison = compare(moves)
  const suggestions = suggestMoves(comparison, present, moves, content.now.toISOString().slice(0, 10), isPresent)
  const withSuggestions = new Set(suggestions.map(({ address }) => address))
  return {
    hasLedger: read !== undefined && isLedger(read),
    problem,
    moves: entries,
    comparison,
    withSuggestions: suggestions.length ? compare([...moves, ...suggestions.map(({ move }) => move)]) : comparison,
    suggestions,
    // Where an entry leads nowhere, what to say of its address instead is told with that address.
    moveProblems: [...problems, ...entryProblems.filter(({ move, isLost }) => !(isLost && withSuggestions.has(move.was)))],
  }
}

/** The two files vouch for each other: a release writes both, so one without the ledger says that it was lost. */
function lostFault(moved: string | undefined): LedgerProblem | undefined {
  if (moved === undefined) return undefined
  return {
    line: 1,
    what: `The ledger is lost: \`content/${movesFile}\`, which is created together with it, exists, but \`content/${ledgerFile}\` does not.`,
    fix: `restore it from the project’s history (\`git restore content/${ledgerFile}\`). If nothing was ever published, delete \`content/${movesFile}\`.`,
  }
}

/** Everything that the content publishes, page by page. */
function presentPages({ articles, people, sources }: Content): CurrentPage[] {
  return [...articles.map(currentArticle), ...people.map(currentPerson), ...sources.map(currentSource)]
    .flatMap((page) => page ?? [])
    .concat(currentTopics(articles))
}

/** Whether a page is there although nothing is known of it: its file is not among those that were asked for, or cannot be read. */
function presentAnyway({ folder, articles, people, sources }: Content): (path: string) => boolean {
  const unread = new Set<string>()
  const of = (
    files: readonly { path: string }[],
    readings: readonly { path: string; model: unknown }[],
    toPath: (id: string) => string,
  ) => {
    const readable = new Set(readings.flatMap(({ path, model }) => (model ? [path] : [])))
    for (const { path } of files) if (!readable.has(path)) unread.add(toPath(fileId(path)))
  }
  of(folder.articles, articles, pathOf.article)
  const isWhole = unread.size === 0
  of(folder.people, people, pathOf.person)
  of(folder.sources, sources, pathOf.source)
  // A topic may be one of an article that nothing is known of.
  return (path) => unread.has(path) || (!isWhole && path.startsWith('topics/'))
}
