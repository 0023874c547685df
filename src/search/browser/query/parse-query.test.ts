import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ParsedQuery, parseQuery, withoutFields } from './parse-query.ts'

const asks = (some: Partial<ParsedQuery>): ParsedQuery => ({ words: [], phrases: [], excluded: [], fields: [], ...some })

test.each<[string, Partial<ParsedQuery>]>([
  ['', {}],
  ['  — -  ', {}],
  ['guarantee', { words: ['guarantee'] }],
  ['credible  guarantee', { words: ['credible', 'guarantee'] }],
  ['no-strike', { words: ['no-strike'] }],
  ['Ukraine’s', { words: ['Ukraine’s'] }],
  ['$100 in C++ & Ukraine`s', { words: ['100', 'in', 'C', 'Ukraine’s'] }],
])('words: %j', (text, some) => expect(parseQuery(text)).toEqual(asks(some)))

describe('quotation marks', () => {
  test.each<[string, Partial<ParsedQuery>]>([
    ['"hot phase"', { phrases: ['hot phase'] }],
    ['“hot phase” war', { words: ['war'], phrases: ['hot phase'] }],
    ['„hot phase“ «of the»', { phrases: ['hot phase', 'of the'] }],
    ['war "hot', { words: ['war', 'hot'] }],
    ['""', {}],
    ['" — "', {}],
    ['the"hot phase"', { words: ['the'], phrases: ['hot phase'] }],
    ['note:"hot phase"', { words: ['note'], phrases: ['hot phase'] }],
  ])('%s', (text, some) => expect(parseQuery(text)).toEqual(asks(some)))
})

describe('excluded words', () => {
  test.each<[string, Partial<ParsedQuery>]>([
    ['war -peace', { words: ['war'], excluded: ['peace'] }],
    ['-"hot phase" war', { words: ['war'], excluded: ['hot phase'] }],
    ['war - peace', { words: ['war', 'peace'] }],
    ['war -', { words: ['war'] }],
  ])('%s', (text, some) => expect(parseQuery(text)).toEqual(asks(some)))
})

describe('fields', () => {
  test.each<[string, Partial<ParsedQuery>]>([
    ['speaker:lund pay', { words: ['pay'], fields: [{ facet: 'speaker', value: 'lund', isExcluded: false, typed: 'speaker:lund' }] }],
    ['Who:“Anna Lund”', { fields: [{ facet: 'speaker', value: 'Anna Lund', isExcluded: false, typed: 'Who:"Anna Lund"' }] }],
    ['-kind:quote', { fields: [{ facet: 'kind', value: 'quote', isExcluded: true, typed: '-kind:quote' }] }],
    ['year:2024', { fields: [{ facet: 'year', value: '2024', isExcluded: false, typed: 'year:2024' }] }],
    ['kind:', {}],
    ['constructor:x', { words: ['constructor:x'] }],
    ['10:30', { words: ['10:30'] }],
  ])('%s', (text, some) => expect(parseQuery(text)).toEqual(asks(some)))
})

test.each([
  ['pay speaker:lund -kind:quote rise', 'pay rise'],
  ['who:“Anna Lund” “pay rise” -strike', '"pay rise" -strike'],
  ['kind:quote', ''],
])('without fields, %j is %j', (text, left) => expect(withoutFields(text)).toBe(left))

test('every typed word is searched for in some way, whatever is around it', () => {
  const word = fc.stringMatching(/^[a-zé]{2,8}$/)
  const piece = fc.tuple(fc.constantFrom('', '-', '"', '“', '(', '— '), word, fc.constantFrom('', '"', '”', ',', '!'))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const { words, phrases, excluded, fields } = parseQuery(pieces.map((three) => three.join('')).join(' '))
      const all = [...words, ...phrases, ...excluded, ...fields.map(({ value }) => value)].join(' ')
      for (const [, one] of pieces) expect(all).toContain(one)
    }),
  )
})
