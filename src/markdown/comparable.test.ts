import { describe, expect, it } from 'vitest'
import { comparable, comparableUntil } from './comparable.ts'

/** The stretch of a text that a stretch of its comparable form came from. */
function original(text: string, words: string): string {
  const { value, starts, ends } = comparable(text)
  const at = value.indexOf(words)
  return text.slice(starts[at], ends[at + words.length - 1])
}

describe('comparable', () => {
  it('treats any white space as one space', () => {
    expect(comparable('by \t\n Friday\u00A0at\u202F10:30').value).toBe('by Friday at 10:30')
  })

  it('treats curly quotation marks as straight ones, and leaves guillemets as they are', () => {
    expect(comparable('“a” „b“ ‘c’ «d»').value).toBe('"a" "b" \'c\' «d»')
  })

  it('does not count soft hyphens', () => {
    expect(comparable('co\u00ADoperate').value).toBe('cooperate')
  })

  it('treats a letter with a combining mark as the composed letter', () => {
    expect(comparable('cafe\u0301').value).toBe('café')
  })

  it('treats Hangul in single letters as syllables', () => {
    expect(comparable('협상'.normalize('NFD')).value).toBe('협상')
  })

  it('distinguishes capitals, dashes and full stops', () => {
    expect(comparable('A–b.').value).toBe('A–b.')
  })

  it('gives the original offsets of decomposed words', () => {
    expect(original('the cafe\u0301 opens', 'café')).toBe('cafe\u0301')
  })

  it('gives the original offsets of words with a soft hyphen and much space', () => {
    expect(original('to co\u00ADoperate  by Friday', 'cooperate by')).toBe('co\u00ADoperate  by')
  })

  it('gives the original offsets of words after an emoji of two units', () => {
    expect(original('👍 yes', 'yes')).toBe('yes')
  })

  it('can be cut off without preparing the text again', () => {
    const whole = comparable('one  two three')
    expect(comparableUntil(whole, 'one  two'.length).value).toBe('one two')
    expect(comparableUntil(whole, 0).value).toBe('')
    expect(comparableUntil(whole, 100).value).toBe('one two three')
  })
})
