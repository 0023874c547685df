import { element } from './elements.ts'
import { fetchJson } from './fetch-json.ts'
import { type Addresses, nearestAddresses, resolveAddress } from './nearest-addresses.ts'

/** Lists the addresses nearest to the one that was asked for. If the list of addresses cannot be loaded, the page stays as it is. */
export async function suggestAddresses(): Promise<void> {
  const section = document.querySelector<HTMLElement>('[data-nearest]')
  const list = section?.querySelector('ul')
  const addresses = await fetchJson<Addresses>(section?.dataset['addresses'] ?? '')
  if (!section || !list || !addresses) return
  const base = section.dataset['site'] ?? '/'
  const { pathname, hash } = location
  const near = nearestAddresses(pathname.startsWith(base) ? pathname.slice(base.length) : pathname, addresses)
  list.replaceChildren(...near.map((address) => item(base + resolveAddress(address, hash, addresses), address.title)))
  section.hidden = near.length === 0
}

/** An item of the list: a page's title, and its address. */
function item(href: string, title: string): HTMLLIElement {
  return element('li', 'item', element('p', 'item-title', element('a', { href }, title)), element('p', 'meta', href))
}
