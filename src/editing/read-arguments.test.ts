import { expect, test } from 'vitest'
import { readArguments } from './read-arguments.ts'

const read = (...args: string[]) => readArguments(args, ['speaker', 'text'])

test('words and options come apart, wherever they stand', () =>
  expect(read('a.md', '--speaker', 'anna-lund', 'the words', '--text=- x', '--', '-5 degrees')).toEqual({
    words: ['a.md', 'the words', '-5 degrees'],
    options: { speaker: 'anna-lund', text: '- x' },
  }))

test.each([
  [['--speeker', 'x'], '`--speeker` is no option of this command: did you mean `--speaker`?'],
  [['--speaker'], 'Behind `--speaker` its value is missing.'],
  [['--speaker', '--text', 'x'], 'Behind `--speaker` its value is missing.'],
  [['--text', ' '], 'Behind `--text` its value is missing.'],
  [['--text', 'a', '--text', 'b'], '`--text` stands twice.'],
  [['-5 degrees'], 'Words that begin with a hyphen (`-5…`) stand last, behind `--`.'],
])('%j is told', (args, what) => expect(() => read(...args)).toThrow(what))
