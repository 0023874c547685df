import type { Content } from '../archive/open-content.ts'
import { applyDepartures, publishedWords, receivedWords } from '../archive/received-words.ts'
import { resolveLink } from '../markdown/resolve-link.ts'
import { rule } from './rule.ts'

/** The received words and the declared departures make the published words, character by character. */
export const receivedWordsRule = rule('received-words', (content, report) => {
  for (const { given, path, positionOfKey, positionInText } of content.articles) {
    if (!given.received) {
      if (given.departures?.length)
        report(
          path,
          positionOfKey('departures'),
          'There are departures, but no received text that they depart from.',
          'name the text: `received: ../received/name.txt`.',
        )
      continue
    }
    const received = receivedText(content, path, given.received)
    if (received === undefined) {
      report(
        path,
        positionOfKey('received'),
        `There is no received text \`${given.received}\`.`,
        `put it into \`content/received/\` and write \`received: ../received/${given.slug}.txt\`.`,
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
      `Here the article departs from its received text:\nreceived  “${around(expected, at)}”\npublished “${around(published.text, at)}”`,
      'write the words as received, or declare the change under `departures`.',
    )
  }
})

/** The received text that an article names, as it is compared. */
export function receivedText(content: Content, path: string, link: string): string | undefined {
  const text = content.folder.received.get(resolveLink(path, link)?.path ?? '')
  return text === undefined ? undefined : receivedWords(text)
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at++
  return at
}

/** A few words around a place, on one line. */
function around(text: string, at: number): string {
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 20)) + 1)
  const piece = text.slice(start, at + 30).replaceAll('\n', ' ⏎ ')
  return `${start > 0 ? '…' : ''}${piece}${at + 30 < text.length ? '…' : ''}`
}
