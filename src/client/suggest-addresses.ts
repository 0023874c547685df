import { type Addresses, nearestAddresses } from './nearest-addresses.ts'
import { resolveAddress } from './resolve-address.ts'

/** Lists the addresses nearest to the one that was asked for. When their list does not come, the page stays as it is. */
export async function suggestAddresses(): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-nearest]')
  const list = part?.querySelector('ul')
  const addresses = await fetchAddresses(part?.dataset['addresses'] ?? '')
  if (!part || !list || !addresses) return
  const base = part.dataset['site'] ?? '/'
  const { pathname, hash } = location
  const near = nearestAddresses(pathname.startsWith(base) ? pathname.slice(base.length) : pathname, addresses)
  list.replaceChildren(...near.map((address) => item(base + resolveAddress(address, hash, addresses), address.title)))
  part.hidden = near.length === 0
}

async function fetchAddresses(from: string): Promise<Addresses | undefined> {
  try {
    const answer = await fetch(from)
    return answer.ok ? ((await answer.json()) as Addresses) : undefined
  } catch {
    return undefined
  }
}

/** A line of the list: what the page is called, then where it stands. */
function item(to: string, title: string): HTMLLIElement {
  const line = document.createElement('li')
  line.className = 'item'
  const link = document.createElement('a')
  link.href = to
  link.textContent = title
  const name = document.createElement('p')
  name.className = 'item-title'
  name.append(link)
  const where = document.createElement('p')
  where.className = 'meta'
  where.textContent = to
  line.append(name, where)
  return line
}
