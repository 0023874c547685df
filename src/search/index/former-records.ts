import type { Archive } from '../../archive/archive.ts'
import { changeWords } from '../../language/en/changes.ts'
import { capitalized } from '../../language/en/forms.ts'
import type { PageChange } from '../../model/page-history.ts'
import { type FormerPageView, formerPageViews, groupFormerAddresses } from '../../views/former-pages.ts'
import { currentPageTitles } from '../../views/page-titles.ts'
import { pageRecord } from './page-records.ts'
import type { SearchRecord } from './records.ts'
import type { Spellings } from './spellings.ts'

/** A text with the id where it is in its page; empty for the page itself. */
export interface PlacedText {
  words: string
  id: string
}

/** What readers see of changes: what was changed, why, and the words that were replaced. */
export function changeTexts(changes: readonly PageChange[]): PlacedText[] {
  return changes.flatMap(({ id, what, why, changed }) => {
    const replaced = changed.map(({ words }) => words.flatMap(({ is, text }) => (is === 'gone' ? [text] : [])).join(' '))
    return [what, why, ...replaced].map((words) => ({ words, id }))
  })
}

/** What a page says of parts that it had: their titles, and why they left. */
export function formerTexts({ history }: Archive, path: string): PlacedText[] {
  return partTexts(groupFormerAddresses(history.pages[path]?.formerAddresses ?? []))
}

function partTexts(parts: FormerPageView['parts']): PlacedText[] {
  return parts.flatMap(({ title, why = '', ids: [id] }) => [title, why].filter(Boolean).map((words) => ({ words, id })))
}

/**
 * One record for each page that was removed, or that had another title before it moved. Those of single annotations are left out: the page of their
 * article says the same.
 */
export function formerPageRecords(archive: Archive, groups: readonly Spellings[]): SearchRecord[] {
  const titles = currentPageTitles(archive)
  return formerPageViews(archive).flatMap(({ props: { path, title, on, now, why = '', parts, changes } }) => {
    if (/^articles\/[^/]+\/[^/]/.test(path)) return []
    if (now.length && now.every((one) => titles[one.path ?? '']?.includes(title))) return []
    const name = changeWords.formerPage.title(capitalized(title), now.length > 0)
    const texts = [...[name, why].filter(Boolean).map((words) => ({ words, id: '' })), ...partTexts(parts), ...changeTexts(changes)]
    const day = on.slice(0, 10)
    return [
      pageRecord(groups, kindOf(path), texts, {
        path,
        title: name,
        date: day,
        facets: [],
        in: { title: name, published: day },
      }),
    ]
  })
}

function kindOf(path: string): 'article' | 'person' | 'source' {
  if (path.startsWith('people/')) return 'person'
  return path.startsWith('sources/') ? 'source' : 'article'
}
