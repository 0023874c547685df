import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ledger } from '../../model/ledger.ts'
import { judgeList } from './judge-list.ts'
import { linksIn } from './read-page.ts'

/**
 * What is wrong with the list of changes of a built site, one line a fault.
 *
 * @param folder the site as it is served, at the root of its host
 */
export function faultsInChanges(folder: string, ledger: Ledger): string[] {
  const html = readFileSync(join(folder, 'changes/index.html'), 'utf8')
  const items = html.split('<p class="item-title">').slice(1)
  const list = items.map((item) => linksIn(item)).map(([address = '', ...places]) => ({ address, places }))
  return judgeList(list, ledger)
}
