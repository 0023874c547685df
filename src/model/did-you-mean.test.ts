import { expect, it } from 'vitest'
import { didYouMean, nearestName } from './did-you-mean.ts'

it('a name that is one or two letters away is meant, whatever its capitals', () => {
  expect(nearestName('speeker', ['speaker', 'source'])).toBe('speaker')
  expect(nearestName('Source', ['speaker', 'source'])).toBe('source')
  expect(nearestName('sauze', ['speaker', 'source'])).toBeUndefined()
})

it('of two names the nearer one is meant', () => {
  expect(nearestName('condition-pase', ['condition-place', 'condition-pace'])).toBe('condition-pace')
})

it('where none is near, all are listed', () => {
  expect(didYouMean('speeker', ['speaker'])).toBe('did you mean `speaker`?')
  expect(didYouMean('xyzzy', ['speaker', 'source'])).toBe('write one of `speaker`, `source`.')
})
