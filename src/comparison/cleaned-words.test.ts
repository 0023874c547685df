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
