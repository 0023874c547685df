import type { Archive } from '../archive/archive.ts'
import { parseAddress } from '../model/ids.ts'
import type { FormerPage, SiteHistory } from '../model/page-history.ts'
import { href } from '../site.ts'
import { formerPageViews, onlyPath } from '../views/former-pages.ts'

/**
 * The file `_redirects`, with which some hosts redirect former addresses themselves; a browser then keeps the fragment. Empty when nothing has
 * moved to one page alone.
 *
 * Netlify ignores a redirect where a file has the old address, as our page for other hosts has, unless it is forced by `!`. Cloudflare does not know `!`,
 * skips lines that it cannot read, and follows a redirect even where there is a file. Both take the first line that applies: so each redirect is written twice.
 *
 * A page has no redirect if one of its parts moved to anything but the same id of its successor: hosts do not see fragments, so the page itself has to
 * forward each place. Nor has a page that lists changes.
 */
export function redirectsOf({ history }: Pick<Archive, 'history'>): string {
  const shown = new Set(formerPageViews({ history }).map(({ props }) => props.path))
  const moved = history.formerPages.flatMap((page) => {
    const to = onlyPath(page.now)
    return to !== undefined &&
      shown.has(page.path) &&
      page.changes.length === 0 &&
      page.formerAddresses.every((place) => cameAlong(place, to, history))
      ? [{ from: page.path, to }]
      : []
  })
  return moved.flatMap(({ from, to }) => [`${href(from)} ${href(to)} 301!\n`, `${href(from)} ${href(to)} 301\n`]).join('')
}

/** Whether a place of an old page is found by its old id in the page that took its place. */
function cameAlong({ id, now }: FormerPage['formerAddresses'][number], to: string, { pages }: SiteHistory): boolean {
  const path = onlyPath(now)
  if (path === undefined) return false
  const there = parseAddress(path)
  return there.page === to && (there.id === id || (pages[to]?.aliases[there.id]?.includes(id) ?? false))
}
