import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyFixes } from './apply-fixes.ts'

const at = (line: number, column: number, was: string, text: string) => ({ from: { line, column }, was, text })

test('words are replaced at their position, and nothing else is', () => {
  expect(applyFixes('One two\nthree two\n', [at(2, 7, 'two', 'four'), at(1, 5, 'two', 'too')])).toEqual({
    text: 'One too\nthree four\n',
    applied: 2,
  })
})

test('line ends and a byte order mark do not change', () => {
  expect(applyFixes('\uFEFFone\r\ntwo \r\n[^a]\r\n', [at(1, 1, 'one', 'One'), at(2, 4, ' \n', '')]).text).toBe('\uFEFFOne\r\ntwo[^a]\r\n')
})

test('edits whose words are not there, and edits that overlap, are skipped', () => {
  const edits = [at(1, 1, 'two', '2'), at(9, 1, 'one', '1'), at(1, 1, 'one two', 'x'), at(1, 5, 'two', 'y')]
  expect(applyFixes('one two', edits)).toEqual({ text: 'x', applied: 1 })
})

test('no edit changes anything outside its words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', '\r\n', '\n', ' ')), fc.nat(), fc.nat(), (pieces, line, column) => {
      const text = pieces.join('')
      const { text: fixed, applied } = applyFixes(text, [at(line, column, 'a', 'X')])
      expect(fixed.replace('X', 'a')).toBe(text)
      expect(fixed === text).toBe(applied === 0)
    }),
  )
})
