import { cached } from '../model/cached.ts'
import type { Files } from '../model/look-up.ts'
import { fileId } from '../model/permalink.ts'
import { isReference, type Who } from '../model/reference.ts'
import type { Source, SourceWords, Speaker, Turn } from '../model/source.ts'
import { type IndexedText, indexWords } from './indexed-text.ts'
import type { Place } from './places.ts'
import { isGap, isStageDirection, turnsAt } from './turns.ts'

/**
 * Whether a speaker’s words may be quoted as the given people’s: all of them are among the speakers, or the source does not say who spoke.
 * Unnamed people may be anybody whom the source does not name, or those whom they speak for.
 */
export function mayBe(speaker: Speaker, who: readonly Who[]): boolean {
  if (speaker.is === 'unknown') return true
  return who.every((one) => {
    if (isReference(one)) return speaker.is === 'people' && speaker.ids.includes(fileId(one.path))
    if (speaker.is === 'people') return one.for?.some(({ path }) => speaker.ids.includes(fileId(path))) === true
    return speaker.is === 'described'
  })
}

/** A text that two speakers share only if they are the same. */
export function speakerKey(speaker: Speaker): string {
  return JSON.stringify(speaker)
}

/** Which words of a place are meant: those that may be the given people's, those of exactly one speaker, or everybody's. */
export type Whose = readonly Who[] | Speaker | 'everybody'

/** A turn with the block quote that it is in. */
interface PlacedTurn extends Turn {
  wording: SourceWords
  /** Whether it directly follows the turn before it: in the same block quote, or over a change of place. */
  follows: boolean
}

/** Indexed words that know whose each word is. */
interface IndexedTurns {
  text: IndexedText
  /** The turn of the word at an index. */
  turnOf(word: number): PlacedTurn | undefined
}

/** The indexed words of a source, by the lines of their block quotes and by speaker, because many quotes cite the same places. */
const indexedTurns = cached((_files: Files, _source: Source) => new Map<string, IndexedTurns>())

/** Somebody's words at a place of a source, indexed for comparison. */
export function wordsAt(files: Files, source: Source, place: Place, whose: Whose): IndexedText {
  return turnsIndexedAt(files, source, place, whose).text
}

/**
 * Somebody's words at a place of a source, with their turns. They are uninterrupted over paragraphs and changes of place, until somebody else
 * speaks. `one text` has all words of all speakers as if nothing came between.
 */
export function turnsIndexedAt(files: Files, source: Source, place: Place, whose: Whose | 'one text'): IndexedTurns {
  const isList = Array.isArray(whose)
  const lines = place.map(({ position }) => position.line).join()
  const key = `${lines} ${typeof whose === 'string' ? whose : JSON.stringify(isList ? whose.map(whoKey) : whose)}`
  const cache = indexedTurns(files, source)
  const isWanted = (speaker: Speaker) => {
    if (whose === 'one text') return true
    if (whose === 'everybody') return speaker.is !== 'nobody'
    return isList ? mayBe(speaker, whose) : speakerKey(speaker) === speakerKey(whose as Speaker)
  }
  const indexed = cache.get(key) ?? indexTurns(placedTurns(files, source, place), isWanted, whose === 'one text', source.language)
  cache.set(key, indexed)
  return indexed
}

function whoKey(one: Who): string {
  return isReference(one) ? one.path : `unnamed ${one.for?.map(({ path }) => path).join(' ') ?? ''}`
}

function indexTurns(turns: readonly PlacedTurn[], isWanted: (speaker: Speaker) => boolean, isOne: boolean, language: string): IndexedTurns {
  const runs: (string | { note: string })[][] = []
  const owners: PlacedTurn[] = []
  let before: PlacedTurn | undefined
  /** Stage directions since that turn. */
  let directions: PlacedTurn[] = []
  for (const turn of turns) {
    // What is left out of the source itself does interrupt a speaker.
    if (isStageDirection(turn) && !isOne) {
      if (isGap(turn)) before = undefined
      directions.push(turn)
      continue
    }
    if (isWanted(turn.speaker)) {
      const continues = isOne || (turn.follows && before !== undefined && isSameSpeaker(before, turn))
      const run = (continues && runs.pop()) || []
      const between = run.length ? directions : []
      runs.push([
        ...run,
        ...between.flatMap(({ paragraphs }) => paragraphs.map((note) => ({ note }))),
        ...turn.paragraphs.map((words) => (isStageDirection(turn) ? words.replace(/[^\p{L}\p{N}\s]/gu, ' ') : words)),
      ])
      owners.push(...[...between, turn].flatMap((one) => one.paragraphs.map(() => one)))
    }
    before = turn
    directions = []
  }
  const text = indexWords(runs, language)
  return { text, turnOf: (word) => owners[text.paragraphs.findLastIndex((start) => start <= word)] }
}

/** Whether a turn goes on with the words of the one before it; at a new place without a label nobody else is known to speak. */
function isSameSpeaker(before: PlacedTurn, turn: PlacedTurn): boolean {
  if (turn.speaker.is === 'unknown' && turn.label === undefined && turn.wording !== before.wording) return true
  return speakerKey(before.speaker) === speakerKey(turn.speaker)
}

/** The turns at a place. The block quote of the next place follows the one before it; another under the same heading only if nothing comes between. */
export function placedTurns(files: Files, source: Source, place: Place): PlacedTurn[] {
  return place.flatMap((wording, i) => {
    const before = place[i - 1]
    const isNext = before !== undefined && before.id !== wording.id && source.wordings[source.wordings.indexOf(before) + 1] === wording
    return turnsAt(files, source, [wording]).map((turn, n) => ({ ...turn, wording, follows: n > 0 || turn.resumes === true || isNext }))
  })
}

/** Every speaker at some places whose words may not be quoted as the given people's; in the order of their first words. */
export function othersAt(files: Files, source: Source, places: readonly Place[], who: readonly Who[]): Speaker[] {
  const speakers = places.flatMap((place) => placedTurns(files, source, place).map(({ speaker }) => speaker))
  return [...new Map(speakers.map((speaker) => [speakerKey(speaker), speaker])).values()].filter((speaker) => !mayBe(speaker, who))
}

/** Whether the source says who speaks at a place. */
export function namesSpeakers(files: Files, source: Source, place: Place): boolean {
  return placedTurns(files, source, place).every(({ speaker }) => speaker.is !== 'unknown')
}
