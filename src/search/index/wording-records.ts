import type { Archive } from '../../archive/archive.ts'
import { placesAt, speakerIs } from '../../comparison/speakers-words.ts'
import { wordsIn } from '../../comparison/words.ts'
import { sourceName } from '../../model/look-up.ts'
import { pathOf } from '../../model/permalink.ts'
import { rolesOn } from '../../model/person.ts'
import type { Source, SourceWords } from '../../model/source.ts'
import type { FacetEntry } from './facet-table.ts'
import type { SearchRecord } from './records.ts'
import { otherSpellings, type Spellings } from './spellings.ts'

/** What one speaker says in a row. */
interface Run {
  speaker: string | undefined
  text: string
}

/** One record for each place of a source with words that no quote has, each of its passages what one speaker says in a row. */
export function wordingRecords(archive: Archive, groups: readonly Spellings[]): SearchRecord[] {
  const quoted = quotedWords(archive)
  return [...archive.sources.values()]
    .map(({ model }) => model)
    .toSorted((a, b) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1))
    .flatMap((source) =>
      placesAt(source).flatMap((place) => {
        const runs = runsOf(place).filter(({ text }) => !quoted.includes(inARow(text)))
        return runs.length ? [recordOf(archive, source, place, runs, groups)] : []
      }),
    )
}

/** The words of all quotes, as the comparison takes them, one quote a line. */
function quotedWords(archive: Archive): string {
  const quotes = archive.entries.flatMap(({ annotation }) => (annotation.kind === 'quote' ? annotation.passages : []))
  return quotes.map(({ words }) => inARow(words)).join('\n')
}

function inARow(text: string): string {
  return ` ${wordsIn(text)
    .map(({ value }) => value)
    .join(' ')} `
}

function runsOf(place: readonly SourceWords[]): Run[] {
  const runs: Run[] = []
  for (const { speaker, text } of place.flatMap(({ paragraphs }) => paragraphs)) {
    const last = runs.at(-1)
    // A paragraph without a name goes on with the one before it.
    if (last && (speaker === undefined || speaker === last.speaker)) last.text += ` ${text}`
    else runs.push({ speaker, text })
  }
  return runs
}

function recordOf(
  archive: Archive,
  source: Source,
  place: readonly SourceWords[],
  runs: readonly Run[],
  groups: readonly Spellings[],
): SearchRecord {
  const passages = runs.map(({ text }) => text)
  const names = [...new Set(runs.flatMap(({ speaker }) => speaker ?? []))]
  const speakers = names.map((name) => speakerOf(archive, name))
  const who = speakers.map(({ filing }) => filing.name).join(' and ')
  const [only] = speakers.length === 1 ? speakers : []
  const role = only?.person && rolesOn(only.person, source.date)[0]?.role
  return {
    path: `/${pathOf.source(source.id)}#${place[0]?.id ?? 'site-words'}`,
    passages,
    who,
    note: '',
    spellings: otherSpellings(groups, [...passages, who].join('\n')),
    noteSpellings: '',
    date: source.date,
    facetEntries: [
      { facet: 'kind', id: 'wording', name: 'wording' },
      ...(speakers.length ? speakers.map(({ filing }) => filing) : [{ facet: 'speaker', id: 'not said', name: 'not said' } as const]),
      { facet: 'year', id: source.date.slice(0, 4), name: source.date.slice(0, 4) },
    ],
    shown: {
      kind: 'wording',
      who: who || source.publisher,
      ...(role && { role }),
      date: source.date,
      in: { title: sourceName(source), published: source.date, language: source.language },
    },
  }
}

/** Whom a name in a source means: the person with a file, else the name alone. */
function speakerOf(archive: Archive, name: string): { filing: FacetEntry; person?: Parameters<typeof rolesOn>[0] } {
  const found = [...archive.people.values()].find(({ model }) => speakerIs(archive, { path: model.path, title: model.name }, name))?.model
  if (!found) return { filing: { facet: 'speaker', id: `named ${name}`, name } }
  const also = found['also written']
  return { filing: { facet: 'speaker', id: found.id, name: found.name, ...(also.length && { also }) }, person: found }
}
