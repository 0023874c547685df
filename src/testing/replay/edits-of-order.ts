import { clausesIn, type FictionalArticle, type FictionalBlock, markersIn, newKey, paragraphWords } from '../fiction/site.ts'
import { newArticle } from './begin-site.ts'
import { edit } from './edit.ts'

/** What moves, splits, merges, adds and deletes the blocks of articles. */
export const editsOfOrder = [
  edit('move a paragraph within its article', 'everything', 4, ({ writer, some }) => {
    const { it, article } = some.block()
    return moveWithin(article, it, () => writer.chance.below(article.blocks.length + 1))
  }),
  edit('move a paragraph to another section', 'everything', 3, ({ some }) => {
    const { it, article } = some.block()
    const heading = some.of(article.blocks.filter(({ is }) => is === 'heading'))
    return moveWithin(article, it, () => article.blocks.indexOf(heading) + 1)
  }),
  edit('move a passage to another article', 'nothing', 2, ({ site, writer, some }) => {
    const { it, article } = some.block((block) => labelsIn(block).length > 0)
    const to = some.of(site.articles.filter((one) => one !== article))
    const labels = labelsIn(it)
    takeOut(article, it)
    // A label occurs in one article: what is left of it here loses its marker.
    for (const clause of article.blocks.flatMap(clausesIn)) clause.labels = clause.labels.filter((label) => !labels.includes(label))
    to.blocks.splice(writer.chance.below(to.blocks.length + 1), 0, it)
    return `${labels.join(', ')} from ${article.slug} to ${to.slug}`
  }),
  edit('split a paragraph', 'everything', 4, ({ site, writer, some }) => {
    const { it, article, block: first } = some.prose(({ clauses }) => clauses.length > 1)
    const rest = it.clauses.splice(1 + writer.chance.below(it.clauses.length - 1))
    const block: FictionalBlock = { is: 'prose', paragraphs: [{ ...it, key: newKey(site), clauses: rest }] }
    article.blocks.splice(article.blocks.indexOf(first) + 1, 0, block)
    return `before ${beginningOf(block)} in ${article.slug}`
  }),
  // The address of the second becomes one of the first; the check may ask where its words went when they were reworded on the way.
  edit('merge two paragraphs', 'nothing', 3, ({ site, some }) => {
    const pairs = site.articles.flatMap((article) =>
      article.blocks.flatMap((first, i) => {
        const second = article.blocks[i + 1]
        return first.is === 'prose' && second?.is === 'prose' ? { article, first, second } : []
      }),
    )
    const { article, first, second } = some.of(pairs)
    first.paragraphs[0]?.clauses.push(...clausesIn(second))
    takeOut(article, second)
    return `at ${beginningOf(second)} in ${article.slug}`
  }),
  edit('delete a paragraph with its annotations', 'nothing', 3, ({ some }) => {
    const { it, article } = some.block()
    if (article.blocks.filter(({ is }) => is !== 'heading').length < 4) return undefined
    takeOut(article, it)
    return `${beginningOf(it)} (${labelsIn(it).join(', ')}) in ${article.slug}`
  }),
  edit('delete an item of a list', 'nothing', 1, ({ writer, some }) => {
    const { it, article } = some.block(({ is, paragraphs }) => is === 'list' && paragraphs.length > 1)
    const [gone] = it.paragraphs.splice(writer.chance.below(it.paragraphs.length), 1)
    return gone && `“${paragraphWords(gone)}” in ${article.slug}`
  }),
  edit('insert a paragraph before another', 'addresses', 4, ({ writer, some }) => {
    const { it, article } = some.block()
    const block: FictionalBlock = { is: 'prose', paragraphs: [writer.paragraph(1 + writer.chance.below(3))] }
    article.blocks.splice(article.blocks.indexOf(it), 0, block)
    return `${beginningOf(block)} in ${article.slug}`
  }),
  edit('write an article', 'everything', 1, ({ site, writer }) => {
    if (site.articles.length > 5) return undefined
    const article = newArticle(writer)
    site.articles.push(article)
    return article.slug
  }),
  edit('delete an article', 'nothing', 1, ({ site, writer }) => {
    if (site.articles.length < 4) return undefined
    return site.articles.splice(writer.chance.below(site.articles.length), 1)[0]?.slug
  }),
]

/** Moves a block; undefined when the second passage of a label became its first, which is an edit of another kind where their words differ. */
function moveWithin(article: FictionalArticle, block: FictionalBlock, to: () => number): string | undefined {
  const before = passagesOf(article)
  takeOut(article, block)
  article.blocks.splice(to(), 0, block)
  return passagesOf(article) === before ? `${beginningOf(block)} in ${article.slug}` : undefined
}

function takeOut(article: FictionalArticle, block: FictionalBlock): void {
  article.blocks = article.blocks.filter((one) => one !== block)
}

function labelsIn(block: FictionalBlock): string[] {
  return [...new Set(markersIn([block]).map(({ label }) => label))]
}

/** The words of every passage by its address, to compare. */
function passagesOf({ blocks }: FictionalArticle): string {
  const byLabel = Map.groupBy(markersIn(blocks), ({ label }) => label)
  return JSON.stringify([...byLabel].map(([label, markers]) => [label, ...markers.map(({ words }) => words)]).toSorted())
}

function beginningOf(block: FictionalBlock): string {
  return `“${clausesIn(block)[0]?.before}”`
}
