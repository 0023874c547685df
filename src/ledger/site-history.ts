import { findPart, type LedgerEntry, type LedgerPage, type ReleasedChange, type Version } from '../model/ledger.ts'
import type { PageHistory, PastVersion, SiteHistory } from '../model/page-history.ts'
import { diffWords } from './diff-words.ts'
import { findAliases, formerAddressesIn, formerPages } from './former-addresses.ts'
import { type ComparedPage, type LedgerComparison, type NextLedger, pending } from './ledger-comparison.ts'
import { changesOfPage, ownersOfChanges } from './page-changes.ts'
import { releaseAll } from './release.ts'

/** The history of every current and former page, from the ledger and from what the next release will add to it. */
export function siteHistoryFrom(comparison: LedgerComparison): SiteHistory {
  const { pages, outcomes } = comparison
  const next: NextLedger = { pages, outcomes, ledger: releaseAll(comparison, pending) }
  const isOwner = ownersOfChanges(next)
  const histories = [...pages].map(([path, page]): [string, PageHistory] => {
    // Every current page is in the next ledger.
    const entry = next.ledger.pages[path] as LedgerPage
    const aliases = findAliases(path, entry, next)
    const history = {
      path,
      versions: Object.fromEntries([['', page.v], ...page.parts.map(({ id, v }) => [id, v] as const)]),
      paragraphIds: page.paragraphIds,
      aliases,
      formerAddresses: formerAddressesIn(path, entry, next),
      changes: changesOfPage(path, entry, isOwner),
      pastVersions: findPastVersions(page, entry, aliases),
    }
    return [path, history]
  })
  return { pages: Object.fromEntries(histories), formerPages: formerPages(next, isOwner) }
}

/** The past versions of every part whose words have changed, by its id and aliases; of the page itself by `''`. */
function findPastVersions(page: ComparedPage, entry: LedgerPage, aliases: PageHistory['aliases']): PageHistory['pastVersions'] {
  const pastVersions: PageHistory['pastVersions'] = {}
  const add = (id: string, { versions }: LedgerEntry, isAbout: (change: ReleasedChange) => boolean) => {
    const past = pastVersionsOf(versions, (entry.changes ?? []).filter(isAbout))
    if (past.length) for (const one of [id, ...(aliases[id] ?? [])]) pastVersions[one] = past
  }
  add('', entry, () => true)
  for (const { id, is, paragraphs = [] } of page.parts) {
    const part = findPart(entry, id)
    const ids = is === 'section' ? paragraphs.map((n) => page.paragraphIds[n] ?? '') : [id]
    if (part) add(id, part, ({ of }) => ids.some((one) => one in of))
  }
  return pastVersions
}

function pastVersionsOf(versions: readonly Version[], changes: readonly ReleasedChange[]): PastVersion[] {
  const last = versions.at(-1)
  return versions.slice(0, -1).flatMap((version, i) => {
    const next = versions[i + 1]
    if (!next || !last || version.v === last.v) return []
    const made = changes.filter(({ on }) => on === next.on)
    return {
      v: version.v,
      on: version.on,
      until: made[0]?.date ?? (next.on === pending ? undefined : next.on.slice(0, 10)),
      changes: made.map(({ date, kind, what, why }) => ({ date, kind, what, why })),
      toNext: diffVersions(version, next),
      toNow: diffVersions(version, last),
    }
  })
}

function diffVersions(before: Version, after: Version): PastVersion['toNext'] {
  return before.words === after.words ? [] : diffWords(before.words, after.words)
}
