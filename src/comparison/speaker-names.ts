import { cached } from '../model/cached.ts'
import { fold } from '../model/fold.ts'
import type { Files } from '../model/look-up.ts'
import type { Person } from '../model/person.ts'
import type { PossibleLabel, Source, Speaker } from '../model/source.ts'
import nameWords from './name-words.json' with { type: 'json' }

/** Whom a label means: a speaker, several people whom it could mean, or nobody who is known. */
export type NamedSpeaker =
  | { is: 'speaker'; speaker: Speaker }
  | { is: 'several'; people: readonly Person[] }
  | { is: 'nobody known' /** People with such a name who are not known to speak in this source. */; perhaps: readonly Person[] }

/** What a label is compared by: its folded words. Apostrophes, hyphens, dots, accents and capitals do not count. */
export function nameKey(name: string): string {
  return wordsOf(name).join(' ')
}

function wordsOf(name: string): string[] {
  return (
    fold(name.normalize('NFKC'))
      .replaceAll('ß', 'ss')
      // Capitals do not count, and those of the Turkish letters are not known without the language.
      .replaceAll('ı', 'i')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The words of a list, as names are compared. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap(wordsOf))
}

/** What may be before a name: `Mr`, `President`. */
export const titles = wordSet(nameWords.titles)
const afterNames = wordSet(nameWords.after)

/** The people by each of their names: `name`, `also written`, `labels` and `short`. */
const peopleByName = cached((files: Files): ReadonlyMap<string, Person[]> => {
  const byName = new Map<string, Person[]>()
  for (const { model } of files.people.values())
    for (const key of new Set(namesOf(model).map(nameKey))) byName.set(key, [...(byName.get(key) ?? []), model])
  return byName
})

/** The people by the last word of each of their names. */
const peopleByLastWord = cached((files: Files): ReadonlyMap<string, Person[]> => {
  const byWord = new Map<string, Person[]>()
  for (const { model } of files.people.values())
    for (const word of new Set(namesOf(model).map((name) => coreOf(name).at(-1) ?? '')))
      byWord.set(word, [...(byWord.get(word) ?? []), model])
  return byWord
})

function namesOf(person: Person): string[] {
  return [person.name, ...person['also written'], ...person.labels, ...person.short]
}

/** The words of a name without what may follow it, such as `Jr.` */
function coreOf(name: string): string[] {
  const words = wordsOf(name)
  while (words.length > 1 && afterNames.has(words.at(-1) ?? '')) words.pop()
  return words
}

/** Who is known to speak in a source, or to be named there. */
const participantsIn = cached((files: Files, source: Source) => {
  const ids = [...source.participants, ...source['spoken by'], ...Object.values(source.speakers)]
  const people = [...new Set(ids.flatMap((one) => files.people.get(one)?.model ?? peopleByName(files).get(nameKey(one)) ?? []))]
  const named = source.participants.filter((one) => !files.people.has(one) && !peopleByName(files).has(nameKey(one)))
  const text = [
    source.title,
    ...source.wordings.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map((line) => line.text))),
  ]
  return { people, named, text: ` ${text.map(nameKey).join(' ')} ` }
})

/** The source’s `speakers`, by the key of each label. */
export const mappedSpeakers = cached(
  (_files: Files, source: Source) => new Map(Object.entries(source.speakers).map(([label, who]) => [nameKey(label), who])),
)

/** Whom a label of a source means. */
export function speakerNamed(files: Files, source: Source, { written, name }: Pick<PossibleLabel, 'written' | 'name'>): NamedSpeaker {
  return (
    exactly(files, source, written) ??
    listed(files, source, written) ??
    exactly(files, source, name) ??
    byLetter(files, source, name) ??
    together(files, source, written) ??
    likely(files, source, name)
  )
}

/** Whether the words before a colon are, without more, somebody’s label: one of `speakers`, a name in a person’s file, or a participant’s. */
export function isNamedExactly(files: Files, source: Source, { written, name }: Pick<PossibleLabel, 'written' | 'name'>): boolean {
  // “Name, role:” is read only with emphasis: a comma is in many sentences.
  return (written.startsWith(`${name},`) ? [written] : [written, name]).some((one) => {
    if (exactly(files, source, one)) return true
    const words = coreOf(one)
    const { people, named } = participantsIn(files, source)
    // A participant’s surname; “Mr Lund:” may be how somebody addresses them.
    return words.length > 0 && [...people.flatMap(namesOf), ...named].filter((full) => endsWith(coreOf(full), words)).length > 0
  })
}

/** The speaker of a label in `speakers`, or of one that is a whole name. */
function exactly(files: Files, source: Source, label: string): NamedSpeaker | undefined {
  const key = nameKey(label)
  if (!key) return undefined
  const mapped = mappedSpeakers(files, source).get(key)
  if (mapped !== undefined) return { is: 'speaker', speaker: speakerOfValue(files, mapped) }
  const people = peopleByName(files).get(key)
  if (people) return oneOf(files, source, people)
  const described = participantsIn(files, source).named.find((one) => nameKey(one) === key)
  return described === undefined ? undefined : { is: 'speaker', speaker: { is: 'described', words: described } }
}

/** Whether a word is the first name of somebody who speaks in a source. */
export function isParticipantsFirstName(files: Files, source: Source, word: string): boolean {
  const { people, named } = participantsIn(files, source)
  const key = nameKey(word)
  return [...people.map((person) => person.name), ...named].some((full) => wordsOf(full).length > 1 && wordsOf(full)[0] === key)
}

/** What a value of `speakers` means: a person’s id or name, `nobody`, or words. Several are separated by commas. */
export function speakerOfValue(files: Files, value: string): Speaker {
  if (value.trim().toLowerCase() === 'nobody') return { is: 'nobody' }
  const ids = value.split(/\s*,\s*/).map((one) => files.people.get(one)?.model.id ?? onlyOne(peopleByName(files).get(nameKey(one)))?.id)
  return ids.every((id) => id !== undefined) ? { is: 'people', ids } : { is: 'described', words: value }
}

function onlyOne<T>(list: readonly T[] | undefined): T | undefined {
  return list?.length === 1 ? list[0] : undefined
}

/** Of people who share a name: the one who speaks in the source, where only one does. */
function oneOf(files: Files, source: Source, people: readonly Person[]): NamedSpeaker {
  const participating = people.filter((person) => participantsIn(files, source).people.includes(person))
  const one = onlyOne(people) ?? onlyOne(participating)
  return one
    ? { is: 'speaker', speaker: { is: 'people', ids: [one.id] } }
    : { is: 'several', people: participating.length ? participating : people }
}

/** `Q1` is `Q` where `speakers` has only that. */
function byLetter(files: Files, source: Source, name: string): NamedSpeaker | undefined {
  const [, letter] = /^([QA])\d+$/.exec(name) ?? []
  return letter === undefined ? undefined : exactly(files, source, letter)
}

/** Several whole names with commas: `Anna Lund, Per Ek and Ida Ruud`; one with a role has other words behind its comma. */
function listed(files: Files, source: Source, label: string): NamedSpeaker | undefined {
  const parts = label.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).filter(Boolean)
  if (parts.length < 2 || !label.includes(',')) return undefined
  const ids = parts.map((part) => {
    const found = exactly(files, source, part)
    return found?.is === 'speaker' && found.speaker.is === 'people' ? found.speaker.ids : undefined
  })
  return ids.every((one) => one !== undefined) ? { is: 'speaker', speaker: { is: 'people', ids: ids.flat() } } : undefined
}

/** Several who speak together: `Anna Lund and Per Ek`. */
function together(files: Files, source: Source, label: string): NamedSpeaker | undefined {
  const parts = label.split(/\s+(?:and|und|et|y|e|en|och|i|і|й|та|и)\s+|\s*[&/]\s*/).filter(Boolean)
  if (parts.length < 2) return undefined
  const ids = parts.map((part) => {
    const found = exactly(files, source, part) ?? likely(files, source, part)
    return found.is === 'speaker' && found.speaker.is === 'people' ? found.speaker.ids : undefined
  })
  return ids.every((one) => one !== undefined) ? { is: 'speaker', speaker: { is: 'people', ids: ids.flat() } } : undefined
}

/** Finds somebody by a name with titles or roles before it, or by a surname, if exactly one person who speaks or is named in the source has it; or in all files, where the source has no participants. */
function likely(files: Files, source: Source, name: string): NamedSpeaker {
  // Records of courts number their lines, and say who asks: “12 BY MS. LUND:”.
  const words = coreOf(name.replace(/^(?:\d+\s+)?(?:BY\s+)?/, ''))
  const { people, named, text } = participantsIn(files, source)
  const withWord = peopleByLastWord(files).get(words.at(-1) ?? '') ?? []
  const fits = (person: Person) => namesOf(person).some((full) => isNamed(words, full, person))
  const fitting = withWord.filter(fits)
  const whole = fitting.filter((person) => namesOf(person).some((full) => isWholeName(words, full, person)))
  if (whole.length) return oneOf(files, source, whole)
  const participating = fitting.filter((person) => people.includes(person))
  const described = named.filter((full) => isNamed(words, full))
  if (participating.length + described.length > 1)
    return participating.length > 1 ? { is: 'several', people: participating } : { is: 'nobody known', perhaps: participating }
  if (participating[0]) return oneOf(files, source, participating)
  if (described[0] !== undefined) return { is: 'speaker', speaker: { is: 'described', words: described[0] } }
  const mentioned = fitting.filter((person) =>
    [person.name, ...person['also written']].some((full) => wordsOf(full).length > 1 && text.includes(` ${nameKey(full)} `)),
  )
  if (mentioned.length) return oneOf(files, source, mentioned)
  // Where a source does not say who takes part, a surname that only one file has is unambiguous too.
  const only = source.participants.length ? undefined : onlyOne(fitting)
  return only ? oneOf(files, source, [only]) : { is: 'nobody known', perhaps: fitting }
}

/** Whether a label’s words are a whole name, with titles or roles before it. */
function isWholeName(label: readonly string[], full: string, person?: Person): boolean {
  const name = coreOf(full)
  return name.length > 1 && endsWith(label, name) && label.slice(0, -name.length).every((word) => isTitle(word, person))
}

/** Whether a label’s words can be a name: its last words, or it with initials, with titles or roles before them. */
function isNamed(label: readonly string[], full: string, person?: Person): boolean {
  const name = coreOf(full)
  let own = [...label]
  while (own.length > 1 && !name.includes(own[0] ?? '') && isTitle(own[0] ?? '', person)) own = own.slice(1)
  if (!own.length || own.at(-1) !== name.at(-1)) return false
  if (endsWith(name, own)) return true
  // “A. Lund”, “A. M. Lund” and “Anna M. Lund” are Anna Lund; “Jon Lund” is not.
  const [first = '', ...given] = own.slice(0, -1)
  const [theirs = ''] = name
  const isFirst = first === theirs || (first.length === 1 && theirs.startsWith(first))
  return name.length > 1 && isFirst && given.every((word) => word.length === 1 || name.includes(word))
}

function isTitle(word: string, person?: Person): boolean {
  return titles.has(word) || person?.roles.some(({ role }) => wordsOf(role).includes(word)) === true
}

function endsWith(all: readonly string[], last: readonly string[]): boolean {
  return last.length <= all.length && last.every((word, i) => all[all.length - last.length + i] === word)
}
