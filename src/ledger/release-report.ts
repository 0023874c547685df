import { joinAddress } from '../model/ledger.ts'
import type { ComparedPart, LedgerComparison } from './ledger-comparison.ts'
import { isUnreleased } from './unreleased.ts'

/** What a release would write down, one address a line: what is new, changed, moved and gone. The last line counts. */
export function releaseReport(stand: LedgerComparison): string {
  const fresh: string[] = []
  const changed: string[] = []
  for (const [path, stood] of stand.pages) {
    if (!isUnreleased(stand, path)) continue
    if (stood.state !== 'same') (stood.state === 'fresh' ? fresh : changed).push(path)
    for (const part of stood.parts) {
      const list = listFor(part)
      if (list === 'fresh') fresh.push(joinAddress(path, part.id))
      if (list === 'changed') changed.push(joinAddress(path, part.id))
    }
  }
  const moved: string[] = []
  const gone: string[] = []
  for (const [address, fate] of stand.fates)
    if ('gone' in fate) gone.push(`${address}  ${fate.gone}: ${fate.why}`)
    else moved.push(`${address}  to ${fate.now.join(', ')}`)
  const lines = Object.entries({ new: fresh, changed, moved, gone }).flatMap(([name, list]) =>
    list.toSorted().map((one) => `${name.padEnd(8)} ${one}`),
  )
  return [...lines, `${fresh.length} new, ${changed.length} changed, ${moved.length} moved, ${gone.length} gone`].join('\n')
}

function listFor({ state, from }: ComparedPart): 'fresh' | 'changed' | undefined {
  if (state === 'changed') return 'changed'
  return state === 'fresh' || from.length ? 'fresh' : undefined
}
