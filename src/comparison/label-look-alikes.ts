import type { Files } from '../model/look-up.ts'
import { looksLikeName } from '../model/name-form.ts'
import { linesOf, type PossibleLabel, type Source, type SourceLine, type SourceWords } from '../model/source.ts'
import { type LabelCandidate, labelCandidate } from './label-candidates.ts'
import nameWords from './name-words.json' with { type: 'json' }
import { isParticipantsFirstName, mappedSpeakers, nameKey, speakerNamed, titles, wordSet } from './speaker-names.ts'
import { transcriptNotes } from './transcript-notes.ts'
import { labelAt } from './turns.ts'

/** The beginning of a line that looks like a speaker’s label but is not read as one. */
export interface LookAlike {
  line: SourceLine
  /** What is at the beginning of the line in the file. */
  was: string
  /** How a label is written instead; undefined when nobody is named. */
  label: string | undefined
  /** The same as words, with the sign that makes them look like a label after a backslash; undefined where there is no such sign. */
  asWords: string | undefined
}

/** A line with what decides whether it begins with a label. */
interface Context {
  line: SourceLine
  candidate: LabelCandidate | undefined
  /** Whether it is where a sentence may begin: at the beginning of a paragraph, or after a line that ends one. */
  isStart: boolean
  /** Whether words come after it in its block quote. */
  hasWordsAfter: boolean
  /** Whether it comes directly after a label without words: then it is the words. */
  isAfterLabel: boolean
}

const generic = wordSet(nameWords.generic)
const besideGeneric = wordSet(nameWords.besideGeneric)
const openers = wordSet([nameWords.openers, ...namesOfDays()].join(' '))
const vocatives = wordSet(`${nameWords.vocatives} ${nameWords.pluralVocatives} ${nameWords.titles} ${nameWords.besideVocatives}`)
const pluralVocatives = wordSet(nameWords.pluralVocatives)

/**
 * Every line of a source that looks as if it began with a speaker’s label, but is not read so: whose its words are would be a guess.
 *
 * @param rawOf a line as the file writes it, from its first character
 */
export function labelLookAlikes(files: Files, source: Source, rawOf: (line: SourceLine) => string): LookAlike[] {
  const contexts = source.wordings.flatMap((wording) => contextsIn(files, source, wording, rawOf))
  const evidence = evidenceIn(files, source, contexts)
  const unnamed = evidence.hasLabels ? new Set<SourceLine>() : unnamedQuestions(contexts, rawOf)
  return contexts.flatMap(({ candidate, ...context }) => {
    const { line } = context
    if (candidate && looksLikeLabel(files, source, candidate, context, evidence)) return [lookAlike(candidate, line)]
    return unnamed.has(line) ? [{ line, was: '', label: undefined, asWords: undefined }] : []
  })
}

function contextsIn(files: Files, source: Source, { paragraphs }: SourceWords, rawOf: (line: SourceLine) => string): Context[] {
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph.lines.map((line, i) => ({ line, before: i ? paragraph.lines[i - 1] : undefined })),
  )
  const last = lines.findLastIndex(({ line }) => line.text && !line.isTimeStamp)
  let above: LabelCandidate | boolean | undefined
  return lines.map(({ line, before }, i) => {
    const label = labelAt(files, source, line)
    const isAfterLabel =
      above === true ||
      (typeof above === 'object' &&
        !above.rest &&
        (above.form === 'alone' || above.form === 'time') &&
        isSpeakersName(files, source, above.name))
    const candidate = label || line.isTimeStamp ? undefined : labelCandidate(rawOf(line), (words) => isSpeakersName(files, source, words))
    if (!line.isTimeStamp) above = label ? isLabelAlone(label, line) : candidate
    const isStart =
      !before || before.isTimeStamp === true || isLabelAlone(labelAt(files, source, before), before) || endsSentence(before.text)
    return { line, candidate, isStart, hasWordsAfter: i < last, isAfterLabel }
  })
}

/**
 * The lines of an interview that are set off as questions without a name: all of their words are emphasized and at least half of them ask,
 * or lines begin with dashes and at least one of these asks.
 */
function unnamedQuestions(contexts: readonly Context[], rawOf: (line: SourceLine) => string): ReadonlySet<SourceLine> {
  const lines = contexts.filter(({ line, isStart }) => isStart && line.text && !line.isTimeStamp).map(({ line }) => line)
  const asks = (line: SourceLine) => /[?？]["”’»)\]*_]*\s*$/.test(line.text)
  const emphasized = lines.filter((line) => /^(\*\*\*|\*\*|\*|___|__|_)(?=\S)(?:(?!\1).)+\1\s*$/u.test(rawOf(line)))
  const dashed = lines.filter((line) => /^[—–―]\s*[\p{Lu}“"«¿]/u.test(line.text))
  const asking = emphasized.filter(asks).length
  return new Set([
    ...(asking && asking * 2 >= emphasized.length && emphasized.length < lines.length ? emphasized : []),
    ...(dashed.length > 1 && dashed.some(asks) ? dashed : []),
  ])
}

/** Whether a label is all that a line has. */
function isLabelAlone(label: PossibleLabel | undefined, line: SourceLine): boolean {
  return label !== undefined && label.end >= line.text.length
}

/** Whether a line ends where a sentence ends or a speaker is interrupted. */
function endsSentence(line: string): boolean {
  return /(?:[\p{Sentence_Terminal}…:：—–\])）"”’»」』*_]|--|-)\s*$/u.test(line)
}

/** What the lines of a source say together about how it writes labels. */
interface Evidence {
  /** Whether any label is read, or any line surely looks like one. */
  hasLabels: boolean
  /** How often each name is at the beginning of a line, before the same kind of sign. */
  counts: ReadonlyMap<string, number>
  /** Words that are also written with a small letter, so that they are no names. */
  ordinary: ReadonlySet<string>
  /** Whether at least two lines begin with a name or `Question`, and a colon, and most paragraphs do. */
  isDialogue: boolean
}

function evidenceIn(files: Files, source: Source, contexts: readonly Context[]): Evidence {
  const counts = new Map<string, number>()
  for (const { candidate } of contexts) if (candidate) counts.set(countKey(candidate), (counts.get(countKey(candidate)) ?? 0) + 1)
  const text = linesOf(source)
    .map((line) => line.text)
    .join(' ')
  const ordinary = new Set((text.match(/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]*/gu) ?? []).map(nameKey))
  const named = contexts.filter(({ candidate, isStart }) => isStart && candidate?.form === 'colon' && mayBeSpeaker(candidate.name))
  const paragraphs = source.wordings.reduce((sum, wording) => sum + wording.paragraphs.length, 0)
  const isDialogue = !source['spoken by'].length && named.length > 1 && named.length * 2 > paragraphs
  const first = { hasLabels: linesOf(source).some((line) => labelAt(files, source, line)), counts, ordinary, isDialogue }
  const hasLabels =
    first.hasLabels || contexts.some(({ candidate, ...context }) => candidate && looksLikeLabel(files, source, candidate, context, first))
  return { ...first, hasLabels }
}

/** Whether words before a colon may be who speaks: a name, or what transcripts call people. */
function mayBeSpeaker(words: string): boolean {
  const key = nameKey(words)
  return isGeneric(key) || (looksLikeName(words) && !isOpening(key.split(' ')))
}

function countKey({ form, name }: LabelCandidate): string {
  return `${form} ${nameKey(name)}`
}

/** What is known about the name that a line could begin with. */
interface Traits {
  candidate: LabelCandidate
  context: Omit<Context, 'candidate'>
  hasLabels: boolean
  isDialogue: boolean
  /** Whether any line begins with `Q)` or the like. */
  hasQuestions: boolean
  /** How many words the name has. */
  length: number
  /** Whether it is the name of somebody who may speak, however it is written. */
  namesSpeaker: boolean
  /** Whether the source’s `speakers` has it. */
  isMapped: boolean
  /** Whether it is what transcripts call people: `Reporter`, `Speaker 1`. */
  isGeneric: boolean
  /** Whether it looks like a name, whoever it is. */
  isName: boolean
  /** Whether it may be how somebody is addressed: `Mr. Speaker`, `Ladies and gentlemen`. */
  isVocative: boolean
  /** Whether it is at the beginning of other lines too. */
  recurs: boolean
  /** Whether the words after it begin with a small letter. */
  goesOn: boolean
}

function looksLikeLabel(
  files: Files,
  source: Source,
  candidate: LabelCandidate,
  context: Omit<Context, 'candidate'>,
  evidence: Evidence,
): boolean {
  if (context.isAfterLabel) return false
  const { name } = candidate
  const key = nameKey(name)
  const parts = key.split(' ')
  const isOrdinary = parts.length === 1 && evidence.ordinary.has(key)
  return isLabelLike[candidate.form](
    {
      candidate,
      context,
      hasLabels: evidence.hasLabels,
      isDialogue: evidence.isDialogue,
      hasQuestions: [...evidence.counts.keys()].some((one) => one.startsWith('letter q')),
      length: parts.length,
      namesSpeaker: isSpeakersName(files, source, name),
      isMapped: mappedSpeakers(files, source).has(key),
      isGeneric: isGeneric(key),
      // A word that the source writes with a small letter elsewhere begins a sentence, and names nobody.
      isName: looksLikeName(name) && !isOpening(parts) && !isOrdinary,
      isVocative: parts.every((word) => vocatives.has(word)),
      recurs: (evidence.counts.get(countKey(candidate)) ?? 0) > 1,
      goesOn: /^\p{Ll}/u.test(candidate.rest),
    },
    files,
    source,
  )
}

const isLabelLike: Readonly<Record<LabelCandidate['form'], (traits: Traits, files: Files, source: Source) => boolean>> = {
  chevrons: () => true,
  // “A) …, B) …” is a list, unless there are questions too.
  letter: ({ candidate: { name }, hasQuestions }) => name.startsWith('Q') || hasQuestions,
  bullet: ({ namesSpeaker, isName }) => namesSpeaker || isName,
  // The signs are in the words, so Markdown does not take them for marks.
  stars: ({ context, length }) => /^[*_]/.test(context.line.text) && length <= 8,
  brackets: ({ candidate: { was, rest }, namesSpeaker, isGeneric: isRole, isName, length, recurs, hasLabels }, _, { language }) => {
    if (transcriptNotes(was.trim(), language).length) return false
    if (!rest) return namesSpeaker && !isRole
    return isRole ? recurs || hasLabels : namesSpeaker || (recurs && isName && length <= 5)
  },
  time: ({ namesSpeaker, isName, length, recurs, hasLabels, goesOn }) =>
    namesSpeaker || (isName && !goesOn && (recurs || hasLabels || length > 1)),
  alone: ({ candidate, context, namesSpeaker, isName, isVocative, length, recurs, hasLabels }) => {
    // The last line may be who signed a letter.
    if (!context.hasWordsAfter) return false
    if (!context.isStart) return namesSpeaker && recurs
    return (
      namesSpeaker ||
      (isName && !isVocative && (recurs ? length > 1 || hasLabels : hasLabels && length > 1 && candidate.role === undefined))
    )
  },
  dash: ({ candidate, context, namesSpeaker, isName, isVocative, length, recurs, hasLabels, goesOn }) => {
    if (!context.isStart) return namesSpeaker && recurs && !goesOn
    if (namesSpeaker) return recurs || (!goesOn && !isBetweenDashes(candidate.rest))
    return isName && !isVocative && !goesOn && (recurs || (hasLabels && length > 1 && !isBetweenDashes(candidate.rest)))
  },
  stop: ({ candidate, context, isMapped, namesSpeaker, isGeneric: isRole, isName, isVocative, length, recurs, hasLabels, goesOn }) => {
    if (goesOn || !context.isStart) return false
    if (isMapped) return true
    if (isVocative) return isInCapitals(candidate.name) && (recurs || hasLabels)
    if (isRole) return recurs
    if (namesSpeaker) return true
    if (isInCapitals(candidate.name)) return isName && (recurs || hasLabels || hasTitle(candidate.name))
    return isName && recurs && length > 1
  },
  colon: (
    { candidate, context, namesSpeaker, isGeneric: isRole, isName, isVocative, length, recurs, hasLabels, isDialogue },
    files,
    source,
  ) => {
    const { name, role } = candidate
    if (!context.isStart) return namesSpeaker && !isRole && !isVocative
    if (isRole) return /\d$/.test(name) || recurs || hasLabels || isDialogue
    const isSalutation = nameKey(name)
      .split(' ')
      .some((word) => pluralVocatives.has(word))
    if (isVocative) return hasLabels && length > 1 && !isSalutation
    if (namesSpeaker || isParticipantsFirstName(files, source, name)) return !isSalutation
    if (!isName || isSalutation) return false
    if (role !== undefined && length === 1) return recurs && hasLabels
    return isDialogue || hasLabels || (recurs && length > 1)
  },
  emphasis: ({ candidate, context, namesSpeaker, isName, isVocative, length, recurs, hasLabels, goesOn }, files, source) => {
    if (candidate.rest && !goesOn && isParticipantsFirstName(files, source, candidate.name)) return true
    if (!candidate.rest) return namesSpeaker || (isName && recurs && context.hasWordsAfter)
    if (namesSpeaker) return !goesOn || recurs
    if (!isName || goesOn || isVocative) return false
    return length > 1 ? recurs || (hasLabels && candidate.sign !== undefined) : recurs && hasLabels
  },
  bare: ({ context }) => context.isStart,
  apart: ({ context, namesSpeaker, isMapped }) => context.isStart && (namesSpeaker || isMapped),
}

/** Whether somebody is known by a name in this source, or it is what transcripts call people; not a form of address alone. */
export function isNameOfSpeaker(files: Files, source: Source, words: string): boolean {
  const parts = nameKey(words).split(' ')
  return isSpeakersName(files, source, words) && !parts.every((word) => vocatives.has(word))
}

/** Whether words begin a point rather than name somebody: `First`, `Article 5`, `Section IV`, `Monday`. */
function isOpening([first = '', ...rest]: readonly string[]): boolean {
  return openers.has(first) && rest.every((word) => openers.has(word) || /^(?:\d+\p{L}?|[ivxlc]+)$/u.test(word))
}

/** The days of the week and the months in the eleven languages. */
function namesOfDays(): string[] {
  return ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'uk', 'ru'].flatMap((language) => {
    const [weekday, month] = (['weekday', 'month'] as const).map(
      (part) => new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' }),
    )
    const days = Array.from({ length: 7 }, (_, day) => weekday?.format(Date.UTC(2026, 0, 1 + day)) ?? '')
    const months = Array.from({ length: 12 }, (_, index) => month?.format(Date.UTC(2026, index, 1)) ?? '')
    return [...days, ...months].filter((name) => !name.includes(' '))
  })
}

/** Whether another dash comes in the same sentence: “Anna Lund — Mayor of Nordhamn — said”. */
function isBetweenDashes(rest: string): boolean {
  return /^[^.!?]*?(?:\s[—–-]\s|—|--)\s*\p{Ll}/u.test(rest)
}

/** Whether a name is in capitals, apart from a title before it: `Mr. LUND`. */
function isInCapitals(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => !titles.has(nameKey(word)))
  const bare = words.join(' ').replace(/Mc|Mac/g, '')
  return /\p{Lu}{2}/u.test(bare) && !/\p{Ll}/u.test(bare)
}

function hasTitle(name: string): boolean {
  return titles.has(nameKey(name.split(/\s+/)[0] ?? ''))
}

/** Whether words are the name of somebody who may speak in a source, however it is written, or what transcripts call people. */
function isSpeakersName(files: Files, source: Source, words: string): boolean {
  const key = nameKey(words)
  if (!key || !/^[\p{Lu}\p{Lo}]/u.test(words.trim())) return false
  if (isGeneric(key)) return true
  const found = speakerNamed(files, source, { written: words, name: words }).is
  return key.split(' ').every((word) => titles.has(word)) ? found === 'speaker' : found !== 'nobody known'
}

/** Whether words are what transcripts call people: `Reporter`, `Speaker 1`, `Unidentified speaker`. */
function isGeneric(key: string): boolean {
  const words = key.split(' ')
  const isOne = (word: string) => generic.has(word) || besideGeneric.has(word) || /^(?:\d+|[a-z])$/.test(word)
  return words.length <= 4 && words.some((word) => generic.has(word)) && words.every(isOne)
}

function lookAlike({ name: words, role: its, time: stamp, was, sign }: LabelCandidate, line: SourceLine): LookAlike {
  const written = its === undefined ? words : `${words} (${its})`
  const inFront = stamp === undefined ? '' : `${/^[[(]/.test(stamp) ? stamp : `[${stamp}]`} `
  return {
    line,
    was: was.trimEnd(),
    label: words ? `${inFront}**${written.replace(/\.$/, '')}:**` : undefined,
    asWords: asWords(was.trimEnd(), sign?.trim()),
  }
}

const entities: Readonly<Record<string, string>> = {
  '—': '&mdash;',
  '–': '&ndash;',
  '―': '&horbar;',
  '：': '&#65306;',
  '→': '&rarr;',
  '»': '&raquo;',
}

/** The beginning of a line with its sign written so that it is read as words. */
function asWords(was: string, sign: string | undefined): string | undefined {
  const at = sign ? was.lastIndexOf(sign) : -1
  if (!sign || at < 0) return undefined
  const [first = ''] = sign
  return `${was.slice(0, at)}${entities[first] ?? `\\${first}`}${was.slice(at + first.length)}`
}
