import type { Archive } from '../archive/archive.ts'
import { formatAddress, labelOf, parseAddress } from '../model/ids.ts'
import type { Named } from '../model/named.ts'
import type { FormerAddress, FormerPage, PageChange } from '../model/page-history.ts'

/** Everything that the page at a former address shows. */
export interface FormerPageView {
  path: string
  /** The title that it had. */
  title: string
  /** When it was removed or moved: an ISO date. */
  on: string
  now: Named[]
  why: string | undefined
  /** Every former id in it, with where it leads. */
  parts: FormerPart[]
  /** The page that replaced it, where there is only one. */
  successor: string | undefined
  /** Changes to its words that no other page reports, newest first. */
  changes: PageChange[]
  /** The article of the annotation, when this was an annotation's page and the article still exists. */
  of: { path: string } | undefined
}

/** One entry for each former page, unless another page has its address now. */
export function formerPageViews({ history }: Pick<Archive, 'history'>): { params: { old: string }; props: FormerPageView }[] {
  return history.formerPages
    .filter(({ path }) => !(path in history.pages))
    .map((page) => ({ params: { old: page.path.replace(/\/$/, '') }, props: formerPageView(page, history) }))
}

function formerPageView({ formerAddresses, ...page }: FormerPage, { pages }: Archive['history']): FormerPageView {
  const article = /^articles\/[^/]+\/(?=[^/]+\/$)/.exec(page.path)?.[0]
  const only = onlyPath(page.now)
  const of = article !== undefined && article in pages ? { path: article } : undefined
  return { ...page, parts: groupFormerAddresses(formerAddresses), successor: only && parseAddress(only).page, of }
}

/** The path of the only address that something leads to; undefined if it leads to several or to none. */
export function onlyPath(now: readonly Named[]): string | undefined {
  return now.length === 1 ? now[0]?.path : undefined
}

/** Something that is no longer at its address, with every id that led to it: the passages and note of an annotation are one if they moved together. */
export interface FormerPart extends Omit<FormerAddress, 'id'> {
  /** The first is the one to link to. */
  ids: [string, ...string[]]
}

/** What is no longer on a page, each once, in the order given: the ids of one annotation that moved together for the same reason are one. */
export function groupFormerAddresses(addresses: readonly FormerAddress[]): FormerPart[] {
  const together = Map.groupBy(addresses, ({ id, on, now, why }) =>
    JSON.stringify([labelOf(id), on, now.map(({ path = '' }) => withoutSuffix(path)), why]),
  )
  return [...together.values()].flatMap((parts): FormerPart[] => {
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
