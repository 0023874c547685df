import { fold, foldedWords } from '../model/fold.ts'

/** A place in one of several pieces of text: the piece's number and a position in it, in UTF-16 units. */
export interface PieceAt {
  piece: number
  at: number
}

/**
 * Where words stand in a text that comes in pieces, as the text nodes of a page do: a word may begin in one piece and end in another. Case,
 * diacritics, apostrophes and hyphens do not count, as in search.
 */
export function wordsInPieces(pieces: readonly string[], sought: string): { start: PieceAt; end: PieceAt }[] {
  const wanted = new Set(foldedWords(sought))
  const text = pieces.join('')
  const placeOf = (position: number, isEnd: boolean): PieceAt => {
    let [piece, at] = [0, position]
    for (let length = pieces[0]?.length ?? 0; isEnd ? at > length : at >= length; length = pieces[piece]?.length ?? 0) {
      at -= length
      piece++
    }
    return { piece, at }
  }
  return [...text.matchAll(/[\p{L}\p{N}\p{M}'’‘ʼ\-‐‑]+/gu)]
    .filter(([word]) => wanted.has(fold(word)))
    .map(({ 0: word, index }) => ({ start: placeOf(index, false), end: placeOf(index + word.length, true) }))
}
