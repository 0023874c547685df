import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FileReading, readArticle, readPerson, readSource } from './read-file.ts'

/** What an editor may type behind a key: words, and every sign that means something to YAML. */
const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'Why',
      'the pier',
      'Friday',
      'café',
      '2026',
      '1.10',
      'yes',
      'null',
      'C:\\new',
      '3 March',
      '#PierToo',
      'a, b',
      '…',
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom(...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'.split('')) },
  { weight: 2, arbitrary: fc.constantFrom(' #', ': ', ' ', '  ', '\t', ' - ', '“', '”', '’') },
)
const typedValue = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(pieces.length % 2 ? ' ' : ''))

/** A value as an editor means it: quotation marks around all of it are YAML’s, and within them its own ways of writing them. */
function meant(typed: string): string {
  const text = typed.trim()
  const [, double] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(text) ?? []
  const [, single] = /^'((?:[^']|'')*)'$/.exec(text) ?? []
  const words = double?.replace(/\\(["\\])/g, '$1') ?? single?.replaceAll("''", "'") ?? text
  return words.replace(/\s+/g, ' ').trim()
}

const article = (lines: string) => readArticle({ path: 'articles/a.md', text: `---\n${lines}\n---\n` })
const head = 'title: A\nstandfirst: B\npublished: 2026-03-03T09:00:00Z\n'

/** Every value of front matter that is words which readers see. */
const values: [name: string, read: (value: string) => FileReading<unknown>, of: (given: never) => string | undefined][] = [
  ['a headline', (value) => article(head.replace('title: A', () => `title: ${value}`)), (given: { title: string }) => given.title],
  [
    'a standfirst',
    (value) => article(head.replace('standfirst: B', () => `standfirst: ${value}`)),
    (given: { standfirst: string }) => given.standfirst,
  ],
  [
    'what was changed',
    (value) => article(`${head}changes:\n  - date: 2026-03-04\n    kind: typo\n    what: ${value}\n    why: It was late.`),
    (given: { changes: { what: string }[] }) => given.changes[0]?.what,
  ],
  [
    'why a text departs from the received one',
    (value) => article(`${head}departures:\n  - received: "a"\n    published: "b"\n    why: ${value}`),
    (given: { departures: { why: string }[] }) => given.departures[0]?.why,
  ],
  [
    'why a rule is overruled',
    (value) => article(`${head}allow:\n  image-text: ${value}`),
    (given: { allow: Record<string, string> }) => given.allow['image-text'],
  ],
  ['a topic', (value) => article(`${head}topics:\n  - ${value}`), (given: { topics: string[] }) => given.topics[0]],
  ['where a received text is', (value) => article(`${head}received: ${value}`), (given: { received: string }) => given.received],
  ['a name', (value) => readPerson({ path: 'people/a.md', text: `---\nname: ${value}\n---\n` }), (given: { name: string }) => given.name],
  [
    'a role',
    (value) => readPerson({ path: 'people/a.md', text: `---\nname: A\nroles:\n  - role: ${value}\n    from: 2026-01-01\n---\n` }),
    (given: { roles: { role: string }[] }) => given.roles[0]?.role,
  ],
  [
    'a publisher',
    (value) => readSource({ path: 'sources/a.md', text: `---\ntitle: A\npublisher: ${value}\nkind: speech\ndate: 2026-03-02\n---\n` }),
    (given: { publisher: string }) => given.publisher,
  ],
]

test.each(values)('%s is published as it is typed, or it is an error', (_, read, of) => {
  fc.assert(
    fc.property(typedValue, (value) => {
      const { messages, given } = read(value)
      if (messages.some(({ severity }) => severity === 'error')) return
      expect(of(given as never)?.replace(/\s+/g, ' ')).toBe(meant(value))
    }),
    { numRuns: 400 },
  )
})

test('a value in quotation marks with none in it is always published as it is typed', () => {
  const inside = fc.stringMatching(/^[^"\\\n\p{C}]+$/u).filter((words) => words.trim() !== '')
  fc.assert(
    fc.property(inside, (words) => {
      const { messages, given } = article(head.replace('title: A', () => `title: "${words}"`))
      expect(messages).toEqual([])
      expect(given.title).toBe(words.trim())
    }),
  )
})
