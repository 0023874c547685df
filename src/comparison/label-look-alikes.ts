import type { Files } from '../model/look-up.ts'
import { linesOf, type Source, type SourceLine, type SourceWords } from '../model/source.ts'
import nameWords from './name-words.json' with { type: 'json' }
import { isParticipantsFirstName, nameKey, speakerNamed } from './speaker-names.ts'
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

/** What the beginning of a line could be, before it is known whether it is. */
interface Candidate {
  form: Form
  name: string
  role: string | undefined
  time: string | undefined
  was: string
  /** The words after it on the line. */
  rest: string
  /** The sign after the name, such as `—`. */
  sign: string | undefined
}

type Form = 'chevrons' | 'bullet' | 'brackets' | 'time' | 'alone' | 'dash' | 'stop' | 'colon' | 'emphasis' | 'stars' | 'bare'

/** A line with what decides whether it begins with a label. */
interface Context {
  line: SourceLine
  candidate: Candidate | undefined
  /** Whether it is where a sentence may begin: at the beginning of a paragraph, or after a line that ends one. */
  isStart: boolean
  /** Whether words come after it in its block quote. */
  hasWordsAfter: boolean
  /** Whether it comes directly after a label without words: then it is the words. */
  isAfterLabel: boolean
}

const setOf = (words: string) => new Set(words.split(' ').map(nameKey))
const generic = setOf(nameWords.generic)
const openers = setOf([nameWords.openers, ...namesOfDays()].join(' '))
const vocatives = setOf(nameWords.vocatives)
const titles = setOf(nameWords.titles)

/**
 * Every line of a source that looks as if it began with a speaker’s label, but is not read so: whose its words are would be a guess.
 *
 * @param rawOf a line as the file writes it, from its first character
 */
export function labelLookAlikes(files: Files, source: Source, rawOf: (line: SourceLine) => string): LookAlike[] {
  const contexts = source.wordings.flatMap((wording) => contextsIn(files, source, wording, rawOf))
  const evidence = evidenceIn(files, source, contexts)
  return contexts.flatMap(({ candidate, ...context }) =>
    candidate && looksLikeLabel(files, source, candidate, context, evidence) ? [lookAlike(candidate, context.line)] : [],
  )
}

function contextsIn(files: Files, source: Source, { paragraphs }: SourceWords, rawOf: (line: SourceLine) => string): Context[] {
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph.lines.map((line, i) => ({ line, before: i ? paragraph.lines[i - 1] : undefined })),
  )
  const last = lines.findLastIndex(({ line }) => line.text && !line.isTimeStamp)
  let above: Candidate | boolean | undefined
  return lines.map(({ line, before }, i) => {
    const label = labelAt(files, source, line)
    const isAfterLabel =
      above === true ||
      (typeof above === 'object' &&
        !above.rest &&
        (above.form === 'alone' || above.form === 'time') &&
        isSpeakersName(files, source, above.name))
    const candidate = label || line.isTimeStamp ? undefined : candidateOf(rawOf(line), (words) => isSpeakersName(files, source, words))
    if (!line.isTimeStamp) above = label ? label.end >= line.text.length : candidate
    const isStart = !before || labelAt(files, source, before) !== undefined || before.isTimeStamp === true || endsSentence(before.text)
    return { line, candidate, isStart, hasWordsAfter: i < last, isAfterLabel }
  })
}

/** Whether a line ends where a sentence ends or a speaker is interrupted. */
function endsSentence(line: string): boolean {
  return /(?:[.!?…:—–\])"”’»*_]|--|-)\s*$/.test(line)
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
  return isGeneric(key) || (isNameLike(words) && !isOpening(key.split(' ')))
}

function countKey({ form, name }: Candidate): string {
  return `${form} ${nameKey(name)}`
}

const clock = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`
const time = String.raw`[\[(]?${clock}(?:\s*(?:-->|→|[-–—])\s*${clock})?[\])]?`
const role = String.raw`(?:\s*[(（][^()（）]{1,80}[)）]|,\s(?!(?:and|or|but|if|as|when|who|which|to|it|we|you|I|that|this)\s)[^.:!?—–,]{2,60}(?:,\s[^.:!?—–,]{2,60})?)`
const name = String.raw`\p{L}(?:[\p{L}\p{M}\p{N}'’.&/ \t]|(?<=\p{L})[-‐](?=\p{L})){0,79}?`

const patterns: readonly [Form, RegExp][] = [
  ['chevrons', new RegExp(String.raw`^(?:\\?(?:>|&gt;)){2,}\s*(?:(?<name>${name})(?<role>${role})?\s*(?<sign>[:：﹕∶])\s*)?`, 'u')],
  ['stars', new RegExp(String.raw`^[*_]{1,3}\s*(?<name>${name})(?<role>${role})?\s*(?<sign>[:：﹕∶])\s*(?:[*_]{1,3}|(?=\S))\s*`, 'u')],
  [
    'bullet',
    new RegExp(
      String.raw`^(?:\\?[-*+]|[–—•·‣▪◦])\s+(?:\*\*|__|[*_])?(?<name>${name})(?<role>${role})?\s*(?<sign>[:：﹕∶])\s*(?:\*\*|__|[*_])?(?<role2>${role})?\s*(?:[:：﹕∶])?\s*`,
      'u',
    ),
  ],
  [
    'brackets',
    new RegExp(String.raw`^[\[({]\s*(?<name>${name})(?<role>,\s[^\])]{2,60})?\s*[:：]?\s*[\])}]\s*(?:[:：﹕∶]|[—–-]\s)?\s*`, 'u'),
  ],
  [
    'time',
    new RegExp(String.raw`^(?<time>${time})\s*[-–—|]?\s*(?<name>${name})(?<role>${role})?\s*(?:(?<sign>[:：﹕∶]|\s[—–-](?=\s))\s*|$)`, 'u'),
  ],
  [
    'time',
    new RegExp(
      String.raw`^(?<name>${name})(?<role>${role})?\s*[-–—,|·•]?\s*(?<time>${time})\s*(?:[:：﹕∶]\s*|[—–-]\s+|$|(?<=[\])])\s+)`,
      'u',
    ),
  ],
  [
    'emphasis',
    new RegExp(
      String.raw`^(?<mark>\*{1,3}|_{1,3})(?:\[)?(?<name>${name})(?<role>${role})?[.,]?(?:\](?:\([^)]*\))?)?\k<mark>(?:(?<role2>${role})(?=\s*[—–|>~.-]))?\s*(?:(?<sign>[—–|>~-]+|\.)\s*|(?=\s|$)\s*)`,
      'u',
    ),
  ],
  ['alone', new RegExp(String.raw`^(?<name>${name})(?<role>${role})?\s*$`, 'u')],
  [
    'dash',
    new RegExp(String.raw`^(?<name>${name})(?<role>${role})?\s*(?<sign>--+|[—–―]|(?<=\s)-(?=\s)|[|>~=→»;]|(?<=\s)/(?=\s))\s*(?=\S)`, 'u'),
  ],
  ['colon', new RegExp(String.raw`^(?<name>${name})(?<role>${role})?\s*(?<sign>:(?![\d/\\])|[：﹕∶])\s*`, 'u')],
]
/** A name in capitals, or with a role in brackets, directly before words. */
const bare = new RegExp(String.raw`^(?<name>${name})(?<role>\s*[(（][^()（）]{1,80}[)）])?\s+(?=[\p{Lu}"“‘])`, 'u')

/** What a line could begin with; the first that could be. A backslash before the sign says that it is words. */
function candidateOf(raw: string, namesSpeaker: (name: string) => boolean): Candidate | undefined {
  for (const [form, pattern] of patterns) {
    const found = matchOf(form, pattern, raw)
    if (found) return found
  }
  const stopped = stopAfterName(raw, namesSpeaker)
  if (stopped) return stopped
  return /^\p{Lu}{2,}|^[^()]{2,60}\(/u.test(raw) ? longestName(raw, namesSpeaker) : undefined
}

/** A known name in capitals, or before a role in brackets, with words directly after it. */
function longestName(raw: string, namesSpeaker: (name: string) => boolean): Candidate | undefined {
  const spaces = [...raw.slice(0, 80).matchAll(/\s+(?=\S)/g)].map(({ index }) => index)
  for (const end of spaces.toReversed()) {
    const words = raw.slice(0, end)
    const [, before = words, bracket] = /^(.*?)\s*[(（]([^()（）]*)[)）]$/.exec(words) ?? []
    const isBare = bracket !== undefined || (!/\p{Ll}/u.test(words) && words.includes(' '))
    if (!isBare || !/^\s+[\p{Lu}"“‘]/u.test(raw.slice(end)) || !namesSpeaker(before)) continue
    const was = bare.exec(raw) ? words + (/^\s+/.exec(raw.slice(end))?.[0] ?? '') : words
    return { form: 'bare', name: before, role: bracket, time: undefined, was, rest: raw.slice(was.length), sign: undefined }
  }
  return undefined
}

function matchOf(form: Form, pattern: RegExp, raw: string): Candidate | undefined {
  const match = pattern.exec(raw)
  if (!match) return undefined
  const { name: found = '', role: its, role2, time: stamp, sign } = match.groups ?? {}
  const written = its ?? role2
  const [was] = match
  if ((form === 'bullet' && !found) || (found && !isOneName(found))) return undefined
  return { form, name: found.trim(), role: written && bareRole(written), time: stamp, was, rest: raw.slice(was.length), sign }
}

/** A name and a stop: the first one that is not of a title or an initial, as in “Mr. J. Lund. We will”. */
function stopAfterName(raw: string, namesSpeaker: (name: string) => boolean): Candidate | undefined {
  for (const { 0: sign, index } of raw.slice(0, 90).matchAll(/\.(?:--|[—–-])?\s+/g)) {
    const before = raw.slice(0, index)
    if (isOneName(`${before}.`)) continue
    const [, words = '', its] = new RegExp(`^(${name})(${role})?$`, 'u').exec(before) ?? []
    if (!words || !isOneName(words) || !(namesSpeaker(words) || isNameLike(words))) return undefined
    const was = before + sign
    return { form: 'stop', name: words.trim(), role: its && bareRole(its), time: undefined, was, rest: raw.slice(was.length), sign: '.' }
  }
  return undefined
}

function bareRole(written: string): string {
  return written
    .trim()
    .replace(/^,\s*/, '')
    .replace(/^[(（](.*)[)）]$/, '$1')
    .trim()
}

/** Whether each stop in words is of a title or an initial: “Mr. J. Lund”, but not “Lund. We”. */
function isOneName(words: string): boolean {
  return words
    .trim()
    .split(/\.(?=\s|$)/)
    .slice(0, -1)
    .every((part) => /(?:^|[\s.])\p{L}$/u.test(part) || titles.has(nameKey(part.split(/\s+/).at(-1) ?? '')) || /\b[JS]r$/.test(part))
}

/** Whether words end with the stop of a title or an initial, so that a name goes on after them: `Mr.`, `Anna M.` */
export function endsWithinName(words: string): boolean {
  const last = words.trim().split(/\s+/).at(-1) ?? ''
  return last.endsWith('.') && isOneName(last)
}

function isOnlyTitles(words: string): boolean {
  return nameKey(words)
    .split(' ')
    .every((word) => titles.has(word))
}

/** Whether somebody is known by a name in this source, however it is written; or it is what transcripts call people. */
function isSpeakersName(files: Files, source: Source, words: string): boolean {
  const key = nameKey(words)
  if (!key || !/^[\p{Lu}\p{Lo}]/u.test(words.trim())) return false
  if (isGeneric(key)) return true
  if (isOnlyTitles(words)) return speakerNamed(files, source, { written: words, name: words }).is === 'speaker'
  return speakerNamed(files, source, { written: words, name: words }).is !== 'nobody known'
}

/** `Reporter`, `Speaker 1`, `Unidentified speaker`. */
function isGeneric(key: string): boolean {
  const words = key.split(' ')
  return (
    words.length <= 4 &&
    words.some((word) => generic.has(word)) &&
    words.every((word) => generic.has(word) || /^\d+$|^[a-z]$/.test(word) || ['male', 'female', 'the', 'second', 'first'].includes(word))
  )
}

/** Whether somebody is known by a name in this source, or it is what transcripts call people; not a form of address alone. */
export function isNameOfSpeaker(files: Files, source: Source, words: string): boolean {
  const parts = nameKey(words).split(' ')
  return isSpeakersName(files, source, words) && !parts.every((word) => vocatives.has(word) || titles.has(word))
}

const particles = /^(?:de|von|van|der|den|of|and|the|la|le|du|al|bin|y|e|da|dos|di|el|ter|zu|af|av|d['’]\p{Lu}.*)$/u

/** Whether words look like a name: one to six, each but small ones with a capital. */
function isNameLike(words: string): boolean {
  const parts = words.trim().split(/\s+/)
  return (
    parts.length <= 6 &&
    parts.every((part, i) => /^['’]?[\p{Lu}\p{Lo}]/u.test(part) || (i > 0 && (particles.test(part) || /^\d+$/.test(part))))
  )
}

function looksLikeLabel(
  files: Files,
  source: Source,
  candidate: Candidate,
  context: Omit<Context, 'candidate'>,
  evidence: Evidence,
): boolean {
  const { form, name: words, rest, sign } = candidate
  if (context.isAfterLabel) return false
  if (form === 'chevrons' || form === 'bullet') return form === 'chevrons' || isSpeakersName(files, source, words) || isNameLike(words)
  // The signs are in the words, so Markdown does not take them for marks.
  if (form === 'stars') return /^[*_]/.test(context.line.text) && words.split(/\s+/).length <= 8
  const key = nameKey(words)
  const count = evidence.counts.get(countKey(candidate)) ?? 0
  const recurs = count > 1
  const namesSpeaker = isSpeakersName(files, source, words)
  const parts = key.split(' ')
  const isVocative = parts.every((word) => vocatives.has(word) || titles.has(word) || ['dear', 'my', 'and', 'madam', 'your'].includes(word))
  const named = isNameLike(words) && !isOpening(parts)
  // A word that the source writes with a small letter elsewhere begins a sentence, and names nobody.
  const isName = named && (parts.length > 1 || !evidence.ordinary.has(key))
  const isQuietName = namesSpeaker && (!evidence.ordinary.has(key) || parts.length > 1 || !isGenericOrTitle(key))
  const goesOn = /^[\p{Ll}]/u.test(rest)
  switch (form) {
    case 'brackets': {
      if (transcriptNotes(candidate.was.trim(), source.language).length || /[[(]\s*$/.test(words)) return false
      const isPerson = namesSpeaker && !isGeneric(key)
      return rest ? isPerson || (recurs && isName && parts.length <= 5) || (isGeneric(key) && (recurs || evidence.hasLabels)) : isPerson
    }
    case 'time':
      return namesSpeaker || (isName && (recurs || evidence.hasLabels || parts.length > 1) && !goesOn)
    case 'alone':
      if (!context.hasWordsAfter || !context.isStart) return namesSpeaker && recurs && context.hasWordsAfter
      return isQuietName || (isName && parts.length > 1 && !isVocative && recurs) || (isName && recurs && evidence.hasLabels)
    case 'dash':
      if (!context.isStart) return namesSpeaker && recurs && !goesOn
      if (namesSpeaker) return recurs || (!goesOn && !isBetweenDashes(rest))
      return (
        isName &&
        !isVocative &&
        !goesOn &&
        (recurs || (evidence.hasLabels && parts.length > 1 && sign !== '—' && sign !== '–')) &&
        parts.length > (recurs ? 0 : 1)
      )
    case 'stop': {
      if (goesOn || !context.isStart) return false
      const hasTitle = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sen|Rep|Gov|The|Sir|Lord|Lady|Baroness|Herr|Frau|M|Mme|Mlle|Sr|Sra)\b/u.test(words)
      const inCapitals =
        !/\p{Ll}/u.test(words.replace(/^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sen|Rep|Gov|The|Sir|Lord|Lady)\b\.?/u, '').replace(/Mc|Mac/g, '')) &&
        /\p{Lu}{2}/u.test(words)
      if (isVocative) return inCapitals && (recurs || evidence.hasLabels)
      if (namesSpeaker && !isGeneric(key)) return true
      if (isGeneric(key)) return recurs
      return isName && ((hasTitle && inCapitals) || (recurs && (inCapitals || parts.length > 1)))
    }
    case 'colon': {
      if (!context.isStart) return namesSpeaker && !isGeneric(key) && !isVocative
      if (/\d$/.test(key) && isGeneric(key) && parts.length > 1) return true
      if (isVocative)
        return (
          evidence.hasLabels &&
          parts.length > 1 &&
          !parts.some((word) => ['ladies', 'gentlemen', 'friends', 'colleagues', 'members', 'citizens'].includes(word))
        )
      if (isGeneric(key)) return recurs || evidence.hasLabels || evidence.isDialogue
      if (namesSpeaker || isParticipantsFirstName(files, source, words)) return true
      if (!isName) return false
      if (candidate.role !== undefined && parts.length === 1) return recurs && evidence.hasLabels
      if (evidence.isDialogue) return true
      return parts.length > 1 ? recurs || evidence.hasLabels : evidence.hasLabels && !openers.has(key)
    }
    case 'emphasis':
      if (!rest) return namesSpeaker || (isName && recurs && context.hasWordsAfter)
      if (namesSpeaker) return (!goesOn || recurs) && (isQuietName || recurs)
      return (
        isName &&
        !goesOn &&
        !isVocative &&
        (recurs || (sign !== undefined && sign !== '.' && parts.length > 1 && evidence.hasLabels)) &&
        (parts.length > 1 || evidence.hasLabels)
      )
    case 'bare':
      return context.isStart
  }
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

function isGenericOrTitle(key: string): boolean {
  return isGeneric(key) || isOnlyTitles(key)
}

function lookAlike({ name: words, role: its, time: stamp, was, sign }: Candidate, line: SourceLine): LookAlike {
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
