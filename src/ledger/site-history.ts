import type { LedgerPage } from '../model/ledger.ts'
import type { PageHistory, SiteHistory } from '../model/page-history.ts'
import { type ChangeOwner, ownersOfChanges } from './change-owners.ts'
import { changesOfPage } from './changes-of-page.ts'
import { departedIn, oldIdsAt } from './former-addresses.ts'
import type { ComparedPage, LedgerComparison } from './ledger-comparison.ts'
import { type NextLedger, pending } from './next-ledger.ts'
import { oldPages } from './old-pages.ts'
import { pastOf } from './past-of.ts'
import { releaseAll } from './release.ts'

/** All that the pages know of the past. */
export function siteHistoryFrom(stand: LedgerComparison, hasLedger: boolean): SiteHistory {
  const next: NextLedger = { pages: stand.pages, fates: stand.fates, ledger: releaseAll(stand, pending) }
  const tells = ownersOfChanges(next)
  const pages = [...stand.pages.values()].map((stood) => [stood.page.path, pageRecord(stood, next, tells)] as const)
  return { pages: Object.fromEntries(pages), oldPages: oldPages(next, tells), hasLedger }
}

function pageRecord(stood: ComparedPage, next: NextLedger, tells: ChangeOwner): PageHistory {
  const { path } = stood.page
  // A page that is as it was released keeps its entry, so one is there.
  const entry = next.ledger.pages[path] as LedgerPage
  const also = oldIdsAt(path, entry, next)
  return {
    path,
    versions: Object.fromEntries([['', stood.v], ...stood.parts.map(({ id, v }) => [id, v] as const)]),
    paragraphs: stood.paragraphs,
    also,
    departed: departedIn(path, entry, next),
    changes: changesOfPage(path, entry, tells),
    past: pastOf(stood, entry, also),
  }
}
