import { ledgerStatus } from '../archive/ledger-status.ts'
import { documentedChanges, removedChanges } from '../ledger/documented-changes.ts'
import type { ComparedPage } from '../ledger/ledger-comparison.ts'
import { pasteChange } from './paste-change.ts'
import { rule } from './rule.ts'

/** Every change that is told of was made, and what was told once stays told. */
export const changesEntry = rule('changes-entry', (content, report) => {
  const { withSuggestions, problem } = ledgerStatus(content)
  if (problem) return
  for (const stood of withSuggestions.pages.values()) {
    const { file } = stood.current
    if (file === undefined || (!stood.entry && !stood.formerPaths.length)) continue
    for (const { change, position, changed, isReleased } of documentedChanges(stood))
      if (!isReleased && !changed.length && !isAnythingElseChanged(stood, change.passage))
        report(
          file,
          position,
          `Since the last release nothing has changed ${change.passage === undefined ? 'in this article' : `at \`${change.passage}\``} that no other entry tells of, so this one tells of nothing: ${change.what}`,
          'take the entry out, or write into `passage` the label of what was changed.',
        )
    const reading = content.articles.find((one) => one.path === file)
    for (const { date, kind, passage, what, why } of removedChanges(stood)) {
      const isHere = passage !== undefined && stood.parts.some(({ id }) => id === passage)
      const { where, paste } = pasteChange(file, reading, { date, kind, ...(isHere ? { passage } : {}), what, why })
      report(
        file,
        reading?.positionOfKey('changes') ?? { line: 1, column: 1 },
        `A change that was released is told of no more, or otherwise than it was, that of ${date}: ${what}`,
        `${where}, in place of what may be left of it; what was wrong in it may be told by another entry.`,
        undefined,
        paste,
      )
    }
  }
})

/** Whether something changed that needs no entry but may have one: a headline, a heading, or something that is gone. */
function isAnythingElseChanged({ current, parts, entry, state }: ComparedPage, passage: string | undefined): boolean {
  if (passage !== undefined && parts.some(({ id }) => id === passage)) return false
  const ids = new Set(parts.map(({ id }) => id))
  const isGone = Object.entries(entry?.parts ?? {}).some(([id, { outcome }]) => !outcome && !ids.has(id))
  return (
    current.is === 'article' &&
    (isGone || (passage === undefined && (state !== 'same' || parts.some(({ is, state: own }) => is === 'section' && own !== 'same'))))
  )
}
