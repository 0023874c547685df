import { expect, it } from 'vitest'
import { didYouMean, nearestName } from './did-you-mean.ts'

it('suggests a name that is one or two letters away, whatever its capitals', () => {
  expect(nearestName('speeker', ['speaker', 'source'])).toBe('speaker')
  expect(nearestName('Source', ['speaker', 'source'])).toBe('source')
  expect(nearestName('sauze', ['speaker', 'source'])).toBeUndefined()
})

it('suggests the nearer of two names', () => {
  expect(nearestName('condition-pase', ['condition-place', 'condition-pace'])).toBe('condition-pace')
})

it('lists all names when none is near', () => {
  expect(didYouMean('speeker', ['speaker'])).toBe('did you mean `speaker`?')
  expect(didYouMean('xyzzy', ['speaker', 'source'])).toBe('write one of `speaker`, `source`.')
})
