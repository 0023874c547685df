import { siteHistoryFrom } from '../ledger/site-history.ts'
import type { SiteHistory } from '../model/page-history.ts'
import { ledgerStatus } from './ledger-status.ts'
import type { Content } from './open-content.ts'

/** The history of every page, from the ledger and from what the next release will add to it. */
export function siteHistoryOf(content: Content): SiteHistory {
  return siteHistoryFrom(ledgerStatus(content).withSuggestions)
}
