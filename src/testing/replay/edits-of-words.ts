import type { ArticleWriter } from '../fiction/article-writer.ts'
import type { Clause, FictionalSite } from '../fiction/site.ts'
import { type EditTools, edit } from './edit.ts'

/** Edits that change the words of articles and notes, and edits that only look as if they did. */
export const editsOfWords = [
  edit('reword outside of annotated words', 'addresses', 4, (tools) => rewordIn(tools, 'before')),
  edit('reword annotated words', 'addresses', 4, (tools) => rewordIn(tools, 'noted')),
  edit('change one comma', 'addresses', 3, ({ writer, some }) => {
    const { it } = some.clause(({ before, link }) => /\S \S+ \S/.test(before) && !link)
    const words = it.before.split(' ')
    const at = 1 + writer.chance.below(words.length - 2)
    words[at] = `${words[at]},`.replace(',,', '')
    it.before = words.join(' ')
  }),
  edit('rewrite a paragraph', 'nothing', 2, ({ writer, some }) => {
    const { it } = some.prose(({ clauses }) => clauses.every(({ labels, noted }) => !labels.length && !noted))
    it.clauses = writer.paragraph(it.clauses.length).clauses
  }),
  edit('add a sentence', 'addresses', 2, ({ writer, some }) => some.paragraph().it.clauses.unshift(...writer.paragraph(1).clauses)),
  edit('reword a note’s text', 'addresses', 4, ({ site, writer, some }) => {
    const note = some.of(Object.values(site.notes).filter(({ text }) => text))
    note.text = writer.chance.oneIn(3) ? writer.prose() : reworded(note.text, writer)
  }),
  edit('break lines elsewhere', 'everything', 3, ({ writer, some }) => {
    const { it } = some.paragraph()
    it.width = it.width ? 0 : 50 + writer.chance.below(60)
  }),
  edit('toggle a word’s emphasis', 'everything', 2, ({ some }) => {
    const { it } = some.clause(({ before, link }) => before.includes(' ') && !link)
    it.strong = !it.strong
  }),
  edit('link a word', 'everything', 2, ({ site, some }) => {
    const { it } = some.clause(({ before, labels }) => before.includes(' ') && !labels.length)
    it.link = some.of([some.of(site.articles).key, some.label().it, some.heading().it.key, some.of(site.people).key])
  }),
]

function rewordIn({ site, writer, some }: EditTools, part: 'before' | 'noted'): void {
  const { it } = some.clause((clause) => clause[part].split(' ').length > 3)
  const was = it[part]
  it[part] = reworded(was, writer)
  if (part === 'noted') correctSource(site, it, was)
}

/** Words with one of them replaced, neither the first nor the last. */
function reworded(text: string, { chance, word }: ArticleWriter): string {
  const words = text.split(' ')
  const at = 1 + chance.below(Math.max(1, words.length - 2))
  const [, letters = '', rest = ''] = /^(.*?)([,;:.]?)$/.exec(words[at] ?? '') ?? []
  const other = [word(), word()].find((one) => one !== letters) ?? letters
  words[at] = `${other}${rest}`
  return words.join(' ')
}

/** Makes a source agree with a quote that was reworded. */
function correctSource(site: FictionalSite, { labels, noted }: Clause, was: string): void {
  const cited = new Set(labels.flatMap((label) => site.notes[label]?.sources ?? []).map(({ place }) => place))
  const places = site.sources.flatMap((source) => source.places.filter(({ key }) => cited.has(key)))
  const spoken = places.flatMap(({ said }) => said).find(({ words }) => words === was)
  if (spoken) spoken.words = noted
}
