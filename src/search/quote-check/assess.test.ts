import { expect, test } from 'vitest'
import { assess, byCloseness, isClose, sizeOf } from './assess.ts'

const offer = { passages: ['If we want to stop the strike, we need to take the crews’ offer.', 'We will not take it twice.'] }

test('words are verbatim whatever punctuation is around and between them, and are shown in context', () => {
  const assessed = assess("“we need to take the crews' offer”", offer)
  expect(assessed).toMatchObject({ finding: 'verbatim', place: 0, isWhole: false })
  expect(assessed.context).toEqual({ before: 'If we want to stop the strike, ', words: 'we need to take the crews’ offer', after: '.' })
})

test('a whole passage is distinguished from a part of it', () => {
  expect(assess('We will not take it twice', offer)).toMatchObject({ finding: 'verbatim', place: 1, isWhole: true })
})

test('with one word changed they differ, and are compared', () => {
  const assessed = assess('we need to bring the crews’ offer', offer)
  expect(assessed).toMatchObject({ finding: 'differs', place: 0, context: undefined })
  expect(assessed.stretches.map(({ is }) => is)).toEqual(['same', 'left out', 'added', 'same'])
})

test('words of two passages are verbatim only with a gap between them', () => {
  expect(assess('take the crews’ offer. We will not take it', offer).finding).toBe('differs')
  expect(assess('take the crews’ offer […] not take it', offer).finding).toBe('verbatim')
})

test('a text in capitals matches regardless of case, and is shown as the passage has it', () => {
  expect(assess('WE WILL NOT TAKE IT', offer).context).toEqual({ before: '', words: 'We will not take it', after: ' twice.' })
  expect(assess('We WILL not take it', offer).finding).toBe('differs')
})

test('a gap in the quote itself is shown, and separates words', () => {
  const quote = { passages: ['We will sign […] by Friday'] }
  expect(assess('by Friday', quote).context?.before).toBe('We will sign […] ')
  expect(assess('sign by Friday', quote).finding).toBe('differs')
})

test('figures are read in the language of the text', () => {
  expect(assess('genau 10000 Mann', { passages: ['genau 10.000 Mann'], language: 'de' }).finding).toBe('verbatim')
  expect(assess('genau 10000 Mann', { passages: ['genau 10.000 Mann'] }).finding).toBe('differs')
})

test('verbatim texts come first, whole ones before others, then those with the most words in common', () => {
  const text = 'we will sign by Friday'
  const units = ['they say that we will sign', 'we will sign by Monday', 'so we will sign by Friday', 'We will sign by Friday.']
  const assessed = units.map((unit) => ({ unit, assessed: assess(text, { passages: [unit] }) }))
  expect(assessed.toSorted((a, b) => byCloseness(a.assessed, b.assessed)).map(({ unit }) => unit)).toEqual(units.toReversed())
})

test('a long sentence with the same small words is not close; a short one with two words changed is', () => {
  const long = { passages: ['The mayor said that a lot of the people in the hall thought that it was the end of the talk.'] }
  expect(isClose(assess('the people thought it was of the fog', long))).toBe(false)
  expect(isClose(assess('thought it was the end of a song', long))).toBe(true)
  expect(isClose(assess('We would not take this twice', offer))).toBe(true)
  expect(isClose(assess('We will not go', offer))).toBe(true)
  expect(isClose(assess('We may not go', offer))).toBe(false)
})

test('six words in a row are close, whatever the rest', () => {
  const text = 'She stood up in the cold and said it again: if we want to stop the strike somebody has to pay for it all, and soon.'
  expect(isClose(assess(text, offer))).toBe(true)
})

test.each([
  ['“ … ”', 'no words'],
  ['[Ukraine]', 'no words'],
  ['by Friday', 'too short'],
  ['“by … Friday … we”', 'too short'],
  ['sign by Friday', 'enough'],
  ['We … sign by Friday', 'enough'],
  ['word '.repeat(501), 'too long'],
])('%j is %s', (text, size) => {
  expect(sizeOf(text)).toBe(size)
})

test('words of several speakers are not together, but one speaker’s are, whoever comes between', () => {
  const passages = ['We will sign', 'When will you sign?', 'by Friday, I think.']
  const speakers = ['Anna Lund', 'Jon Berg', 'Anna Lund']
  const said = (text: string) => {
    const { finding, place } = assess(text, { passages, speakers })
    return [finding, speakers[place]]
  }
  expect(said('When will you sign')).toEqual(['verbatim', 'Jon Berg'])
  expect(said('We will sign … by Friday')).toEqual(['verbatim', 'Anna Lund'])
  expect(said('When will you sign … by Friday')[0]).toBe('differs')
})
