import { expect, it } from 'vitest'
import { inOrder, type Message } from './message.ts'

it('messages are sorted by file, line, column and rule', () => {
  const message = (path: string, line: number, column: number, rule: Message['rule']): Message => ({
    path,
    position: { line, column },
    severity: 'error',
    rule,
    what: 'Something.',
    fix: 'fix it.',
  })
  const sorted = [
    message('a.md', 2, 9, 'label'),
    message('a.md', 10, 1, 'field'),
    message('a.md', 10, 1, 'label'),
    message('b.md', 1, 1, 'field'),
  ]
  expect(inOrder(sorted.toReversed())).toEqual(sorted)
})
