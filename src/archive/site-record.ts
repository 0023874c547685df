import type { SiteRecord } from '../model/page-record.ts'
import type { Content } from './open-content.ts'

/** What the ledger knows of the past of all content. Nothing yet: there is no ledger. */
export function siteRecordOf(_content: Content): SiteRecord {
  return { pages: {}, oldPages: [], hasLedger: false }
}
