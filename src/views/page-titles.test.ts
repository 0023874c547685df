import { expect, test } from 'vitest'
import { exampleHistory } from '../testing/example-history.ts'
import { searchArchive } from '../testing/search-content.ts'
import { currentPageTitles, pageTitles } from './page-titles.ts'

test('every page is named by what it is called', () => {
  expect(currentPageTitles(searchArchive())).toMatchObject({
    'conditions/': 'Conditions',
    'articles/a-date-but-no-deal/': 'A date but no deal',
    'articles/a-date-but-no-deal/condition-no-strike/': 'No strike, in “A date but no deal”',
    'people/anna-lund/': 'Anna Lund',
    'sources/briefing/': 'Nordhamn council: Council press briefing',
    'topics/ferries/': 'Ferries',
  })
})

test('an old address says what became of its page, and where that is now if it moved to one page', () => {
  expect(pageTitles({ ...searchArchive(), history: exampleHistory })).toMatchObject({
    'articles/a-date-but-no-deal/': 'A date but no deal',
    'articles/ferry-talks/': ['Ferry talks, moved to A date but no deal', 'articles/a-date-but-no-deal/'],
    'articles/all-is-well/': 'All is well, removed on 8 March 2026',
  })
})
