import type { Departed } from '../model/page-history.ts'
import type { OldAddress } from './history-types.ts'

/** What has left a page, each once, in the order given: the ids of one annotation that left together for the same reason are one. */
export function oldAddresses(departed: readonly Departed[]): OldAddress[] {
  const together = Map.groupBy(departed, ({ id, on, now, why }) =>
    JSON.stringify([annotationOf(id), on, now.map(({ path = '' }) => annotationOf(path)), why]),
  )
  return [...together.values()].flatMap((parts): OldAddress[] => {
    const [first, ...others] = parts.toSorted((a, b) => a.id.length - b.id.length)
    if (!first) return []
    const { id, ...told } = first
    const now = [...new Map(parts.flatMap((part) => part.now).map((to) => [to.path, to])).values()]
    return [{ ids: [id, ...others.map((other) => other.id)], ...told, now }]
  })
}

/** The annotation that an id is of: `condition-pace.2`, `condition-pace.note` → `condition-pace`. */
export function annotationOf(id: string): string {
  return id.replace(/\.(\d+|note)$/, '')
}
