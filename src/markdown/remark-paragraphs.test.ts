import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../model/paragraphs.ts'
import { readLines } from '../testing/example-article.ts'
import { generatedArticle } from '../testing/generated-article.ts'
import { folded, htmlOf, readHtml } from '../testing/html-in-tests.ts'
import { readPerson } from './read-file.ts'

/** Addresses that show the number of their paragraph. */
const addresses = { paragraphIds: Array.from({ length: 1000 }, (_, number) => `p-${number}`), aliases: {}, versions: {} }

/** The number and the words of each numbered element, in the order of the page. */
function numbered(html: string): { number: number; words: string }[] {
  return [...html.matchAll(/<(p|code|table|div|li)[^>]* id="p-(\d+)">(.*?)(?:<\/\1>|\n<(?:ul|div class="wide"))/gs)].map(
    ([, , number, inside = '']) => ({
      number: Number(number),
      words: folded(readHtml(inside).text),
    }),
  )
}

/** What `numbered` finds where the page's paragraphs are those of the model. */
function expected({ model }: ReturnType<typeof readLines>) {
  return model && paragraphsOf(model).map(({ words }, number) => ({ number, words: folded(words) }))
}

const lines = [
  'We will *sign*.[^quote-sign]',
  '',
  '## The deal',
  '',
  '> Not now, he said.',
  '>',
  '> - tight',
  '> - items',
  '',
  '- first',
  '  ```js',
  '  x < y',
  '  ```',
  '  behind the code',
  '  - inner',
  '- second',
  '',
  '| who | what |',
  '| --- | --- |',
  '| crews | `pay` |',
  '',
  '![A ferry](../images/ferry.jpg)',
  '',
  '[^quote-sign]: > We will sign',
  '',
  '    - speaker: [Anna Lund](../people/anna-lund.md)',
  '',
  '    A paragraph of the note.',
]

test('paragraphs, code and tables are numbered in reading order, headings and notes are not', () => {
  expect(numbered(htmlOf(readLines(...lines), addresses)).map(({ number, words }) => `${number} ${words}`)).toEqual([
    '0 We will sign.',
    '1 Not now, he said.',
    '2 tight',
    '3 items',
    '4 first',
    '5 x < y',
    '6 behind the code',
    '7 inner',
    '8 second',
    '9 who what crews pay',
    '10 ',
  ])
})

test('they are the paragraphs of the model', () => {
  const reading = readLines(...lines)
  expect(numbered(htmlOf(reading, addresses))).toEqual(expected(reading))
})

test('in any valid article the numbers are those of its paragraphs, each once', () =>
  fc.assert(
    fc.property(generatedArticle, (article) => {
      const reading = readLines(article.lines)
      const html = htmlOf(reading, addresses)
      expect(numbered(html)).toEqual(expected(reading))
      expect(html.match(/ id="p-/g) ?? []).toHaveLength(numbered(html).length)
    }),
    { numRuns: 100 },
  ))

test('nothing but an article’s own text has numbers', () => {
  const person = readPerson({ path: 'people/anna-lund.md', text: '---\nname: Anna Lund\n---\n\nA mayor.\n\n- one\n- two\n' })
  const html = htmlOf(person, addresses)
  expect(html).toContain('A mayor.')
  expect(html).toContain('<li>one</li>')
  expect(html).not.toMatch(/ id=|data-paragraph/)
  expect(Object.values(readLines(...lines).render(addresses).notes).join('')).toBe('<p>A paragraph of the note.</p>')
})
