import { expect, test } from 'vitest'
import { compareWords, standIn } from './compare-words.ts'

const marked = (stretches: { text: string; shared: boolean }[]) =>
  stretches.map(({ text, shared }) => (shared ? text : `[${text}]`)).join('')

test('words that only one wording has are told apart', () => {
  const { one, other } = compareWords('We will sign by Friday', 'We shall sign it by Friday')
  expect(marked(one)).toBe('We [will ]sign by Friday')
  expect(marked(other)).toBe('We [shall ]sign [it ]by Friday')
})

test('case and punctuation around a word do not count', () => {
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

test.each([
  [['We will sign by Friday'], true],
  [['we will sign'], true],
  [['sign by Friday'], true],
  [['We will', 'by Friday'], true],
  [['by Friday', 'We will'], false],
  [['We will not sign by Friday'], false],
  [['We will sign by friday'], false],
  [[''], false],
])('%j stands word for word in “And: we will sign — by Friday!”: %s', (pieces, stands) => {
  expect(standIn(pieces, 'And: we will sign — by Friday!')).toBe(stands)
})
