import { describe, expect, test } from 'vitest'
import { levelRules, manyNotesRule, noteLevels, targetRules } from './style-rules.ts'

describe('the notes of a block', () => {
  test('are as far above its end as their markers are', () => {
    expect(noteLevels(6, [0, 2, 5])).toEqual({ rise: 6, drops: [2, 3, 0] })
  })

  test('whose markers are in one line follow one another from there', () => {
    expect(noteLevels(4, [1, 1, 3])).toEqual({ rise: 3, drops: [0, 2, 0] })
  })

  test('begin with the last line at the latest', () => {
    expect(noteLevels(3, [2])).toEqual({ rise: 1, drops: [0] })
    expect(noteLevels(2.4, [2])).toEqual({ rise: 1, drops: [0] })
    expect(noteLevels(1, [0])).toEqual({ rise: 1, drops: [0] })
  })

  test('are never more than half a line off, however many come before them', () => {
    const at = [0, 2.25, 4.5, 6.75, 9, 11.25]
    const { rise, drops } = noteLevels(13.5, at)
    let level = 13.5 - rise
    for (const [i, line] of at.entries()) {
      expect(Math.abs(level - line)).toBeLessThanOrEqual(0.5)
      level += drops[i] ?? 0
    }
  })

  test('are never above the one before them, even if their marker is: a cell begins higher than the previous, longer one ends', () => {
    expect(noteLevels(8, [5, 2, 6])).toEqual({ rise: 3, drops: [0, 1, 0] })
  })

  test('of a block without notes are empty', () => {
    expect(noteLevels(3, [])).toEqual({ rise: 3, drops: [] })
  })
})

describe('the rules of a page', () => {
  test('name each rise and each drop once, in order, and no drop of nothing', () => {
    const levels = [noteLevels(12, [1, 3]), noteLevels(6, [0, 2, 2]), noteLevels(11, [0])]
    expect(levelRules(levels)).toBe('.r6{--rise:6}.r11{--rise:11}.d2{--drop:2}')
  })

  test('are none where there are no notes', () => {
    expect(levelRules([])).toBe('')
  })
})

test('only the page of an article with very many notes lays them out late', () => {
  expect(manyNotesRule(150)).toBe('')
  expect(manyNotesRule(151)).toContain('content-visibility:auto')
})

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
