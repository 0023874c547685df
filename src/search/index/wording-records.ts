import type { Archive } from '../../archive/archive.ts'
import { placesAt } from '../../comparison/places.ts'
import { speakerIs } from '../../comparison/turns.ts'
import { wordsIn } from '../../comparison/words.ts'
import { list } from '../../language/en/forms.ts'
import { recordWords } from '../../language/en/search-records.ts'
import { formatAddress, layoutId } from '../../model/ids.ts'
import { sourceName } from '../../model/look-up.ts'
import { pathOf } from '../../model/permalink.ts'
import { type Person, rolesOn } from '../../model/person.ts'
import type { Source, SourceWords } from '../../model/source.ts'
import type { RecordFacet, SearchRecord } from './records.ts'
import { otherNamesOf, otherSpellings, type Spellings } from './spellings.ts'

/** Consecutive words of one speaker. */
interface Turn {
  speaker: string | undefined
  text: string
}

/** One record for each place of a source with words that no quote has; each of its passages is one speaker's turn. */
export function wordingRecords(archive: Archive, groups: readonly Spellings[]): SearchRecord[] {
  const quoted = quotedWords(archive)
  return [...archive.sources.values()]
    .map(({ model }) => model)
    .toSorted((a, b) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1))
    .flatMap((source) =>
      placesAt(source).flatMap((place) => {
        const turns = turnsOf(place).filter(({ text }) => !quoted.includes(normalizedWords(text)))
        return turns.length ? [wordingRecord(archive, source, place, turns, groups)] : []
      }),
    )
}

/** The words of all quotes, normalized as the comparison does, one passage per line. */
function quotedWords(archive: Archive): string {
  const quotes = archive.entries.flatMap(({ annotation }) => (annotation.kind === 'quote' ? annotation.passages : []))
  return quotes.map(({ words }) => normalizedWords(words)).join('\n')
}

function normalizedWords(text: string): string {
  return ` ${wordsIn(text)
    .map(({ value }) => value)
    .join(' ')} `
}

function turnsOf(place: readonly SourceWords[]): Turn[] {
  const turns: Turn[] = []
  for (const { speaker, text } of place.flatMap(({ paragraphs }) => paragraphs)) {
    const last = turns.at(-1)
    // A paragraph without a name continues the one before it.
    if (last && (speaker === undefined || speaker === last.speaker)) last.text += ` ${text}`
    else turns.push({ speaker, text })
  }
  return turns
}

function wordingRecord(
  archive: Archive,
  source: Source,
  place: readonly SourceWords[],
  turns: readonly Turn[],
  groups: readonly Spellings[],
): SearchRecord {
  const passages = turns.map(({ text }) => text)
  const names = [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))]
  const speakers = names.map((name) => speakerNamed(archive, name))
  const who = list(speakers.map(({ facet }) => facet.name))
  const [only] = speakers.length === 1 ? speakers : []
  const role = only?.person && rolesOn(only.person, source.date)[0]?.role
  return {
    path: `/${formatAddress(pathOf.source(source.id), place[0]?.id ?? layoutId('words'))}`,
    passages,
    who,
    note: '',
    spellings: otherSpellings(groups, [...passages, who].join('\n')),
    noteSpellings: '',
    date: source.date,
    facets: [
      { facet: 'kind', id: 'wording', name: 'wording' },
      ...(speakers.length
        ? speakers.map(({ facet }) => facet)
        : [{ facet: 'speaker', id: recordWords.unnamed, name: recordWords.unnamed } as const]),
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

/** The speaker that a name in a source means: a person with a file, otherwise the name alone. */
function speakerNamed(archive: Archive, name: string): { facet: RecordFacet; person?: Person } {
  const person = [...archive.people.values()].find(({ model }) => speakerIs(archive, { path: model.path, title: model.name }, name))?.model
  if (!person) return { facet: { facet: 'speaker', id: `named ${name}`, name } }
  const also = otherNamesOf(person)
  return { facet: { facet: 'speaker', id: person.id, name: person.name, ...(also.length && { also }) }, person }
}
