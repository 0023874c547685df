import type { Author } from './author.ts'
import type { Edit } from './edit.ts'
import { someParagraph, someProse, someSentence } from './find-in-site.ts'
import type { ReplaySite, Sentence } from './replay-site.ts'

/** What changes the words of articles and notes, and what only looks as if it did. */
export const editsOfWords: Edit[] = [
  {
    name: 'reword outside of annotated words',
    keeps: 'addresses',
    weight: 4,
    make: (site, author) => rewordIn(site, author, 'before'),
  },
  {
    name: 'reword annotated words',
    keeps: 'addresses',
    weight: 4,
    make: (site, author) => rewordIn(site, author, 'noted'),
  },
  {
    name: 'change one comma',
    keeps: 'addresses',
    weight: 3,
    make(site, author) {
      const found = someSentence(site, author, ({ before, link }) => /\S \S+ \S/.test(before) && !link)
      if (!found) return undefined
      const words = found.it.before.split(' ')
      const at = 1 + author.chance.below(words.length - 2)
      const word = words[at] ?? ''
      words[at] = /,$/.test(word) ? word.slice(0, -1) : `${word},`
      found.it.before = words.join(' ')
      return `${word} → ${words[at]} in ${found.article.slug}`
    },
  },
  {
    name: 'write a paragraph anew',
    keeps: 'nothing',
    weight: 2,
    make(site, author) {
      const found = someProse(site, author, ({ sentences }) => sentences.every(({ labels, noted }) => !labels.length && !noted))
      if (!found) return undefined
      found.it.paragraph.sentences = found.it.paragraph.sentences.map(author.plain)
      return `now “${found.it.paragraph.sentences[0]?.before}” in ${found.article.slug}`
    },
  },
  {
    name: 'add a sentence',
    keeps: 'addresses',
    weight: 2,
    make(site, author) {
      const found = someParagraph(site, author)
      if (!found) return undefined
      found.it.sentences.unshift(author.plain())
      return `“${found.it.sentences[0]?.before}” in ${found.article.slug}`
    },
  },
  {
    name: 'reword a note’s text',
    keeps: 'addresses',
    weight: 4,
    make(site, author) {
      const label = author.oneOf(Object.keys(site.notes).filter((one) => site.notes[one]?.text))
      const note = label === undefined ? undefined : site.notes[label]
      if (!note) return undefined
      note.text = author.chance.oneIn(3) ? author.plain().before : reworded(note.text, author)
      return `${label}: “${note.text}”`
    },
  },
  {
    name: 'break lines elsewhere',
    keeps: 'everything',
    weight: 3,
    make(site, author) {
      const found = someParagraph(site, author)
      if (!found) return undefined
      found.it.width = found.it.width ? 0 : 50 + author.chance.below(60)
      return `at ${found.it.width} in ${found.article.slug}`
    },
  },
  {
    name: 'emphasise a word, or no longer',
    keeps: 'everything',
    weight: 2,
    make(site, author) {
      const found = someSentence(site, author, ({ before, link }) => before.includes(' ') && !link)
      if (!found) return undefined
      found.it.strong = !found.it.strong
      return `“${found.it.before}” in ${found.article.slug}`
    },
  },
  {
    name: 'link a word',
    keeps: 'everything',
    weight: 2,
    make(site, author) {
      const found = someSentence(site, author, ({ before, labels }) => before.includes(' ') && !labels.length)
      const label = author.oneOf(Object.keys(site.notes))
      const article = author.oneOf(site.articles)
      const heading = author.oneOf((article?.blocks ?? []).filter((block) => block.is === 'heading'))
      if (!found || !article) return undefined
      const links = [
        { to: 'article' as const, key: article.key },
        ...(label ? [{ to: 'label' as const, label }] : []),
        ...(heading ? [{ to: 'section' as const, key: heading.key }] : []),
        ...site.people.slice(0, 1).map(({ key }) => ({ to: 'person' as const, key })),
      ]
      found.it.link = author.oneOf(links)
      return `in “${found.it.before}” to ${JSON.stringify(found.it.link)}`
    },
  },
]

function rewordIn(site: ReplaySite, author: Author, part: 'before' | 'noted'): string | undefined {
  const found = someSentence(site, author, (sentence) => sentence[part].split(' ').length > 3)
  if (!found) return undefined
  const was = found.it[part]
  found.it[part] = reworded(was, author)
  if (part === 'noted') correctSource(site, found.it)
  return `“${was}” → “${found.it[part]}” in ${found.article.slug}`
}

/** Words with one of them replaced, neither the first nor the last. */
function reworded(text: string, author: Author): string {
  const words = text.split(' ')
  const at = 1 + author.chance.below(Math.max(1, words.length - 2))
  const [, letters = '', rest = ''] = /^(.*?)([,;:.]?)$/.exec(words[at] ?? '') ?? []
  const other = [author.word(), author.word()].find((word) => word !== letters) ?? letters
  words[at] = `${other}${rest}`
  return words.join(' ')
}

/** What is quoted word for word was heard anew: the source's file has the same words. */
function correctSource(site: ReplaySite, { labels, noted }: Sentence): void {
  for (const label of labels) {
    const cited = site.notes[label]?.source
    const position = site.sources.find(({ key }) => key === cited?.source)?.places.find(({ key }) => key === cited?.position)
    if (position) position.words = noted
  }
}
