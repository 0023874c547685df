import type { Archive } from '../archive/archive.ts'
import type { Named } from '../model/named.ts'
import type { FormerPage, PageChange } from '../model/page-history.ts'
import { type FormerPlace, groupFormerAddresses } from './old-addresses.ts'

/** Everything that the page at an old address shows. */
export interface FormerPageView {
  path: string
  /** What stood there. */
  title: string
  /** Since when it does not: an ISO date. */
  on: string
  now: Named[]
  why: string | undefined
  /** Every id that once was an address in it. */
  places: FormerPlace[]
  /** The page that took its place, without the place in it, where there is one alone. */
  successor: string | undefined
  /** Changes to its words that no other page tells of, newest first. */
  changes: PageChange[]
  /** The article that an annotation stood in, when the page was its own and the article is there. */
  of: { path: string } | undefined
}

/** One entry a page that stood somewhere once and does not any more, unless another page stands there now. */
export function formerPageViews({ history }: Pick<Archive, 'history'>): { params: { old: string }; props: FormerPageView }[] {
  return history.formerPages
    .filter(({ path }) => !(path in history.pages))
    .map((page) => ({ params: { old: page.path.replace(/\/$/, '') }, props: formerPageView(page, history) }))
}

function formerPageView({ formerAddresses, ...page }: FormerPage, { pages }: Archive['history']): FormerPageView {
  const article = /^articles\/[^/]+\/(?=[^/]+\/$)/.exec(page.path)?.[0]
  const of = article !== undefined && article in pages ? { path: article } : undefined
  return { ...page, places: groupFormerAddresses(formerAddresses), successor: onlyPath(page.now)?.replace(/#.*/, ''), of }
}

/** Where something leads that leads to one place alone. */
export function onlyPath(now: readonly Named[]): string | undefined {
  return now.length === 1 ? now[0]?.path : undefined
}
