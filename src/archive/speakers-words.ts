import { type OnFile, putOnFile } from '../model/comparison/on-file.ts'
import type { Reference } from '../model/reference.ts'
import type { Source, SourceWords } from '../model/source.ts'
import { type Files, speakerIs } from './look-up.ts'

/** A place of a source, with the words of one speaker there. */
export interface Place {
  /** The block quotes that stand there. */
  wordings: SourceWords[]
  /** The words that are the speaker's, or nobody's in particular. */
  words: OnFile
}

/** The words of a source at one place, by its heading or its address; all places when none is named. A file without headings is one place. */
export function placesAt(source: Source, at?: string): SourceWords[][] {
  const places = [...Map.groupBy(source.wordings, ({ id }) => id).values()]
  const named = at === undefined ? places : places.filter(([first]) => first?.at === at || first?.id === at)
  return named.length || source.wordings.some(({ id }) => id !== undefined) ? named : places
}

/** Quotes cite the same places again and again: what was made ready is kept as long as its source. */
const known = new WeakMap<Source, Map<string, Place>>()

/** A speaker's words at a place, ready for comparison; everybody's without a speaker. */
export function wordsAt(files: Files, source: Source, wordings: SourceWords[], speaker?: Reference): Place {
  const key = `${wordings[0]?.id ?? ''} ${speaker?.path ?? ''}`
  const places = known.get(source) ?? new Map<string, Place>()
  known.set(source, places)
  const place = places.get(key) ?? {
    wordings,
    words: putOnFile(
      wordings.flatMap((one) => runsOf(files, one, speaker)),
      source.language,
    ),
  }
  places.set(key, place)
  return place
}

/** What the speaker says without a break; a paragraph without a name goes on with the one before it. */
function runsOf(files: Files, { paragraphs }: SourceWords, speaker: Reference | undefined): string[] {
  const runs: string[] = []
  let name: string | undefined
  let goesOn = false
  for (const paragraph of paragraphs) {
    name = paragraph.speaker ?? name
    const isOwn = !speaker || name === undefined || speakerIs(files, speaker, name)
    // Without a speaker everybody's words are asked for, and each one's are a run.
    const isNew = !goesOn || (!speaker && paragraph.speaker !== undefined)
    if (isOwn) runs.push(isNew ? paragraph.text : `${runs.pop() ?? ''} ${paragraph.text}`)
    goesOn = isOwn
  }
  return runs
}

/** The names that words at places stand under. */
export function namesAt(places: readonly SourceWords[][]): string[] {
  return [...new Set(places.flat().flatMap(({ paragraphs }) => paragraphs.flatMap(({ speaker }) => speaker ?? [])))]
}

/** The words at a place that stand under a name, ready for comparison. */
export function wordsUnder(name: string, wordings: readonly SourceWords[], language: string): OnFile {
  const runs = wordings.flatMap(({ paragraphs }) => {
    const named = paragraphs.map(({ text }, i) => ({
      text,
      speaker: paragraphs.slice(0, i + 1).findLast((one) => one.speaker !== undefined)?.speaker,
    }))
    return named.filter(({ speaker }) => speaker === name).map(({ text }) => text)
  })
  return putOnFile(runs.length ? [runs.join(' ')] : [], language)
}
