import { expect, test } from 'vitest'
import { bestPassage, foundInNote, hasWordLike, type MarkedText, sameWords } from './highlight.ts'

/** As plain text, with matches in brackets. */
function shown({ words = [] }: { words: MarkedText[] | undefined }): string {
  return words.map(({ text, found }) => (found ? `[${text}]` : text)).join('')
}

test('matches are marked, without the punctuation around them', () => {
  expect(shown(bestPassage('If we want, “to stop”, the war', [3, 4]))).toBe('If we want, “[to stop]”, the war')
  expect(shown(bestPassage('now, or never', [0, 1]))).toBe('[now], [or] never')
})

test('the passage with the most matches is shown', () => {
  const content = 'ties the pay rise ‖ give up walking out'
  expect(bestPassage(content, [1, 5, 7])).toMatchObject({ index: 1 })
  expect(shown(bestPassage(content, [1, 5, 7]))).toBe('[give] up [walking] out')
  expect(bestPassage(content, [])).toMatchObject({ index: 0 })
})

test('other spellings of a word searched for are marked too', () => {
  const also = sameWords('Kyiv, Kiev; Lund, Lundh', 'kie')
  expect(shown(bestPassage('Kyiv’s harbour, Lundh’s promise', [], also))).toBe('[Kyiv’s] harbour, Lundh’s promise')
})

test('a long passage is cut around the first match', () => {
  const words = Array.from({ length: 300 }, (_, index) => `w${index}`)
  const middle = shown(bestPassage(words.join(' '), [150]))
  expect(middle).toMatch(/^… w134 .* \[w150\] .* w213 …$/)
  expect(shown(bestPassage(words.join(' '), [299]))).toMatch(/^… w220 .* \[w299\]$/)
})

test('a note is shown when it has the words, and only then', () => {
  expect(shown({ words: foundInNote('The first firm promise.', 'promises', new Set()) })).toBe('The first firm [promise].')
  expect(shown({ words: foundInNote('Kyiv sets it.', 'kiev', new Set(['kyiv', 'kiev'])) })).toBe('[Kyiv] sets it.')
  expect(foundInNote('The first firm promise.', 'Anna', new Set())).toBeUndefined()
})

test('a text has a word when one of its words begins with it', () => {
  expect(hasWordLike('They are negotiating', 'Negotiat')).toBe(true)
  expect(hasWordLike('We want to', 'weapons')).toBe(false)
  expect(hasWordLike('Zürich’s state-of-the-art hall', 'zurichs')).toBe(true)
})
