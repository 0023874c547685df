import { formatLedger } from '../ledger/ledger-file.ts'
import { releaseAll, releaseReport, unreleasedPages } from '../ledger/release.ts'
import { ledgerStatus } from './ledger-status.ts'
import type { Content } from './open-content.ts'

/** A release of all content. */
interface ContentRelease {
  /** The text of the ledger's file after the release. */
  text: string
  /** What is new, changed, moved and gone, for people; the last line gives the totals. */
  report: string
  /** Whether there is anything to release. */
  isNeeded: boolean
}

/**
 * Releases content as of the time when it was read. The check must have found no errors.
 *
 * @throws Error when the ledger is damaged, or an address would be lost
 */
export function releaseContent(content: Content): ContentRelease {
  const { comparison, problem, hasLedger } = ledgerStatus(content)
  if (problem) throw new Error(problem.what)
  if (comparison.unaccounted.length) throw new Error(`Addresses would be lost: ${comparison.unaccounted.join(', ')}`)
  const on = content.now.toISOString().replace(/\.\d+Z$/, 'Z')
  return {
    text: formatLedger(releaseAll(comparison, on)),
    report: releaseReport(comparison),
    isNeeded: !hasLedger || unreleasedPages(comparison).length > 0,
  }
}

/** The paths of the pages that differ from the ledger. */
export function unreleasedIn(content: Content): string[] {
  return unreleasedPages(ledgerStatus(content).comparison)
}
