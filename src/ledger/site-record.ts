import type { LedgerPage } from '../model/ledger.ts'
import type { PageRecord, SiteRecord } from '../model/page-record.ts'
import { changesOfPage } from './changes-of-page.ts'
import { departedIn, oldIdsAt } from './departed.ts'
import { type NextLedger, pending } from './next-ledger.ts'
import { oldPages } from './old-pages.ts'
import { pastOf } from './past-of.ts'
import { releaseAll } from './release.ts'
import type { Stand, StoodPage } from './stand.ts'
import { type Tells, tellersOf } from './tellers.ts'

/** All that the pages know of the past. */
export function siteRecordFrom(stand: Stand, hasLedger: boolean): SiteRecord {
  const next: NextLedger = { pages: stand.pages, fates: stand.fates, ledger: releaseAll(stand, pending) }
  const tells = tellersOf(next)
  const pages = [...stand.pages.values()].map((stood) => [stood.page.path, pageRecord(stood, next, tells)] as const)
  return { pages: Object.fromEntries(pages), oldPages: oldPages(next, tells), hasLedger }
}

function pageRecord(stood: StoodPage, next: NextLedger, tells: Tells): PageRecord {
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
