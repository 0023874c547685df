import { describe, expect, it } from 'vitest'
import { pairMarks } from './quotation-marks.ts'

/** What is between each pair of marks, in the order in which they close. */
const between = (text: string) => pairMarks(text).pairs.map(({ open, close }) => text.slice(open + 1, close))
const unpaired = (text: string) => pairMarks(text).unpaired

describe('pairs of', () => {
  it('English marks, nested ones first', () => {
    expect(between('“He said “no” to me,” she wrote. “Twice.”')).toEqual(['no', 'He said “no” to me,', 'Twice.'])
  })

  it('German marks, one of which looks like the English opening one', () => {
    expect(between('„Wir unterzeichnen“, sagte sie, „am Freitag“.')).toEqual(['Wir unterzeichnen', 'am Freitag'])
  })

  it('Polish marks', () => {
    expect(between('„Podpiszemy”, powiedziała.')).toEqual(['Podpiszemy'])
  })

  it('Swedish marks, which are twice the same', () => {
    expect(between('”Vi skriver på”, sade hon. ”På fredag.”')).toEqual(['Vi skriver på', 'På fredag.'])
  })

  it('guillemets, pointing out or in, with spaces or without', () => {
    expect(between('« Nous signerons », dit-elle')).toEqual([' Nous signerons '])
    expect(between('»Wir unterzeichnen«, sagte sie, »bald«')).toEqual(['Wir unterzeichnen', 'bald'])
    expect(between('«Ми підпишемо», — сказала вона')).toEqual(['Ми підпишемо'])
  })

  it('Swedish guillemets, which are twice the same', () => {
    expect(between('»Vi skriver på», sade hon. »På fredag.»')).toEqual(['Vi skriver på', 'På fredag.'])
  })

  it('straight marks, one after the other', () => {
    expect(between('"We sign," she said. "Soon."')).toEqual(['We sign,', 'Soon.'])
  })

  it('straight marks, one inside the other', () => {
    expect(between('"He said "no" to me," she wrote.')).toEqual(['no', 'He said "no" to me,'])
  })

  it('straight marks in brackets, after dashes and after colons', () => {
    expect(between('("a") —"b"— and:"c"')).toEqual(['a', 'b', 'c'])
  })

  it('straight marks where words are set without spaces', () => {
    expect(between('他说"我们"和"他们"。')).toEqual(['我们', '他们'])
  })

  it('a quotation of several paragraphs, each of which begins with a mark', () => {
    expect(between('“We sign.\n“By Friday.”\n“No.”')).toEqual(['We sign.\n“By Friday.', 'No.'])
  })

  it('marks around an emoji', () => {
    expect(between('“👍” and "👍"')).toEqual(['👍', '👍'])
  })
})

describe('no pair of', () => {
  it('an inch mark', () => {
    expect(pairMarks('a 12" pipe')).toEqual({ pairs: [], unpaired: [4] })
  })

  it('a mark that is never closed, without harm to the next pair', () => {
    expect(between('“Open, and “closed” again')).toEqual(['closed'])
    expect(unpaired('“Open, and “closed” again')).toEqual([0])
    expect(between('"Open, and then "closed" again')).toEqual(['closed'])
  })

  it('a mark that is never opened', () => {
    expect(unpaired('future aggression. ”')).toEqual([19])
  })
})

it('finishes for very many marks that are never closed', () => {
  expect(pairMarks(`„${' “a'.repeat(25_000)}`).pairs).toEqual([])
  expect(pairMarks(`„${'“'.repeat(50_000)}`).unpaired.length).toBeGreaterThan(0)
})
