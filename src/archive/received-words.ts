import type { Article } from '../model/article.ts'

/**
 * A received text as it is compared: one line a paragraph. A byte order mark, the kind of line ends, and empty lines between, before and
 * behind paragraphs are no words.
 */
export function receivedWords(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n|\n$/g, '')
}

/** How often words occur in a text; overlapping ones count too. */
export function occurrences(text: string, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++
  return count
}

/**
 * The received words with every departure made.
 * Undefined when a departure's words do not occur exactly once, or overlap another's: then it is not clear what is to be published.
 */
export function applyDepartures(received: string, departures: Article['departures']): string | undefined {
  const places = departures.map((departure) => ({ ...departure, at: received.indexOf(departure.received) })).toSorted((a, b) => a.at - b.at)
  if (departures.some((departure) => occurrences(received, departure.received) !== 1)) return undefined
  let made = ''
  let done = 0
  for (const { at, received: words, published } of places) {
    if (at < done) return undefined
    made += received.slice(done, at) + published
    done = at + words.length
  }
  return made + received.slice(done)
}

/** An article's published words: its blocks without headings, one line a block; and the way back to places in its plain text. */
export function publishedWords(article: Pick<Article, 'blocks' | 'text'>): { text: string; offsetInArticle(offset: number): number } {
  const blocks = article.blocks.filter((block) => block.kind !== 'heading')
  const starts: number[] = []
  let text = ''
  for (const block of blocks) {
    if (starts.length) text += '\n'
    starts.push(text.length)
    text += article.text.slice(block.start, block.end)
  }
  return {
    text,
    offsetInArticle(offset) {
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      )
      const block = blocks[index]
      return block ? Math.min(block.start + offset - (starts[index] ?? 0), block.end) : 0
    },
  }
}
