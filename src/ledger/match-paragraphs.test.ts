import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchParagraphs } from './match-paragraphs.ts'

const [one, two, three] = ['We met at noon in the hall.', 'Nobody spoke of pay that day.', 'The doors were shut at six o’clock.']

test('paragraphs with unchanged words are found wherever they are', () => {
  expect(matchParagraphs([one, two, three], [three, 'A new one.', one, two])).toEqual([
    [0, 2],
    [1, 3],
    [2, 0],
  ])
})

test('white space and the composition of letters do not count', () => {
  expect(matchParagraphs(['café at noon'], ['cafe\u0301  at\nnoon'])).toEqual([[0, 0]])
})

test('a reworded paragraph continues', () => {
  expect(matchParagraphs([one, two], [two, 'We met at one in the great hall.'])).toEqual([
    [0, 1],
    [1, 0],
  ])
})

test('a paragraph that is split continues as the part that has most of it', () => {
  const [short, long] = ['We met at noon.', 'Nobody in the great hall of the council spoke of pay, and nobody stayed.']
  expect(matchParagraphs([`${short} ${long}`], [short, long])).toEqual([[0, 1]])
})

test('a single paragraph between two unchanged ones continues the one that was there, whatever its words', () => {
  expect(matchParagraphs([one, two, three], [one, 'Something else altogether.', three])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ])
})

test('a paragraph that was removed is not matched with another', () => {
  expect(matchParagraphs([one, two, three], [one, three])).toEqual([
    [0, 0],
    [2, 1],
  ])
})

test('inserted paragraphs do not affect others, and no two are matched with one', () => {
  const text = fc.constantFrom('a b c', 'a b d', 'e f g h', 'x', 'We met at noon', 'noon at met We', 'a b c')
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.array(text, { maxLength: 6 }), (old, put) => {
      const present = [...put, ...old]
      const pairs = matchParagraphs(old, present)
      expect(pairs.map(([a]) => a)).toEqual(old.map((_, i) => i))
      expect(new Set(pairs.map(([, b]) => b)).size).toBe(pairs.length)
      for (const [a, b] of pairs) expect(present[b]).toBe(old[a])
    }),
  )
})
