import { placesAt } from '../comparison/places.ts'
import { mayBe } from '../comparison/speakers-words.ts'
import type { Attribution } from '../comparison/whose-words.ts'
import { list } from '../language/en/forms.ts'
import { whoWords } from '../language/en/who.ts'
import type { Quote } from '../model/annotation.ts'
import { type Files, nameOf, sourceName } from '../model/look-up.ts'
import type { LocatedProblem } from '../model/message.ts'
import { isReference, type Reference, type Who } from '../model/reference.ts'
import type { Speaker } from '../model/source.ts'

/** What is wrong, and how to fix it. */
export type WordingProblem = Pick<LocatedProblem, 'what' | 'fix'>

/** The problem with words that somebody else says, or several speakers one after the other, or nobody. */
export function attributedToOthers(files: Files, quote: Quote, attribution: Attribution): WordingProblem {
  const { parts, how } = attribution
  const who = speakersOf(files, quote)
  const at = placeOf(attribution)
  const [part] = parts
  if (!part || parts.length > 1 || how === 'part') {
    const each = parts.map(({ words, speaker }, i) => `“${words}” ${i === 0 ? 'is ' : ''}by ${speakerName(files, speaker)}`)
    return {
      what: `These words are not ${how === 'part' ? `all ${who}’s` : 'one speaker’s'}: ${each.join(', ')}, ${at}.`,
      fix: `quote each speaker’s words by themselves, each with a note of their own.`,
    }
  }
  const { speaker } = part
  const given = `the quote \`${quote.label}\` gives them to ${who}`
  if (speaker.is === 'nobody')
    return {
      what: `Nobody says these words: ${at}, they are a stage direction, a transcriber’s note, or words before the first speaker’s. But ${given}.`,
      fix: 'print words that somebody says.',
    }
  const nearest = how === 'near' ? 'nearest to ' : ''
  return {
    what: `These words are ${nearest}${speaker.is === 'described' ? `those of ${speaker.words}` : `${speakerName(files, speaker)}’s`}, ${at}, but ${given}.`,
    fix: `write \`- speaker: ${speakerField(files, speaker)}\`${otherPlace(quote, attribution)} in the note, or print words of ${who}.`,
  }
}

/** What the note must name besides, where words are at a place of its source that it does not name. */
function otherPlace({ sources }: Quote, { source, from }: Attribution): string {
  const own = sources.filter(({ source: { path } }) => path === source.path)
  const [citation] = own
  if (!citation || !from || own.some(({ at }) => placesAt(source, at).some((place) => place.includes(from)))) return ''
  return ` and \`- source: [${citation.source.title}](../${source.path}), ${from.at}\``
}

/** The problem with words that their speaker says at another place of the source than the one named. */
export function atAnotherPlace(quote: Quote, attribution: Attribution): WordingProblem {
  const { from, to, source } = attribution
  const named = quote.sources.filter(({ source: { path } }) => path === source.path)
  const places = named.flatMap(({ at }) => (at === undefined ? [] : `“${at}”`))
  const [citation] = named
  const there = from?.at === to?.at ? from?.at : `${from?.at}–${to?.at}`
  const where = from?.at === to?.at ? `are ${placeOf(attribution)}` : `run over the places ${placeOf(attribution)}`
  const one = places.length === 1 ? 'the place' : 'the places'
  return {
    what: `These words ${where}; they are not at ${list(places)}, ${one} that the note \`${quote.label}\` names.`,
    fix: `write \`- source: [${citation?.source.title}](../${source.path}), ${there}\` in the note.`,
  }
}

/** The problem with words that are whole in a source that the note does not name: their speaker’s there, or somebody else’s. */
export function inAnotherSource(files: Files, quote: Quote, attribution: Attribution): WordingProblem {
  const { parts, source, from } = attribution
  const line = `\`- source: [${source.title}](../${source.path})${from?.at === undefined ? '' : `, ${from.at}`}\``
  if (!parts.every(({ speaker }) => mayBe(speaker, quote.who))) {
    const { what } = attributedToOthers(files, quote, attribution)
    return { what: `${what}\nThat is not a source that the note names.`, fix: `name their speaker, and their source: ${line}.` }
  }
  return {
    what: `These words are in “${sourceName(source)}”${from?.at === undefined ? '' : `, at “${from.at}”`}; they are not in the source that the note \`${quote.label}\` names.`,
    fix: `write ${line} in the note.`,
  }
}

/** The speakers that a quote gives its words to, by name. */
export function speakersOf(files: Files, quote: Quote): string {
  return list(quote.who.map((one) => (isReference(one) ? nameOf(files, one).text : unnamed(files, one))))
}

/** An unnamed speaker, and whom they speak for. */
function unnamed(files: Files, { words, for: bodies = [] }: Exclude<Who, Reference>): string {
  return whoWords.unnamed(words) + (bodies.length ? ` for ${list(bodies.map((body) => nameOf(files, body).text))}` : '')
}

/** A speaker by name, or in the source’s words. */
export function speakerName(files: Files, speaker: Speaker): string {
  if (speaker.is === 'people') return list(speaker.ids.map((id) => files.people.get(id)?.model.name ?? id))
  return speaker.is === 'described' ? speaker.words : speaker.is === 'nobody' ? 'nobody' : 'somebody whom the source does not name'
}

/** A speaker as the field \`speaker\` names one. */
function speakerField(files: Files, speaker: Speaker): string {
  if (speaker.is === 'people') return speaker.ids.map((id) => `[${files.people.get(id)?.model.name ?? id}](../people/${id}.md)`).join(', ')
  return speaker.is === 'described' ? `unnamed ${speaker.words.replace(/^(?:an?|the) /i, '')}` : 'unnamed'
}

/** Where words are: `at “00:12:01” in “Port radio: Quay meeting”`. */
function placeOf({ source, from, to }: Attribution): string {
  const at = from?.at === undefined ? '' : from.at === to?.at ? `at “${from.at}” ` : `from “${from.at}” to “${to?.at}” `
  return `${at}in “${sourceName(source)}”`
}
