import { formatAddress, labelOf, parseAddress } from '../model/ids.ts'
import type { Named } from '../model/named.ts'
import type { FormerAddress } from '../model/page-history.ts'

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
