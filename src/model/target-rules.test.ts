import { expect, test } from 'vitest'
import { targetRules } from './target-rules.ts'

test('each passage in several marks has a rule that marks all of them', () => {
  expect(targetRules(['condition-pace.2'])).toBe(':root:has([id="condition-pace.2"]:target) .of-condition-pace_2{background:var(--lit)}')
})

test('a page without such passages has no rules', () => {
  expect(targetRules([])).toBe('')
})

test('a former id highlights the same words as the id that it leads to', () => {
  expect(targetRules([], { 'p-abcdef': ['p-ghijkl'] })).toBe(
    ':root:has([id="p-ghijkl"]:target) .prose :is([id="p-abcdef"],[id="p-abcdef"].anchor + .marker){background:var(--lit)}',
  )
  expect(targetRules(['condition-pace'], { 'condition-pace': ['condition-tempo'] })).toContain(
    ':root:has([id="condition-tempo"]:target) .of-condition-pace{background:var(--lit)}',
  )
})
