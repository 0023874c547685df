import { expect, test } from 'vitest'
import { keepFragment, resolveAddress } from './resolve-address.ts'

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

test.each([
  ['', 'articles/talks/'],
  ['#quote-x', 'articles/talks/#quote-x'],
  ['#quote-before', 'articles/before/#quote-before'],
])('of a page that moved, `%s` leads to %s', (fragment, path) => {
  expect(resolveAddress({ path: 'articles/before/', now: 'articles/talks/' }, fragment, addresses)).toBe(path)
})

test('a page that stands where it stood is led to as ever', () => {
  expect(resolveAddress({ path: 'articles/talks/' }, '#quote-y', addresses)).toBe('articles/talks/')
})
