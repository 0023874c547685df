import { expect, test } from 'vitest'
import { compareQuote } from './compare-quote.ts'
import { criticalWords } from './critical-words.ts'
import { criticalWordsIn, declaredInWords, differencesInWords } from './differences-in-words.ts'
import { indexWords } from './indexed-text.ts'

const source = 'If we want to stop the strike, we need to take the crews’ offer, which isn’t the first of the 3, under our wing.'
const stretches = (printed: string) => compareQuote(printed, [indexWords([source])]).stretches

test('each difference is a clause', () => {
  expect(differencesInWords(stretches('We need to bring the offer under our own wing'))).toEqual([
    '“bring” replaces “take”',
    '“crews’” is left out',
    '“which isn’t the first of the 3” is left out',
    '“own” is added',
  ])
})

test('a minus sign and words of somebody else are named as such', () => {
  const said = (printed: string, ...runs: string[]) => differencesInWords(compareQuote(printed, [indexWords(runs)]).stretches)
  expect(said('It was −5 degrees then', 'It was 5 degrees then')).toEqual(['the minus sign is added'])
  expect(said('We will sign by Friday', 'We will sign.', 'By Friday.')).toEqual([
    'words of somebody else, or words that are not on file, come between',
  ])
})

test('very many differences are counted', () => {
  const other = 'If you want a stop the talks, we wish to take some crews’ offers, which are the last of the 9, under our arm.'
  expect(differencesInWords(stretches(other)).at(-1)).toMatch(/^there are \d+ more differences$/)
})

test('declared omissions and additions are named', () => {
  expect(declaredInWords(stretches('we need to take the […] offer … under [the union’s] wing'))).toEqual([
    'at “…” it leaves out “crews’”',
    'at “…” it leaves out “which isn’t the first of the 3”',
    '[the union’s] replaces “our”',
  ])
})

test('a negation, a number or a condition that is left out or added is critical', () => {
  expect(criticalWordsIn(stretches('take the crews’ offer … under our wing'))).toEqual([
    { how: 'left out', words: ['isn’t', 'first', '3'] },
  ])
  expect(criticalWordsIn(stretches('we [do not] need to take'))).toEqual([{ how: 'added', words: ['not'] }])
  expect(criticalWordsIn(stretches('we need … offer'))).toEqual([])
})

test.each([
  ['en', 'Only if it won’t, until five', ['Only', 'if', 'won’t', 'until', 'five']],
  ['de', 'nur wenn 3 es nicht wollen', ['nur', 'wenn', '3', 'nicht']],
  ['uk', 'ми не підпишемо, якщо', ['не', 'якщо']],
  ['fi', 'emme allekirjoita 5 sopimusta', ['5']],
])('weighty words in %s', (language, text, words) => {
  expect(criticalWords(text, language)).toEqual(words)
})
