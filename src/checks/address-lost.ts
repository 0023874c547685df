import { ledgerStatus } from '../archive/ledger-status.ts'
import { entryAt } from '../ledger/entry-at.ts'
import type { LedgerComparison } from '../ledger/ledger-comparison.ts'
import { moveText } from '../ledger/move-text.ts'
import { movesFile } from '../ledger/moves.ts'
import { splitAddress } from '../model/ledger.ts'
import { pagePathOf } from '../model/permalink.ts'
import { rule } from './rule.ts'

/** No published address dies: it has its words, leads to where they went, or says when it was given up and why. */
export const addressLost = rule('address-lost', (content, report) => {
  const { stand, suggestions, said, problem } = ledgerStatus(content)
  if (problem) return
  const byAddress = new Map(said.map((one) => [one.was, one]))
  for (const { address, move, along } of suggestions) {
    const entry = entryAt(stand.ledger, address)
    const words = entry?.versions.at(-1)?.words.replaceAll('\n', ' ') ?? ''
    const released = entry?.versions.at(-1)?.on.slice(0, 10)
    const before = byAddress.get(address)
    const fate = 'now' in move ? `its words seem to be at \`${move.now.join('`, `')}\` now` : 'its words seem to be gone'
    report(
      fileOf(address, stand),
      { line: entry?.line ?? 1, column: 1 },
      [
        `The address \`${address}\` would lead nowhere: ${fate}. It was released on ${released} with “${words.length > 90 ? `${words.slice(0, 90)}…` : words}”.`,
        ...(before && 'now' in before
          ? [`\`content/${movesFile}\` says that it is at \`${before.now.join('`, `')}\`, and that is nowhere.`]
          : []),
        ...(along.length ? [`With it would go ${along.map((one) => `\`#${splitAddress(one).id}\``).join(', ')}.`] : []),
      ].join('\n'),
      `bring it back, or say where it went: paste this at the end of \`content/${movesFile}\`${'gone' in move ? ' and write why' : ''}.`,
      undefined,
      { file: `content/${movesFile}`, text: moveText(move) },
    )
  }
})

/** The file that an address was of. */
function fileOf(address: string, { pages }: LedgerComparison): string {
  const { page } = splitAddress(address)
  const file = pages.get(page)?.page.file
  const path = `${page.replace(/\/$/, '')}.md`
  return file ?? (pagePathOf(path) ? path : movesFile)
}
