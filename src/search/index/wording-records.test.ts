import { expect, test } from 'vitest'
import { searchArchive, searchContent } from '../../testing/search-content.ts'
import { recordsOf } from './records.ts'

const briefing = `${searchContent['sources/briefing.md']}
> **Jon Berg:** Is that
> a promise?
>
> **Lundh:** It is a date.
>
> No more.

## 00:20:00

The recording begins again.

> Applause.
`
const wordings = recordsOf(searchArchive({ ...searchContent, 'sources/briefing.md': briefing })).filter(
  ({ shown }) => shown.kind === 'wording',
)

test('each place of a source with unquoted words is a record, with a passage for each speaker’s turn', () => {
  expect(wordings.map(({ path, passages }) => [path, passages])).toEqual([
    ['/sources/briefing/#001410', ['Is that a promise?', 'It is a date. No more.']],
    ['/sources/briefing/#002000', ['Applause.']],
  ])
})

test('a wording has its speakers as facets, by their files or else by name', () => {
  expect(wordings.map(({ who, facets }) => [who, facets.map(({ facet, id }) => `${facet}:${id}`)])).toEqual([
    ['Jon Berg and Anna Lund', ['kind:wording', 'speaker:named Jon Berg', 'speaker:anna-lund', 'year:2026']],
    ['', ['kind:wording', 'speaker:not said', 'year:2026']],
  ])
})

test('a wording’s result shows its source and day', () => {
  expect(wordings[1]?.shown).toEqual({
    kind: 'wording',
    who: 'Nordhamn council',
    date: '2026-03-02',
    in: { title: 'Nordhamn council: Council press briefing', published: '2026-03-02', language: 'en' },
  })
})

test('words that a quote has are not a separate record', () => {
  expect(recordsOf(searchArchive()).filter(({ shown }) => shown.kind === 'wording')).toEqual([])
})

test('words of several speakers say whose each passage is', () => {
  expect(wordings.map(({ shown }) => shown.speakers)).toEqual([['Jon Berg', 'Anna Lund'], undefined])
})

test('a turn that a stage direction interrupts is one passage; one that leaves words out is not', () => {
  const hall = `${searchContent['sources/briefing.md']}
## Hall

> **Lundh:** We open the bridge
>
> [Applause]
>
> in October.
>
> […]
>
> The toll ends.
`
  const [record] = recordsOf(searchArchive({ ...searchContent, 'sources/briefing.md': hall })).filter(({ path }) => path.endsWith('#hall'))
  expect(record?.passages).toEqual(['We open the bridge in October.', 'The toll ends.'])
})
