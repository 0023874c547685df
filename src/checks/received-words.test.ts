import { expect, test } from 'vitest'
import { applyDepartures, occurrences, publishedWords, receivedWords } from './received-words.ts'

const why = 'A letter was wrong.'

test('a received text is one line per paragraph, however its lines end', () => {
  for (const text of ['One.\nTwo.', 'One.\r\nTwo.\r\n', '\uFEFFOne.\n\nTwo.\n\n', 'One.\rTwo.'])
    expect(receivedWords(text)).toBe('One.\nTwo.')
})

test('spaces in a received text are words of it', () => {
  expect(receivedWords('One.  Two. \n')).toBe('One.  Two. ')
})

test('departures are applied to their words, in any order', () => {
  const departures = [
    { received: 'crews. ”', published: 'crews.', why },
    { received: 'Kiev', published: 'Kyiv', why },
  ]
  expect(applyDepartures('In Kiev, the crews. ”', departures)).toBe('In Kyiv, the crews.')
})

test('an ambiguous departure is not applied', () => {
  expect(applyDepartures('a b a', [{ received: 'a', published: 'x', why }])).toBeUndefined()
  expect(applyDepartures('a b', [{ received: 'c', published: 'x', why }])).toBeUndefined()
  const overlapping = [
    { received: 'a b', published: 'x', why },
    { received: 'b c', published: 'y', why },
  ]
  expect(applyDepartures('a b c', overlapping)).toBeUndefined()
})

test('overlapping occurrences count', () => {
  expect(occurrences('aaa', 'aa')).toBe(2)
})

test('published words are the blocks without headings, with a way back to the article', () => {
  const text = 'Heading\nOne.\nTwo.'
  const block = (is: 'heading' | 'paragraph', start: number, end: number) => ({
    is,
    start,
    end,
    quotation: undefined,
    table: undefined,
    section: undefined,
    position: { line: 1, column: 1 },
  })
  const published = publishedWords({ text, blocks: [block('heading', 0, 7), block('paragraph', 8, 12), block('paragraph', 13, 17)] })
  expect(published.text).toBe('One.\nTwo.')
  for (const offset of [0, 3, 5, 8]) expect(text.charAt(published.offsetInArticle(offset))).toBe(published.text.charAt(offset))
})
