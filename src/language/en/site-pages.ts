import { kindNames, kinds } from '../../model/kinds.ts'
import type { lists } from '../../model/site-pages.ts'
import { capitalized } from './forms.ts'
import { kindWords } from './kinds.ts'

/** The pages that the foot of every page links to, by path. */
export const footPages = {
  'check-a-quote/': 'Check a quote',
  'changes/': 'Changes',
  'how-it-works/': 'How this site works',
} as const

/** The path of a page that the site always has besides its front page. */
export type SitePage = (typeof lists)[number] | 'search/' | keyof typeof footPages

/** The titles of these pages. */
export const sitePages = {
  'articles/': 'Articles',
  ...Object.fromEntries(kindNames.flatMap((kind) => (kinds[kind].list ? [[kinds[kind].list, capitalized(kindWords[kind].many)]] : []))),
  'people/': 'People',
  'sources/': 'Sources',
  'topics/': 'Topics',
  'search/': 'Search',
  ...footPages,
} as Record<SitePage, string>

/** A page that the site always has, as a name with its path. */
export function sitePage(path: SitePage): { text: string; path: SitePage } {
  return { text: sitePages[path], path }
}
