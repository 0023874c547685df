import { siteRecordFrom } from '../ledger/site-record.ts'
import type { SiteRecord } from '../model/page-record.ts'
import { standingOf } from './ledger-standing.ts'
import type { Content } from './open-content.ts'

/** What the pages know of the past: from the ledger, and from what the next release will write into it. */
export function siteRecordOf(content: Content): SiteRecord {
  const { mended, hasLedger } = standingOf(content)
  return siteRecordFrom(mended, hasLedger)
}
