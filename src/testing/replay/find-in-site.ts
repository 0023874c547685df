import type { Author } from './author.ts'
import {
  type Block,
  markersOf,
  type Paragraph,
  type Prose,
  paragraphsIn,
  type ReplayArticle,
  type ReplaySite,
  type Sentence,
  sentencesIn,
} from './replay-site.ts'

/** Something in a site, with the article that it stands in. */
export interface Found<T> {
  it: T
  article: ReplayArticle
}

/** One of all sentences that are as wanted, by chance. */
export function someSentence(site: ReplaySite, { oneOf }: Author, test: (sentence: Sentence) => boolean): Found<Sentence> | undefined {
  return oneOf(everywhere(site, sentencesIn).filter(({ it }) => test(it)))
}

/** One of all paragraphs, by chance, wherever it stands. */
export function someParagraph(site: ReplaySite, { oneOf }: Author): Found<Paragraph> | undefined {
  return oneOf(everywhere(site, paragraphsIn))
}

/** One of all paragraphs that are as wanted and stand by themselves, by chance. */
export function someProse(
  site: ReplaySite,
  { oneOf }: Author,
  test: (paragraph: Paragraph) => boolean = () => true,
): Found<Prose> | undefined {
  return oneOf(everywhere(site, (block) => (block.is === 'prose' && test(block.paragraph) ? [block] : [])))
}

/** One of all blocks that are no headings, by chance. */
export function someBlock(site: ReplaySite, { oneOf }: Author, test: (block: Block) => boolean = () => true): Found<Block> | undefined {
  return oneOf(everywhere(site, (block) => (block.is !== 'heading' && test(block) ? [block] : [])))
}

/** One of all labels, by chance. */
export function someLabel(site: ReplaySite, { oneOf }: Author): Found<string> | undefined {
  return oneOf(
    site.articles.flatMap((article) => [...new Set(markersOf(article).map(({ label }) => label))].map((it) => ({ it, article }))),
  )
}

function everywhere<T>(site: ReplaySite, of: (block: Block) => T[]): Found<T>[] {
  return site.articles.flatMap((article) => article.blocks.flatMap((block) => of(block).map((it) => ({ it, article }))))
}
