import { newArticle } from './begin-site.ts'
import type { Edit } from './edit.ts'
import { someBlock, someProse } from './find-in-site.ts'
import { type Block, markersOf, newKey, paragraphWords, type ReplayArticle, sentencesIn } from './replay-site.ts'

/** What moves, parts, joins, adds and drops the blocks of articles. */
export const editsOfOrder: Edit[] = [
  {
    name: 'move a paragraph within its article',
    keeps: 'everything',
    weight: 4,
    make(site, author) {
      const found = someBlock(site, author)
      if (!found) return undefined
      const { article, it } = found
      const wasAt = passagesOf(article)
      takeOut(article, it)
      article.blocks.splice(author.chance.below(article.blocks.length + 1), 0, it)
      // The second passage of a label may have become the first: that is an edit of another kind where their words differ.
      return passagesOf(article) === wasAt ? `“${begin(it)}” in ${article.slug}` : undefined
    },
  },
  {
    name: 'move a paragraph to another section',
    keeps: 'everything',
    weight: 3,
    make(site, author) {
      const found = someBlock(site, author)
      const headings = found?.article.blocks.filter((block) => block.is === 'heading') ?? []
      const heading = author.oneOf(headings)
      if (!found || !heading) return undefined
      const { article, it } = found
      const wasAt = passagesOf(article)
      takeOut(article, it)
      article.blocks.splice(article.blocks.indexOf(heading) + 1, 0, it)
      return passagesOf(article) === wasAt ? `“${begin(it)}” below “${heading.title}” in ${article.slug}` : undefined
    },
  },
  {
    name: 'move a passage to another article',
    keeps: 'nothing',
    weight: 2,
    make(site, author) {
      const found = someBlock(site, author, (block) => labelsIn(block).length > 0)
      const to = author.oneOf(site.articles.filter((article) => article !== found?.article))
      if (!found || !to) return undefined
      const { article, it } = found
      const labels = labelsIn(it)
      takeOut(article, it)
      // A label stands in one article: what is left of it there loses its marker.
      for (const sentence of article.blocks.flatMap(sentencesIn))
        sentence.labels = sentence.labels.filter((label) => !labels.includes(label))
      to.blocks.splice(author.chance.below(to.blocks.length + 1), 0, it)
      return `${labels.join(', ')} from ${article.slug} to ${to.slug}`
    },
  },
  {
    name: 'split a paragraph',
    keeps: 'everything',
    weight: 4,
    make(site, author) {
      const found = someProse(site, author, ({ sentences }) => sentences.length > 1)
      if (!found) return undefined
      const { article, it } = found
      const rest = it.paragraph.sentences.splice(1 + author.chance.below(it.paragraph.sentences.length - 1))
      const block: Block = { is: 'prose', paragraph: { ...it.paragraph, key: newKey(site), sentences: rest } }
      article.blocks.splice(article.blocks.indexOf(it) + 1, 0, block)
      return `before “${begin(block)}” in ${article.slug}`
    },
  },
  {
    name: 'merge two paragraphs',
    // The address of the second goes over to the first; the check may ask where its words went when they were reworded on the way.
    keeps: 'nothing',
    weight: 3,
    make(site, author) {
      const follows = (article: ReplayArticle, block: Block) => article.blocks[article.blocks.indexOf(block) + 1]
      const pairs = site.articles.flatMap((article) =>
        article.blocks.flatMap((first) => {
          const second = follows(article, first)
          return first.is === 'prose' && second?.is === 'prose' ? { article, first, second } : []
        }),
      )
      const pair = author.oneOf(pairs)
      if (!pair) return undefined
      pair.first.paragraph.sentences.push(...pair.second.paragraph.sentences)
      takeOut(pair.article, pair.second)
      return `at “${begin(pair.second)}” in ${pair.article.slug}`
    },
  },
  {
    name: 'delete a paragraph with its annotations',
    keeps: 'nothing',
    weight: 3,
    make(site, author) {
      const found = someBlock(site, author)
      if (!found || found.article.blocks.filter(({ is }) => is !== 'heading').length < 4) return undefined
      takeOut(found.article, found.it)
      return `“${begin(found.it)}” (${labelsIn(found.it).join(', ')}) in ${found.article.slug}`
    },
  },
  {
    name: 'delete an item of a list',
    keeps: 'nothing',
    weight: 1,
    make(site, author) {
      const found = someBlock(site, author, (block) => block.is === 'list' && block.items.length > 1)
      if (found?.it.is !== 'list') return undefined
      const [gone] = found.it.items.splice(author.chance.below(found.it.items.length), 1)
      return gone && `“${paragraphWords(gone)}” in ${found.article.slug}`
    },
  },
  {
    name: 'insert a paragraph before another',
    keeps: 'addresses',
    weight: 4,
    make(site, author) {
      const found = someBlock(site, author)
      if (!found) return undefined
      const paragraph = author.paragraph(site, 1 + author.chance.below(3))
      found.article.blocks.splice(found.article.blocks.indexOf(found.it), 0, { is: 'prose', paragraph })
      return `“${paragraphWords(paragraph)}” in ${found.article.slug}`
    },
  },
  {
    name: 'write an article',
    keeps: 'everything',
    weight: 1,
    make(site, author) {
      if (site.articles.length > 5) return undefined
      const article = newArticle(site, author)
      site.articles.push(article)
      return article.slug
    },
  },
  {
    name: 'delete an article',
    keeps: 'nothing',
    weight: 1,
    make(site, author) {
      if (site.articles.length < 4) return undefined
      const [gone] = site.articles.splice(author.chance.below(site.articles.length), 1)
      return gone?.slug
    },
  },
]

function takeOut(article: ReplayArticle, block: Block): void {
  article.blocks = article.blocks.filter((one) => one !== block)
}

function labelsIn(block: Block): string[] {
  return [
    ...new Set([...sentencesIn(block).flatMap(({ labels }) => labels), ...(block.is === 'quotation' && block.label ? [block.label] : [])]),
  ]
}

/** The words of every passage by its address, to compare. */
function passagesOf(article: ReplayArticle): string {
  const byLabel = Map.groupBy(markersOf(article), ({ label }) => label)
  return JSON.stringify([...byLabel].map(([label, markers]) => [label, ...markers.map(({ words }) => words)]).toSorted())
}

function begin(block: Block): string {
  return sentencesIn(block)[0]?.before ?? ''
}
