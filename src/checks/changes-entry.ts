import { ledgerStatus } from '../archive/ledger-status.ts'
import { documentedChanges, removedChanges } from '../ledger/documented-changes.ts'
import type { ComparedPage } from '../ledger/ledger-comparison.ts'
import { fileStart } from '../model/position.ts'
import { pasteChange } from './changes-missing.ts'
import { rule } from './rule.ts'

/** Every entry of `changes` describes a change that was made, and a released entry stays as it is. */
export const changesEntry = rule('changes-entry', (content, report) => {
  const { withSuggestions, problem } = ledgerStatus(content)
  if (problem) return
  for (const page of withSuggestions.pages.values()) {
    const { file } = page.current
    if (file === undefined || (!page.entry && !page.formerPaths.length)) continue
    for (const { change, position, changed, isReleased } of documentedChanges(page))
      if (!isReleased && !changed.length && !isAnythingElseChanged(page, change.passage))
        report(
          file,
          position,
          `This entry of \`changes\` describes no change: ${change.what}\nSince the last release, nothing ${change.passage === undefined ? 'in this article' : `at \`${change.passage}\``} has changed that another entry does not describe.`,
          'remove the entry, or set `passage` to the label of what was changed.',
        )
    const reading = content.articles.find((one) => one.path === file)
    for (const { date, kind, passage, what, why } of removedChanges(page)) {
      const isHere = passage !== undefined && page.parts.some(({ id }) => id === passage)
      const { where, paste } = pasteChange(file, reading, { date, kind, ...(isHere ? { passage } : {}), what, why })
      report(
        file,
        reading?.positionOfKey('changes') ?? fileStart,
        `The released entry of ${date} in \`changes\` was removed or altered: ${what}`,
        `${where}, in place of anything left of it; if the entry was wrong, say so in another entry.`,
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
