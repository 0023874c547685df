import { ledgerStatus } from '../archive/ledger-status.ts'
import { describeChange } from '../ledger/diff-words.ts'
import { undocumentedChanges } from '../ledger/documented-changes.ts'
import type { ComparedPage, ComparedPart } from '../ledger/ledger-comparison.ts'
import { formatAddress, labelOf } from '../model/ids.ts'
import { skeletonWords } from '../model/skeleton-words.ts'
import { pasteChange } from './paste-change.ts'
import { rule } from './rule.ts'

/** Words that were published are not changed without a word about it: a comma counts, white space does not, and notes count like the text. */
export const changesMissing = rule('changes-missing', (content, report) => {
  const { withSuggestions, problem } = ledgerStatus(content)
  if (problem) return
  const today = content.now.toISOString().slice(0, 10)
  for (const stood of withSuggestions.pages.values()) {
    const { file, path } = stood.current
    if (file === undefined) continue
    const reading = content.articles.find((one) => one.path === file)
    for (const part of withoutHeld(undocumentedChanges(stood), stood)) {
      const before = part.versions.at(-1)?.words ?? ''
      const what = describeChange(before, part.words)
      // Of the kinds the mildest: which one it is, and why, only an editor can tell.
      const entry = { date: today, kind: 'clarification', passage: nameOf(part, stood), what, why: skeletonWords.changeWhy } as const
      const { where, paste } = pasteChange(file, reading, entry)
      report(
        file,
        part.position,
        `${before ? 'The words' : 'A paragraph'} at \`${formatAddress(path, part.id)}\` ${before ? 'are not those that were released' : 'has come in since the article was released'}: ${what}`,
        `tell readers of it: ${where}, choose the kind, and write why.`,
        undefined,
        paste,
      )
    }
  }
})

/** Without the passages whose words changed because their paragraph's did: that is told once. */
function withoutHeld(parts: readonly ComparedPart[], stood: ComparedPage): ComparedPart[] {
  const changed = new Set(stood.parts.flatMap((part) => (part.is === 'paragraph' && part.state !== 'same' ? (part.paragraphs ?? []) : [])))
  return parts.filter((part) => part.is !== 'passage' || !(part.paragraphs ?? []).some((n) => changed.has(n)))
}

/** What an entry calls the place: the label where one annotation alone has changed with the paragraph, else the paragraph. */
function nameOf(part: ComparedPart, stood: ComparedPage): string {
  if (part.is !== 'paragraph') return labelOf(part.id)
  const inside = stood.parts.filter(
    ({ is, state, paragraphs = [] }) =>
      is === 'passage' && state === 'changed' && paragraphs.length === 1 && paragraphs[0] === part.paragraphs?.[0],
  )
  const labels = [...new Set(inside.map(({ id }) => labelOf(id)))]
  return labels.length === 1 && labels[0] ? labels[0] : part.id
}
