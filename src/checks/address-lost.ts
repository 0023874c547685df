import { ledgerStatus } from '../archive/ledger-status.ts'
import type { LedgerComparison } from '../ledger/ledger-comparison.ts'
import { formatMove, movesFile } from '../ledger/moves.ts'
import { parseAddress } from '../model/ids.ts'
import { findEntry } from '../model/ledger.ts'
import { pagePathOf } from '../model/permalink.ts'
import { rule } from './rule.ts'

/** No published address dies: it has its words, leads to where they went, or says when it was given up and why. */
export const addressLost = rule('address-lost', (content, report) => {
  const { comparison, suggestions, moves, problem } = ledgerStatus(content)
  if (problem) return
  const byAddress = new Map(moves.map((one) => [one.was, one]))
  for (const { address, move, alsoCovers } of suggestions) {
    const entry = findEntry(comparison.ledger, address)
    const words = entry?.versions.at(-1)?.words.replaceAll('\n', ' ') ?? ''
    const released = entry?.versions.at(-1)?.on.slice(0, 10)
    const before = byAddress.get(address)
    const fate = 'now' in move ? `its words seem to be at \`${move.now.join('`, `')}\` now` : 'its words seem to be gone'
    report(
      fileOf(address, comparison),
      { line: entry?.line ?? 1, column: 1 },
      [
        `The address \`${address}\` would lead nowhere: ${fate}. It was released on ${released} with “${words.length > 90 ? `${words.slice(0, 90)}…` : words}”.`,
        ...(before && 'now' in before
          ? [`\`content/${movesFile}\` says that it is at \`${before.now.join('`, `')}\`, and that is nowhere.`]
          : []),
        ...(alsoCovers.length ? [`This would also lose ${alsoCovers.map((one) => `\`#${parseAddress(one).id}\``).join(', ')}.`] : []),
      ].join('\n'),
      `bring it back, or say where it went: paste this at the end of \`content/${movesFile}\`${'gone' in move ? ' and write why' : ''}.`,
      undefined,
      { file: `content/${movesFile}`, text: formatMove(move) },
    )
  }
})

/** The file that an address was of. */
function fileOf(address: string, { pages }: LedgerComparison): string {
  const { page } = parseAddress(address)
  const file = pages.get(page)?.current.file
  const path = `${page.replace(/\/$/, '')}.md`
  return file ?? (pagePathOf(path) ? path : movesFile)
}
