import { describe, expect, it } from 'vitest'
import { comparable, comparableUntil } from './comparable.ts'

/** The stretch of a text that a stretch of its comparable form came from. */
function original(text: string, words: string): string {
  const { value, starts, ends } = comparable(text)
  const at = value.indexOf(words)
  return text.slice(starts[at], ends[at + words.length - 1])
}

describe('comparable', () => {
  it('takes any white space for one space', () => {
    expect(comparable('by \t\n Friday\u00A0at\u202F10:30').value).toBe('by Friday at 10:30')
  })

  it('takes curly quotation marks for straight ones, and guillemets as they are', () => {
    expect(comparable('“a” „b“ ‘c’ «d»').value).toBe('"a" "b" \'c\' «d»')
  })

  it('does not count soft hyphens', () => {
    expect(comparable('co\u00ADoperate').value).toBe('cooperate')
  })

  it('takes a letter with a combining mark for the composed letter', () => {
    expect(comparable('cafe\u0301').value).toBe('café')
  })

  it('takes Hangul in single letters for syllables', () => {
    expect(comparable('협상'.normalize('NFD')).value).toBe('협상')
  })

  it('tells capitals, dashes and full stops apart', () => {
    expect(comparable('A–b.').value).toBe('A–b.')
  })

  it('knows where decomposed words stood', () => {
    expect(original('the cafe\u0301 opens', 'café')).toBe('cafe\u0301')
  })

  it('knows where words with a soft hyphen and much space stood', () => {
    expect(original('to co\u00ADoperate  by Friday', 'cooperate by')).toBe('co\u00ADoperate  by')
  })

  it('knows where words behind an emoji of two units stood', () => {
    expect(original('👍 yes', 'yes')).toBe('yes')
  })

  it('can be cut off without going through the text again', () => {
    const whole = comparable('one  two three')
    expect(comparableUntil(whole, 'one  two'.length).value).toBe('one two')
    expect(comparableUntil(whole, 0).value).toBe('')
    expect(comparableUntil(whole, 100).value).toBe('one two three')
  })
})
