import { isBehindLink } from '../archive/content-folder.ts'
import type { Content } from '../archive/open-content.ts'
import { resolveLink } from '../markdown/resolve-link.ts'
import type { Article } from '../model/article.ts'
import { rule } from './rule.ts'

/** The published words are the received words with the declared departures, character by character. */
export const receivedWordsRule = rule('received-words', (content, report) => {
  for (const { given, path, positionOfKey, positionInText } of content.articles) {
    if (!given.received) {
      if (given.departures?.length)
        report(
          path,
          positionOfKey('departures'),
          'There are departures, but there is no received text.',
          'name the text: `received: ../received/name.txt`.',
        )
      continue
    }
    const received = receivedText(content, path, given.received)
    if (received === undefined) {
      if (isBehindLink(content.folder, `content/${resolveLink(path, given.received)?.path ?? ''}`)) continue
      report(
        path,
        positionOfKey('received'),
        `There is no received text \`${given.received}\`.`,
        `put it in \`content/received/\` and write \`received: ../received/${given.slug}.txt\`.`,
      )
      continue
    }
    if (!given.departures || !given.blocks || given.text === undefined) continue
    const expected = applyDepartures(received, given.departures)
    const published = publishedWords({ blocks: given.blocks, text: given.text })
    if (expected === undefined || expected === published.text) continue
    const at = firstDifference(expected, published.text)
    report(
      path,
      positionInText(published.offsetInArticle(at)),
      `The article departs from its received text here:\nreceived  “${around(expected, at)}”\npublished “${around(published.text, at)}”`,
      'restore the received words, or declare the change under `departures`.',
    )
  }
})

/** A departure names words that occur exactly once in the received text, so that it is clear what it replaces. */
export const departure = rule('departure', (content, report) => {
  for (const { given, path, positionOfKey } of content.articles) {
    const received = given.received ? receivedText(content, path, given.received) : undefined
    if (received === undefined) continue
    const departures = given.departures ?? []
    departures.forEach((one, i) => {
      const times = occurrences(received, one.received)
      const position = positionOfKey('departures', i, 'received')
      if (times !== 1)
        report(
          path,
          position,
          times === 0
            ? `The received text does not contain “${one.received}”.`
            : `The received text contains “${one.received}” ${times} times.`,
          times === 0
            ? 'copy the words exactly from the received text.'
            : 'include more of the words around them, so that they occur once.',
        )
      else if (one.received === one.published)
        report(path, position, `This departure changes nothing: “${one.received}”.`, 'remove it, or write what was changed.')
    })
    if (departures.every((one) => occurrences(received, one.received) === 1) && applyDepartures(received, departures) === undefined)
      report(path, positionOfKey('departures'), 'Two departures replace some of the same words.', 'combine the two into one departure.')
  }
})

/** The received text that an article names, as it is compared. */
function receivedText(content: Content, path: string, link: string): string | undefined {
  const text = content.folder.received.get(resolveLink(path, link)?.path ?? '')
  return text === undefined ? undefined : receivedWords(text)
}

/** A received text as it is compared: one line per paragraph, without byte order mark or empty lines. */
export function receivedWords(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n|\n$/g, '')
}

/** Counts the occurrences of words in a text, including overlapping ones. */
export function occurrences(text: string, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++
  return count
}

/** The received words with every departure applied; undefined if the words of a departure do not occur exactly once, or two overlap. */
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

/** An article's published words: its blocks without headings, one line per block; and a function from their offsets to those in its plain text. */
export function publishedWords(article: Pick<Article, 'blocks' | 'text'>): { text: string; offsetInArticle(offset: number): number } {
  const blocks = article.blocks.filter((block) => block.is !== 'heading')
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

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at++
  return at
}

function around(text: string, at: number): string {
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 20)) + 1)
  const piece = text.slice(start, at + 30).replaceAll('\n', ' ⏎ ')
  return `${start > 0 ? '…' : ''}${piece}${at + 30 < text.length ? '…' : ''}`
}
