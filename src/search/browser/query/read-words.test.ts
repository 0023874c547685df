import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AskedWords, readWords, withoutFields } from './read-words.ts'

const asks = (some: Partial<AskedWords>): AskedWords => ({ words: [], phrases: [], leftOut: [], fields: [], ...some })

test.each<[string, Partial<AskedWords>]>([
  ['', {}],
  ['  — -  ', {}],
  ['guarantee', { words: ['guarantee'] }],
  ['credible  guarantee', { words: ['credible', 'guarantee'] }],
  ['no-strike', { words: ['no-strike'] }],
  ['Ukraine’s', { words: ['Ukraine’s'] }],
  ['$100 in C++ & Ukraine`s', { words: ['100', 'in', 'C', 'Ukraine’s'] }],
])('words: %j', (text, some) => expect(readWords(text)).toEqual(asks(some)))

describe('quotation marks', () => {
  test.each<[string, Partial<AskedWords>]>([
    ['"hot phase"', { phrases: ['hot phase'] }],
    ['“hot phase” war', { words: ['war'], phrases: ['hot phase'] }],
    ['„hot phase“ «of the»', { phrases: ['hot phase', 'of the'] }],
    ['war "hot', { words: ['war', 'hot'] }],
    ['""', {}],
    ['" — "', {}],
    ['the"hot phase"', { words: ['the'], phrases: ['hot phase'] }],
    ['note:"hot phase"', { words: ['note'], phrases: ['hot phase'] }],
  ])('%s', (text, some) => expect(readWords(text)).toEqual(asks(some)))
})

describe('what is left out', () => {
  test.each<[string, Partial<AskedWords>]>([
    ['war -peace', { words: ['war'], leftOut: ['peace'] }],
    ['-"hot phase" war', { words: ['war'], leftOut: ['hot phase'] }],
    ['war - peace', { words: ['war', 'peace'] }],
    ['war -', { words: ['war'] }],
  ])('%s', (text, some) => expect(readWords(text)).toEqual(asks(some)))
})

describe('fields', () => {
  test.each<[string, Partial<AskedWords>]>([
    ['speaker:lund pay', { words: ['pay'], fields: [{ facet: 'speaker', value: 'lund', isLeftOut: false, typed: 'speaker:lund' }] }],
    ['Who:“Anna Lund”', { fields: [{ facet: 'speaker', value: 'Anna Lund', isLeftOut: false, typed: 'Who:"Anna Lund"' }] }],
    ['-kind:quote', { fields: [{ facet: 'kind', value: 'quote', isLeftOut: true, typed: '-kind:quote' }] }],
    ['year:2024', { fields: [{ facet: 'year', value: '2024', isLeftOut: false, typed: 'year:2024' }] }],
    ['kind:', {}],
    ['constructor:x', { words: ['constructor:x'] }],
    ['10:30', { words: ['10:30'] }],
  ])('%s', (text, some) => expect(readWords(text)).toEqual(asks(some)))
})

test.each([
  ['pay speaker:lund -kind:quote rise', 'pay rise'],
  ['who:“Anna Lund” “pay rise” -strike', '"pay rise" -strike'],
  ['kind:quote', ''],
])('without fields, %j is %j', (text, left) => expect(withoutFields(text)).toBe(left))

test('every word that is typed is asked for in one way or another, whatever stands around it', () => {
  const word = fc.stringMatching(/^[a-zé]{2,8}$/)
  const piece = fc.tuple(fc.constantFrom('', '-', '"', '“', '(', '— '), word, fc.constantFrom('', '"', '”', ',', '!'))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const { words, phrases, leftOut, fields } = readWords(pieces.map((three) => three.join('')).join(' '))
      const all = [...words, ...phrases, ...leftOut, ...fields.map(({ value }) => value)].join(' ')
      for (const [, one] of pieces) expect(all).toContain(one)
    }),
  )
})
