import { expect, test } from 'vitest'
import { nearestAddresses, resolveAddress, withFragment } from './nearest-addresses.ts'

const addresses = {
  'articles/': 'Articles',
  'quotes/': 'Quotes',
  'conditions/': 'Conditions',
  'observations/': 'Observations',
  'people/': 'People',
  'sources/': 'Sources',
  'topics/': 'Topics',
  'search/': 'Search',
  'how-it-works/': 'How this site works',
  'articles/a-date-but-no-deal/': 'A date but no deal',
  'articles/a-date-but-no-deal/quote-sign-by-friday/': 'Sign by Friday, in “A date but no deal”',
  'articles/a-date-but-no-deal/condition-no-strike/': 'No strike, in “A date but no deal”',
  'articles/a-date-but-no-deal/condition-pace/': 'Pace, in “A date but no deal”',
  'articles/the-second-week/': 'The second week',
  'people/anna-lund/': 'Anna Lund',
  'people/nordhamn-council/': 'Nordhamn council',
  'sources/nordhamn-council/': 'Nordhamn council: its rules',
  'topics/ferries/': 'Ferries',
}

/** The paths that are suggested. */
const suggested = (wanted: string) => nearestAddresses(wanted, addresses).map(({ path }) => path)

test.each([
  ['a typing error in the slug', 'articles/a-date-but-no-dael/', 'articles/a-date-but-no-deal/'],
  ['a typing error in the folder', 'artcles/the-second-week/', 'articles/the-second-week/'],
  ['a typing error in a list', 'quoets', 'quotes/'],
  ['singular for plural', 'condition/', 'conditions/'],
  ['no final slash', 'people/anna-lund', 'people/anna-lund/'],
  ['a missing folder', 'anna-lund/', 'people/anna-lund/'],
  ['a wrong folder', 'person/anna-lund/', 'people/anna-lund/'],
  ['a label as a page', 'quote-sign-by-friday/', 'articles/a-date-but-no-deal/quote-sign-by-friday/'],
  ['a label below its folder', 'articles/quote-sign-by-friday/', 'articles/a-date-but-no-deal/quote-sign-by-friday/'],
  ['a label with a typing error', 'articles/a-date-but-no-deal/qoute-sign-by-friday/', 'articles/a-date-but-no-deal/quote-sign-by-friday/'],
  ['a label below another article', 'articles/no-such-week-here/condition-pace/', 'articles/a-date-but-no-deal/condition-pace/'],
  ['a label that the article does not have', 'articles/the-second-week/quote-of-the-day/', 'articles/the-second-week/'],
  ['upper case', 'People/Anna-Lund/', 'people/anna-lund/'],
  ['a name as people write it', 'people/Anna%20Lund/', 'people/anna-lund/'],
  ['a file’s ending', 'articles/the-second-week.html', 'articles/the-second-week/'],
  ['a part of the name', 'people/lund/', 'people/anna-lund/'],
  ['an address that was cut off', 'articles/a-date-but-no', 'articles/a-date-but-no-deal/'],
  ['escapes that mean nothing', 'people/anna-lund%E0%A/', 'people/anna-lund/'],
])('%s leads to the page that was meant', (_, wanted, path) => {
  expect(suggested(wanted)[0]).toBe(path)
})

test('the page in the same folder comes before the one in another', () => {
  expect(suggested('sources/nordham-council/')).toEqual(['sources/nordhamn-council/', 'people/nordhamn-council/'])
  expect(suggested('people/nordham-council/')).toEqual(['people/nordhamn-council/', 'sources/nordhamn-council/'])
})

test('a page much farther than the nearest is not suggested', () => {
  expect(suggested('condition/')).toEqual(['conditions/'])
})

test.each(['nothing/here/', 'articles/zebra/', 'people/x/', 'wp-admin/', '', '%', 'articles/a-date-but-no-deal/x/y/z/'])(
  'nothing is suggested for `%s`',
  (wanted) => {
    expect(suggested(wanted)).toEqual([])
  },
)

test('at most five are suggested', () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`people/anna-lund-${i}/`, 'Anna Lund']))
  expect(nearestAddresses('people/anna-lund-x/', many)).toHaveLength(5)
})

test('a page that moved is suggested with its current path', () => {
  const moved = { 'articles/first-week/': ['First week, moved to “The second week”', 'articles/the-second-week/'] as const }
  expect(nearestAddresses('articles/frist-week/', moved)).toEqual([
    { path: 'articles/first-week/', title: 'First week, moved to “The second week”', now: 'articles/the-second-week/' },
  ])
})

const pages = { 'articles/talks/': 'Talks', 'articles/talks/quote-x/': 'X, in “Talks”', 'people/anna-lund/': 'Anna Lund' }

test.each(['#quote-x', '#quote-x.2', '#quote-x.note'])(
  'the fragment %s stays in the address of an article that has the quote',
  (fragment) => {
    expect(withFragment('articles/talks/', fragment, pages)).toBe(`articles/talks/${fragment}`)
  },
)

test.each([
  ['articles/talks/', '#quote-y'],
  ['articles/talks/', '#'],
  ['articles/talks/', ''],
  ['articles/talks/', '#%E0%A'],
  ['articles/talks/quote-x/', '#quote-x'],
  ['people/anna-lund/', '#quote-x'],
])('the address %s loses the fragment `%s`', (path, fragment) => {
  expect(withFragment(path, fragment, pages)).toBe(path)
})

test.each([
  ['', 'articles/talks/'],
  ['#quote-x', 'articles/talks/#quote-x'],
  ['#quote-before', 'articles/before/#quote-before'],
])('a page that moved, asked for with `%s`, is suggested as %s', (fragment, path) => {
  expect(resolveAddress({ path: 'articles/before/', now: 'articles/talks/' }, fragment, pages)).toBe(path)
})

test('a page that did not move is suggested at its address', () => {
  expect(resolveAddress({ path: 'articles/talks/' }, '#quote-y', pages)).toBe('articles/talks/')
})
