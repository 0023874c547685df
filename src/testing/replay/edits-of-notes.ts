import { slug } from 'github-slugger'
import { kindNames } from '../../model/kinds.ts'
import { parseLabel } from '../../model/label.ts'
import type { Edit } from './edit.ts'
import { someBlock, someLabel, someParagraph, someSentence } from './find-in-site.ts'
import { newKey, type ReplaySite, sentencesIn } from './replay-site.ts'

/** What gives words a note, takes it from them, and names it. */
export const editsOfNotes: Edit[] = [
  {
    name: 'annotate words that stand there',
    keeps: 'addresses',
    weight: 3,
    make(site, author) {
      const found = someSentence(
        site,
        author,
        ({ before, noted, link }) => before.split(' ').length > 5 && before.endsWith('.') && !noted && !link,
      )
      if (!found) return undefined
      const words = found.it.before.slice(0, -1).split(' ')
      const at = 1 + author.chance.below(3)
      const noted = words.slice(at).join(' ')
      const label = author.note(site, author.chance.pick(kindsForProse), noted)
      Object.assign(found.it, { before: words.slice(0, at).join(' '), noted, after: '.', labels: [label] })
      return `${label} in ${found.article.slug}`
    },
  },
  {
    name: 'write a sentence with a note',
    keeps: 'addresses',
    weight: 2,
    make(site, author) {
      const found = someParagraph(site, author)
      if (!found) return undefined
      const sentence = author.noted(site, author.chance.pick(kindNames))
      found.it.sentences.splice(author.chance.below(found.it.sentences.length + 1), 0, sentence)
      return `${sentence.labels} in ${found.article.slug}`
    },
  },
  {
    name: 'set a second note behind annotated words',
    keeps: 'addresses',
    weight: 1,
    make(site, author) {
      const found = someSentence(site, author, ({ labels }) => labels.length === 1)
      if (!found) return undefined
      const label = author.note(site, 'observation', found.it.noted)
      found.it.labels.push(label)
      return `${label} in ${found.article.slug}`
    },
  },
  {
    name: 'say annotated words again under the same note',
    keeps: 'addresses',
    weight: 1,
    make(site, author) {
      const found = someBlock(
        site,
        author,
        (block) => block.is === 'prose' && sentencesIn(block).some(({ labels, quoted }) => labels.length && !quoted),
      )
      if (found?.it.is !== 'prose') return undefined
      const again = found.it.paragraph.sentences.find(({ labels, quoted }) => labels.length && !quoted)
      const label = again?.labels[0]
      // Behind all others, or they would have to move up.
      const later = found.article.blocks.slice(found.article.blocks.indexOf(found.it) + 1)
      if (!again || !label || later.flatMap(sentencesIn).some(({ labels }) => labels.includes(label))) return undefined
      found.it.paragraph.sentences.push({ ...again, before: 'Once more it was said that', after: '.', labels: [label], link: undefined })
      return `${label} in ${found.article.slug}`
    },
  },
  {
    name: 'delete an annotation and keep its words',
    keeps: 'nothing',
    weight: 3,
    make(site, author) {
      const found = someLabel(site, author)
      if (!found) return undefined
      for (const block of found.article.blocks) {
        for (const sentence of sentencesIn(block)) sentence.labels = sentence.labels.filter((label) => label !== found.it)
        if (block.is === 'quotation' && block.label === found.it) block.label = undefined
      }
      return `${found.it} in ${found.article.slug}`
    },
  },
  {
    name: 'delete the last of several passages',
    keeps: 'nothing',
    weight: 2,
    make(site, author) {
      const several = site.articles.flatMap(({ blocks }) => {
        const byLabel = Map.groupBy(
          blocks.flatMap(sentencesIn).flatMap((sentence) => sentence.labels.map((label) => ({ label, sentence }))),
          ({ label }) => label,
        )
        return [...byLabel.values()].flatMap((all) => (all.length > 1 ? (all.at(-1) ?? []) : []))
      })
      const last = author.oneOf(several)
      if (!last) return undefined
      last.sentence.labels = last.sentence.labels.filter((label) => label !== last.label)
      return last.label
    },
  },
  {
    name: 'rename a label',
    keeps: 'nothing',
    weight: 4,
    make(site, author) {
      const found = someLabel(site, author)
      const kind = found && parseLabel(found.it)?.kind
      if (!found || !kind) return undefined
      const label = `${kind}-${slug(author.word())}-${newKey(site)}`
      renameLabel(site, found.it, label)
      return `${found.it} → ${label} in ${found.article.slug}`
    },
  },
]

/** What plain prose can be said to be: nobody's words. */
const kindsForProse = ['condition', 'observation', 'note'] as const

/** Renames a label wherever it is written, also in the changes of the front matter. */
function renameLabel(site: ReplaySite, from: string, to: string): void {
  const renamed = (label: string) => (label === from ? to : label)
  site.notes = Object.fromEntries(Object.entries(site.notes).map(([label, note]) => [renamed(label), note]))
  for (const note of Object.values(site.notes)) for (const relation of note.relations) relation.to = renamed(relation.to)
  for (const article of site.articles) {
    article.changes = article.changes.map((entry) =>
      entry.replace(/^(\s*passage: )(\S+)$/m, (_, key: string, label: string) => key + renamed(label)),
    )
    for (const block of article.blocks) {
      if (block.is === 'quotation' && block.label) block.label = renamed(block.label)
      for (const sentence of sentencesIn(block)) {
        sentence.labels = sentence.labels.map(renamed)
        if (sentence.link?.to === 'label') sentence.link.label = renamed(sentence.link.label)
      }
    }
  }
}
