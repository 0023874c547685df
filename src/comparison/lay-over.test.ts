import { expect, test } from 'vitest'
import { compareQuote } from './compare-quote.ts'
import { indexWords } from './indexed-text.ts'
import { layOver } from './lay-over.ts'

const source = 'We need to take the crews’ offer, which is fair, under our wing.'
/** The pieces as they are heard, with what is declared in braces. */
const heard = (printed: string) =>
  layOver(compareQuote(printed, [indexWords([source])]).parts)
    .map(({ text, before = '', behind = '', isDeclared }) => (isDeclared ? `{${before}${text}${behind}}` : before + text + behind))
    .join('')

test('words that differ are told in brackets before and behind them', () => {
  expect(heard('We need to bring the offer under our own wing')).toBe(
    'We need to [instead of take: bring] the [left out: crews’] offer [left out: which is fair] under our [added: own] wing',
  )
})

test('what is declared is told as such', () => {
  expect(heard('take the […] offer under [the union’s] wing')).toContain('the […] {[it leaves out: crews’]} offer')
  expect(heard('offer, which is fair, under [the union’s] wing')).toContain('under {[the union’s]} {[stands for: our]} wing')
})
