import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsIn } from '../../comparison/words.ts'
import { assess } from './assess.ts'
import { readPasted } from './read-pasted.ts'

const words =
  'we will hold the umbrella until strikes are over crews’ don’t harbour 40 10.5 € Kyiv’s договір naïve U.S. no-strike NATO if not'
const word = fc.constantFrom(...words.split(' '))
/** Sentences of a source, in which nothing closes or opens a quotation. */
const sentence = fc.array(word, { minLength: 4, maxLength: 40 }).map((list) => list.join(' '))

const marks = fc.constantFrom(
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['« ', ' »'],
  ['„', '“'],
  ['「', '」'],
  ['＂', '＂'],
  ['&ldquo;', '&rdquo;'],
  ['<q>', '</q>'],
)
const frame = fc.constantFrom<(quotation: string) => string>(
  (quotation) => quotation,
  (quotation) => `${quotation}, said Anna Lund.`,
  (quotation) => `Anna Lund said: ${quotation}.`,
  (quotation) => `The sea was calm. ${quotation} Nobody moved, and the crews’ hall was dark.`,
  (quotation) => `“Not so,” he said, and she: ${quotation}`,
  (quotation) => `${quotation}\n— Anna Lund, mayor`,
  (quotation) => `<p>${quotation}</p>\n<p>So it was.</p>`,
)
/** What happens to a text on its way: line breaks, mails, emphasis, spaces, numbers of notes behind it. */
const way = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replace(/(\S+ \S+ \S+) /g, '$1\n'),
  (text) => text.replace(/(\S+ \S+ \S+ \S+) /g, '$1\r\n'),
  (text) => `> ${text.replace(/(\S+ \S+ \S+) /g, '$1\n> ')}`,
  (text) => text.replaceAll('umbrella', 'umbrel-\nla'),
  (text) => text.replaceAll('umbrella', 'um\u00ADbrel\u00AD\nla'),
  (text) => text.replaceAll('no-strike', 'no-\nstrike'),
  (text) => text.replaceAll('umbrella', '*umbrella*').replaceAll('harbour', '[harbour](https://harbour.example/)'),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replaceAll('umbrella', 'umbrella[3]').replaceAll('strikes', 'strikes²'),
  (text) => text.replaceAll('harbour', 'har\u200Bbour'),
  (text) => text.normalize('NFD'),
)

const pasted = fc.record({ sentence, marks, frame, way }).map((one) => {
  const [open = '', close = ''] = one.marks
  const paste = (text: string) => one.way(one.frame(open + text + close))
  return { ...one, paste }
})
/** How the words of a source are found among the quotations of a pasted text. */
const findingsIn = (text: string, source: string) =>
  readPasted(text).quotations.map((quotation) => assess(quotation.words, { passages: [source] }))

test('words of a source are found word for word, whatever frame they are in and however they came', () => {
  fc.assert(
    fc.property(pasted, ({ sentence: source, paste }) => {
      const text = paste(source)
      expect(
        findingsIn(text, source).some(({ finding, isWhole }) => finding === 'verbatim' && isWhole),
        text,
      ).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('with one word changed, nothing is found word for word', () => {
  fc.assert(
    fc.property(pasted, fc.nat(), ({ sentence: source, paste }, at) => {
      const all = wordsIn(source)
      const { start, end } = all[at % all.length] ?? { start: 0, end: 0 }
      const text = paste(`${source.slice(0, start)}otter${source.slice(end)}`)
      const longest = findingsIn(text, source).filter(({ stretches }) =>
        stretches.some((stretch) => stretch.is !== 'same' || stretch.text.includes('otter')),
      )
      expect(
        longest.every(({ finding }) => finding !== 'verbatim'),
        text,
      ).toBe(true)
      expect(longest.length, text).toBeGreaterThan(0)
    }),
    { numRuns: 400 },
  )
})
