import { expect, it } from 'vitest'
import { closingStart, holdsClosers } from './closing.ts'

/** What of a text closes it. */
const closing = (text: string) => text.slice(closingStart(text))

it('finds the punctuation, quotation marks and brackets that close a text', () => {
  expect(closing('We will sign by Friday,”')).toBe(',”')
  expect(closing('(as she said “yes”).')).toBe('”).')
  expect(closing('no more…')).toBe('…')
  expect(closing('我们将签署。」')).toBe('。」')
  expect(closing('هل وقعت؟')).toBe('؟')
})

it('includes the space that French puts before closing marks', () => {
  expect(closing('vendredi\u00A0»')).toBe('\u00A0»')
  expect(closing('vendredi !\u202F»')).toBe(' !\u202F»')
})

it('does not include a space that no closing mark follows', () => {
  expect(closing('by Friday ')).toBe('')
})

it('stops at a dash and at a percent sign', () => {
  expect(closing('ten %')).toBe('')
  expect(closing('and then—')).toBe('')
})

it('finds some closing characters among others, in their order', () => {
  expect(holdsClosers(',”)', '”')).toBe(2)
  expect(holdsClosers(',”)', '”,')).toBeUndefined()
  expect(holdsClosers('.', '')).toBe(0)
})
