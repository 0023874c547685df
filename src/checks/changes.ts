import { ledgerStatus } from '../archive/ledger-status.ts'
import { describeChange } from '../ledger/diff-words.ts'
import { documentedChanges, removedChanges, undocumentedChanges } from '../ledger/documented-changes.ts'
import type { ComparedPage, ComparedPart } from '../ledger/ledger-comparison.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import { formatAddress, labelOf } from '../model/ids.ts'
import type { Message } from '../model/message.ts'
import { fileStart } from '../model/position.ts'
import { skeletonWords } from '../model/skeleton-words.ts'
import { rule } from './rule.ts'

/** Every change to published words has an entry in `changes`: a comma counts, white space does not, and notes count like the text. */
export const changesMissing = rule('changes-missing', (content, report) => {
  const { withSuggestions, problem } = ledgerStatus(content)
  if (problem) return
  const today = content.now.toISOString().slice(0, 10)
  for (const page of withSuggestions.pages.values()) {
    const { file, path } = page.current
    if (file === undefined) continue
    const reading = content.articles.find((one) => one.path === file)
    for (const part of withoutContained(undocumentedChanges(page), page)) {
      const before = part.versions.at(-1)?.words ?? ''
      const what = describeChange(before, part.words)
      // The mildest kind: only an editor can decide which it is, and say why.
      const entry = { date: today, kind: 'clarification', passage: nameOf(part, page), what, why: skeletonWords.changeWhy } as const
      const { where, paste } = pasteChange(file, reading, entry)
      report(
        file,
        part.position,
        `${before ? 'The words' : 'A paragraph'} at \`${formatAddress(path, part.id)}\` ${before ? 'have changed' : 'was added'} since the last release: ${what}`,
        `describe the change for readers: ${where}, choose the kind, and write why.`,
        undefined,
        paste,
      )
    }
  }
})

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

/** Leaves out the passages whose words changed because those of their paragraph did: that is reported once. */
function withoutContained(parts: readonly ComparedPart[], page: ComparedPage): ComparedPart[] {
  const changed = new Set(page.parts.flatMap((part) => (part.is === 'paragraph' && part.state !== 'same' ? (part.paragraphs ?? []) : [])))
  return parts.filter((part) => part.is !== 'passage' || !(part.paragraphs ?? []).some((n) => changed.has(n)))
}

/** What an entry gives as `passage`: the label if only one annotation has changed with the paragraph, else the paragraph’s id. */
function nameOf(part: ComparedPart, page: ComparedPage): string {
  if (part.is !== 'paragraph') return labelOf(part.id)
  const inside = page.parts.filter(
    ({ is, state, paragraphs = [] }) =>
      is === 'passage' && state === 'changed' && paragraphs.length === 1 && paragraphs[0] === part.paragraphs?.[0],
  )
  const labels = [...new Set(inside.map(({ id }) => labelOf(id)))]
  return labels.length === 1 && labels[0] ? labels[0] : part.id
}

/** An entry of `changes` to paste into an article’s front matter, and an instruction that says where. */
function pasteChange(
  file: string,
  reading: FileReading<Article> | undefined,
  { date, kind, passage, what, why }: Article['changes'][number],
): { where: string; paste: NonNullable<Message['paste']> } {
  const { line, column } = reading?.positionOfKey('changes', 0) ?? fileStart
  const hasList = (reading?.given.changes?.length ?? 0) > 0 && line > 1
  const indent = ' '.repeat(hasList ? Math.max(0, column - 3) : 2)
  const lines = [
    `- date: ${date}`,
    `  kind: ${kind}`,
    ...(passage === undefined ? [] : [`  passage: ${passage}`]),
    `  what: ${JSON.stringify(what)}`,
    `  why: ${JSON.stringify(why)}`,
  ]
  return {
    where: `paste this at the end of \`changes:\` in the front matter${hasList ? '' : ' (add that line first)'}`,
    paste: { file: `content/${file}`, text: lines.map((text) => `${indent}${text}\n`).join('') },
  }
}

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
