import { expect, test } from 'vitest'
import { wordsIn } from './words.ts'

const values = (text: string, language?: string) => wordsIn(text, language).map(({ value }) => value)

test.each([
  ['We will sign, she said.', ['we', 'will', 'sign', 'she', 'said']],
  ['“No-strike” – or not', ['no', 'strike', 'or', 'not']],
  ['the NATO treaty', ['the', 'nATO', 'treaty']],
  ['we’re going', ["we're", 'going']],
  ['at 10:30, not 10.30', ['at', '10:30', 'not', '10.30']],
  ['€5, $5, 5%', ['€', '5', '$', '5', '5', '%']],
  ['from −5 to 5, 10–12', ['from', '-', '5', 'to', '5', '10', '12']],
  ['.5 per cent', ['0.5', 'per', 'cent']],
  ['the U.S. at 5 a.m.', ['the', 'uS', 'at', '5', 'am']],
  ['[W]e sign[ed] it', ['we', 'signed', 'it']],
  ['我们签署', ['我', '们', '签', '署']],
  ['“…” — !', []],
])('the words of “%s”', (text, words) => {
  expect(values(text)).toEqual(words)
})

test('a figure’s thousands are separated as in its language', () => {
  expect(values('10,000 and 10.000')).toEqual(['10000', 'and', '10.000'])
  expect(values('10.000 und 10,000', 'de')).toEqual(['10000', 'und', '10,000'])
  expect(values('10\u202F000 et 10\u00A0000', 'fr')).toEqual(['10000', 'et', '10000'])
})

test.each([
  ['105 crews', '10.5 crews'],
  ['$5', '€5'],
  ['5', '-5'],
  ['5', '5%'],
  ['5', '.5'],
  ['1030', '10:30'],
  ['we’re', 'were'],
  ['resign', 're-sign'],
  ['Nato', 'NATO'],
  ['1/2', '12'],
  ['2019 300 people', '2019300 people'],
])('“%s” is not “%s”', (one, other) => {
  expect(values(one)).not.toEqual(values(other))
})

test.each([
  ['we’re', "we're"],
  ["we're", 'we\u02BCre'],
  ['“no”', '«no»'],
  ['no-strike', 'no\u2011strike'],
  ['the end', 'the—end'],
  ['$5 million.', '“$5 million”'],
  ['-5 degrees', '−5 degrees'],
  ['café', 'cafe\u0301'],
  ['co\u00ADoperate', 'cooperate'],
  ['5 %', '5\u00A0%'],
  ['The Council', 'the council'],
  ['the U.S.', 'the US'],
  ['2 000 000', '2,000,000'],
  ['5km', '5 km'],
  ['$5m', '$5 m'],
  ['5pm', '5 p.m.'],
  ['U. S.', 'U.S.'],
  ['J. F. Lund', 'J.F. Lund'],
  ['2’000’000', '2000000'],
  ['5–7', '5\u22127'],
  ['red – or blue', 'red \u2212 or blue'],
  ['im\u200Bpractical', 'impractical'],
  ['\u202Athe\u202C end\u2063', 'the end'],
])('“%s” is “%s”', (one, other) => {
  expect(values(one)).toEqual(values(other))
})

test('each word has its range in the text', () => {
  const text = 'Well: “no-strike”, at $5.'
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Well', 'no', 'strike', 'at', '$', '5'])
})

test.each([
  ['10²', '102'],
  ['2½', '21/2'],
  ['Acme™', 'AcmeTM'],
  ['№ 5', 'no 5'],
  ['–5', '5'],
])('“%s” only looks like “%s”', (one, other) => {
  expect(values(one)).not.toEqual(values(other))
})

test.each([
  ['e.g. Ph.D. z.B.', ['eg', 'phD', 'zB']],
  ['it.We it.I no.So', ['it', 'we', 'it', 'i', 'no', 'so']],
  ['the U.S.We', ['the', 'uS', 'we']],
])('dots in “%s” mark abbreviations or lost spaces', (text, words) => {
  expect(values(text)).toEqual(words)
})

test('a word with characters in another form has its range in the text as it is', () => {
  const text = 'The ﬁnal 5㎏ of ½ H₂O'
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'ﬁnal', '5', '㎏', 'of', '½', 'H', '₂', 'O'])
})
