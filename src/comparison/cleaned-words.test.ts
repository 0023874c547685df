import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanedCases, differsCases, verbatimCases } from '../testing/wording-cases.ts'
import { compareQuote } from './compare-quote.ts'
import { indexWords } from './indexed-text.ts'

const findingOf = (source: string, print: string, language?: string) => compareQuote(print, [indexWords([source], language)]).finding

test.for(verbatimCases)('“%s” is word for word “%s”', ([source, print, language]) => {
  expect(findingOf(source, print, language)).toBe('verbatim')
})

test.for(cleanedCases)('“%s” is cleaned up as “%s”', ([source, print, language]) => {
  expect(findingOf(source, print, language)).toBe('cleaned')
})

test.for(differsCases)('“%s” differs from “%s”', ([source, print, language]) => {
  expect(findingOf(source, print, language)).toBe('differs')
})

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number below a million in English words. */
function inWords(number: number): string {
  if (number < 20) return small[number] ?? ''
  if (number < 100) return `${tens[Math.floor(number / 10) - 2]}${number % 10 ? `-${small[number % 10]}` : ''}`
  const [unit, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = number % unit
  return `${inWords(Math.floor(number / unit))} ${name}${rest ? `${rest < 100 ? ' and' : ''} ${inWords(rest)}` : ''}`
}

const numbers = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 999_999 }))

test('every number in English words is the same number in figures, and no other', () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const source = `The crews asked for ${inWords(one)} lanterns on the pier`
      expect(findingOf(source, `The crews asked for ${one} lanterns on the pier`)).toBe('cleaned')
      expect(findingOf(source, `The crews asked for ${one.toLocaleString('en')} lanterns on the pier`)).toBe('cleaned')
      if (one !== other) expect(findingOf(source, `The crews asked for ${other} lanterns on the pier`)).toBe('differs')
    }),
  )
})

test('words that change what a sentence says are never cleaned away', () => {
  const words = fc.constantFrom(
    ...'we will not never no very may must can cannot sign sell five six two hundred and the it is um er that'.split(' '),
  )
  const turning = ['not', 'never', 'no', 'very', 'may', 'must', 'sign', 'sell', 'five', 'six', 'two', 'hundred']
  fc.assert(
    fc.property(fc.array(words, { minLength: 6, maxLength: 14 }), fc.nat(13), fc.constantFrom(...turning), (source, at, word) => {
      const index = 1 + (at % (source.length - 2))
      const print = source.toSpliced(index, 1)
      if (!turning.includes(source[index] ?? '') || source[index - 1] === source[index] || source[index + 1] === source[index]) return
      expect(findingOf(source.join(' '), print.join(' '))).not.toBe('cleaned')
      expect(findingOf(print.join(' '), source.join(' '))).not.toBe('cleaned')
      expect(findingOf(source.join(' '), source.with(index, word).join(' ')) === 'cleaned' && source[index] !== word).toBe(false)
    }),
  )
})

test('a cleaned quote shows each difference, and what is left out', () => {
  const { stretches } = compareQuote('We are going to cut … five [crews]', [indexWords(['We’re, um, going to cut as many as 5'])])
  expect(stretches).toEqual([
    { is: 'left out', text: 'We’re ' },
    { is: 'added', text: 'We are ' },
    { is: 'left out', text: 'um ' },
    { is: 'same', text: 'going to cut ' },
    { is: 'gap', text: '… ', left: 'as many as', atEnd: false },
    { is: 'left out', text: '5 ' },
    { is: 'added', text: 'five ' },
    { is: 'bracket', text: '[crews]', for: '' },
  ])
})
