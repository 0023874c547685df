import { expect, test } from 'vitest'
import { wordsIn } from '../../comparison/words.ts'
import { chanceOf } from '../../testing/fiction/chance.ts'
import { pastedCases } from '../../testing/pasted-cases.ts'
import { assess } from './assess.ts'
import { readPasted } from './read-pasted.ts'

test.each(pastedCases.map((one) => [...one] as const))('%s', (_, pasted, expected) => {
  const { text, quotations } = readPasted(pasted)
  // The found words are listed, so that a failure shows them.
  const found = quotations.map(({ words }, i) => {
    const { finding, isWhole } = assess(words, { passages: [expected[i] ?? ''] })
    return finding === 'verbatim' && isWhole ? expected[i] : words
  })
  expect(found).toEqual(expected)
  for (const { start, end, words } of quotations) expect(text.slice(start, end)).toContain(words)
})

test('with a word changed, no quotation is word for word', () => {
  for (const [what, pasted, expected] of pastedCases) {
    const { quotations } = readPasted(pasted)
    for (const [i, source] of expected.entries()) {
      const words = wordsIn(source)
      const { start = 0, end = 0 } = words[words.length >> 1] ?? {}
      const changed = `${source.slice(0, start)}otter${source.slice(end)}`
      expect([what, assess(quotations[i]?.words ?? '', { passages: [changed] }).finding]).not.toEqual([what, 'verbatim'])
    }
  }
})

test('a text without quotation marks is one quotation, and says so', () => {
  expect(readPasted('We will hold the umbrella.').isMarked).toBe(false)
  expect(readPasted('She said: “We will hold the umbrella.”').isMarked).toBe(true)
})

test('controls that reorder a text are removed and reported', () => {
  const { text, isReordered } = readPasted('“We will pay \u202E21\u202C million”')
  expect([text, isReordered]).toEqual(['“We will pay 21 million”', true])
  expect(readPasted('\u202AWe will pay 21 million\u202C').isReordered).toBe(false)
})

test('pieces of what somebody says are of one group', () => {
  const groups = (pasted: string) => readPasted(pasted).quotations.map(({ group }) => group)
  expect(groups('“We will sign,” she said, “by Friday.” He said: “We will not.”')).toEqual([0, 0, 1])
  expect(groups('“We will sign,” said Anna Lund. “We will sign by Friday.”')).toEqual([0, 0])
  expect(groups('“We will sign.” The hall was silent. “We will not.”')).toEqual([0, 1])
  expect(groups('“We will sign,” she said.\n\n“We will not,” he said.')).toEqual([0, 1])
})

test('a long text without marks is checked paragraph by paragraph, and a long quotation in parts of one group', () => {
  const sentence = 'The harbour stays open all winter and the crews stay in it. '
  const paragraph = sentence.repeat(20).trim()
  expect(readPasted(Array(5).fill(paragraph).join('\n\n')).quotations.map(({ group }) => group)).toEqual([0, 1, 2, 3, 4])
  const long = readPasted(`“${sentence.repeat(100)}”`)
  expect(long.quotations.map(({ group }) => group)).toEqual([0, 0, 0])
  expect(long.quotations.map(({ words }) => words).join('')).toBe(sentence.repeat(100))
})

test.each(['', ' ', '“”', '“ ”', '\n\n', '—', '>', '[3]', '“'])('%j has no words', (pasted) => {
  expect(readPasted(pasted).quotations.filter(({ words }) => /\p{L}/u.test(words))).toEqual([])
})

test('whatever is pasted, quotations are in order and apart, and it takes little time', () => {
  const parts = [
    '“',
    '”',
    '"',
    '\n',
    '\n\n',
    "'",
    '’',
    '‘',
    '> ',
    '- ',
    '[',
    '](',
    ')',
    '*',
    '_',
    '<p>',
    '<q>',
    '&ldquo;',
    'We will ',
    'sign',
    '.',
    ',',
    '«',
    '»',
    '12',
    '-\n',
    '|',
    '`',
    '「',
    '」',
    'said Lund',
  ]
  for (let seed = 1; seed <= 300; seed++) {
    const chance = chanceOf(seed)
    const pasted = Array.from({ length: 200 }, () => chance.pick(parts)).join('')
    const { text, quotations } = readPasted(pasted)
    let last = 0
    for (const { start, end } of quotations) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      last = end
    }
    expect(last).toBeLessThanOrEqual(text.length)
  }
  for (const repeated of ['“We sign ', '*a', '[a', '<p ', "'tis ‘", '“A,” she said. ', '> ', '](', '``', '&amp;']) {
    const start = performance.now()
    readPasted(repeated.repeat(Math.floor(100_000 / repeated.length)))
    expect(performance.now() - start, repeated).toBeLessThan(4000)
  }
})
