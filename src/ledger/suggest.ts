import { joinAddress, type LedgerEntry, partOf, splitAddress } from '../model/ledger.ts'
import { skeletonWords } from '../model/skeleton-words.ts'
import { normalized } from '../model/version.ts'
import { compareWithLedger } from './compare-with-ledger.ts'
import type { CurrentPage } from './current-page.ts'
import { entryAt } from './entry-at.ts'
import type { ComparedPage, ComparedPart, LedgerComparison } from './ledger-comparison.ts'
import type { Move } from './moves.ts'
import { bagOf, likeness } from './similarity.ts'
import { splitId } from './split-id.ts'

/** From here on, words are taken for the same ones reworded; and so much of a paragraph in another, for having gone into that. */
const alike = 0.6

/** An address that would die, with what an editor might say of it. */
export interface SuggestedMove {
  address: string
  move: Move
  /** Addresses that go along with it and need no word of their own. */
  along: string[]
}

const nowhere = { line: 1, column: 1 }

/**
 * What to say of every address that would die, so that none does: where its words are now, or that it is gone as of today. One round may bring others to
 * light (a place in a page that has moved, which is not in the new one), so it goes on until all are spoken for.
 *
 * @param today an ISO date
 */
export function suggestMoves(
  stand: LedgerComparison,
  present: readonly CurrentPage[],
  moves: readonly Move[],
  today: string,
  isPresent: (path: string) => boolean,
): SuggestedMove[] {
  const suggestions: SuggestedMove[] = []
  let now = stand
  while (now.dying.length) {
    const [pages, places] = [now.dying.filter((address) => !address.includes('#')), now.dying.filter((address) => address.includes('#'))]
    // Whole pages first: most of what is in them goes along.
    const addresses = pages.length ? pages : places
    const before = now
    const taken = new Set<string>()
    const made = withoutFollowers(addresses).map((address): SuggestedMove => {
      const to = positionOf(address, before, taken)
      const move: Move = { was: address, position: nowhere, ...(to ? { now: [to] } : { gone: today, why: skeletonWords.goneWhy }) }
      return { address, move, along: [] }
    })
    suggestions.push(...made)
    now = compareWithLedger(stand.ledger, present, [...moves, ...suggestions.map(({ move }) => move)], isPresent)
    for (const fix of made) fix.along = along(fix.address, before, now)
  }
  return suggestions
}

/** A label's note and further passages go along with it. */
function withoutFollowers(addresses: readonly string[]): string[] {
  const all = new Set(addresses)
  return addresses.filter((address) => {
    const { page, id } = splitAddress(address)
    const [label, rest] = splitId(id)
    return !rest || !all.has(joinAddress(page, label))
  })
}

/** The addresses whose fate follows from what is said of one. */
function along(address: string, before: LedgerComparison, now: LedgerComparison): string[] {
  const { page, id } = splitAddress(address)
  return [...now.fates.keys()].filter((other) => {
    if (other === address || before.fates.has(other)) return false
    const position = splitAddress(other)
    return position.page === page && (id === '' || position.id.startsWith(`${id}.`))
  })
}

/** Where the words of an address most likely are now; undefined when they are nowhere. */
function positionOf(address: string, stand: LedgerComparison, taken: Set<string>): string | undefined {
  const { page, id } = splitAddress(address)
  const entry = entryAt(stand.ledger, address)
  if (!entry) return undefined
  if (id === '') return claim(newPageFor(address, entry, stand), taken)
  if (entry.is === 'section' || entry.is === 'place') return sectionFor(page, id, entry, stand, taken)
  if (entry.is === 'paragraph') return paragraphFor(page, entry, stand)
  return labelFor(page, id, entry, stand, taken)
}

/** Each new place is offered once: two that are gone were not both renamed to it. */
function claim(address: string | undefined, taken: Set<string>): string | undefined {
  if (address === undefined || taken.has(address)) return undefined
  taken.add(address)
  return address
}

/** The new page of the kind that has the most of a page's words. */
function newPageFor(path: string, entry: LedgerEntry, { pages, ledger }: LedgerComparison): string | undefined {
  const fresh = [...pages.values()].filter(({ page, entry: known }) => page.is === entry.is && (!known || known.fate))
  const words = [entry, ...Object.values(ledger.pages[path]?.parts ?? {})].map(({ versions }) => versions.at(-1)?.words ?? '')
  const bag = bagOf(words.join('\n'))
  return best(
    fresh,
    ({ page, parts }) => likeness(bag, bagOf([page.words, ...parts.map((part) => part.words)].join('\n'))).both,
    entry.is === 'article' ? alike / 2 : alike,
  )?.page.path
}

/** The section that has a section's paragraphs now, or the new one with the likest heading. */
function sectionFor(path: string, id: string, entry: LedgerEntry, stand: LedgerComparison, taken: Set<string>): string | undefined {
  const stood = stand.pages.get(path) ?? movedPage(path, stand)
  if (!stood) return undefined
  const at = (part: ComparedPart | undefined) => part && joinAddress(stood.page.path, part.id)
  const sections = stood.parts.filter((part) => part.is === entry.is)
  const fresh = sections.filter((part) => isNew(part, stood))
  const heading = bagOf(entry.versions.at(-1)?.words ?? '')
  const own = paragraphsIn(path, id, entry, stand)
  const held = (part: ComparedPart) => (part.paragraphs ?? []).filter((n) => own.has(stood.paragraphs[n] ?? '')).length
  const renamed = best(fresh, (part) => held(part) + likeness(heading, bagOf(part.words)).both, 0.5)
  return claim(at(renamed), taken) ?? at(best(sections, held, 1))
}

/** The ids of the paragraphs that stood in a section when it was released, by the lines that they stood on. */
function paragraphsIn(path: string, id: string, entry: LedgerEntry, { ledger }: LedgerComparison): Set<string> {
  const parts = Object.entries(ledger.pages[path]?.parts ?? {})
  const from = entry.line ?? 0
  const heads = parts.flatMap(([other, { is, line = 0 }]) => (is === entry.is && other !== id && line > from ? [line] : []))
  const to = Math.min(...heads, Number.POSITIVE_INFINITY)
  return new Set(parts.flatMap(([other, { is, line = 0 }]) => (is === 'paragraph' && line > from && line < to ? [other] : [])))
}

/** The paragraph that most of a paragraph's words went into. */
function paragraphFor(path: string, entry: LedgerEntry, stand: LedgerComparison): string | undefined {
  const bag = bagOf(entry.versions.at(-1)?.words ?? '')
  if (!bag.size) return undefined
  const share = (part: ComparedPart) => likeness(bag, bagOf(part.words)).first
  const near = stand.pages.get(path) ?? movedPage(path, stand)
  // Words that stand in another article anyway say nothing; those that are new there may have come from here.
  const others = [...stand.pages.values()].filter((one) => one !== near && one.page.is === 'article')
  const found = (stood: ComparedPage, parts: readonly ComparedPart[]) => {
    const part = best(
      parts.filter(({ is }) => is === 'paragraph'),
      share,
      alike,
    )
    return part && { address: joinAddress(stood.page.path, part.id), share: share(part) }
  }
  const here = near && found(near, near.parts)
  if (here) return here.address
  const there = others.flatMap(
    (stood) =>
      found(
        stood,
        stood.parts.filter(({ state }) => state !== 'same'),
      ) ?? [],
  )
  return best(there, (one) => one.share, alike)?.address
}

/** The new label of the same kind that has a passage's words or, of a second passage, what is left of its label. */
function labelFor(path: string, id: string, entry: LedgerEntry, stand: LedgerComparison, taken: Set<string>): string | undefined {
  const [label, rest] = splitId(id)
  const near = stand.pages.get(path) ?? movedPage(path, stand)
  if (rest) return near?.parts.some((part) => part.id === label) ? joinAddress(near.page.path, label) : undefined
  const words = entry.versions.at(-1)?.words ?? ''
  const bag = bagOf(words)
  const fresh = (stood: ComparedPage) => stood.parts.filter((part) => part.is === 'passage' && isNew(part, stood) && !splitId(part.id)[1])
  const likest = (stood: ComparedPage | undefined) => {
    if (!stood) return undefined
    const free = fresh(stood).filter((part) => !taken.has(joinAddress(stood.page.path, part.id)))
    const part = best(
      free,
      (one) =>
        (normalized(one.words) === normalized(words) ? 2 : likeness(bag, bagOf(one.words)).both) +
        (kindOf(one.id) === kindOf(id) ? 0.01 : 0),
      alike,
    )
    return part && joinAddress(stood.page.path, part.id)
  }
  const there = likest(near) ?? [...stand.pages.values()].map((stood) => (stood === near ? undefined : likest(stood))).find(Boolean)
  return claim(there, taken)
}

/** Whether a place was not there at the last release: one that had been given up may be back. */
function isNew({ id, state, from }: ComparedPart, { entry }: ComparedPage): boolean {
  return from.length === 0 && (state === 'fresh' || partOf(entry, id)?.fate !== undefined)
}

function kindOf(label: string): string {
  return label.slice(0, label.indexOf('-'))
}

/** The page that a page is said to have moved to. */
function movedPage(path: string, { pages, fates }: LedgerComparison): ComparedPage | undefined {
  const fate = fates.get(path)
  return fate && 'now' in fate ? pages.get(splitAddress(fate.now[0] ?? '').page) : undefined
}

function best<T>(list: readonly T[], score: (one: T) => number, least: number): T | undefined {
  const scored = list.map((one) => ({ one, points: score(one) })).filter(({ points }) => points >= least)
  return scored.toSorted((a, b) => b.points - a.points)[0]?.one
}
