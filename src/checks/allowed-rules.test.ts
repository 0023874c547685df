import { expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { folderOf } from '../testing/example-article.ts'
import { checkContent } from './check-content.ts'

/** The rules broken by an article that has quotation marks without a note, with these lines in its front matter. */
function brokenRules(...lines: string[]): string[] {
  const text = [
    '---',
    'title: Talks',
    'standfirst: A date.',
    'published: 2026-03-03T09:00:00Z',
    ...lines,
    '---',
    '',
    '“Nobody” said it.',
    '',
  ].join('\n')
  const content = openContent(folderOf([{ path: 'articles/talks.md', text }]))
  return checkContent(content).messages.map(({ rule }) => rule)
}

test('an article overrules a rule of judgement with a reason', () => {
  expect(brokenRules()).toEqual(['marks-declared'])
  expect(brokenRules('allow:', '  marks-declared: The marks are the headline’s.')).toEqual([])
})

test('it overrules only the rule that it names', () => {
  expect(brokenRules('allow:', '  marks-paired: No reason.')).toEqual(['marks-declared'])
})

test('a rule of grammar cannot be overruled, nor can one without a reason', () => {
  expect(brokenRules('allow:', '  quote-wording: We like it so.')).toEqual(['front-matter-value', 'marks-declared'])
  expect(brokenRules('allow:', '  marks-declared:')).toContain('front-matter-value')
})
