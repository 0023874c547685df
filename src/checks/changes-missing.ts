import { ledgerStatus } from '../archive/ledger-status.ts'
import { describeChange } from '../ledger/diff-words.ts'
import { undocumentedChanges } from '../ledger/documented-changes.ts'
import type { ComparedPage, ComparedPart } from '../ledger/ledger-comparison.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import { formatAddress, labelOf } from '../model/ids.ts'
import type { Message } from '../model/message.ts'
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
export function pasteChange(
  file: string,
  reading: FileReading<Article> | undefined,
  { date, kind, passage, what, why }: Article['changes'][number],
): { where: string; paste: NonNullable<Message['paste']> } {
  const { line, column } = reading?.positionOfKey('changes', 0) ?? { line: 1, column: 1 }
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
