import { expect, test } from 'vitest'
import { exampleFile, fields, messagesFor, readLines } from '../testing/example-article.ts'
import { readArticle, readSource } from './read-file.ts'

const quote = ['', '[^quote-pay]:', fields.quote]
const struck = (...lines: string[]) => messagesFor(...lines).filter((one) => one.startsWith('struck-words'))

test.each([
  ['a quote', '“We will ~~not~~ pay,”[^quote-pay] she said.'],
  ['a quote, within emphasis', '“We **will ~~not~~** pay,”[^quote-pay] she said.'],
  ['a quote, at its end', '“We will pay ~~never~~”[^quote-pay] she said.'],
  ['a block quote', '> We will ~~not~~ pay.[^quote-pay]'],
])('words that are struck through in %s are an error', (_, line) => {
  expect(struck(line, ...quote)).toHaveLength(1)
})

test('one tilde strikes nothing through, and readers would see it', () => {
  expect(messagesFor('“We will ~not~ pay,”[^quote-pay] she said.', ...quote)).toEqual([
    'unclosed-markup: ~not~ pay,”[^quote-pay] she said.',
  ])
})

test('so are those in a condition and in an observation', () => {
  const condition = ['The crews must ~~not~~ wait.[^condition-wait]', '', '[^condition-wait]: > must not wait', '', fields.condition]
  const observation = ['The crews ~~never~~ wait.[^observation-wait]', '', '[^observation-wait]: > never wait', '', fields.observation]
  expect(struck(...condition)).toHaveLength(1)
  expect(struck(...observation)).toHaveLength(1)
})

test('they are an error anywhere in an article that was received', () => {
  const lines = ['They ~~wait~~ walk.']
  expect(struck(...lines)).toEqual([])
  const { text, path } = exampleFile(...lines)
  const received = readArticle({ path, text: text.replace('\n---\n', '\nreceived: ../received/talks.txt\n---\n') })
  expect(received.messages.map(({ rule }) => rule)).toEqual(['struck-words'])
})

test('they are allowed beside a quote', () => {
  expect(struck('They ~~wait~~ said: “We will pay.”[^quote-pay]', ...quote)).toEqual([])
})

test('they are an error in the words of a source, and only there', () => {
  const read = (body: string) =>
    readSource({ path: 'sources/a.md', text: `---\ntitle: A\npublisher: B\nkind: speech\ndate: 2026-03-02\n---\n\n${body}\n` }).messages
  expect(read('> We will ~~not~~ pay.').map(({ rule, position }) => [rule, position.column])).toEqual([['struck-words', 11]])
  expect(read('Read on ~~Monday~~ Tuesday.\n\n> We will pay.')).toEqual([])
})

test('the emphasis inside a quote is known; that of all its words is style', () => {
  const emphasized = (line: string) => {
    const { model } = readLines(line, ...quote)
    return model?.annotations[0]?.passages[0]?.emphasized?.map(({ start, end }) => model.text.slice(start, end))
  }
  expect(emphasized('“We will **not** pay, *ever*,”[^quote-pay] she said.')).toEqual(['not', 'ever'])
  expect(emphasized('“*We will not pay*,”[^quote-pay] she said.')).toEqual([])
  expect(emphasized('She **did** say: “We will pay.”[^quote-pay]')).toEqual([])
})
