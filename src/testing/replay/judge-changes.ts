import type { Ledger, LedgerPage, ReleasedChange } from '../../model/ledger.ts'
import { pathOf } from '../../model/permalink.ts'
import type { FictionalSite } from '../fiction/site.ts'
import { differences, type WordDifference } from './differences.ts'

/** A change that a release wrote down, with its page. */
interface Recorded {
  path: string
  page: LedgerPage
  change: ReleasedChange
}

/**
 * What is wrong with the changes that a release wrote down, one line a fault: of each article, they have all paragraphs and notes whose words changed,
 * nothing whose words did not, and nothing twice. What is new or gone may be there or not, and so may paragraphs that were only split or merged.
 */
export function judgeChanges(earlier: Ledger, ledger: Ledger, before: FictionalSite, after: FictionalSite): string[] {
  const earlierChanges = new Set(changesIn(earlier).map(({ change }) => JSON.stringify(change)))
  const recorded = changesIn(ledger).filter(({ change }) => !earlierChanges.has(JSON.stringify(change)))
  const { words } = differences(before, after)
  return after.articles.flatMap(({ key, slug }) => {
    const path = pathOf.article(slug)
    const own = recorded.filter((one) => one.path === path).flatMap(partsIn)
    const different = words.get(key) ?? []
    const required = different.filter(({ became, is }) => became === 'changed' && is !== 'passage')
    const twice = own.filter(({ id }, i) => own.findIndex((one) => one.id === id) !== i)
    return [
      ...required
        .filter((one) => !own.some((part) => isAbout(part, one)))
        .map(({ id, now }) => `${path}#${id} has changed, and no change has it: “${now}”`),
      ...own
        .filter((part) => !different.some((one) => isAbout(part, one)))
        .map(({ id }) => `${path}#${id} is in a change, and has not changed.`),
      ...twice.map(({ id }) => `${path}#${id} is in two changes.`),
    ]
  })
}

/** Every change of a ledger. */
export function changesIn({ pages }: Ledger): Recorded[] {
  return Object.entries(pages).flatMap(([path, page]) => (page.changes ?? []).map((change) => ({ path, page, change })))
}

/** The ids that a change is about, each with the words before and after as far as the ledger has them. */
function partsIn({ page, change }: Recorded): { id: string; was: string; now: string }[] {
  return Object.entries(change.of).map(([id, [before, after]]) => {
    const words = (version: string) => page.parts[id]?.versions.find(({ v }) => v === version)?.words ?? ''
    return { id, was: words(before), now: words(after) }
  })
}

/** Whether a part of a change is a difference: labels are compared by their id, paragraphs by their words. */
function isAbout(part: { id: string; was: string; now: string }, { is, id, was, now }: WordDifference): boolean {
  if (is !== 'paragraph') return part.id === id
  return now ? part.now === now : part.was === was
}
