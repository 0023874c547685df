import { ledgerStatus } from '../archive/ledger-status.ts'
import { findEntry } from '../model/ledger.ts'
import { rule } from './rule.ts'

/** An address that was given up is not used again for other words: links to it would lead to what nobody linked to. */
export const addressReused = rule('address-reused', (content, report) => {
  const { comparison, problem } = ledgerStatus(content)
  if (problem) return
  for (const { address, page, part } of comparison.reused) {
    const fate = findEntry(comparison.ledger, address)?.outcome
    const became =
      fate && 'gone' in fate ? `was taken out on ${fate.gone}` : `leads to \`${fate?.now.join('`, `')}\` since ${fate?.on.slice(0, 10)}`
    report(
      page.file ?? 'moved.yaml',
      part?.position ?? page.position,
      `The address \`${address}\` was published for other words; it ${became}.`,
      part?.is === 'section' || part?.is === 'place'
        ? 'write the heading with another word.'
        : part
          ? 'choose another name.'
          : 'give the file another name.',
    )
  }
})
