import type { ArticleWriter } from '../fiction/article-writer.ts'
import type { Clause, FictionalSite } from '../fiction/site.ts'
import { type EditTools, edit } from './edit.ts'

/** What changes the words of articles and notes, and what only looks as if it did. */
export const editsOfWords = [
  edit('reword outside of annotated words', 'addresses', 4, (tools) => rewordIn(tools, 'before')),
  edit('reword annotated words', 'addresses', 4, (tools) => rewordIn(tools, 'noted')),
  edit('change one comma', 'addresses', 3, ({ writer, some }) => {
    const found = some.clause(({ before, link }) => /\S \S+ \S/.test(before) && !link)
    if (!found) return undefined
    const words = found.it.before.split(' ')
    const at = 1 + writer.chance.below(words.length - 2)
    const word = words[at] ?? ''
    words[at] = /,$/.test(word) ? word.slice(0, -1) : `${word},`
    found.it.before = words.join(' ')
    return `${word} → ${words[at]} in ${found.article.slug}`
  }),
  edit('rewrite a paragraph', 'nothing', 2, ({ writer, some }) => {
    const found = some.prose(({ clauses }) => clauses.every(({ labels, noted }) => !labels.length && !noted))
    if (!found) return undefined
    found.it.clauses = writer.paragraph(found.it.clauses.length).clauses
    return `now “${found.it.clauses[0]?.before}” in ${found.article.slug}`
  }),
  edit('add a sentence', 'addresses', 2, ({ writer, some }) => {
    const found = some.paragraph()
    if (!found) return undefined
    found.it.clauses.unshift(...writer.paragraph(1).clauses)
    return `“${found.it.clauses[0]?.before}” in ${found.article.slug}`
  }),
  edit('reword a note’s text', 'addresses', 4, ({ site, writer }) => {
    const note = writer.oneOf(Object.values(site.notes).filter(({ text }) => text))
    if (!note) return undefined
    note.text = writer.chance.oneIn(3) ? writer.prose() : reworded(note.text, writer)
    return `“${note.text}”`
  }),
  edit('break lines elsewhere', 'everything', 3, ({ writer, some }) => {
    const found = some.paragraph()
    if (!found) return undefined
    found.it.width = found.it.width ? 0 : 50 + writer.chance.below(60)
    return `at ${found.it.width} in ${found.article.slug}`
  }),
  edit('emphasise a word, or no longer', 'everything', 2, ({ some }) => {
    const found = some.clause(({ before, link }) => before.includes(' ') && !link)
    if (!found) return undefined
    found.it.strong = !found.it.strong
    return `“${found.it.before}” in ${found.article.slug}`
  }),
  edit('link a word', 'everything', 2, ({ site, writer, some }) => {
    const found = some.clause(({ before, labels }) => before.includes(' ') && !labels.length)
    const label = some.label()?.it
    const heading = some.heading()?.it
    const [article, person] = [writer.oneOf(site.articles), writer.oneOf(site.people)]
    if (!found || !article) return undefined
    found.it.link = writer.oneOf([
      { to: 'article' as const, key: article.key },
      ...(label ? [{ to: 'label' as const, label }] : []),
      ...(heading ? [{ to: 'section' as const, key: heading.key }] : []),
      ...(person ? [{ to: 'person' as const, key: person.key }] : []),
    ])
    return `in “${found.it.before}” to ${JSON.stringify(found.it.link)}`
  }),
]

function rewordIn({ site, writer, some }: EditTools, part: 'before' | 'noted'): string | undefined {
  const found = some.clause((clause) => clause[part].split(' ').length > 3)
  if (!found) return undefined
  const was = found.it[part]
  found.it[part] = reworded(was, writer)
  if (part === 'noted') correctSource(site, found.it, was)
  return `“${was}” → “${found.it[part]}” in ${found.article.slug}`
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
