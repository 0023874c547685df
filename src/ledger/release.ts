import { formatAddress, labelOf, parseAddress } from '../model/ids.ts'
import { findPart, type Ledger, type LedgerEntry, type LedgerPage, type Outcome, type ReleasedChange } from '../model/ledger.ts'
import { documentedChanges } from './documented-changes.ts'
import { earlierChanges, isSplit } from './inherited-changes.ts'
import type { ComparedPage, ComparedPart, LedgerComparison } from './ledger-comparison.ts'

/**
 * The ledger after a release of the current content, with its new addresses, versions, outcomes and changes. Nothing is ever removed, and the entry of a
 * page without changes stays identical.
 *
 * @param on the moment of the release, ISO in UTC
 */
export function releaseAll(comparison: LedgerComparison, on: string): Ledger {
  const pages: Record<string, LedgerPage> = { ...comparison.ledger.pages }
  for (const [path, page] of comparison.pages) if (isUnreleased(comparison, path)) pages[path] = releasePage(page, comparison, on)
  for (const [address, outcome] of comparison.outcomes) {
    const { page: path, id } = parseAddress(address)
    const page = pages[path]
    const entry = id === '' ? page : findPart(page, id)
    if (!page || !entry) continue
    const former = { ...entry, ...previousOutcomesOf(entry), outcome: { on, ...outcome } }
    pages[path] = id === '' ? (former as LedgerPage) : { ...page, parts: { ...page.parts, [id]: former } }
  }
  return { pages }
}

/** Whether a page has something unreleased: a new part, other words, a documented change, or a part that moved here. */
function isUnreleased({ pages, ledger }: LedgerComparison, path: string): boolean {
  const page = pages.get(path)
  if (!page) return false
  const { entry, state, parts } = page
  if (!entry || entry.outcome || state !== 'same') return true
  const isNews = ({ id, state, formerAddresses }: ComparedPart) =>
    state !== 'same' || formerAddresses.length > 0 || findPart(ledger.pages[path], id)?.outcome !== undefined
  return parts.some(isNews) || documentedChanges(page).some(({ isReleased }) => !isReleased)
}

/** The paths of the pages whose ledger entries the next release changes. */
export function unreleasedPages(comparison: LedgerComparison): string[] {
  const changed = [...comparison.pages.keys()].filter((path) => isUnreleased(comparison, path))
  const former = [...comparison.outcomes.keys(), ...comparison.unaccounted].map((address) => parseAddress(address).page)
  return [...new Set([...changed, ...former])].toSorted()
}

/** A list of what a release adds: new, changed, moved and gone addresses, one per line. The last line counts them. */
export function releaseReport(comparison: LedgerComparison): string {
  const lists = { new: [] as string[], changed: [] as string[], moved: [] as string[], gone: [] as string[] }
  for (const [path, { state, parts }] of comparison.pages) {
    if (!isUnreleased(comparison, path)) continue
    if (state !== 'same') lists[state].push(path)
    for (const part of parts) {
      const address = formatAddress(path, part.id)
      if (part.state === 'changed') lists.changed.push(address)
      else if (part.state === 'new' || part.formerAddresses.length) lists.new.push(address)
    }
  }
  for (const [address, outcome] of comparison.outcomes)
    if ('gone' in outcome) lists.gone.push(`${address}  ${outcome.gone}: ${outcome.why}`)
    else lists.moved.push(`${address}  to ${outcome.now.join(', ')}`)
  const named = Object.entries(lists)
  return [
    ...named.flatMap(([name, list]) => list.toSorted().map((one) => `${name.padEnd(8)} ${one}`)),
    named.map(([name, list]) => `${list.length} ${name}`).join(', '),
  ].join('\n')
}

function releasePage(page: ComparedPage, comparison: LedgerComparison, on: string): LedgerPage {
  const { ledger, outcomes } = comparison
  const { current, entry, formerPaths } = page
  const before = formerPaths.flatMap((path) => ledger.pages[path] ?? [])
  const first = entry ? entry.first : before[0] && (before[0].first ?? formerPaths[0])
  // Without a prototype, because a heading’s id may be `__proto__`.
  const parts: Record<string, LedgerEntry> = Object.assign(Object.create(null), entry?.parts)
  // Redirects keep the fragment, so this page receives links to former addresses of the pages that moved here, except of one that was split.
  const labels = new Set(page.parts.map(({ id }) => labelOf(id)))
  for (const path of formerPaths.filter((one) => !isSplit(one, comparison)))
    for (const [id, part] of Object.entries(ledger.pages[path]?.parts ?? {})) {
      const pending = outcomes.get(formatAddress(path, id))
      const outcome = part.outcome ?? (pending && { on, ...pending })
      if (outcome && !labels.has(labelOf(id))) parts[id] ??= { ...part, outcome: rebase(outcome, path, current.path) }
    }
  for (const part of page.parts) parts[part.id] = { ...entryOf(part, part.position.line, on), ...previousOutcomesOf(parts[part.id]) }
  const changes = [...earlierChanges(page, comparison), ...newChanges(page, on)]
  return {
    ...entryOf({ ...page, ...current }, current.is === 'topic' ? undefined : current.position.line, on),
    ...(first ? { first } : {}),
    ...previousOutcomesOf(entry),
    parts,
    ...(changes.length ? { changes } : {}),
  }
}

/** An outcome that leads to a page's new path where it led to the old one. */
function rebase(outcome: Outcome, from: string, to: string): Outcome {
  if ('gone' in outcome) return outcome
  return { ...outcome, now: outcome.now.map((now) => (parseAddress(now).page === from ? formatAddress(to, parseAddress(now).id) : now)) }
}

function entryOf(
  { is, v, versions, state, words }: Pick<ComparedPart, 'is' | 'v' | 'versions' | 'state' | 'words'>,
  line: number | undefined,
  on: string,
): LedgerEntry {
  return { is, ...(line === undefined ? {} : { line }), versions: state === 'same' ? [...versions] : [...versions, { on, v, words }] }
}

/** The earlier outcomes of an address that is back or gets another one. */
function previousOutcomesOf(entry: LedgerEntry | undefined): Pick<LedgerEntry, 'previousOutcomes'> {
  const previousOutcomes = [...(entry?.previousOutcomes ?? []), ...(entry?.outcome ? [entry.outcome] : [])]
  return previousOutcomes.length ? { previousOutcomes } : {}
}

function newChanges(page: ComparedPage, on: string): ReleasedChange[] {
  return documentedChanges(page).flatMap(({ change: { date, kind, passage, what, why }, changed, isReleased }) => {
    const of = Object.fromEntries(changed.map(({ id, versions, v }): [string, [string, string]] => [id, [versions.at(-1)?.v ?? '', v]]))
    return isReleased ? [] : [{ on, date, kind, ...(passage ? { passage } : {}), what, why, of }]
  })
}
