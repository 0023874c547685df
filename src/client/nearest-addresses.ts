import { distance } from 'fastest-levenshtein'

/** The title of each page of a site by its path below the site's folder; for a page that moved also its current path. */
export type Addresses = Readonly<Record<string, string | readonly [title: string, now: string]>>

/** A page of the site. */
export interface Address {
  path: string
  title: string
  /** Its current path, if it has moved. */
  now?: string
}

/** The cost of an address that cannot have been meant. */
const never = Number.POSITIVE_INFINITY

// What an error in an address costs, in letters; a typing error costs as many as it changes.
const costs = { missingFolder: 2, wrongFolder: 3, extraName: 3, pieceOfName: 2 } as const

/** The depth of names that are labels: `articles/<slug>/<label>/`. */
const labelDepth = 2

/** How many addresses are suggested at most, and how much farther than the nearest they may be. */
const [maxSuggestions, maxSpread] = [5, 3]

/**
 * The pages that somebody who asked for a path may have meant, nearest first: those whose folders and name differ in a few letters, or that are in
 * another folder, or whose folder is missing. None when nothing is near.
 *
 * @param wanted a path below the site's folder, as in an address
 */
export function nearestAddresses(wanted: string, addresses: Addresses): Address[] {
  const asked = namesIn(wanted)
  const near = Object.entries(addresses)
    .map(([path, value]) => {
      const [title, now] = typeof value === 'string' ? [value] : value
      return { path, title, ...(now !== undefined && { now }), cost: costOf(asked, path.split('/').filter(Boolean)) }
    })
    .filter(({ cost }) => cost < never)
    .toSorted((a, b) => a.cost - b.cost || a.path.length - b.path.length || (a.path < b.path ? -1 : 1))
  const farthest = (near[0]?.cost ?? 0) + maxSpread
  return near
    .filter(({ cost }) => cost <= farthest)
    .slice(0, maxSuggestions)
    .map(({ cost: _, ...address }) => address)
}

/**
 * The address to suggest, with the fragment that was asked for if it has that: for a page that moved its current address, unless only its old page
 * knows what became of the fragment.
 */
export function resolveAddress({ path, now = path }: Pick<Address, 'path' | 'now'>, fragment: string, addresses: Addresses): string {
  const resolved = withFragment(now, fragment, addresses)
  return now !== path && fragment.length > 1 && resolved === now ? path + fragment : resolved
}

/**
 * The path of a page, with the fragment that was asked for if the page has it: `#quote-x`, `#quote-x.2` and `#quote-x.note` exist in an article that
 * has a page for the annotation `quote-x`.
 */
export function withFragment(path: string, fragment: string, addresses: Addresses): string {
  // Not by `parseId`: a module that several pages' scripts share would be one more request for each.
  const [label = ''] = readEscapes(fragment.slice(1)).split('.')
  return namesIn(path).length === labelDepth && `${path}${label}/` in addresses ? path + fragment : path
}

/** The names between a path's slashes, as our addresses write names; escapes that mean nothing are left out. */
function namesIn(path: string): string[] {
  const names = path.split('/').map((name) =>
    readEscapes(name)
      .replace(/%[0-9a-f]{0,2}/gi, '')
      .toLowerCase()
      .trim()
      .replace(/[\s_]+/g, '-'),
  )
  return names.map((name) => name.replace(/(?:^index)?\.[a-z]{2,5}$/, '')).filter(Boolean)
}

/** Text of an address with its percent-escapes read, or unchanged if they mean nothing. */
function readEscapes(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * How far the names that were asked for are from those of an address, in letters; infinite when the address cannot have been meant. Its last
 * name must be among them; its folders may be missing or wrong, and one more name may follow a page in a folder.
 *
 * @param depth how many names of the address come before these
 */
function costOf(asked: readonly string[], [name, ...others]: readonly string[], depth = 0): number {
  if (name === undefined) return asked.length === 0 ? 0 : asked.length === 1 && depth > 1 ? costs.extraName : never
  const isFolder = others.length > 0
  const missing = isFolder ? costs.missingFolder + costOf(asked, others, depth + 1) : never
  const [first, ...rest] = asked
  if (first === undefined) return missing
  const typing = costOfName(first, name, depth)
  const found = typing === never && isFolder ? costs.wrongFolder : typing
  return Math.min(missing, found === never ? never : found + costOf(rest, others, depth + 1))
}

/** In how many letters a name was mistyped; infinite when it is another name. */
function costOfName(asked: string, name: string, depth: number): number {
  const edits = distance(asked, name)
  if (edits <= allowedEdits(name, depth)) return edits
  const isPiece = asked.length > 3 && (`-${name}-`.includes(`-${asked}-`) || (asked.length > 5 && name.startsWith(asked)))
  return isPiece ? costs.pieceOfName : never
}

/** How many letters may be wrong: a third of them. A label's kind does not count, because many labels have it. */
function allowedEdits(name: string, depth: number): number {
  if (depth !== labelDepth) return Math.floor(name.length / 3)
  const own = name.slice(name.indexOf('-') + 1)
  return Math.max(2, Math.floor(own.length / 3))
}
