import { siteHistoryFrom } from '../ledger/site-history.ts'
import type { SiteHistory } from '../model/page-history.ts'
import { ledgerStatus } from './ledger-status.ts'
import type { Content } from './open-content.ts'

/** What the pages know of the past: from the ledger, and from what the next release will write into it. */
export function siteHistoryOf(content: Content): SiteHistory {
  const { withSuggestions, hasLedger } = ledgerStatus(content)
  return siteHistoryFrom(withSuggestions, hasLedger)
}
