import { looksLikeName } from '../model/name-form.ts'
import { clockRange } from '../model/time-stamp.ts'
import { nameKey, titles } from './speaker-names.ts'

/** What the beginning of a line could be, before it is known whether it is. */
export interface LabelCandidate {
  form: CandidateForm
  /** The name as it is written; empty after chevrons that name nobody. */
  name: string
  /** What is in brackets or after a comma behind it. */
  role: string | undefined
  /** The time stamp beside it. */
  time: string | undefined
  /** All of the beginning, with Markdown’s signs and the space after it. */
  was: string
  /** The words after it on the line. */
  rest: string
  /** The sign after the name, such as `—`. */
  sign: string | undefined
}

/** How the name is set off from the words: by what is in front of it, or by the sign after it. */
type CandidateForm =
  | 'chevrons'
  | 'letter'
  | 'bullet'
  | 'brackets'
  | 'time'
  | 'alone'
  | 'dash'
  | 'stop'
  | 'colon'
  | 'emphasis'
  | 'stars'
  | 'bare'
  | 'apart'

const time = String.raw`[\[(]?${clockRange}[\])]?`
const role = String.raw`(?:\s*[(（][^()（）]{1,80}[)）]|,\s(?!(?:and|or|but|if|as|when|who|which|to|it|we|you|I|that|this)\s)[^.:!?—–,]{2,60}(?:,\s[^.:!?—–,]{2,60})?)`
const name = String.raw`\p{L}(?:[\p{L}\p{M}\p{N}'’.&/ \t]|(?<=\p{L})[-‐](?=\p{L})){0,79}?`

const patterns: readonly [CandidateForm, RegExp][] = [
  ['letter', /^(?<name>[QA]\d{0,3})\s*(?<sign>[)\]>—–-])\s+/u],
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
      String.raw`^(?<mark>\*{1,3}|_{1,3})\s*(?:\[)?(?<name>${name})(?<role>${role})?[.,]?(?:\](?:\([^)]*\))?)?\s*\k<mark>(?:(?<role2>${role})(?=\s*[—–|>~.-]))?\s*(?:(?<sign>[—–|>~-]+|\.)\s*|(?=\s|$)\s*)`,
      'u',
    ),
  ],
  ['alone', new RegExp(String.raw`^(?<name>${name})(?<role>${role})?\s*$`, 'u')],
  [
    'dash',
    new RegExp(String.raw`^(?<name>${name})(?<role>${role})?\s*(?<sign>--+|[—–―]|(?<=\s)-(?=\s)|[|>~=→»;]|(?<=\s)/(?=\s))\s*(?=\S)`, 'u'),
  ],
  // Behind a number, a date or a sign; or with more space, or only a sign of the radio, before the words.
  [
    'apart',
    new RegExp(
      String.raw`^[^\p{L}*_\\“”"«»„‘’'()[\]{}<>#|~\n-][^\p{L}*_\\“”"«»„\n]{0,29}(?<name>${name})(?<role>${role})?\s*(?<sign>[:：﹕∶])\s*(?=\S)`,
      'u',
    ),
  ],
  ['apart', /^[\d :.,/-]{5,}\s(?<name>[\p{Lu}\d]{2,12})(?<role>\s*[(（][^()（）]{1,80}[)）])?\s+(?=[\p{Lu}"“‘])/u],
  ['apart', new RegExp(String.raw`^(?<name>${name})(?:\t|[ \u00A0]{2,})\s*(?=[\p{Lu}\d"“‘])`, 'u')],
  ['colon', new RegExp(String.raw`^(?<name>${name})(?<role>${role})?\s*(?<sign>:(?![\d/\\])|[：﹕∶])\s*`, 'u')],
]

/**
 * What a line of a file could begin with, if it were a label: a name with a sign after it that is not read as one.
 *
 * @param raw the line, with Markdown’s signs; a backslash or an entity before the words says that they are no label
 * @param namesSpeaker whether words are the name of somebody who may speak
 */
export function labelCandidate(raw: string, namesSpeaker: (name: string) => boolean): LabelCandidate | undefined {
  const found = [...patterns.map(([form, pattern]) => matchOf(form, pattern, raw)), stopAfterName(raw, namesSpeaker)].filter(
    (candidate) => candidate !== undefined,
  )
  // A dash further on in the words is no sign after a name: somebody's name comes first.
  const first = found.find((candidate) => candidate.name && namesSpeaker(candidate.name)) ?? found[0]
  if (first) return first
  return /^\p{Lu}{2,}|^[^()]{2,60}\(/u.test(raw) ? longestName(raw, namesSpeaker) : undefined
}

/** A known name in capitals, or before a role in brackets, with words directly after it. */
function longestName(raw: string, namesSpeaker: (name: string) => boolean): LabelCandidate | undefined {
  const spaces = [...raw.slice(0, 80).matchAll(/\s+(?=\S)/g)].map(({ index }) => index)
  for (const end of spaces.toReversed()) {
    const words = raw.slice(0, end)
    const [, before = words, bracket] = /^(.*?)\s*[(（]([^()（）]*)[)）]$/.exec(words) ?? []
    const isBare = bracket !== undefined || (!/\p{Ll}/u.test(words) && words.includes(' '))
    if (!isBare || !/^\s+[\p{Lu}"“‘]/u.test(raw.slice(end)) || !namesSpeaker(before)) continue
    const was = words + (/^\s+/.exec(raw.slice(end))?.[0] ?? '')
    return { form: 'bare', name: before, role: bracket, time: undefined, was, rest: raw.slice(was.length), sign: undefined }
  }
  return undefined
}

function matchOf(form: CandidateForm, pattern: RegExp, raw: string): LabelCandidate | undefined {
  const match = pattern.exec(raw)
  if (!match) return undefined
  const { name: found = '', role: its, role2, time: stamp, sign } = match.groups ?? {}
  const written = its ?? role2
  const [was] = match
  if ((form === 'bullet' && !found) || (found && !isOneName(found))) return undefined
  return { form, name: found.trim(), role: written && bareRole(written), time: stamp, was, rest: raw.slice(was.length), sign }
}

/** A name and a stop: the first one that is not of a title or an initial, as in “Mr. J. Lund. We will”. */
function stopAfterName(raw: string, namesSpeaker: (name: string) => boolean): LabelCandidate | undefined {
  for (const { 0: sign, index } of raw.slice(0, 90).matchAll(/\.(?:--|[—–-])?\s+/g)) {
    const before = raw.slice(0, index)
    // “The President” may be a title before a name, or, where `speakers` has it, all of the label.
    if (isOneName(`${before}.`) && !(/\p{L}{3}/u.test(before) && namesSpeaker(before))) continue
    // “Mr. LUND of Nordhamn”: where somebody is from is no part of the name.
    const [, from = before, origin] = /^(.*\p{Lu}{2}\S*)\s+(of\s\p{Lu}.*)$/u.exec(before) ?? []
    const [, words = '', its = origin] = new RegExp(`^(${name})(${role})?$`, 'u').exec(from) ?? []
    if (!words || !isOneName(words) || !(namesSpeaker(words) || looksLikeName(words))) return undefined
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
