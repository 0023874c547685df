import { expect, test } from 'vitest'
import { ferryArchive } from '../search/ferry-archive.ts'
import { addressesOf } from './addresses.ts'

test('every page is named by what it is called', () => {
  expect(addressesOf(ferryArchive())).toMatchObject({
    'conditions/': 'Conditions',
    'articles/a-date-but-no-deal/': 'A date but no deal',
    'articles/a-date-but-no-deal/condition-no-strike/': 'No strike, in “A date but no deal”',
    'people/anna-lund/': 'Anna Lund',
    'sources/briefing/': 'Nordhamn council: Council press briefing',
    'topics/ferries/': 'Ferries',
  })
})
