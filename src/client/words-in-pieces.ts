import { fold, foldedWords } from '../model/fold.ts'

/** A point in one of several pieces of text: the piece's number and an offset in it, in UTF-16 units. */
interface PieceOffset {
  piece: number
  at: number
}

/**
 * Finds words in a text that comes in pieces, such as the text nodes of a page: a word may begin in one piece and end in another. Case, diacritics,
 * apostrophes and hyphens do not count, as in search.
 */
export function wordsInPieces(pieces: readonly string[], searched: string): { start: PieceOffset; end: PieceOffset }[] {
  const wanted = new Set(foldedWords(searched))
  const text = pieces.join('')
  const pointAt = (offset: number, isEnd: boolean): PieceOffset => {
    let [piece, at] = [0, offset]
    for (let length = pieces[0]?.length ?? 0; isEnd ? at > length : at >= length; length = pieces[piece]?.length ?? 0) {
      at -= length
      piece++
    }
    return { piece, at }
  }
  return [...text.matchAll(/[\p{L}\p{N}\p{M}'’‘ʼ\-‐‑]+/gu)]
    .filter(([word]) => wanted.has(fold(word)))
    .map(({ 0: word, index }) => ({ start: pointAt(index, false), end: pointAt(index + word.length, true) }))
}
