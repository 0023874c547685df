import { clausesIn, markersIn, passagesByLabel } from '../fiction/blocks.ts'
import { newKey } from '../fiction/new-site.ts'
import type { FictionalArticle, FictionalBlock } from '../fiction/site.ts'
import { newArticle } from './begin-site.ts'
import { type EditTools, edit } from './edit.ts'

/** Edits that move, split, merge, add and delete the blocks of articles. */
export const editsOfOrder = [
  edit('move a paragraph within its article', 'everything', 4, (tools) =>
    moveBlock(tools, ({ length }) => tools.writer.chance.below(length + 1)),
  ),
  edit('move a paragraph to another section', 'everything', 3, (tools) =>
    moveBlock(tools, (others) => others.indexOf(tools.some.of(others.filter(({ is }) => is === 'heading'))) + 1),
  ),
  edit('move a passage to another article', 'nothing', 2, ({ site, writer, some }) => {
    const { it, article } = some.block((block) => labelsIn(block).length > 0)
    const to = some.of(site.articles.filter((one) => one !== article))
    const labels = labelsIn(it)
    takeOut(article, it)
    // A label occurs in one article: what is left of it here loses its marker.
    for (const clause of article.blocks.flatMap(clausesIn)) clause.labels = clause.labels.filter((label) => !labels.includes(label))
    to.blocks.splice(writer.chance.below(to.blocks.length + 1), 0, it)
  }),
  edit('split a paragraph', 'everything', 4, ({ site, writer, some }) => {
    const { it, article, block: first } = some.prose(({ clauses }) => clauses.length > 1)
    const rest = it.clauses.splice(1 + writer.chance.below(it.clauses.length - 1))
    const block: FictionalBlock = { is: 'prose', paragraphs: [{ ...it, key: newKey(site), clauses: rest }] }
    article.blocks.splice(article.blocks.indexOf(first) + 1, 0, block)
  }),
  // The address of the second becomes one of the first; the check may ask where its words went when they were reworded on the way.
  edit('merge two paragraphs', 'nothing', 3, ({ some }) => {
    const { it, article, block } = some.prose((one, { blocks }) => {
      return blocks[blocks.findIndex((other) => other.is === 'prose' && other.paragraphs[0] === one) + 1]?.is === 'prose'
    })
    const [second] = article.blocks.splice(article.blocks.indexOf(block) + 1, 1)
    if (second) it.clauses.push(...clausesIn(second))
  }),
  edit('delete a paragraph with its annotations', 'nothing', 3, ({ some }) => {
    const { it, article } = some.block()
    some.onlyIf(article.blocks.filter(({ is }) => is !== 'heading').length >= 4)
    takeOut(article, it)
  }),
  edit('delete an item of a list', 'nothing', 1, ({ writer, some }) => {
    const { it } = some.block(({ is, paragraphs }) => is === 'list' && paragraphs.length > 1)
    it.paragraphs.splice(writer.chance.below(it.paragraphs.length), 1)
  }),
  edit('insert a paragraph before another', 'addresses', 4, ({ writer, some }) => {
    const { it, article } = some.block()
    const block: FictionalBlock = { is: 'prose', paragraphs: [writer.paragraph(1 + writer.chance.below(3))] }
    article.blocks.splice(article.blocks.indexOf(it), 0, block)
  }),
  edit('write an article', 'everything', 1, ({ site, writer, some }) => {
    some.onlyIf(site.articles.length <= 5)
    site.articles.push(newArticle(writer))
  }),
  edit('delete an article', 'nothing', 1, ({ site, writer, some }) => {
    some.onlyIf(site.articles.length >= 4)
    site.articles.splice(writer.chance.below(site.articles.length), 1)
  }),
]

/** Moves a block, unless the second passage of a label becomes its first: that is an edit of another kind where their words differ. */
function moveBlock({ some }: EditTools, place: (others: FictionalBlock[]) => number): void {
  const { it, article } = some.block()
  const before = passagesOf(article)
  takeOut(article, it)
  article.blocks.splice(place(article.blocks), 0, it)
  some.onlyIf(passagesOf(article) === before)
}

function takeOut(article: FictionalArticle, block: FictionalBlock): void {
  article.blocks = article.blocks.filter((one) => one !== block)
}

function labelsIn(block: FictionalBlock): string[] {
  return [...new Set(markersIn([block]).map(({ label }) => label))]
}

/** The words of every passage by its address, to compare. */
function passagesOf({ blocks }: FictionalArticle): string {
  return JSON.stringify([...passagesByLabel(blocks)].toSorted())
}
