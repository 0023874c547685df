import { ledgerText } from '../ledger/ledger-text.ts'
import { releaseAll } from '../ledger/release.ts'
import { releaseReport } from '../ledger/release-report.ts'
import { unreleasedPages } from '../ledger/unreleased.ts'
import { ledgerStatus } from './ledger-status.ts'
import type { Content } from './open-content.ts'

/** A release of all content. */
export interface ContentRelease {
  /** The file of the ledger with the release in it. */
  text: string
  /** What is new, changed, moved and gone, for people; the last line counts. */
  report: string
  /** Whether there is anything to release. */
  isNeeded: boolean
}

/**
 * The release of content at the time when it was read. The check must have found no error.
 *
 * @throws Error when the ledger is not whole, or an address would die
 */
export function releaseContent(content: Content): ContentRelease {
  const { stand, problem, hasLedger } = ledgerStatus(content)
  if (problem) throw new Error(problem.what)
  if (stand.dying.length) throw new Error(`Addresses would die: ${stand.dying.join(', ')}`)
  const on = content.now.toISOString().replace(/\.\d+Z$/, 'Z')
  return {
    text: ledgerText(releaseAll(stand, on)),
    report: releaseReport(stand),
    isNeeded: !hasLedger || unreleasedPages(stand).length > 0,
  }
}

/** The pages, by path, that the ledger does not have as they are now. */
export function unreleasedIn(content: Content): string[] {
  return unreleasedPages(ledgerStatus(content).stand)
}
