import { expect, test } from 'vitest'
import { compareWords, standIn } from './compare-words.ts'

const marked = (stretches: { text: string; shared: boolean }[]) =>
  stretches.map(({ text, shared }) => (shared ? text : `[${text}]`)).join('')

test('words that only one wording has are told apart', () => {
  const { one, other } = compareWords('We will sign by Friday', 'We shall sign it by Friday')
  expect(marked(one)).toBe('We [will ]sign by Friday')
  expect(marked(other)).toBe('We [shall ]sign [it ]by Friday')
})

test('a capital at the start of a word and punctuation around it do not count', () => {
  const { one, other } = compareWords('The ferry, he said', 'the ferry he said.')
  expect(one.concat(other).every(({ shared }) => shared)).toBe(true)
})

test('the texts come back whole', () => {
  const text = '  “Drei,  vier” – fünf '
  const { one } = compareWords(text, 'nothing of it')
  expect(one.map((stretch) => stretch.text).join('')).toBe(text.trimStart())
})

test('an empty wording shares nothing', () => {
  expect(compareWords('', 'a b')).toEqual({ one: [], other: [{ text: 'a b', shared: false }] })
})

test('a word that differs in any letter but its first capital is told apart', () => {
  expect(marked(compareWords('the Nato umbrella', 'the NATO umbrella').one)).toBe('the [Nato ]umbrella')
})

test.each([
  [['We will sign by Friday'], true],
  [['we will sign'], true],
  [['sign by Friday'], true],
  [['We will', 'by Friday'], true],
  [['by Friday', 'We will'], false],
  [['We will not sign by Friday'], false],
  [['We will sign by FRIDAY'], false],
  [[''], false],
])('%j stands word for word in “And: we will sign — by Friday!”: %s', (pieces, stands) => {
  expect(standIn(pieces, 'And: we will sign — by Friday!')).toBe(stands)
})

test.each([
  ['105 crews', '10.5 crews'],
  ['$5', '€5'],
  ['$5', '£5'],
  ['5', '-5'],
  ['5', '5%'],
  ['1030', '10:30'],
  ['we’re going', 'were going'],
  ['resign', 're-sign'],
])('“%s” is not “%s”', (printed, source) => {
  expect(standIn([printed], source)).toBe(false)
  expect(compareWords(printed, source).one.every(({ shared }) => shared)).toBe(false)
})

test.each([
  ['we’re', "we're"],
  ['“no”', '«no»'],
  ['no-strike', 'no–strike'],
  ['(perhaps)', 'perhaps'],
  ['Friday,', 'Friday.'],
  ['the end', 'the—end'.replace('—', ' — ')],
  ['$5 million.', '“$5 million”'],
  ['-5 degrees', '−5 degrees'],
  ['café', 'cafe\u0301'],
])('“%s” is “%s”', (printed, source) => {
  expect(standIn([printed], source)).toBe(true)
})
