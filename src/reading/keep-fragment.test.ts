import { expect, test } from 'vitest'
import { keepFragment } from './keep-fragment.ts'

const addresses = { 'articles/talks/': 'Talks', 'articles/talks/quote-x/': 'X, in “Talks”', 'people/anna-lund/': 'Anna Lund' }

test.each(['#quote-x', '#quote-x.2', '#quote-x.note'])('%s of an article that has the quote is kept', (fragment) => {
  expect(keepFragment('articles/talks/', fragment, addresses)).toBe(`articles/talks/${fragment}`)
})

test.each([
  ['articles/talks/', '#quote-y'],
  ['articles/talks/', '#'],
  ['articles/talks/', ''],
  ['articles/talks/', '#%E0%A'],
  ['articles/talks/quote-x/', '#quote-x'],
  ['people/anna-lund/', '#quote-x'],
])('of %s, `%s` is let go', (path, fragment) => {
  expect(keepFragment(path, fragment, addresses)).toBe(path)
})
