import { cached } from '../model/cached.ts'
import type { Files } from '../model/look-up.ts'
import { fileId } from '../model/permalink.ts'
import { isReference, type Reference, type Who } from '../model/reference.ts'
import type { Source, SourceWords } from '../model/source.ts'
import { type IndexedText, indexWords } from './indexed-text.ts'
import { wordsIn } from './words.ts'

/** The places of a source, each with its words: the one with a heading or id, or all. A file without headings is one place. */
export function placesAt(source: Source, at?: string): SourceWords[][] {
  const places = [...Map.groupBy(source.wordings, ({ id }) => id).values()]
  const named = at === undefined ? places : places.filter(([first]) => first?.at === at || first?.id === at)
  return named.length || source.wordings.some(({ id }) => id !== undefined) ? named : places
}

/** Whose words: those of a quote's speakers and those without a speaker's name, those under one name only, or everybody's. */
export type Whose = readonly Who[] | { name: string } | 'everybody'

/** The indexed words of a source, because many quotes cite the same places. They depend on the files too, which define whose a name is. */
const indexedTexts = cached((_files: Files, _source: Source) => new Map<string, IndexedText>())

/** Somebody's words at a place of a source, indexed for comparison. */
export function wordsAt(files: Files, source: Source, place: readonly SourceWords[], whose: Whose): IndexedText {
  const key = `${place[0]?.id ?? ''} ${whose === 'everybody' ? '' : 'name' in whose ? `named ${whose.name}` : whose.map(keyOf).join(' ')}`
  const cache = indexedTexts(files, source)
  const isOwn = (name: string | undefined) => {
    if (whose === 'everybody') return true
    return 'name' in whose ? name === whose.name : name === undefined || areTheirs(files, whose, name)
  }
  const words =
    cache.get(key) ??
    indexWords(
      place.flatMap((one) => runsOf(one, isOwn)),
      source.language,
    )
  cache.set(key, words)
  return words
}

/** The uninterrupted runs of a speaker's words; a paragraph without a name continues the previous one. */
function runsOf({ paragraphs }: SourceWords, isOwn: (name: string | undefined) => boolean): string[] {
  const runs: string[] = []
  let before: string | undefined
  let continues = false
  for (const { speaker, text } of paragraphs) {
    const name = speaker ?? before
    const isWanted = isOwn(name)
    if (isWanted) runs.push(continues && name === before ? `${runs.pop() ?? ''} ${text}` : text)
    continues = isWanted
    before = name
  }
  return runs
}

/** The names of the speakers at some places. */
export function namesAt(places: readonly SourceWords[][]): string[] {
  return [...new Set(places.flat().flatMap(({ paragraphs }) => paragraphs.flatMap(({ speaker }) => speaker ?? [])))]
}

function keyOf(who: Who): string {
  return isReference(who) ? who.path : `${who.words} ${who.for?.map(({ path }) => path).join(' ')}`
}

/** Whether a name in a source is that of a quote's speakers. Somebody without a name may speak under any name that is nobody's, or that of those they speak for. */
export function areTheirs(files: Files, whose: readonly Who[], name: string): boolean {
  return whose.every((who) => {
    if (isReference(who)) return speakerIs(files, who, name)
    const isBody = who.for?.some((body) => speakerIs(files, body, name)) ?? false
    return isBody || ![...files.people.values()].some(({ model }) => speakerIs(files, { path: model.path, title: model.name }, name))
  })
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
