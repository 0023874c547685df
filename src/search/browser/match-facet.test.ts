import { expect, test } from 'vitest'
import { facetTableOf } from '../index/facet-table.ts'
import { matchFacet } from './filters.ts'

const facets = facetTableOf([
  {
    facets: [
      { facet: 'kind', id: 'quote', name: 'quote' },
      { facet: 'speaker', id: 'anna-lund', name: 'Anna Lund', also: ['Ana Lund', 'Lundh'] },
      { facet: 'year', id: '2026', name: '2026' },
    ],
  },
  {
    facets: [
      { facet: 'kind', id: 'condition', name: 'condition' },
      { facet: 'speaker', id: 'erik-lund', name: 'Erik Lund' },
      { facet: 'wording', id: 'not there', name: 'not there' },
      { facet: 'year', id: '2025', name: '2025' },
    ],
  },
])

test.each([
  ['speaker', 'anna-lund', ['anna-lund']],
  ['speaker', 'Anna Lund', ['anna-lund']],
  ['speaker', 'ana', ['anna-lund']],
  ['speaker', 'LUNDH', ['anna-lund']],
  ['speaker', 'lund', ['anna-lund', 'erik-lund']],
  ['speaker', 'anna erik', []],
  ['speaker', 'nobody', []],
  ['kind', 'quotes', ['quote']],
  ['kind', 'cond', ['condition']],
  ['wording', 'not there', ['not there']],
  ['year', '2025', ['2025']],
  ['year', '20', []],
] as const)('%s:%s', (facet, value, ids) => expect(matchFacet({ facet, value }, facets)).toEqual(ids))
