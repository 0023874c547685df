import { formatAddress, isPartAddress, labelOf, parseAddress, parseId } from '../model/ids.ts'
import { parseLabel } from '../model/label.ts'
import { findEntry, findPart, type LedgerEntry } from '../model/ledger.ts'
import { fileStart } from '../model/position.ts'
import { skeletonWords } from '../model/skeleton-words.ts'
import { normalizeWords } from '../model/version.ts'
import { compareWithLedger } from './compare-with-ledger.ts'
import type { CurrentPage } from './current-pages.ts'
import { type ComparedPage, type ComparedPart, type LedgerComparison, lastWords } from './ledger-comparison.ts'
import { similarity, wordBag } from './match-paragraphs.ts'
import type { Move } from './moves.ts'

/** Texts that are at least this similar are the same words, reworded; and a paragraph with at least this share of another's words is where those went. */
const similarFrom = 0.6

/** An address without an outcome, with an entry for `moved.yaml` that an editor may choose. */
export interface SuggestedMove {
  address: string
  move: Move
  /** Addresses whose outcome follows from the same entry. */
  alsoCovers: string[]
}

/**
 * Suggests an entry for every address without an outcome: where its words are now, or that they are gone as of today. An entry may reveal more such
 * addresses, such as a part of a moved page that is not in the new page, so this repeats until all have an outcome.
 *
 * @param moves the entries of `moved.yaml` that apply
 * @param today an ISO date
 * @param isUnread as for `compareWithLedger`
 */
export function suggestMoves(
  comparison: LedgerComparison,
  current: readonly CurrentPage[],
  moves: readonly Move[],
  today: string,
  isUnread: (path: string) => boolean,
): SuggestedMove[] {
  const suggestions: SuggestedMove[] = []
  let now = comparison
  while (now.unaccounted.length) {
    const { true: parts = [], false: pages = [] } = Object.groupBy(now.unaccounted, (address) => `${isPartAddress(address)}`)
    const before = now
    const taken = new Set<string>()
    // Whole pages first: most of their parts move with them.
    const made = withoutFollowers(pages.length ? pages : parts).map((address): SuggestedMove => {
      const to = findNewAddress(address, before, taken)
      const move: Move = { was: address, position: fileStart, ...(to ? { now: [to] } : { gone: today, why: skeletonWords.goneWhy }) }
      return { address, move, alsoCovers: [] }
    })
    suggestions.push(...made)
    now = compareWithLedger(comparison.ledger, current, [...moves, ...suggestions.map(({ move }) => move)], isUnread)
    for (const suggestion of made) suggestion.alsoCovers = findCovered(suggestion.address, before, now)
  }
  return suggestions
}

/** Leaves out the notes and further passages of labels that are in the list: they move with these. */
function withoutFollowers(addresses: readonly string[]): string[] {
  const all = new Set(addresses)
  return addresses.filter((address) => {
    const { page, id } = parseAddress(address)
    const { label, suffix } = parseId(id)
    return !suffix || !all.has(formatAddress(page, label))
  })
}

/** The addresses that got an outcome because their page or label did. */
function findCovered(address: string, before: LedgerComparison, now: LedgerComparison): string[] {
  const { page, id } = parseAddress(address)
  return [...now.outcomes.keys()].filter((other) => {
    const { page: otherPage, id: otherId } = parseAddress(other)
    return other !== address && !before.outcomes.has(other) && otherPage === page && (id === '' || otherId.startsWith(`${id}.`))
  })
}

/** The current address that most likely has the words of another; undefined when none has. */
function findNewAddress(address: string, comparison: LedgerComparison, taken: Set<string>): string | undefined {
  const { page: path, id } = parseAddress(address)
  const entry = findEntry(comparison.ledger, address)
  const page = comparison.pages.get(path) ?? movedPage(path, comparison)
  // Each new address is suggested once: two addresses cannot both have been renamed to it.
  const claim = (to: string | undefined) => {
    if (to === undefined || taken.has(to)) return undefined
    taken.add(to)
    return to
  }
  if (!entry) return undefined
  if (id === '') return claim(findPage(path, entry, comparison))
  if (entry.is === 'paragraph') return findParagraph(page, entry, comparison)
  if (entry.is === 'section' || entry.is === 'place') {
    const { renamed, merged } = findSections(page, path, id, entry, comparison)
    return claim(renamed) ?? merged
  }
  const { label, suffix } = parseId(id)
  if (!suffix) return claim(findLabel(page, id, entry, comparison, taken))
  return page?.parts.some((part) => part.id === label) ? formatAddress(page.current.path, label) : undefined
}

/** The page that a page moved to, according to `moved.yaml`. */
function movedPage(path: string, { pages, outcomes }: LedgerComparison): ComparedPage | undefined {
  const outcome = outcomes.get(path)
  return outcome && 'now' in outcome ? pages.get(parseAddress(outcome.now[0] ?? '').page) : undefined
}

function findPage(path: string, entry: LedgerEntry, { pages, ledger }: LedgerComparison): string | undefined {
  const candidates = [...pages.values()].filter((page) => page.current.is === entry.is && (!page.entry || page.entry.outcome))
  const words = [entry, ...Object.values(ledger.pages[path]?.parts ?? {})].map(lastWords)
  const bag = wordBag(words.join('\n'))
  const score = ({ current, parts }: ComparedPage) =>
    similarity(bag, wordBag([current.words, ...parts.map((part) => part.words)].join('\n'))).both
  return best(candidates, score, entry.is === 'article' ? similarFrom / 2 : similarFrom)?.current.path
}

/** The new section that a section was most likely renamed to, and the section that has most of its paragraphs. */
function findSections(page: ComparedPage | undefined, path: string, id: string, entry: LedgerEntry, { ledger }: LedgerComparison) {
  const addressOf = (part: ComparedPart | undefined) => page && part && formatAddress(page.current.path, part.id)
  const sections = page?.parts.filter((part) => part.is === entry.is) ?? []
  const heading = wordBag(lastWords(entry))
  // Its paragraphs are those between its line and that of the next heading, at the last release.
  const published = Object.entries(ledger.pages[path]?.parts ?? {})
  const start = entry.line ?? 0
  const headings = published.flatMap(([other, { is, line = 0 }]) => (is === entry.is && other !== id && line > start ? [line] : []))
  const end = Math.min(...headings, Number.POSITIVE_INFINITY)
  const own = new Set(published.flatMap(([other, { is, line = 0 }]) => (is === 'paragraph' && line > start && line < end ? [other] : [])))
  const shared = ({ paragraphs = [] }: ComparedPart) => paragraphs.filter((n) => own.has(page?.paragraphIds[n] ?? '')).length
  const renamed = best(
    sections.filter((part) => isNew(part, page)),
    (part) => shared(part) + similarity(heading, wordBag(part.words)).both,
    0.5,
  )
  return { renamed: addressOf(renamed), merged: addressOf(best(sections, shared, 1)) }
}

/** The paragraph that has most of a paragraph's words: in its own page, or else among the new and changed ones of other articles. */
function findParagraph(own: ComparedPage | undefined, entry: LedgerEntry, { pages }: LedgerComparison): string | undefined {
  const bag = wordBag(lastWords(entry))
  if (!bag.size) return undefined
  const candidatesIn = ({ current, parts }: ComparedPage) =>
    parts.flatMap(({ id, is, state, words }) =>
      is === 'paragraph' ? { address: formatAddress(current.path, id), state, share: similarity(bag, wordBag(words)).first } : [],
    )
  const others = [...pages.values()].filter((page) => page !== own && page.current.is === 'article')
  const elsewhere = others.flatMap(candidatesIn).filter(({ state }) => state !== 'same')
  const most = (candidates: ReturnType<typeof candidatesIn>) => best(candidates, ({ share }) => share, similarFrom)?.address
  return most(own ? candidatesIn(own) : []) ?? most(elsewhere)
}

/** The new label with a passage's words, or the most similar ones: in its own page, or else in another. */
function findLabel(
  own: ComparedPage | undefined,
  id: string,
  entry: LedgerEntry,
  { pages }: LedgerComparison,
  taken: ReadonlySet<string>,
): string | undefined {
  const words = lastWords(entry)
  const bag = wordBag(words)
  const kind = parseLabel(id)?.kind
  const score = (part: ComparedPart) =>
    (normalizeWords(part.words) === normalizeWords(words) ? 2 : similarity(bag, wordBag(part.words)).both) +
    (parseLabel(part.id)?.kind === kind ? 0.01 : 0)
  const mostSimilar = (page: ComparedPage) => {
    const candidates = page.parts.filter(
      (part) =>
        part.is === 'passage' && part.id === labelOf(part.id) && isNew(part, page) && !taken.has(formatAddress(page.current.path, part.id)),
    )
    const part = best(candidates, score, similarFrom)
    return part && formatAddress(page.current.path, part.id)
  }
  for (const page of new Set([...(own ? [own] : []), ...pages.values()])) {
    const found = mostSimilar(page)
    if (found) return found
  }
  return undefined
}

/** Whether a part did not exist at the last release; it may have been removed before that. */
function isNew({ id, state, formerAddresses }: ComparedPart, page: ComparedPage | undefined): boolean {
  return formerAddresses.length === 0 && (state === 'new' || findPart(page?.entry, id)?.outcome !== undefined)
}

/** The first item with the highest score, if that is at least `least`. */
function best<T>(list: readonly T[], score: (one: T) => number, least: number): T | undefined {
  const scored = list.map((one) => ({ one, points: score(one) })).filter(({ points }) => points >= least)
  return scored.toSorted((a, b) => b.points - a.points)[0]?.one
}
