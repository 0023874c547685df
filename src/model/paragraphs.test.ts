import { expect, test } from 'vitest'
import { readLines } from '../testing/example-article.ts'
import { paragraphsOf } from './paragraphs.ts'

test('paragraphs are all blocks except headings, wherever they are, and a table is one', () => {
  const { model } = readLines(
    ...['First.', '', '## Terms', '', '> Quoted.', '', '- An item', '- another', '', '```', 'code', '```', ''],
    ...['| a | b |', '|---|---|', '| c | d |', '', 'Between.', '', '| e |', '|---|', '| f |'],
  )
  const paragraphs = model ? paragraphsOf(model) : []
  expect(paragraphs.map(({ words }) => words)).toEqual([
    'First.',
    'Quoted.',
    'An item',
    'another',
    'code',
    'a\nb\nc\nd',
    'Between.',
    'e\nf',
  ])
  expect(paragraphs.map(({ section }) => section)).toEqual([undefined, ...Array(7).fill('terms')])
  expect(paragraphs.map(({ position }) => position.line)).toEqual([6, 10, 12, 13, 15, 19, 23, 25])
})
