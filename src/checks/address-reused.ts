import { ledgerStatus } from '../archive/ledger-status.ts'
import { findEntry } from '../model/ledger.ts'
import { rule } from './rule.ts'

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
      page.file ?? 'moved.yaml',
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
