import { fold, foldedWords } from '../model/fold.ts'
import { markerId } from '../model/ids.ts'
import { addressedElement } from './elements.ts'

// Letters of scripts without spaces between words: what was found there is any stretch.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * Marks the words that a reader searched for (`?hl=hot+phase`) in the passage that the address leads to, with the CSS Custom Highlight API: the
 * text itself does not change. Browsers without it mark only the passage.
 */
function markFoundWords(): void {
  if (!globalThis.CSS?.highlights) return
  const searched = new URLSearchParams(location.search).get('hl')
  if (!searched) return
  const sheet = new CSSStyleSheet()
  // Checkers of style sheets do not know the selector yet.
  sheet.replaceSync('::highlight(found){background:light-dark(#f5cf52,#705a0e)}')
  document.adoptedStyleSheets.push(sheet)
  const mark = () => CSS.highlights.set('found', new Highlight(...rangesIn(location.hash.slice(1), searched)))
  addEventListener('hashchange', mark)
  mark()
}

markFoundWords()

/** The ranges of the words in the text that an id leads to. */
function rangesIn(id: string, searched: string): Range[] {
  const texts = textsOf(id)
  return wordsInPieces(
    texts.map(({ data }) => data),
    searched,
  ).map(({ start, end }) => {
    const range = new Range()
    range.setStart(texts[start.piece] as Text, start.at)
    range.setEnd(texts[end.piece] as Text, end.at)
    return range
  })
}

/** The text that an id leads to: a passage, from its beginning to its marker, without other markers; or what is below a heading. */
function textsOf(id: string): Text[] {
  const [first, marker] = [addressedElement(document, id), document.getElementById(markerId(id))]
  const block = marker?.closest('.prose') ?? first?.closest('main')
  if (!first || !block) return []
  const headings = [...block.querySelectorAll('h1, h2, h3')]
  const end = marker ?? headings.find((heading) => follows(heading, first) && !first.contains(heading) && !heading.contains(first))
  const texts: Text[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isAfter = first.contains(node) || follows(node, first)
    if (isAfter && (!end || follows(end, node)) && !node.parentElement?.closest('.marker')) texts.push(node as Text)
  }
  return texts
}

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
}

/** A point in one of several pieces of text: the piece's number and an offset in it, in UTF-16 units. */
interface PieceOffset {
  piece: number
  at: number
}

/**
 * Finds words in a text that comes in pieces, such as the text nodes of a page: a word may begin in one piece and end in another. Case, diacritics,
 * apostrophes and hyphens do not count, as in search; nor does what is before or after an apostrophe: `alliance` is found in `l’alliance`.
 */
export function wordsInPieces(pieces: readonly string[], searched: string): { start: PieceOffset; end: PieceOffset }[] {
  const wanted = new Set(foldedWords(searched))
  const stretches = searched.split(/\s+/).filter((word) => unspaced.test(word))
  const text = pieces.join('')
  const pointAt = (offset: number, isEnd: boolean): PieceOffset => {
    let [piece, at] = [0, offset]
    for (let length = pieces[0]?.length ?? 0; isEnd ? at > length : at >= length; length = pieces[piece]?.length ?? 0) {
      at -= length
      piece++
    }
    return { piece, at }
  }
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}'’‘ʼ\-‐‑]+/gu)].flatMap(({ 0: word, index }) => {
    if (wanted.has(fold(word))) return { index, word }
    const parts = [...word.matchAll(/[^'’‘ʼ]{3,}/gu)].map((part) => ({ index: index + part.index, word: part[0] }))
    return parts.filter((part) => wanted.has(fold(part.word)))
  })
  for (const word of stretches) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) words.push({ index: at, word })
  return words.map(({ index, word }) => ({ start: pointAt(index, false), end: pointAt(index + word.length, true) }))
}
