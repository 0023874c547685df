import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfToken, dateToken, facetNames, tokenOf } from './tokens.ts'

// What a year's token is the beginning of are the tokens of its days.
const value = fc.tuple(
  fc.constantFrom(...facetNames.filter((facet) => facet !== 'year')),
  fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9-]{0,8}$/)),
)

test('a token is one word of letters only, whatever it stands for', () => {
  expect(tokenOf('speaker', 'anna-lund')).toBe('ꝥspeakerꝥannaꝧefꝧlundꝥ')
  fc.assert(fc.property(value, ([facet, id]) => /^\p{L}+$/u.test(tokenOf(facet, id))))
})

test('no token begins another', () => {
  expect(tokenOf('speaker', 'anna-lund').startsWith(tokenOf('speaker', 'anna'))).toBe(false)
  fc.assert(fc.property(value, value, (a, b) => `${a}` === `${b}` || !tokenOf(...b).startsWith(tokenOf(...a))))
})

test('a day is told from its token, and from no other', () => {
  expect(dateOfToken(dateToken('2026-03-02'))).toBe('2026-03-02')
  expect(dateOfToken(tokenOf('kind', 'quote'))).toBeUndefined()
})

test('the days of a year begin alike', () => {
  const year = tokenOf('year', '2026')
  expect(dateToken('2026-12-31').startsWith(year)).toBe(true)
  expect(dateToken('2027-01-01').startsWith(year)).toBe(false)
})
