import { expect, test } from 'vitest'
import type { ChangedStretch } from '../model/page-history.ts'
import { compareQuote } from './compare-quote.ts'
import { indexWords } from './indexed-text.ts'
import { changedInWords, shownChanges, shownStretches } from './shown-stretches.ts'

const source = 'We need to take the crews’ offer, which is fair, under our wing.'
/** The stretches as a screen reader speaks them, with declared ones in braces. */
const heard = (printed: string) =>
  shownStretches(compareQuote(printed, [indexWords([source])]).stretches)
    .map(({ text, before = '', after = '', isDeclared }) => (isDeclared ? `{${before}${text}${after}}` : before + text + after))
    .join('')

test('brackets before and after words say how they differ', () => {
  expect(heard('We need to bring the offer under our own wing')).toBe(
    'We need to [instead of take: bring] the [left out: crews’] offer [left out: which is fair] under our [added: own] wing',
  )
})

test('declared omissions and additions are marked as declared', () => {
  expect(heard('take the […] offer under [the union’s] wing')).toContain('the […] {[it leaves out: crews’]} offer')
  expect(heard('offer, which is fair, under [the union’s] wing')).toContain('under {[the union’s]} {[it replaces: our]} wing')
})

const both = (text: string): ChangedStretch => ({ is: 'both', text })
const gone = (text: string): ChangedStretch => ({ is: 'gone', text })
const come = (text: string): ChangedStretch => ({ is: 'new', text })

test.each([
  [
    'words that took the place of others',
    [both('We will '), gone('sign '), come('not sign '), both('by Friday.')],
    'We will [instead of sign: not sign] by Friday.',
  ],
  [
    'words cut before their space',
    [both('We will'), gone(' sign'), come(' talk'), both(' by Friday.')],
    'We will [instead of sign: talk] by Friday.',
  ],
  ['words cut without any space', [both('We will '), gone('sign'), come('talk'), both(' soon.')], 'We will [instead of sign: talk] soon.'],
  ['words that went', [both('We will'), gone(' soon'), both(' sign.')], 'We will [left out: soon] sign.'],
  ['words that came', [both('We will '), come('soon '), both('sign.')], 'We will [added: soon] sign.'],
  ['a place that is gone', [gone('We will sign.')], '[left out: We will sign.]'],
  ['a place that is new', [come('We will sign.')], '[added: We will sign.]'],
])('%s', (_, stretches, text) => expect(changedInWords(stretches)).toBe(text))

test('strokes never include the space between words', () => {
  expect(shownChanges([gone('sign '), come('talk '), both('soon')]).map(({ is, text }) => [is, text])).toEqual([
    ['del', 'sign'],
    ['both', ' '],
    ['ins', 'talk'],
    ['both', ' '],
    ['both', 'soon'],
  ])
})

const many = (from: string) => Array.from({ length: 40 }, (_, i) => `${from}${i + 1}`).join(' ')

test('of unchanged words only those next to a change are shown', () => {
  const text = changedInWords([both(`${many('a')} `), gone('sign '), come('talk '), both(`${many('b')} `), come('soon '), both(many('c'))])
  const beside = (from: string, first: number) => Array.from({ length: 12 }, (_, i) => `${from}${first + i}`).join(' ')
  expect(text).toBe(`… ${beside('a', 29)} [instead of sign: talk] ${beside('b', 1)} … ${beside('b', 29)} [added: soon] ${beside('c', 1)} …`)
})
