import { ledgerStatus } from '../archive/ledger-status.ts'
import type { LedgerComparison } from '../ledger/ledger-comparison.ts'
import { formatMove, movesFile } from '../ledger/moves.ts'
import { parseAddress } from '../model/ids.ts'
import { findEntry } from '../model/ledger.ts'
import { pagePathOf } from '../model/permalink.ts'
import { rule } from './rule.ts'

/** No published address is lost: it has its words, leads to where they went, or says when and why they were removed. */
export const addressLost = rule('address-lost', (content, report) => {
  const { comparison, suggestions, moves, problem } = ledgerStatus(content)
  if (problem) return
  const byAddress = new Map(moves.map((one) => [one.was, one]))
  for (const { address, move, alsoCovers } of suggestions) {
    const entry = findEntry(comparison.ledger, address)
    const last = entry?.versions.at(-1)
    const words = last?.words.replaceAll('\n', ' ') ?? ''
    const before = byAddress.get(address)
    const outcome = 'now' in move ? `its words seem to be at ${list(move.now)} now` : 'its words seem to be gone'
    report(
      fileOf(address, comparison),
      { line: entry?.line ?? 1, column: 1 },
      [
        `The address \`${address}\` would lead nowhere: ${outcome}. It was released on ${last?.on.slice(0, 10)} with “${words.length > 90 ? `${words.slice(0, 90)}…` : words}”.`,
        ...(before && 'now' in before
          ? [`\`content/${movesFile}\` says that it is now at ${list(before.now)}, but nothing is there.`]
          : []),
        ...(alsoCovers.length ? [`This would also lose ${list(alsoCovers.map((one) => `#${parseAddress(one).id}`))}.`] : []),
      ].join('\n'),
      `restore it, or record where it went: paste this at the end of \`content/${movesFile}\`${'gone' in move ? ' and write why' : ''}.`,
      undefined,
      { file: `content/${movesFile}`, text: formatMove(move) },
    )
  }
})

function list(addresses: readonly string[]): string {
  return addresses.map((one) => `\`${one}\``).join(', ')
}

function fileOf(address: string, { pages }: LedgerComparison): string {
  const { page } = parseAddress(address)
  const path = `${page.replace(/\/$/, '')}.md`
  return pages.get(page)?.current.file ?? (pagePathOf(path) ? path : movesFile)
}

/** An address that was given up is not used again for other words: links to it would lead to something that nobody linked to. */
export const addressReused = rule('address-reused', (content, report) => {
  const { comparison, problem } = ledgerStatus(content)
  if (problem) return
  for (const { address, page, part } of comparison.reused) {
    const outcome = findEntry(comparison.ledger, address)?.outcome
    const became =
      outcome && 'gone' in outcome
        ? `was removed on ${outcome.gone}`
        : `has led to \`${outcome?.now.join('`, `')}\` since ${outcome?.on.slice(0, 10)}`
    report(
      page.file ?? movesFile,
      part?.position ?? page.position,
      `The address \`${address}\` was published for other words; it ${became}.`,
      part?.is === 'section' || part?.is === 'place'
        ? 'use different words in the heading.'
        : part
          ? 'choose another name.'
          : 'give the file another name.',
    )
  }
})
