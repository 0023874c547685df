import { expect, test } from 'vitest'
import { searchArchive } from '../testing/search-content.ts'
import { personPages } from './person-pages.ts'

/** A quote's note: its fields besides the speaker. */
type Fields = string[]

const briefing = '- source: [Briefing](../sources/briefing.md)'

const files = {
  'people/anna-lund.md': '---\nname: Anna Lund\n---\n',
  'people/the-crews.md': '---\nname: The crews\n---\n',
  'sources/briefing.md': '---\ntitle: Briefing\npublisher: Nordhamn council\nkind: speech\ndate: 2026-03-02\n---\n',
}

/** The sections of Anna Lund's page, with an article of 3 March 2026 that has these quotes. */
function sectionsWith(...quotes: Fields[]) {
  const text = quotes.map((_, i) => `“It is hour ${i},”[^quote-hour-${i}] she said.`)
  const notes = quotes.map((fields, i) =>
    [`[^quote-hour-${i}]:`, '- speaker: [Anna Lund](../people/anna-lund.md)', ...fields].join('\n    '),
  )
  const head = '---\ntitle: Talks\nstandfirst: A date.\npublished: 2026-03-03T09:00:00Z\n---'
  const archive = searchArchive({ ...files, 'articles/talks.md': `${[head, ...text, ...notes].join('\n\n')}\n` })
  const page = personPages(archive).find(({ params }) => params.id === 'anna-lund')?.props
  if (!page) throw new Error('Anna Lund has no page.')
  return page.sections
}

/** What she said in that article, as her page shows it. */
function saidIn(...quotes: Fields[]) {
  const list = sectionsWith(...quotes)[0]?.list
  if (!list || !('statements' in list)) throw new Error('Her page does not begin with her statements.')
  return list.statements
}

/** Each occasion as its id, and the labels of its quotes. */
const occasions = (...quotes: Fields[]) => saidIn(...quotes).occasions.map(({ id, entries }) => [id, ...entries.map(({ label }) => label)])

test('the day is the note’s own, or else the source’s, or else the article’s, and says so; the newest comes first', () => {
  expect(saidIn([briefing, '- said on: 2026-03-01'], [briefing], []).occasions).toMatchObject([
    { on: '2026-03-03', isOfArticle: true, entries: [{ label: 'quote-hour-2' }] },
    { on: '2026-03-02', isOfArticle: false, entries: [{ label: 'quote-hour-1' }] },
    { on: '2026-03-01', isOfArticle: false, entries: [{ label: 'quote-hour-0' }] },
  ])
})

test('quotes of one day to the same people are together, in the article’s order', () => {
  const reporters = [briefing, '- to: reporters']
  const crews = [briefing, '- to: [the crews](../people/the-crews.md)']
  expect(occasions(reporters, crews, reporters, crews, [briefing])).toEqual([
    ['site-said-2026-03-02-reporters', 'quote-hour-0', 'quote-hour-2'],
    ['site-said-2026-03-02-the-crews', 'quote-hour-1', 'quote-hour-3'],
    ['site-said-2026-03-02', 'quote-hour-4'],
  ])
})

test('a known day and an article of that day are distinguished, and so are addressees whose words make the same id', () => {
  const on = '- said on: 2026-03-03'
  expect(occasions([], [on], [on, '- to: her crew'], [on, '- to: her crew!']).map(([id]) => id)).toEqual([
    'site-said-2026-03-03',
    'site-said-2026-03-03-her-crew',
    'site-said-2026-03-03-her-crew-1',
    'site-said-article-2026-03-03',
  ])
})

test('addressees are listed with how often and when, those addressed most first, nobody in particular last', () => {
  const { addressees } = saidIn(
    [],
    [],
    [],
    [briefing, '- to: the press'],
    [briefing, '- to: reporters'],
    ['- said on: 2026-01-01', '- to: reporters'],
  )
  expect(addressees.map(({ to, count, occasions: times }) => [to?.text, count, ...times.map(({ on }) => on)])).toEqual([
    ['reporters', 2, '2026-03-02', '2026-01-01'],
    ['the press', 1, '2026-03-02'],
    [undefined, 3, '2026-03-03'],
  ])
})

test('a few quotes to the same people need no list of addressees, many do', () => {
  expect(saidIn(...Array.from({ length: 5 }, () => [briefing])).addressees).toEqual([])
  expect(saidIn(...Array.from({ length: 60 }, () => [briefing]))).toMatchObject({ addressees: [{ count: 60 }] })
})

test('somebody who said nothing has no section of statements', () => {
  expect(sectionsWith()).toEqual([])
})
