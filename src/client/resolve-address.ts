import { labelOf, parseAddress } from '../model/ids.ts'
import { parseLabel } from '../model/label.ts'
import { type Address, type Addresses, readEscapes } from './nearest-addresses.ts'

/**
 * The path of a page, with the fragment that was asked for where the page has it: `#quote-x`, `#quote-x.2` and `#quote-x.note` lead on in
 * an article that has the annotation `quote-x`, which is one that has a page below its own.
 */
export function keepFragment(path: string, fragment: string, addresses: Addresses): string {
  const label = labelOf(readEscapes(parseAddress(fragment).id))
  return parseLabel(label) && `${path}${label}/` in addresses ? path + fragment : path
}

/**
 * Where an address that was meant leads, with the fragment that was asked for: to the new place of a page that moved, unless only its old page knows what
 * became of the fragment.
 */
export function resolveAddress({ path, now = path }: Pick<Address, 'path' | 'now'>, fragment: string, addresses: Addresses): string {
  const there = keepFragment(now, fragment, addresses)
  return now !== path && fragment.length > 1 && there === now ? path + fragment : there
}
