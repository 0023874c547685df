import type { Archive } from '../../archive/archive.ts'
import { placesAt } from '../../comparison/places.ts'
import { isGap, isStageDirection, turnsAt } from '../../comparison/turns.ts'
import { wordsIn } from '../../comparison/words.ts'
import { list } from '../../language/en/forms.ts'
import { recordWords } from '../../language/en/search-records.ts'
import { formatAddress, layoutId } from '../../model/ids.ts'
import { sourceName } from '../../model/look-up.ts'
import { pathOf } from '../../model/permalink.ts'
import { type Person, rolesOn } from '../../model/person.ts'
import type { Source, SourceWords, Speaker, Turn } from '../../model/source.ts'
import { kindFacet, personFacet, withoutNote, yearFacet } from './annotation-records.ts'
import type { RecordFacet, SearchRecord } from './records.ts'
import { otherSpellings, type Spellings } from './spellings.ts'

/** One record for each place of a source with words that no quote has; each of its passages is one speaker's turn. */
export function wordingRecords(archive: Archive, groups: readonly Spellings[]): SearchRecord[] {
  const quoted = quotedWords(archive)
  return [...archive.sources.values()]
    .map(({ model }) => model)
    .toSorted((a, b) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1))
    .flatMap((source) =>
      placesAt(source).flatMap((place) => {
        const turns = wholeTurns(turnsAt(archive, source, place)).filter((turn) => !quoted.includes(normalizedWords(wordsOf(turn))))
        return turns.length ? [wordingRecord(archive, source, place, turns, groups)] : []
      }),
    )
}

/** The turns without stage directions; one that only a stage direction interrupts is one turn. */
function wholeTurns(turns: readonly Turn[]): Turn[] {
  const whole: Turn[] = []
  let isAfterGap = false
  for (const turn of turns) {
    const last = whole.at(-1)
    if (isStageDirection(turn)) isAfterGap ||= isGap(turn)
    else {
      if (turn.resumes && last && !isAfterGap) whole.splice(-1, 1, { ...last, paragraphs: [...last.paragraphs, ...turn.paragraphs] })
      else whole.push(turn)
      isAfterGap = false
    }
  }
  return whole
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

function wordingRecord(
  archive: Archive,
  source: Source,
  place: readonly SourceWords[],
  turns: readonly Turn[],
  groups: readonly Spellings[],
): SearchRecord {
  const passages = turns.map(wordsOf)
  const all = turns.flatMap(({ speaker }) => speakersOf(archive, speaker))
  const names = turns.map(({ speaker }) => list(speakersOf(archive, speaker).map(({ facet }) => facet.name)))
  const speakers = [...new Map(all.map((one) => [one.facet.id, one])).values()]
  const who = list(speakers.map(({ facet }) => facet.name))
  const [only] = speakers.length === 1 ? speakers : []
  const role = only?.person && rolesOn(only.person, source.date)[0]?.role
  return {
    path: `/${formatAddress(pathOf.source(source.id), place[0]?.id ?? layoutId('words'))}`,
    passages,
    who,
    title: '',
    ...withoutNote,
    spellings: otherSpellings(groups, [...passages, who].join('\n')),
    date: source.date,
    facets: [
      kindFacet('wording'),
      ...(speakers.length
        ? speakers.map(({ facet }) => facet)
        : [{ facet: 'speaker', id: recordWords.unnamed, name: recordWords.unnamed } as const]),
      ...yearFacet(source.date),
    ],
    shown: {
      kind: 'wording',
      who: who || source.publisher,
      ...(new Set(names).size > 1 && { speakers: names }),
      ...(role && { role }),
      date: source.date,
      in: { title: sourceName(source), published: source.date, language: source.language },
    },
  }
}

function wordsOf({ paragraphs }: Turn): string {
  return paragraphs.join(' ')
}

/** Who speaks: people with files, or somebody in the source’s words. */
function speakersOf(archive: Archive, speaker: Speaker): { facet: RecordFacet; person?: Person }[] {
  if (speaker.is === 'described') return [{ facet: { facet: 'speaker', id: `named ${speaker.words}`, name: speaker.words } }]
  if (speaker.is !== 'people') return []
  return speaker.ids.flatMap((id) => {
    const person = archive.people.get(id)?.model
    if (!person) return []
    return { facet: personFacet(person), person }
  })
}
