import type { Archive, Published } from '../../archive/archive.ts'
import { isStageDirection, turnsAt } from '../../comparison/turns.ts'
import { list } from '../../language/en/forms.ts'
import { sourceName } from '../../model/look-up.ts'
import { pathOf } from '../../model/permalink.ts'
import type { Person } from '../../model/person.ts'
import type { Source } from '../../model/source.ts'
import type { RecordKind, ResultFields } from '../record-format.ts'
import { kindFacet, personFacet, withoutNote, yearFacet } from './annotation-records.ts'
import { formerTexts, type PlacedText } from './former-records.ts'
import type { RecordFacet, SearchRecord } from './records.ts'
import { otherSpellings, type Spellings } from './spellings.ts'

/** One record for each person and body: names, roles, and what their file says. */
export function personRecords(archive: Archive, groups: readonly Spellings[]): SearchRecord[] {
  // Files are read in any order.
  const people = [...archive.people.values()].toSorted(({ model: a }, { model: b }) => (a.id < b.id ? -1 : 1))
  return people.map(({ model, rendered }) => {
    const { id, name, roles, short, 'also written': spellings } = model
    const head = [name, ...roles.map(({ role }) => role), list(spellings), list(short)]
    return pageRecord(groups, 'person', [...inHead(head), ...inText(rendered), ...formerTexts(archive, pathOf.person(id))], {
      path: pathOf.person(id),
      title: name,
      date: '',
      facets: [personFacet(model)],
      in: { title: name },
    })
  })
}

/** One record for each source, newest first: its title, publisher, kind and who speaks in it; what its file says, and what is in it besides speakers' words. */
export function sourceRecords(archive: Archive, groups: readonly Spellings[]): SearchRecord[] {
  const sources = [...archive.sources.values()].toSorted(
    ({ model: a }, { model: b }) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1),
  )
  return sources.map(({ model, rendered }) => {
    const { id, title, publisher, kind, date, url, language, participants, 'spoken by': speakers } = model
    const people = [...new Set([...participants, ...speakers])].map((one) => archive.people.get(one)?.model ?? one)
    const names = people.map((one) => (typeof one === 'string' ? one : one.name))
    const head = [title, publisher, kind, list(names), url ?? '']
    return pageRecord(
      groups,
      'source',
      [...inHead(head), ...inText(rendered), ...besideWords(archive, model), ...formerTexts(archive, pathOf.source(id))],
      {
        path: pathOf.source(id),
        title: sourceName(model),
        date,
        facets: people.flatMap((one): RecordFacet[] => (typeof one === 'string' ? [] : [personFacet(one)])),
        in: { title: sourceName(model), published: date, language },
      },
    )
  })
}

function inHead(texts: readonly string[]): PlacedText[] {
  return texts.filter(Boolean).map((words) => ({ words, id: '' }))
}

function inText({ texts }: Published<Person>['rendered']): PlacedText[] {
  return texts.map(({ words, section = '' }) => ({ words, id: section }))
}

/** The labels of speakers in a source's words, and the stage directions, each once. */
function besideWords(archive: Archive, source: Source): PlacedText[] {
  const turns = source.wordings.flatMap((wording) => turnsAt(archive, source, [wording]).map((turn) => ({ turn, id: wording.id ?? '' })))
  const texts = turns.flatMap(({ turn, id }) => [
    ...(turn.label === undefined ? [] : [{ words: turn.label, id }]),
    ...(isStageDirection(turn) ? turn.paragraphs.map((words) => ({ words, id })) : []),
  ])
  return [...new Map(texts.toReversed().map((text) => [text.words, text])).values()].toReversed()
}

/** A record of a page that is about one person or source, or that is left of one. */
export function pageRecord(
  groups: readonly Spellings[],
  kind: Extract<RecordKind, 'article' | 'person' | 'source'>,
  texts: readonly PlacedText[],
  { path, title, date, facets, in: page }: { path: string; title: string; date: string; facets: RecordFacet[]; in: ResultFields['in'] },
): SearchRecord {
  const passages = texts.map(({ words }) => words)
  return {
    path: `/${path}`,
    passages,
    who: '',
    title: '',
    ...withoutNote,
    spellings: otherSpellings(groups, passages.join('\n')),
    date,
    facets: [kindFacet(kind), ...facets, ...(date ? yearFacet(date) : [])],
    shown: { kind, title, who: '', places: texts.map(({ id }) => id), date, in: page },
  }
}
