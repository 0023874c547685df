import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareQuote } from './compare-quote.ts'
import { indexWords } from './indexed-text.ts'

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
  'cafe\u0301',
  'naïve',
  'if',
  'U.S.',
  '协议',
)
const words = fc.array(word, { minLength: 1, maxLength: 30 })
/** What may separate two words without counting. */
const between = fc.constantFrom(' ', '  ', ', ', '. ', '; ', ' – ', ' — ', '\u00A0', '! ', ' “', '” ', ' (', ') ', ': ')
const stretch = fc.tuple(words, fc.nat(), fc.nat(), fc.array(between, { minLength: 30, maxLength: 30 })).map(([source, a, b, marks]) => {
  const [from, to] = [a % source.length, b % source.length].toSorted((x, y) => x - y) as [number, number]
  const taken = source.slice(from, to + 1)
  return { source, from, to: to + 1, taken, printed: taken.reduce((text, one, i) => text + (marks[i] ?? ' ') + one) }
})

test('any run of the source’s words is verbatim, whatever punctuation and white space separate them', () => {
  fc.assert(
    fc.property(stretch, ({ source, printed }) => {
      expect(compareQuote(printed, [indexWords([source.join(' ')])]).finding).toBe('verbatim')
      expect(compareQuote(printed.normalize('NFD'), [indexWords([source.join(' ').normalize('NFC')])]).finding).toBe('verbatim')
    }),
  )
})

test('a word that the source does not have is never verbatim', () => {
  fc.assert(
    fc.property(stretch, fc.nat(), ({ source, taken }, at) => {
      const printed = taken.with(at % taken.length, 'harbour').join(' ')
      expect(compareQuote(printed, [indexWords([source.join(' ')])]).finding).not.toBe('verbatim')
    }),
  )
})

test('words left out are never verbatim without a gap, and always with one', () => {
  const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 30 })
  fc.assert(
    fc.property(distinct, fc.nat(), (numbers, at) => {
      const source = numbers.map((n) => `word${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`)
      const cut = 1 + (at % (source.length - 2))
      const [before, behind] = [source.slice(0, cut).join(' '), source.slice(cut + 1).join(' ')]
      const file = [indexWords([source.join(' ')])]
      expect(compareQuote(`${before} ${behind}`, file).finding).toBe('differs')
      const found = compareQuote(`${before} […] ${behind}`, file)
      expect(found.finding).toBe('verbatim')
      expect(found.stretches.find((stretch) => stretch.is === 'gap')).toMatchObject({ left: source[cut] })
    }),
  )
})

test('the printed stretches joined are always the printed words', () => {
  const anything = fc
    .array(fc.oneof(word, between, fc.constantFrom('…', '[…]', '[x]', '[W]e', 'sign[ed]', '[', ']', '...')), { maxLength: 40 })
    .map((list) => list.join(' '))
  fc.assert(
    fc.property(anything, words, (printed, source) => {
      const { stretches, finding } = compareQuote(printed, [indexWords([source.join(' ')])])
      if (finding === 'no words') return
      const inPrint = stretches.flatMap((stretch) => (stretch.is === 'left out' ? [] : stretch.text)).join('')
      expect(inPrint.replace(/\s+/g, ' ').trim()).toBe(printed.replace(/\s+/g, ' ').trim())
    }),
    { numRuns: 300 },
  )
})
