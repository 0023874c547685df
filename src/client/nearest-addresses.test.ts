import { expect, test } from 'vitest'
import { nearestAddresses } from './nearest-addresses.ts'

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

/** The paths of what is offered. */
const offered = (wanted: string) => nearestAddresses(wanted, addresses).map(({ path }) => path)

test.each([
  ['a slip in the slug', 'articles/a-date-but-no-dael/', 'articles/a-date-but-no-deal/'],
  ['a slip in the folder', 'artcles/the-second-week/', 'articles/the-second-week/'],
  ['a slip in a list', 'quoets', 'quotes/'],
  ['one for many', 'condition/', 'conditions/'],
  ['no final slash', 'people/anna-lund', 'people/anna-lund/'],
  ['a missing folder', 'anna-lund/', 'people/anna-lund/'],
  ['a wrong folder', 'person/anna-lund/', 'people/anna-lund/'],
  ['a label as a page', 'quote-sign-by-friday/', 'articles/a-date-but-no-deal/quote-sign-by-friday/'],
  ['a label below its folder', 'articles/quote-sign-by-friday/', 'articles/a-date-but-no-deal/quote-sign-by-friday/'],
  ['a label with a slip', 'articles/a-date-but-no-deal/qoute-sign-by-friday/', 'articles/a-date-but-no-deal/quote-sign-by-friday/'],
  ['a label below another article', 'articles/no-such-week-here/condition-pace/', 'articles/a-date-but-no-deal/condition-pace/'],
  ['a label that the article does not have', 'articles/the-second-week/quote-of-the-day/', 'articles/the-second-week/'],
  ['upper case', 'People/Anna-Lund/', 'people/anna-lund/'],
  ['a name as people write it', 'people/Anna%20Lund/', 'people/anna-lund/'],
  ['a file’s ending', 'articles/the-second-week.html', 'articles/the-second-week/'],
  ['a part of the name', 'people/lund/', 'people/anna-lund/'],
  ['an address that was cut off', 'articles/a-date-but-no', 'articles/a-date-but-no-deal/'],
  ['escapes that mean nothing', 'people/anna-lund%E0%A/', 'people/anna-lund/'],
])('%s leads to the page that was meant', (_, wanted, path) => {
  expect(offered(wanted)[0]).toBe(path)
})

test('the same folder comes first, and the other after it', () => {
  expect(offered('sources/nordham-council/')).toEqual(['sources/nordhamn-council/', 'people/nordhamn-council/'])
  expect(offered('people/nordham-council/')).toEqual(['people/nordhamn-council/', 'sources/nordhamn-council/'])
})

test('what is much farther than the nearest is not offered', () => {
  expect(offered('condition/')).toEqual(['conditions/'])
})

test.each(['nothing/here/', 'articles/zebra/', 'people/x/', 'wp-admin/', '', '%', 'articles/a-date-but-no-deal/x/y/z/'])(
  'nothing is offered for `%s`',
  (wanted) => {
    expect(offered(wanted)).toEqual([])
  },
)

test('five are offered at most', () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`people/anna-lund-${i}/`, 'Anna Lund']))
  expect(nearestAddresses('people/anna-lund-x/', many)).toHaveLength(5)
})

test('a page that moved is offered with where it stands now', () => {
  const moved = { 'articles/first-week/': ['First week, moved to “The second week”', 'articles/the-second-week/'] as const }
  expect(nearestAddresses('articles/frist-week/', moved)).toEqual([
    { path: 'articles/first-week/', title: 'First week, moved to “The second week”', now: 'articles/the-second-week/' },
  ])
})
