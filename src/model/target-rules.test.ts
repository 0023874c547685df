import { expect, test } from 'vitest'
import { targetRules } from './target-rules.ts'

test('each passage in several marks has a rule that marks all of them', () => {
  expect(targetRules(['condition-pace.2'])).toBe(':root:has([id="condition-pace.2"]:target) .of-condition-pace_2{background:var(--lit)}')
})

test('a page without such passages has no rules', () => {
  expect(targetRules([])).toBe('')
})
