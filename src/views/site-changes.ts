import type { Archive } from '../archive/archive.ts'
import { compareStrings } from '../model/compare-strings.ts'
import { formatAddress, isParagraphId, labelOf } from '../model/ids.ts'
import { parseLabel } from '../model/label.ts'
import { inWords } from '../model/named.ts'
import type { PageChange, PageHistory } from '../model/page-history.ts'
import { pathOf } from '../model/permalink.ts'
import type { PageLink } from './annotation-link.ts'
import { groupFormerAddresses } from './former-pages.ts'
import { currentPageTitles } from './page-titles.ts'

/** One entry of the list of all changes: a change to an article's words, or something that was removed. */
export type SiteChange =
  | {
      is: 'change'
      /** The page whose words were changed. */
      page: PageLink
      /** Its own address. */
      path: string
      /** When it was released: an ISO moment. */
      on: string
      change: PageChange
      /** The language of the words, as far as it is known: the ledger does not have it. */
      language: string | undefined
    }
  | {
      is: 'removed'
      /** The page that it was on; undefined where the page itself was removed. */
      page: PageLink | undefined
      /** The address that it had. */
      path: string
      /** When it was removed: an ISO date or moment. */
      on: string
      title: string
      why: string | undefined
    }

type Change = Extract<SiteChange, { is: 'change' }>
type Removal = Extract<SiteChange, { is: 'removed' }>

/**
 * Every released change to the words of articles, and every passage, paragraph and article that was removed, newest first and each once: what
 * the page of changes and its feed show. What only moved still has its words, and is not listed. Changes to an article that no longer exists stay listed.
 */
export function siteChanges(archive: Archive): SiteChange[] {
  return [...changesOf(archive), ...removalsOf(archive)].toSorted((a, b) => compareStrings(b.on, a.on))
}

function changesOf({ articles, history }: Archive): Change[] {
  const byPath = new Map(articles.map(({ model }) => [pathOf.article(model.slug), model]))
  const live = Object.values(history.pages).flatMap((page) => {
    const article = byPath.get(page.path)
    return article ? [{ ...page, title: article.title, language: article.language }] : []
  })
  const former = history.formerPages.map((page) => ({ ...page, language: undefined }))
  return [...live, ...former].flatMap(({ path, title, language, changes }) =>
    changes.flatMap((change): Change[] => {
      // Changes that wait for a release are only on the article's page.
      if (change.on === undefined) return []
      // A change from before the first release, or of a headline, has no changed words on record.
      if (!change.changed.length && !change.passages.length) return []
      return [
        {
          is: 'change',
          page: { ...inWords(title, language), path },
          path: formatAddress(path, change.id),
          on: change.on,
          change,
          language,
        },
      ]
    }),
  )
}

function removalsOf(archive: Archive): Removal[] {
  const { pages, formerPages } = archive.history
  const titles = currentPageTitles(archive)
  const languages = new Map(archive.articles.map(({ model }) => [pathOf.article(model.slug), model.language]))
  const isArticle = ({ path }: { path: string }) => path.startsWith('articles/')
  const whole = formerPages.filter((page) => page.now.length === 0 && isArticle(page) && !passagePage.test(page.path))
  const inPages = Object.values(pages)
    .filter(isArticle)
    .flatMap((page) => removalsIn(page, titles[page.path], languages.get(page.path)))
  const inFormer = formerPages.filter(isArticle).flatMap((page) => removalsIn(page, page.title))
  // What was on a removed page is not listed again, nor a passage in addition to its own page.
  const places = [...inPages, ...inFormer].filter(({ path, on, why }) => {
    const page = whole.find((one) => path.startsWith(`${one.path}#`))
    return page?.on !== on || page.why !== why
  })
  return [
    ...places,
    ...whole.flatMap(({ path, at, on, title, why }): Removal[] =>
      at === undefined ? [{ is: 'removed', page: undefined, path, on, title, why }] : [],
    ),
  ]
}

const passagePage = /^articles\/[^/]+\/[^/]+\/$/

/** The words that were taken out of a page, with what led to them. */
function removalsIn(
  { path, formerAddresses }: Pick<PageHistory, 'path' | 'formerAddresses'>,
  title: string | undefined,
  language?: string,
): Removal[] {
  return groupFormerAddresses(formerAddresses)
    .filter(({ now, ids, at }) => now.length === 0 && at === undefined && ids.some(isOfWords))
    .map(({ ids: [id], on, title: what, why }) => {
      const of = title === undefined ? undefined : { ...inWords(title, language), path }
      return { is: 'removed', page: of, path: formatAddress(path, id), on, title: what, why }
    })
}

/** Whether an id is one of words, and not of a heading. */
function isOfWords(id: string): boolean {
  return isParagraphId(id) || parseLabel(labelOf(id)) !== undefined
}
