import { expect, test } from 'vitest'
import { joinedForms, otherFormsOf } from './other-forms.ts'

const vocabulary = new Map(
  ['alliance', 'munchen', 'mueller', 'harbour', 'master', 'nato', 'umbrella', 'ceasefire', 'har'].map((word) => [word, 0]),
)

test.each([
  ['d’alliance', [['alliance']]],
  ['Muenchen', [['munchen']]],
  ['Müller', [['mueller']]],
  ['harbourmaster', [['harbour', 'master']]],
  [
    'NATO-umbrella',
    [
      ['NATO', 'umbrella'],
      ['nato', 'umbrella'],
    ],
  ],
  ['umbrellas', []],
  ['zebra', []],
])('%s may be published as %j', (typed, forms) => expect(otherFormsOf(typed, vocabulary)).toEqual(forms))

test('two words may be published as one', () => {
  expect(joinedForms(['a', 'cease', 'fire', 'now'], vocabulary)).toEqual([['a', 'ceasefire', 'now']])
  expect(joinedForms(['cease', 'now'], vocabulary)).toEqual([])
})
