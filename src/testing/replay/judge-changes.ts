import type { Ledger, LedgerPage, ReleasedChange } from '../../model/ledger.ts'
import { pathOf } from '../../model/permalink.ts'
import { differences, type WordDifference } from './differences.ts'
import type { ReplaySite } from './replay-site.ts'

/** A change that a release wrote down, with its page. */
interface Written {
  path: string
  page: LedgerPage
  change: ReleasedChange
}

/**
 * What is wrong with the changes that a release wrote down, one line a fault: of each article, all paragraphs and notes whose words became others
 * are told, nothing whose words stayed, and nothing twice. What is new or gone may be told or not, and so may paragraphs that were only split
 * or merged.
 */
export function judgeChanges(earlier: Ledger, ledger: Ledger, before: ReplaySite, after: ReplaySite): string[] {
  const known = new Set(changesIn(earlier).map(({ change }) => JSON.stringify(change)))
  const written = changesIn(ledger).filter(({ change }) => !known.has(JSON.stringify(change)))
  const words = differences(before, after).words
  return after.articles.flatMap(({ key, slug }) => {
    const path = pathOf.article(slug)
    const told = written.filter((one) => one.path === path).flatMap(idsIn)
    const different = words.get(key) ?? []
    const must = different.filter(({ became, is }) => became === 'changed' && is !== 'passage')
    const twice = told.filter(({ id }, i) => told.findIndex((one) => one.id === id) !== i)
    return [
      ...must
        .filter((one) => !told.some((id) => isOf(id, one)))
        .map(({ id, now }) => `${path}#${id} is not told to have changed: “${now}”`),
      ...told
        .filter((id) => !different.some((one) => isOf(id, one)))
        .map(({ id }) => `${path}#${id} is told to have changed, and has not.`),
      ...twice.map(({ id }) => `${path}#${id} is told twice.`),
    ]
  })
}

/** Every change of a ledger. */
export function changesIn({ pages }: Ledger): Written[] {
  return Object.entries(pages).flatMap(([path, page]) => (page.changes ?? []).map((change) => ({ path, page, change })))
}

/** The ids that a change is about, each with the words before and after as far as the ledger has them. */
function idsIn({ page, change }: Written): { id: string; was: string; now: string }[] {
  return Object.entries(change.of).map(([id, [before, after]]) => {
    const words = (version: string) => page.parts[id]?.versions.find(({ v }) => v === version)?.words ?? ''
    return { id, was: words(before), now: words(after) }
  })
}

/** Whether what is told is a difference: labels are known by their id, paragraphs by their words. */
function isOf(told: { id: string; was: string; now: string }, { is, id, was, now }: WordDifference): boolean {
  if (is !== 'paragraph') return told.id === id
  return now ? told.now === now : told.was === was
}
