import { titles as allTitles } from '../../comparison/speaker-names.ts'
import { fold } from '../../model/fold.ts'
import lists from './frame-words.json' with { type: 'json' }
import type { PastedQuotation } from './read-pasted.ts'

/** Somebody who is known on the site, and how else the name is written. */
export interface SpeakerName {
  id: string
  name: string
  also?: readonly string[]
}

const listed = (words: string) => new Set(words.split(' '))
const saidVerbs = listed(lists.said)
const addressedVerbs = listed(lists.addressed)
const betweenWords = listed(lists.between)
const notSubject = listed(lists.notSubject)
const roleOf = listed(lists.roleOf)
const particles = listed(lists.particles)
const bodies = listed(lists.bodies)
/** Without those that are other words too: Italian *on*, and *of* in a title of several words. */
const titles = new Set([...allTitles].filter((word) => !notSubject.has(word) && word !== 'the'))
const according = lists.according.split('|').map((phrase) => phrase.split(' '))

/**
 * Whom a pasted text gives a quotation to, if it names somebody who is known: “…,” said Name; Name said: “…”; according to Name; Name: “…”; — Name.
 * A surname is enough where one person has it, alone or after a title. It goes by words next to the quotation, not by grammar, and by nothing that
 * could mean somebody else: a pronoun, a role, two names, or a name after a preposition give no answer.
 */
export function attributedTo(
  text: string,
  quotations: readonly PastedQuotation[],
  which: number,
  names: readonly SpeakerName[],
): SpeakerName | undefined {
  const nameIndex = indexNames(names)
  for (let at = which; at >= 0 && quotations[at]?.group === quotations[which]?.group; at--) {
    const { before, after } = framesOf(text, quotations, at)
    const words = quotations[at]?.words.trimEnd() ?? ''
    const [behind, ahead] = [namedAfter(after, words, nameIndex), namedBefore(before, nameIndex)]
    if (behind && ahead && behind !== ahead) return undefined
    const found = behind ?? ahead
    if (found) return found
    // A frame of its own that names nobody known.
    if (before.trim() && at === which && /\p{L}/u.test(lastSentence(before))) return undefined
  }
  return undefined
}

/** What is before and after a quotation in its paragraph, up to the next one; and below it, a line that only says whose it is. */
function framesOf(text: string, quotations: readonly PastedQuotation[], which: number): { before: string; after: string } {
  const [previous, own, next] = [quotations[which - 1], quotations[which], quotations[which + 1]]
  const { start = 0, end = 0 } = own ?? {}
  const line = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const before = text.slice(Math.max(line, previous?.end ?? 0), start)
  const isLast = lineEnd >= 0 && (next === undefined || next.start > lineEnd)
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, next?.start ?? text.length))
  if (!isLast || /\p{L}/u.test(after)) return { before, after }
  const below = text.slice(lineEnd + 1).split('\n', 1)[0] ?? ''
  const isFree = next === undefined || next.start > lineEnd + below.length
  return { before, after: /^(?:[—–―~]|--?)/.test(below) && isFree ? below : after }
}

interface Token {
  text: string
  /** Folded, without the ending of a possessive. */
  word: string
  is: 'name' | 'word' | 'mark'
  isPossessive: boolean
}

function tokensOf(text: string): Token[] {
  return [
    ...text.matchAll(
      /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.-](?=\p{L})[\p{L}\p{M}\p{N}]+)*(?:(?<=\b(?:\p{L}|Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Prof|St|Jr))\.)?|--|[^\s\p{L}\p{N}]/gu,
    ),
  ].map(({ 0: own }): Token => {
    const isPossessive = /(?:’s|'s|s’|s')$/i.test(own)
    const bare = own.replace(/[’']s$/i, '')
    if (!/^[\p{L}\p{N}]/u.test(own)) return { text: own, word: own, is: 'mark', isPossessive }
    const isName = /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(own)
    return {
      text: own.toLowerCase().replaceAll("'", '’'),
      word: fold(bare.replaceAll('.', '')),
      is: isName ? 'name' : 'word',
      isPossessive,
    }
  })
}

interface NameIndex {
  /** The people by the last word of each form of their names. */
  byLast: ReadonlyMap<string, { person: SpeakerName; words: string[]; isShort: boolean }[]>
}

function indexNames(names: readonly SpeakerName[]): NameIndex {
  const byLast = new Map<string, { person: SpeakerName; words: string[]; isShort: boolean }[]>()
  for (const person of names) {
    // A form such as “the council” may mean many.
    const forms = [person.name, ...(person.also ?? [])].filter((form) => /^[\p{Lu}\p{Lt}]/u.test(form))
    const own = partsOf(person.name)
    for (const form of new Set(forms)) {
      const words = partsOf(form)
      // Another spelling of the surname goes with the given names.
      const isShort = words.length === 1 && own.length > 1
      const last = words.at(-1)
      if (last === undefined) continue
      const list = byLast.get(last) ?? []
      list.push({ person, words: isShort ? [...own.slice(0, -1), last] : words, isShort })
      byLast.set(last, list)
    }
  }
  return { byLast }
}

function partsOf(name: string): string[] {
  return name
    .split(/[\s\u00A0]+/)
    .map((part) => fold(part.replaceAll('.', '')))
    .filter(Boolean)
}

/** The person whose name ends with the token at an index, and the index at which it begins, with titles. */
function nameEndingAt(tokens: readonly Token[], last: number, { byLast }: NameIndex): { person: SpeakerName; from: number } | undefined {
  const end = tokens[last]
  if (!end || end.is === 'mark' || end.isPossessive) return undefined
  const found = (byLast.get(end.word) ?? []).flatMap(({ person, words }) => {
    let from = last
    // Given names and initials, as many as are written.
    while (from > 0) {
      const { word = '', isPossessive = true, is } = tokens[from - 1] ?? {}
      const isOwn = words.slice(0, -1).some((one) => one === word || (word.length === 1 && is === 'name' && one.startsWith(word)))
      if (isPossessive || !(isOwn || (from < last && word.length === 1 && is === 'name'))) break
      from--
    }
    const hasAll = words.length === 1 || from < last
    if (end.is !== 'name' && last - from + 1 < words.length) return []
    const before = tokens[from - 1]
    if (before?.is === 'name' && !before.isPossessive && !titles.has(before.word) && !hasAll) return []
    while (
      from > 0 &&
      tokens[from - 1]?.is !== 'mark' &&
      titles.has(tokens[from - 1]?.word ?? '') &&
      !notSubject.has(tokens[from - 1]?.text ?? '')
    )
      from--
    return [{ person, from }]
  })
  const people = new Set(found.map(({ person }) => person))
  const longest = found.toSorted((a, b) => a.from - b.from)[0]
  return people.size === 1 ? longest : undefined
}

/** The person whose name, with titles, words before these, and no other name after it, begins at an index; and the index after it. */
function nameAt(tokens: readonly Token[], start: number, nameIndex: NameIndex): { person: SpeakerName; to: number } | undefined {
  let last = start
  while (isOfName(tokens, last)) last++
  for (let end = Math.min(tokens.length, last + 2) - 1; end >= start; end--) {
    const found = nameEndingAt(tokens, end, nameIndex)
    // All of the run belongs to the name, with adjectives before a title: “Ukrainian President Volodymyr Zelenskiy”.
    const isAll = found && end >= last - 1 && tokens.slice(start, found.from).every(({ is, text }) => is === 'name' || titles.has(text))
    if (isAll) return tokens[end + 1]?.text === 'and' && tokens[end + 2]?.is === 'name' ? undefined : { person: found.person, to: end + 1 }
  }
  return undefined
}

function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.is === 'mark') return false
  return token.is === 'name' || titles.has(token.word) || (particles.has(token.text) && tokens[at + 1]?.is === 'name')
}

/** A name, or a role with a name in apposition: `Anna Lund`, `the mayor of Nordhamn, Anna Lund`. */
function subjectAt(tokens: readonly Token[], start: number, nameIndex: NameIndex): { person: SpeakerName; to: number } | undefined {
  const direct = nameAt(tokens, start, nameIndex)
  if (direct) return direct
  const comma = tokens.findIndex(({ text }, i) => i > start && text === ',')
  const role = tokens.slice(start, comma)
  if (comma < 0 || role.length > 8 || !/^(?:the|a|an|its|their|der|die|le|la|el|il)$/.test(role[0]?.text ?? '')) return undefined
  if (role.some(({ text, isPossessive, is }) => isPossessive || roleOf.has(text) || is === 'mark' || isVerb(text))) return undefined
  return nameAt(tokens, comma + 1, nameIndex)
}

function isVerb(text: string): boolean {
  return saidVerbs.has(text) || addressedVerbs.has(text)
}

/** Whom the words after a quotation name as its speaker. */
function namedAfter(after: string, words: string, nameIndex: NameIndex): SpeakerName | undefined {
  const isBeforeNext = /:\s*$/.test(after) && !/,$/.test(words)
  // Numbers of notes may be between the mark and the words.
  const tokens = tokensOf(firstSentence(after.replace(/^(?:\[[^\]]*\]|[QCON]?\d{1,3}(?!\p{L})|[¹²³⁰-⁹]+|\*)+/u, '')))
  let at = 0
  while (/^[,.;!?”"’'»*_]$/.test(tokens[at]?.text ?? '') && at < 3) at++
  const first = tokens[at]
  if (!first || isBeforeNext) return undefined
  if (/^(?:[—–―~-]|--)$/.test(first.text)) {
    const found = nameAt(tokens, at + 1, nameIndex)
    return found && (tokens[found.to] === undefined || /^[,(.]$/.test(tokens[found.to]?.text ?? '')) ? found.person : undefined
  }
  const phrase = phraseAt(tokens, at)
  if (phrase) return subjectAt(tokens, at + phrase, nameIndex)?.person
  let verb = at
  while (verb < at + 2 && betweenWords.has(tokens[verb]?.text ?? '')) verb++
  if (saidVerbs.has(tokens[verb]?.text ?? '')) return subjectAt(tokens, verb + 1, nameIndex)?.person
  // After a full stop within the marks, a name begins another sentence.
  if (/[.]$/.test(words) || first.is === 'mark') return undefined
  const subject = subjectAt(tokens, at, nameIndex)
  if (!subject) return undefined
  let next = subject.to
  if (tokens[next]?.text === ',' && !isVerb(tokens[next + 1]?.text ?? '')) {
    const close = tokens.findIndex(({ text }, i) => i > next && text === ',')
    if (close < 0 || close - next > 12) return undefined
    next = close
  }
  if (tokens[next]?.text === ',') next++
  while (betweenWords.has(tokens[next]?.text ?? '')) next++
  return isVerb(tokens[next]?.text ?? '') ? subject.person : undefined
}

/** Whom the words before a quotation name as its speaker. */
function namedBefore(before: string, nameIndex: NameIndex): SpeakerName | undefined {
  const tokens = tokensOf(lastSentence(before))
  if (!tokens.length) return undefined
  if (tokens.at(-1)?.text === ':') {
    const label = nameAt(tokens, 0, nameIndex)
    const rest = tokens.slice(label?.to ?? 0, -1)
    if (label && (!rest.length || /^[,(]$/.test(rest[0]?.text ?? '')) && !rest.some(({ text }) => isVerb(text))) return label.person
  }
  const phrase = phraseAt(tokens, 0)
  if (phrase) {
    const found = subjectAt(tokens, phrase, nameIndex)
    return found && tokens.slice(found.to).every(({ is }) => is === 'mark') ? found.person : undefined
  }
  const verb = tokens.findLastIndex(({ text }) => isVerb(text))
  if (verb < 0) return undefined
  // Somebody else who is named behind the verb may be the one who speaks.
  if (tokens.slice(verb + 1).some(({ word, is }) => is === 'name' && nameIndex.byLast.has(word))) return undefined
  let end = verb - 1
  while (end >= 0 && betweenWords.has(tokens[end]?.text ?? '')) end--
  if (tokens[end]?.text !== ',') return subjectEndingAt(tokens, end, nameIndex)
  const comma = tokens.findLastIndex(({ text }, i) => i < end && text === ',')
  if (comma < 0 || end - comma > 12) return undefined
  return subjectEndingAt(tokens, end - 1, nameIndex, comma + 1) ?? subjectEndingAt(tokens, comma - 1, nameIndex)
}

/** The person named at the end of some tokens; not if a preposition before the name makes somebody else the subject. */
function subjectEndingAt(tokens: readonly Token[], end: number, nameIndex: NameIndex, start = 0): SpeakerName | undefined {
  const found = nameEndingAt(tokens, end, nameIndex)
  if (!found || found.from < start || (start > 0 && found.from !== start)) return undefined
  const before = tokens[found.from - 1]
  return before && (notSubject.has(before.text) || before.isPossessive) ? undefined : found.person
}

/** How many tokens from an index on mean *according to*. */
function phraseAt(tokens: readonly Token[], start: number): number {
  return according.find((phrase) => phrase.every((word, i) => tokens[start + i]?.text === word))?.length ?? 0
}

/** The end of a sentence, but not the full stop of an initial or a title. */
const sentenceEnd = /(?<![\s(]\p{Lu}|^\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Prof|St|Jr))[.!?…;]["”’»)]?(?=\s|$)/gu

function firstSentence(text: string): string {
  // A mark that was set before the sentence ends belongs to the quotation.
  for (const { index } of text.matchAll(sentenceEnd)) if (index > 1) return text.slice(0, index)
  return text
}

function lastSentence(text: string): string {
  const ends = [...text.matchAll(sentenceEnd)].filter(
    ({ index, 0: mark }) => /\S/.test(text.slice(index + mark.length)) || index + mark.length >= text.trimEnd().length,
  )
  const last = ends.at(-1)
  return last ? text.slice(last.index + last[0].length) : text
}

/** Whether a name looks like a person’s. Words of a body are given to people, and the other way round, and both may be right. */
export function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/)
  return words.length > 1 && words.every((word) => (/^\p{Lu}/u.test(word) || particles.has(word)) && !bodies.has(word.toLowerCase()))
}
