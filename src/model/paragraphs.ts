import type { Article, Block } from './article.ts'
import type { Position, Span } from './position.ts'

/** A part of an article's text that has an address of its own: a paragraph, a code block, or a whole table. */
export interface Paragraph extends Span {
  /** Its words; a table's cells are joined by line feeds. */
  words: string
  /** The id of its section, or undefined before the first heading. */
  section: string | undefined
  /** Where it begins in the file. */
  position: Position
}

/**
 * An article's paragraphs in reading order: all blocks except headings, with the cells of a table as one. Those without words (a picture alone) are
 * included, so that the n-th here is the n-th of the page, but have no address.
 */
export function paragraphsOf({ blocks, text }: Pick<Article, 'blocks' | 'text'>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let table: number | undefined
  for (const block of blocks) {
    if (block.is === 'heading') continue
    const last = paragraphs.at(-1)
    if (last && block.table !== undefined && block.table === table) {
      last.end = block.end
      last.words = text.slice(last.start, last.end)
    } else paragraphs.push(paragraphOf(block, text))
    table = block.table
  }
  return paragraphs
}

function paragraphOf({ start, end, section, position }: Block, text: string): Paragraph {
  return { start, end, words: text.slice(start, end), section, position }
}
