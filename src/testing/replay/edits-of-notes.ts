import { kindNames } from '../../model/kinds.ts'
import { parseLabel } from '../../model/label.ts'
import { clausesIn, markersIn } from '../fiction/blocks.ts'
import { newKey } from '../fiction/new-site.ts'
import type { FictionalSite } from '../fiction/site.ts'
import { edit } from './edit.ts'

/** Edits that add, remove and rename notes. */
export const editsOfNotes = [
  edit('annotate words of the text', 'addresses', 3, ({ writer, some }) => {
    const { it } = some.clause(({ before, noted, link }) => /^(\S+ ){5,}\S+\.$/.test(before) && !noted && !link)
    const words = it.before.slice(0, -1).split(' ')
    const at = 1 + writer.chance.below(3)
    const noted = words.slice(at).join(' ')
    const label = writer.note(writer.chance.pick(kindsForProse), noted)
    Object.assign(it, { before: words.slice(0, at).join(' '), noted, after: '.', labels: [label] })
  }),
  edit('write a sentence with a note', 'addresses', 2, ({ writer, some }) => {
    const { clauses } = some.paragraph().it
    const clause = writer.noted(writer.chance.pick(kindNames))
    clauses.splice(writer.chance.below(clauses.length + 1), 0, clause)
  }),
  edit('add a second note to annotated words', 'addresses', 1, ({ writer, some }) => {
    const { it } = some.clause(({ labels }) => labels.length === 1)
    it.labels.push(writer.note('observation', it.noted))
  }),
  edit('repeat annotated words under the same note', 'addresses', 1, ({ site, some }) => {
    const { it, article, block } = some.prose(({ clauses }) => clauses.some(({ labels, marks }) => labels.length && !marks))
    const again = some.of(it.clauses.filter(({ labels, marks }) => labels.length && !marks))
    const [label = ''] = again.labels
    // After all others, which must keep their numbers; a number that was used for other words is not used again.
    const later = article.blocks.slice(article.blocks.indexOf(block) + 1)
    some.onlyIf(!later.flatMap(clausesIn).some(({ labels }) => labels.includes(label)))
    some.onlyIf(markersIn(article.blocks).filter((one) => one.label === label).length >= (site.notes[label]?.passages ?? 0))
    it.clauses.push({ ...again, before: 'Once more it was said that', after: '.', labels: [label], link: undefined })
  }),
  edit('delete an annotation and keep its words', 'nothing', 3, ({ some }) => {
    const { it, article } = some.label()
    for (const block of article.blocks) {
      for (const clause of clausesIn(block)) clause.labels = clause.labels.filter((label) => label !== it)
      // A block quote without a note would be an error.
      if (block.is === 'quotation' && block.label === it) Object.assign(block, { is: 'prose', label: undefined })
    }
  }),
  edit('delete the last of several passages', 'nothing', 2, ({ site, some }) => {
    const several = site.articles.flatMap(({ blocks }) => {
      const marked = blocks.flatMap(clausesIn).flatMap((clause) => clause.labels.map((label) => ({ label, clause })))
      return [...Map.groupBy(marked, ({ label }) => label).values()].flatMap((all) => (all.length > 1 ? (all.at(-1) ?? []) : []))
    })
    const last = some.of(several)
    last.clause.labels = last.clause.labels.filter((label) => label !== last.label)
  }),
  edit('rename a label', 'nothing', 4, ({ site, writer, some }) => {
    const { it } = some.label()
    renameLabel(site, it, `${parseLabel(it)?.kind}-${writer.word()}-${newKey(site)}`)
  }),
]

/** The kinds of notes that plain prose can get, because nobody said it. */
const kindsForProse = ['condition', 'observation', 'note'] as const

/** Renames a label wherever it is written, also in the changes of the front matter. */
function renameLabel(site: FictionalSite, from: string, to: string): void {
  const renamed = (label: string) => (label === from ? to : label)
  site.notes = Object.fromEntries(Object.entries(site.notes).map(([label, note]) => [renamed(label), note]))
  for (const note of Object.values(site.notes)) for (const relation of note.relations) relation.to = renamed(relation.to)
  for (const article of site.articles) {
    article.changes = article.changes.map((entry) =>
      entry.replace(/^(\s*passage: )(\S+)$/m, (_, key: string, label: string) => key + renamed(label)),
    )
    for (const block of article.blocks) {
      if (block.is !== 'heading' && block.label) block.label = renamed(block.label)
      for (const clause of clausesIn(block)) {
        clause.labels = clause.labels.map(renamed)
        if (clause.link === from) clause.link = to
      }
    }
  }
}
