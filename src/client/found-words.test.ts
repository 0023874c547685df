import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsInPieces } from './found-words.ts'

/** The words that are found, with `|` where a piece ends inside one. */
function found(pieces: string[], searched: string): string[] {
  return wordsInPieces(pieces, searched).map(({ start, end }) =>
    pieces
      .slice(start.piece, end.piece + 1)
      .map((piece, i) => piece.slice(i === 0 ? start.at : 0, i === end.piece - start.piece ? end.at : undefined))
      .join('|'),
  )
}

test.each<[string[], string, string[]]>([
  [['We will sign by Friday.'], 'sign Friday', ['sign', 'Friday']],
  [['We will ', 'si', 'gn', ' by Friday.'], 'sign', ['si|gn']],
  [['Kyiv’s own'], "kyiv's", ['Kyiv’s']],
  [['a café, a CAFÉ'], 'cafe', ['café', 'CAFÉ']],
  [['no-strike'], 'strike', []],
  [['no-strike'], 'no-strike', ['no-strike']],
  [['l’alli', 'ance, L’Été'], 'alliance été', ['alli|ance', 'Été']],
  [['Ankara’da we’re'], 'Ankara we', ['Ankara']],
  [['我们签', '署协议'], '签署 星期', ['签|署']],
  [['จะลงนามข้อตกลง'], 'ข้อตกลง', ['ข้อตกลง']],
  [[], 'sign', []],
  [['sign'], '', []],
])('in %j, %j', (pieces, searched, words) => expect(found(pieces, searched)).toEqual(words))

test('the result does not depend on where the text is cut', () => {
  const text = 'The harbour, the café and the no-strike clause: it is Kyiv’s.'
  const cuts = fc.array(fc.nat({ max: text.length }), { maxLength: 8 }).map((all) => [0, ...all.sort((a, b) => a - b), text.length])
  fc.assert(
    fc.property(cuts, fc.constantFrom('the', 'cafe clause', 'kyivs', 'it is'), (all, searched) => {
      const pieces = all.slice(1).map((end, i) => text.slice(all[i], end))
      expect(found(pieces, searched).map((word) => word.replaceAll('|', ''))).toEqual(found([text], searched))
    }),
  )
})
