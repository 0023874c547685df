import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { joinAddress, type Ledger } from '../../model/ledger.ts'
import { linksIn } from './read-page.ts'

/**
 * What is wrong with the list of changes of a built site, one line a fault: it has every change that the ledger has of an article that is there and in
 * which words changed, and no other; in each, every paragraph and note that it changed; and nothing twice.
 *
 * @param folder the site as it is served, at the root of its host
 */
export function faultsInChanges(folder: string, { pages }: Ledger): string[] {
  const html = readFileSync(join(folder, 'changes/index.html'), 'utf8')
  const items = html.split('<p class="item-title">').slice(1)
  const told = items.map((item) => linksIn(item)).map(([address = '', ...places]) => ({ address, places }))
  const addresses = told.map(({ address }) => address)
  const wanted = Object.entries(pages).flatMap(([path, { fate, changes = [] }]) =>
    fate
      ? []
      : changes.flatMap(({ of }, i) => (Object.keys(of).length ? [{ address: joinAddress(path, `site-change-${i + 1}`), path, of }] : [])),
  )
  const isWanted = new Set(wanted.map(({ address }) => address))
  return [
    ...addresses
      .filter((address, i) => addresses.indexOf(address) !== i)
      .map((address) => `${address} stands twice in the list of changes.`),
    ...addresses
      .filter((address) => address.includes('#site-change-') && !isWanted.has(address))
      .map((address) => `${address} is no change.`),
    ...wanted.flatMap(({ address, path, of }) => {
      const item = told.find((one) => one.address === address)
      if (!item) return [`${address} is not in the list of changes.`]
      const changed = Object.keys(of).filter((id) => pages[path]?.parts[id]?.is !== 'passage')
      return changed.flatMap((id) => {
        const times = item.places.filter((place) => place === joinAddress(path, id)).length
        return times === 1 ? [] : [`${address} tells of ${id} ${times} times.`]
      })
    }),
  ]
}
