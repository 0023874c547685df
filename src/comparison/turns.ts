import { cached } from '../model/cached.ts'
import type { Files } from '../model/look-up.ts'
import { fileId } from '../model/permalink.ts'
import type { Reference } from '../model/reference.ts'
import type { Source, SourceWords, Speaker, Turn } from '../model/source.ts'
import { wordsIn } from './words.ts'

/** Every source's turns, place by place. They depend on the people's files too, which say whose a name is. */
const turnsOfPlaces = cached((_files: Files, _source: Source) => new Map<SourceWords, Turn[]>())

/** The turns at a place of a source: who says what, in order. Words without a label continue the speaker above, or are those of `spoken by`. */
export function turnsAt(files: Files, source: Source, place: readonly SourceWords[]): Turn[] {
  const cache = turnsOfPlaces(files, source)
  return place.flatMap((wording) => {
    const turns = cache.get(wording) ?? turnsOf(files, source, wording)
    cache.set(wording, turns)
    return turns
  })
}

function turnsOf(files: Files, source: Source, { paragraphs }: SourceWords): Turn[] {
  const turns: Turn[] = []
  for (const { speaker: label, text } of paragraphs) {
    const last = turns.at(-1)
    if (last && (label === undefined || label === last.label)) last.paragraphs.push(text)
    else turns.push({ speaker: speakerOf(files, source, label), label, paragraphs: [text] })
  }
  return turns
}

function speakerOf(files: Files, source: Source, label: string | undefined): Speaker {
  if (label === undefined) return source['spoken by'].length ? { is: 'people', ids: source['spoken by'] } : { is: 'unknown' }
  const given = source.speakers[label]
  if (given === 'nobody') return { is: 'nobody' }
  if (given !== undefined) return files.people.has(given) ? { is: 'people', ids: [given] } : { is: 'described', words: given }
  const person = [...files.people.values()].find(({ model }) => speakerIs(files, { path: model.path, title: model.name }, label))?.model
  return person ? { is: 'people', ids: [person.id] } : { is: 'described', words: label }
}

/** Whether a name in a source is a person's: the name in their file, or one of its other spellings. */
export function speakerIs(files: Files, { path, title }: Pick<Reference, 'path' | 'title'>, name: string): boolean {
  const person = files.people.get(fileId(path))?.model
  const plain = (text: string) =>
    wordsIn(text)
      .map(({ value }) => value.toLowerCase())
      .join(' ')
  return [person?.name ?? title, ...(person?.['also written'] ?? [])].some((spelling) => plain(spelling) === plain(name))
}
