import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparable } from './comparable.ts'
import { findWords } from './find-words.ts'

/** The pieces of the prose that written words are found in, or the disagreement. */
function find(prose: string, written: string) {
  const found = findWords(comparable(prose), written)
  return Array.isArray(found) ? found.map(({ start, end }) => prose.slice(start, end)) : found
}

describe('words', () => {
  it('end where the prose ends, at the marker', () => {
    expect(find('they will sign by Friday', 'sign by Friday')).toEqual(['sign by Friday'])
  })

  it('are found with the closing punctuation or without', () => {
    expect(find('“We will sign by Friday,”', 'by Friday')).toEqual(['by Friday'])
    expect(find('“We will sign by Friday,”', 'by Friday,')).toEqual(['by Friday,'])
    expect(find('“We will sign by Friday,”', 'by Friday,"')).toEqual(['by Friday,”'])
    expect(find('Nous signerons vendredi\u00A0»', 'signerons vendredi')).toEqual(['signerons vendredi'])
  })

  it('are found when the note leaves out some of the closing punctuation, and then end before it', () => {
    expect(find('We will sign by Friday,”', 'by Friday”')).toEqual(['by Friday'])
    expect(find('(They must pay.)', 'They must pay)')).toEqual(['They must pay'])
    expect(find('They must pay.', 'must pay!')).toMatchObject({ piece: 'must pay!' })
    expect(find('They must pay.”', 'must pay”.')).toMatchObject({ piece: 'must pay”.'.replace('”', '"') })
  })

  it('that open a mark or bracket reach to its partner', () => {
    expect(find('He called it “a farce,”', 'it “a farce”')).toEqual(['it “a farce,”'])
    expect(find('pay (the crews.)', 'pay (the crews)')).toEqual(['pay (the crews.)'])
  })

  it('are the last that fit, when they occur twice', () => {
    const prose = comparable('no deal, no deal')
    expect(findWords(prose, 'no deal')).toEqual([{ start: 9, end: 16 }])
  })

  it('with `…` include everything between, from the nearest beginning that fits', () => {
    expect(find('We sign or we talk or we walk by Friday', 'we … Friday')).toEqual(['we walk by Friday'])
    expect(find('The crews said that the offer would be read', 'The crews … offer … read')).toEqual([
      'The crews said that the offer would be read',
    ])
  })

  it('with `[…]` fall into pieces', () => {
    expect(find('“We will sign,” she said, “by Friday.”', 'We will sign, […] by Friday')).toEqual(['We will sign,', 'by Friday'])
  })

  it('with both are pieces that include something', () => {
    expect(find('a b c d e f g', 'a … c […] e … g')).toEqual(['a b c', 'e f g'])
  })

  it('may begin or end with an ellipsis of the article’s own', () => {
    expect(find('We will sign…', 'will sign…')).toEqual(['will sign…'])
    expect(find('We will sign …', 'will sign …')).toEqual(['will sign …'])
    expect(find('so … we sign', '… we sign')).toEqual(['… we sign'])
    expect(find('wait…', '…')).toEqual(['…'])
  })

  it('are whole words', () => {
    expect(find('they will resign', 'sign')).toMatchObject({ piece: 'sign' })
    expect(find('sign or resign', 'sign … resign')).toEqual(['sign or resign'])
    expect(find('我们将签署协议', '签署协议')).toEqual(['签署协议'])
  })

  it('agree whatever their composition, marks, spaces and soft hyphens are', () => {
    expect(find('the cafe\u0301\u00A0“co\u00ADops”', 'café "coops"')).toEqual(['cafe\u0301\u00A0“co\u00ADops”'])
    expect(find('협상이 끝났다', '협상이 끝났다'.normalize('NFD'))).toEqual(['협상이 끝났다'])
  })

  it('in scripts that are written from right to left are found like others', () => {
    expect(find('قال إنهم سيوقعون الاتفاق', 'سيوقعون الاتفاق')).toEqual(['سيوقعون الاتفاق'])
  })
})

describe('a disagreement', () => {
  it('shows what the article says', () => {
    expect(find('it ties the pay rise to a clause', 'the pay raise to a clause')).toEqual({
      piece: 'the pay raise to a clause',
      reading: 'the pay rise to a clause',
    })
  })

  it('shows the closing punctuation of both when the note wrote some', () => {
    expect(find('They must pay.', 'They must pay!')).toMatchObject({ reading: 'They must pay.' })
    expect(find('“They must pay,”', 'They should pay,”')).toMatchObject({ reading: '“They must pay,”' })
    expect(find('“They must pay,”', 'They should pay')).toMatchObject({ reading: '“They must pay' })
  })

  it('shows what is between the words and the marker', () => {
    expect(find('they sign by Friday at the latest', 'by Friday')).toMatchObject({ between: 'at the latest' })
  })

  it('names the piece that does not fit', () => {
    expect(find('We will sign by Friday', 'They […] by Friday')).toMatchObject({ piece: 'They' })
  })

  it('is reported for words that are empty', () => {
    for (const written of ['', ' ', '[…]', '[…] […]']) expect(find('We sign', written)).toMatchObject({ piece: '' })
  })
})

const tokens = fc.array(fc.constantFrom('a', 'b', 'c', 'd.', '“e”', '協'), { minLength: 1, maxLength: 12 })

it('any stretch at the end of any prose is found in its place', () => {
  fc.assert(
    fc.property(tokens, fc.nat(), (words, at) => {
      const from = at % words.length
      const stretch = words.slice(from).join(' ')
      expect(find(words.join(' '), stretch)).toEqual([stretch])
    }),
  )
})

it('any two stretches with words left out between them are found, each as it is written', () => {
  fc.assert(
    fc.property(tokens, tokens, tokens, (first, left, last) => {
      const prose = [...first, 'x', ...left, 'y', ...last].join(' ')
      expect(find(prose, `${first.join(' ')} x […] y ${last.join(' ')}`)).toEqual([`${first.join(' ')} x`, `y ${last.join(' ')}`])
      expect(find(prose, `${first.join(' ')} x … y ${last.join(' ')}`)).toEqual([prose])
    }),
  )
})
