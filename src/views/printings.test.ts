import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { readArticle, readPerson, readSource } from '../markdown/read-file.ts'
import { publish } from '../testing/example-article.ts'
import { printingsOf } from './printings.ts'

const source = (id: string, words: string, more = '') =>
  publish(
    readSource({
      path: `sources/${id}.md`,
      text: `---\ntitle: Talks\npublisher: ${id}\nkind: speech\ndate: 2026-03-02\nwords: as published\n${more}\n---\n\n${words}\n`,
    }),
  )
const article = (quote: string, more = '') =>
  publish(
    readArticle({
      path: 'articles/a.md',
      text: `---\ntitle: A date\nstandfirst: B.\npublished: 2026-03-03T09:00:00Z\n---\n\n“${quote}”[^quote-a] she said.\n\n[^quote-a]:\n    - speaker: [Anna Lund](../people/anna-lund.md)\n    - source: [Talks](../sources/record.md)\n${more}`,
    }),
  )
const people = [publish(readPerson({ path: 'people/anna-lund.md', text: '---\nname: Anna Lund\n---\n' }))]

/** How the words of a source were printed, among an article and sources, as lines. */
function printingsIn(id: string, articles: ReturnType<typeof article>[], sources: ReturnType<typeof source>[]): string[] {
  const archive = makeArchive({ articles, people, sources, provenance: [] })
  const one = archive.sources.get(id)?.model
  if (!one) throw new Error(`There is no ${id}.`)
  return printingsOf(archive, one).flatMap(({ place, printings }) =>
    printings.map(({ by, badge, says }) => `${place.text}, ${by.text}: ${badge}. ${says}.`),
  )
}

const record = source(
  'record',
  '## Night\n\n> **Anna Lund:** We will not sign the offer by Friday.\n\n## Morning\n\n> **Anna Lund:** The crews are tired of talks.',
)

test('articles and reports that have the words are listed, each compared with the record', () => {
  const report = source('report', '## Late\n\n> We shall not sign the offer by Friday.', 'reports on: record')
  const copy = source('copy', '> He heard that we will not sign the offer by Friday. So it was.')
  const other = source('other', '> Nothing of the kind was said.')
  expect(printingsIn('record', [article('We will sign the offer by Friday')], [record, report, copy, other])).toEqual([
    'Night, report: Talks, Late: Differs. The printed words differ from those that record published: “shall” replaces “will”.',
    'Night, copy: Talks: Differs. The printed words differ from those that record published: “He heard that” is added; “So it was” is added.',
    'Night, A date: Differs. The printed words differ from those that record published: “not” is left out.',
  ])
})

test('a report’s own page has the places that it reports, with all their printings', () => {
  const report = source('report', '## Early\n\n> The crews were tired of talks.', 'reports on: record')
  expect(printingsIn('report', [article('We will sign the offer by Friday')], [record, report])).toEqual([
    'Morning, report: Talks, Early: Differs. The printed words differ from those that record published: “were” replaces “are”.',
  ])
})

test('words that nobody else printed are not listed', () => {
  expect(printingsIn('record', [], [record])).toEqual([])
})

test('a report in another language that gives its words the record’s heading is a translation', () => {
  const report = source('report', '## Night\n\n> Vi skriver inte på avtalet.', 'reports on: record\nlanguage: sv')
  expect(printingsIn('record', [], [record, report])).toEqual([
    'Night, report: Talks: Translated. A translation from English: its words are not compared.',
  ])
})

test('a translated quote is compared by the words that were spoken', () => {
  const swedish = source('record', '> Vi skriver inte på avtalet på fredag.', 'language: sv')
  const archive = makeArchive({
    articles: [article('We will not sign the deal on Friday', '    - original: sv: Vi skriver på avtalet på fredag\n')],
    people,
    sources: [swedish],
    provenance: [],
  })
  expect(printingsOf(archive, swedish.model)).toMatchObject([
    {
      place: { text: 'Its words' },
      record: [{ language: 'sv' }],
      printings: [
        {
          badge: 'Translated',
          says: 'A translation; the words in Swedish differ from those that record published: “inte” is left out',
          printed: { text: '“We will not sign the deal on Friday”', language: 'en' },
          original: { text: '”Vi skriver på avtalet på fredag”', language: 'sv' },
        },
      ],
    },
  ])
})

test('a circle of reports on each other is not followed for ever', () => {
  const [a, b] = [source('record', '> We will sign.', 'reports on: report'), source('report', '> We will sign.', 'reports on: record')]
  expect(printingsIn('record', [], [a, b])).toHaveLength(1)
})
