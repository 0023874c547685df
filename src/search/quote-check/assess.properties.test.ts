import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from './assess.ts'

const word = fc.constantFrom<string>(
  'we',
  'will',
  'not',
  'sign',
  'the',
  'offer',
  '40',
  '10.5',
  '€',
  'Kyiv’s',
  'договір',
  'naïve',
  'if',
  'U.S.',
  'NATO',
)
const mark = fc.constantFrom(' ', ', ', '. ', ' – ', '; ', '\n')
const around = fc.constantFrom(['', ''], ['“', '”'], ['"', '"'], ['«', '»'], ['‘', '’'])
const passage = fc.array(word, { minLength: 3, maxLength: 30 })
/** Passages, and three or more neighbouring words of one of them as somebody might paste them. */
const pasted = fc
  .tuple(
    fc.array(passage, { minLength: 1, maxLength: 3 }),
    fc.nat(),
    fc.nat(),
    fc.nat(),
    fc.array(mark, { minLength: 30, maxLength: 30 }),
    around,
  )
  .map(([passages, which, from, length, marks, [open = '', close = '']]) => {
    const words = passages[which % passages.length] ?? []
    const start = from % (words.length - 2)
    const run = words.slice(start, start + 3 + (length % (words.length - start - 2)))
    const paste = (list: string[]) => open + list.map((one, i) => (i ? (marks[i] ?? ' ') : '') + one).join('') + close
    return { unit: { passages: passages.map((list) => list.join(' ')) }, run, paste }
  })

test('three or more neighbouring words of a text are verbatim there', () => {
  fc.assert(
    fc.property(pasted, ({ unit, run, paste }) => {
      expect(assess(paste(run), unit).finding).toBe('verbatim')
    }),
  )
})

test('with one word changed they are not', () => {
  fc.assert(
    fc.property(pasted, fc.nat(), ({ unit, run, paste }, at) => {
      expect(assess(paste(run.with(at % run.length, 'harbour')), unit).finding).not.toBe('verbatim')
    }),
  )
})
