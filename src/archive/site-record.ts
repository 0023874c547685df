import { siteRecordFrom } from '../ledger/site-record.ts'
import type { SiteRecord } from '../model/page-record.ts'
import { ledgerStatus } from './ledger-status.ts'
import type { Content } from './open-content.ts'

/** What the pages know of the past: from the ledger, and from what the next release will write into it. */
export function siteRecordOf(content: Content): SiteRecord {
  const { withSuggestions, hasLedger } = ledgerStatus(content)
  return siteRecordFrom(withSuggestions, hasLedger)
}
