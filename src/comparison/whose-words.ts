import type { Files } from '../model/look-up.ts'
import type { Who } from '../model/reference.ts'
import type { Source, SourceWords, Speaker } from '../model/source.ts'
import { type Comparison, compareQuote } from './compare-quote.ts'
import { occursWhole } from './compare-words.ts'
import { findWhole } from './find-whole.ts'
import type { IndexedText } from './indexed-text.ts'
import type { Place } from './places.ts'
import { readPrinted } from './printed.ts'
import { mayBe, othersAt, speakerKey, turnsIndexedAt, wordsAt } from './speakers-words.ts'
import { wordsIn } from './words.ts'

/** Who says printed words according to a source, and where. */
export interface Attribution {
  source: Source
  /** Consecutive stretches of the words, each with its speaker: one where one speaker says them all. */
  parts: { words: string; speaker: Speaker; label?: string | undefined }[]
  /** Where the first word is, and the last one. */
  from: SourceWords | undefined
  to: SourceWords | undefined
  /** Whether they are exactly the source's words, only nearest to them, or only a part of the printed ones. */
  how: 'whole' | 'near' | 'part'
}

/** How much more of the words somebody else must share than the speaker to count as the one who said them: a share, and a number of words. */
const clearlyMore = { share: 0.25, words: 2 }

/** From how many words on an addition to the speaker's words is looked for among those of others. */
const leastAdded = 4

/**
 * Finds who else says printed words at some places of a source, if the speaker does not say them like this: another speaker, several one after
 * the other, or nobody. Undefined where the speaker's own words are the nearest.
 *
 * @param own the words compared with the speaker's own
 */
export function saidByOthers(
  files: Files,
  who: readonly Who[],
  words: string,
  source: Source,
  places: readonly Place[],
  own: Comparison,
): Attribution | undefined {
  const whole = wholeOfOthers(files, who, words, source, places)
  if (whole) return whole
  const others = othersAt(files, source, places, who)
  return nearestOfOthers(files, words, source, places, others, own) ?? addedFromOthers(files, source, places, others, own)
}

/** Finds words that a source has whole at some places, but not as those of the given people. */
export function wholeOfOthers(
  files: Files,
  who: readonly Who[],
  words: string,
  source: Source,
  places: readonly Place[],
): Attribution | undefined {
  for (const speaker of othersAt(files, source, places, who)) {
    const place = places.find((one) => occursWhole(words, wordsAt(files, source, one, speaker)))
    const attribution = place && attributionAt(files, words, source, place, speaker)
    if (attribution) return attribution
  }
  // Words that run over a change of speaker are found in what everybody says.
  const all = places.flat()
  const run = all.length ? attributionAt(files, words, source, all, 'one text') : undefined
  return run?.parts.some(({ speaker }) => !mayBe(speaker, who)) ? run : undefined
}

/** Finds words in what somebody, or everybody, says at a place, with the speaker of each stretch; undefined when they are not there. */
export function attributionAt(
  files: Files,
  words: string,
  source: Source,
  place: Place,
  whose: readonly Who[] | Speaker | 'one text',
): Attribution | undefined {
  const { text, turnOf } = turnsIndexedAt(files, source, place, whose)
  const found = findWhole(readPrinted(words, source.language), text)?.filter(({ printed, from, to }) => printed.is === 'word' && to > from)
  const [first, last] = [found?.[0], found?.at(-1)]
  if (!found || !first || !last) return undefined
  const parts: { start: number; end: number; speaker: Speaker; label: string | undefined }[] = []
  for (const { printed, from } of found) {
    const { speaker = { is: 'unknown' as const }, label } = turnOf(from) ?? {}
    const part = parts.at(-1)
    if (part && speakerKey(part.speaker) === speakerKey(speaker)) part.end = printed.end
    else parts.push({ start: printed.start, end: printed.end, speaker, label })
  }
  return {
    source,
    parts: parts.map(({ start, end, speaker, label }) => ({ words: words.slice(start, end), speaker, label })),
    from: turnOf(first.from)?.wording,
    to: turnOf(last.to - 1)?.wording,
    how: 'whole',
  }
}

/** Finds another speaker whose words are clearly nearer to the printed ones than the speaker's own. */
function nearestOfOthers(
  files: Files,
  words: string,
  source: Source,
  places: readonly Place[],
  others: readonly Speaker[],
  own: Comparison,
): Attribution | undefined {
  const values = readPrinted(words, source.language).flatMap((item) => (item.is === 'word' ? [item.value] : []))
  /** Only texts that have enough of the words in any order are aligned, because that takes long. */
  const hasEnough = ({ indexes }: IndexedText) => {
    const shared = values.filter((value) => indexes.has(value)).length
    return shared * 2 >= values.length && shared >= own.shared * values.length
  }
  const all = places.flat()
  const compared = others.flatMap((speaker) => {
    const text = wordsAt(files, source, all, speaker)
    return hasEnough(text) ? [{ speaker, comparison: compareQuote(words, [text]) }] : []
  })
  const [best] = compared.toSorted((a, b) => b.comparison.shared - a.comparison.shared)
  if (!best || best.comparison.finding === 'not there' || best.comparison.finding === 'no words') return undefined
  const more = best.comparison.shared - own.shared
  if (best.comparison.finding === 'differs' && more < clearlyMore.share) return undefined
  if (best.comparison.finding === 'differs' && more * wordsIn(words, source.language).length < clearlyMore.words) return undefined
  const { speaker } = best
  const near = places.filter((one) => hasEnough(wordsAt(files, source, one, speaker)))
  const theirs = near.map((one) => wordsAt(files, source, one, speaker))
  const [place] = (theirs.length ? near[compareQuote(words, theirs).place] : places[0]) ?? []
  return { source, parts: [{ words, speaker }], from: place, to: place, how: 'near' }
}

/** Finds words that were put into the speaker's, and that somebody else says. */
function addedFromOthers(
  files: Files,
  source: Source,
  places: readonly Place[],
  others: readonly Speaker[],
  own: Comparison,
): Attribution | undefined {
  const added = own.stretches.flatMap(({ is, text }) => (is === 'added' && wordsIn(text).length >= leastAdded ? [text.trim()] : []))
  for (const text of added)
    for (const speaker of others)
      for (const place of places) {
        const found = attributionAt(files, text, source, place, speaker)
        if (found) return { ...found, how: 'part' }
      }
  return undefined
}
