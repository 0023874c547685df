import type { OldPage, PageRecord } from '../model/page-record.ts'
import { parseLabel } from '../model/label.ts'
import { pathOf } from '../model/permalink.ts'
import type { SiteChange } from '../model/told-record.ts'
import { addressesOf } from './addresses.ts'
import type { Archive } from './archive.ts'
import { annotationOf, oldAddresses } from './old-addresses.ts'

type Change = Extract<SiteChange, { is: 'change' }>
type Gone = Extract<SiteChange, { is: 'gone' }>

/**
 * Every released change to the words of articles, and every passage, paragraph and article that is gone, newest first and each once: the page of changes and its feed show
 * these and no others. What only moved has its words still, and is not among them; what a change took away is told by that change.
 */
export function changesOfSite(archive: Archive): SiteChange[] {
  return [...changesOf(archive), ...goneOf(archive)].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

function changesOf({ articles, record }: Archive): Change[] {
  const byPath = new Map(articles.map(({ model }) => [pathOf.article(model.slug), model]))
  return Object.values(record.pages).flatMap(({ path, first, changes }) =>
    changes.flatMap((change): Change[] => {
      const article = byPath.get(path)
      // What waits for a release is told by the article alone.
      if (article === undefined || change.on === undefined) return []
      // Nor is it a change of words what was told before there was a record of them, or of a headline.
      if (!change.changed.length && !change.passages.length) return []
      const page = { text: article.title, path }
      return [
        {
          is: 'change',
          page,
          path: `${path}#${change.id}`,
          first: `${first}#${change.id}`,
          on: change.on,
          change,
          language: article.language,
        },
      ]
    }),
  )
}

function goneOf(archive: Archive): Gone[] {
  const { pages, oldPages } = archive.record
  const titles = addressesOf(archive)
  const inPages = Object.values(pages).flatMap((page) => goneIn(page, titles[page.path]))
  const whole = oldPages.filter(({ path, now }) => now.length === 0 && path.startsWith('articles/') && !passagePage.test(path))
  // Of a page that moved, what did not come along.
  const left = oldPages.filter(({ now }) => now.length > 0).flatMap((page) => goneIn({ ...page, changes: [] }, page.title))
  const told = new Set([...inPages, ...left].map(({ path }) => path))
  // A passage and the page that it had to itself are one; what stood in a page that is gone went with it.
  const alone = oldPages.filter(({ path, now }) => {
    const [, article, label] = passagePage.exec(path) ?? []
    if (now.length > 0 || article === undefined) return false
    return !told.has(`${article}#${label}`) && !whole.some((page) => page.path === article) && !isToldByChange(pages[article], label)
  })
  return [...inPages, ...left, ...[...whole, ...alone].map(goneWhole)]
}

const passagePage = /^(articles\/[^/]+\/)([^/]+)\/$/

function goneWhole({ path, on, title, why }: OldPage): Gone {
  return { is: 'gone', page: undefined, path, on, title, why }
}

/** What has left a page for nowhere, without what a released change of the page tells. */
function goneIn(page: Pick<PageRecord, 'path' | 'departed' | 'changes'>, title: string | undefined): Gone[] {
  return oldAddresses(page.departed)
    .filter(({ now, ids }) => now.length === 0 && ids.some(isOfWords) && !ids.some((id) => isToldByChange(page, id)))
    .map(({ ids: [id], on, title: what, why }) => {
      const of = title === undefined ? undefined : { text: title, path: page.path }
      return { is: 'gone', page: of, path: `${page.path}#${id}`, on, title: what, why }
    })
}

/** Whether an id is one of words, and not of a heading. */
function isOfWords(id: string): boolean {
  return id.startsWith('p-') || parseLabel(annotationOf(id)) !== undefined
}

function isToldByChange(page: Pick<PageRecord, 'changes'> | undefined, id: string | undefined): boolean {
  return page?.changes.some(({ on, changed }) => on !== undefined && changed.some((place) => place.id === id)) ?? false
}
