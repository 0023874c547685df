import { distance } from 'fastest-levenshtein'
import { parseLabel } from '../model/label.ts'

/** What each page of a site is called, by its path below the site's folder; of a page that moved also the path where it stands now. */
export type Addresses = Readonly<Record<string, string | readonly [title: string, now: string]>>

/** A page of the site. */
export interface Address {
  path: string
  title: string
  /** Where it stands now, when it has moved. */
  now?: string
}

/** The cost of what cannot have been meant. */
const never = Number.POSITIVE_INFINITY

// What a fault in an address costs, in letters: a slip costs as many as it changes.
const costs = { missingFolder: 2, wrongFolder: 3, tooMuch: 3, pieceOfName: 2 } as const

/** How many addresses are offered at most, and how much farther than the nearest they may be. */
const [most, spread] = [5, 3]

/**
 * The pages that somebody who asked for a path may have meant, nearest first: those whose folders and name are a few letters off, that stand
 * in another folder, or whose folder is missing. None when nothing is near.
 *
 * @param wanted a path below the site's folder, as an address writes it
 */
export function nearestAddresses(wanted: string, addresses: Addresses): Address[] {
  const asked = namesIn(wanted)
  const near = Object.entries(addresses)
    .map(([path, told]) => ({ path, ...titled(told), cost: costOf(asked, path.split('/').filter(Boolean)) }))
    .filter(({ cost }) => cost < never)
    .toSorted((a, b) => a.cost - b.cost || a.path.length - b.path.length || (a.path < b.path ? -1 : 1))
  const farthest = (near[0]?.cost ?? 0) + spread
  return near
    .filter(({ cost }) => cost <= farthest)
    .slice(0, most)
    .map(({ cost: _, ...address }) => address)
}

function titled(told: Addresses[string]): Omit<Address, 'path'> {
  if (typeof told === 'string') return { title: told }
  const [title, now] = told
  return { title, now }
}

/** The names between a path's slashes as our addresses write names; escapes that mean nothing are left out. */
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

/** Words of an address with their percent-escapes read, or as they are where these mean nothing. */
export function readEscapes(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * How far the names that were asked for are from those of an address, in letters; infinite when the address cannot have been meant. Its last
 * name must be among them; its folders may be missing or wrong, and one more name may follow what leads to something in a folder.
 *
 * @param depth how many names of the address stand before these
 */
function costOf(asked: readonly string[], [name, ...others]: readonly string[], depth = 0): number {
  if (name === undefined) return asked.length === 0 ? 0 : asked.length === 1 && depth > 1 ? costs.tooMuch : never
  const isFolder = others.length > 0
  const missing = isFolder ? costs.missingFolder + costOf(asked, others, depth + 1) : never
  const [first, ...rest] = asked
  if (first === undefined) return missing
  const slip = costOfName(first, name)
  const found = slip === never && isFolder ? costs.wrongFolder : slip
  return Math.min(missing, found === never ? never : found + costOf(rest, others, depth + 1))
}

/** In how many letters a name was mistaken; infinite when it is another name. */
function costOfName(asked: string, name: string): number {
  const slips = distance(asked, name)
  if (slips <= allowed(name)) return slips
  const isPiece = asked.length > 3 && (`-${name}-`.includes(`-${asked}-`) || (asked.length > 5 && name.startsWith(asked)))
  return isPiece ? costs.pieceOfName : never
}

/** How many letters may be wrong: a third of them. A label's kind is not counted, for many labels share it. */
function allowed(name: string): number {
  const own = parseLabel(name)?.name
  return own === undefined ? Math.floor(name.length / 3) : Math.max(2, Math.floor(own.length / 3))
}
