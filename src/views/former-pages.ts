import type { Archive } from '../archive/archive.ts'
import { formatAddress, labelOf, parseAddress } from '../model/ids.ts'
import type { Named } from '../model/named.ts'
import type { FormerAddress, FormerPage, PageChange } from '../model/page-history.ts'

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

/** Something that left its address, with every id that led to it: a passage, its later stretches and its note are one where they went together. */
export interface FormerPlace {
  /** The first is the one to link to. */
  ids: [string, ...string[]]
  /** What stood there, in a few words. */
  title: string
  /** When it left: an ISO date. */
  on: string
  /** Where it leads now; none when it is gone. */
  now: Named[]
  why: string | undefined
  /** The address that was taken out, where that is another one that this led to. */
  at?: string
}

/** What has left a page, each once, in the order given: the ids of one annotation that left together for the same reason are one. */
export function groupFormerAddresses(addresses: readonly FormerAddress[]): FormerPlace[] {
  const together = Map.groupBy(addresses, ({ id, on, now, why }) =>
    JSON.stringify([labelOf(id), on, now.map(({ path = '' }) => withoutSuffix(path)), why]),
  )
  return [...together.values()].flatMap((parts): FormerPlace[] => {
    const [first, ...others] = parts.toSorted((a, b) => a.id.length - b.id.length)
    if (!first) return []
    const { id, ...rest } = first
    const now = [...new Map(parts.flatMap((part) => part.now).map((to) => [to.path, to])).values()]
    return [{ ids: [id, ...others.map((other) => other.id)], ...rest, now }]
  })
}

/** An address without what follows the label in its id. */
function withoutSuffix(address: string): string {
  const { page, id } = parseAddress(address)
  return formatAddress(page, labelOf(id))
}
