import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyFixes } from './apply-fixes.ts'

const at = (line: number, column: number, was: string, text: string) => ({ from: { line, column }, was, text })

test('words are replaced where they stand, and nothing else is', () => {
  expect(applyFixes('One two\nthree two\n', [at(2, 7, 'two', 'four'), at(1, 5, 'two', 'too')])).toEqual({
    text: 'One too\nthree four\n',
    made: 2,
  })
})

test('line ends and a byte order mark stay as they are', () => {
  expect(applyFixes('\uFEFFone\r\ntwo \r\n[^a]\r\n', [at(1, 1, 'one', 'One'), at(2, 4, ' \n', '')]).text).toBe('\uFEFFOne\r\ntwo[^a]\r\n')
})

test('words that do not stand there, and fixes that overlap, are passed over', () => {
  const fixes = [at(1, 1, 'two', '2'), at(9, 1, 'one', '1'), at(1, 1, 'one two', 'x'), at(1, 5, 'two', 'y')]
  expect(applyFixes('one two', fixes)).toEqual({ text: 'x', made: 1 })
})

test('no fix changes anything outside its words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', '\r\n', '\n', ' ')), fc.nat(), fc.nat(), (pieces, line, column) => {
      const text = pieces.join('')
      const { text: fixed, made } = applyFixes(text, [at(line, column, 'a', 'X')])
      expect(fixed.replace('X', 'a')).toBe(text)
      expect(fixed === text).toBe(made === 0)
    }),
  )
})
