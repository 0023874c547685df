import { looksLikeName } from '../model/name-form.ts'
import type { PossibleLabel } from '../model/source.ts'
import { clock, clockRange } from '../model/time-stamp.ts'

/** A line of a source's words, taken apart. All offsets are in the line. */
interface LineStart {
  /** The time stamp in front, as it is written; undefined when there is none. */
  time: string | undefined
  /** Where the line goes on after it. */
  start: number
  /** What may be a speaker's label there; its `end` counts from the line's beginning. */
  label: PossibleLabel | undefined
}

const bracketedTime = new RegExp(String.raw`^\s*[\[(<［（【]\s*${clockRange}\s*[\])>］）】]\s*[-–—:]?\s*`)
const longTime = new RegExp(String.raw`^\s*(?:\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?|${clock}\s*(?:-->|→)\s*${clock})\s*[-–—]?\s+(?=\S)`)
const shortTime = new RegExp(String.raw`^\s*${clock}\s+(?=\S)`)
const onlyTime = new RegExp(String.raw`^\s*[\[(<［（【]?\s*${clockRange}\s*[\])>］）】]?\s*[-–—:.]?\s*$`)

/** Whether a line is nothing but a time stamp: `[00:01:02]`, `00:01 --> 00:04`. */
export function isTimeStamp(line: string): boolean {
  return onlyTime.test(line)
}

/**
 * Reads what may be a speaker's label at the beginning of a line of a source's words.
 *
 * @param line the line's text, without markup
 * @param emphasized whether the character at an offset is bold or in italics
 * @param strong whether it is bold
 */
export function readLineStart(line: string, emphasized: (offset: number) => boolean, strong: (offset: number) => boolean): LineStart {
  const [bracketed = ''] = bracketedTime.exec(line) ?? longTime.exec(line) ?? []
  const [short = ''] = bracketed ? [] : (shortTime.exec(line) ?? [])
  // A short time without brackets may be of the words (“10:30 is too late”); before a label it is none.
  for (const stamp of short ? [short, ''] : [bracketed]) {
    const start = stamp.length || blankLength(line)
    const rest = line.slice(start)
    const label = labelOf(
      rest,
      lengthOf(rest, (i) => emphasized(start + i)),
      lengthOf(rest, (i) => strong(start + i)),
    )
    if (stamp === short && short && label?.form === 'plain') continue
    if (label || stamp !== short || !short)
      return { time: stamp.trim() || undefined, start, label: label && { ...label, end: start + label.end } }
  }
  return { time: undefined, start: blankLength(line), label: undefined }
}

/** How many spaces and invisible characters a line begins with. */
function blankLength(line: string): number {
  return /^[\s\p{Cf}]*/u.exec(line)?.[0].length ?? 0
}

/** The length of the text at the beginning of which each character is marked. */
function lengthOf(text: string, isMarked: (offset: number) => boolean): number {
  let length = 0
  while (length < text.length && isMarked(length)) length++
  return length
}

/** The most that a label may have. */
const most = { letters: 160, words: 20 }

/** A colon, or a sign that looks like one. */
const colons = ':：﹕∶'
const role = String.raw`\s*(?:[(（][^)）]*[)）]|\[[^\]]*\]|,[^.:：﹕∶!?]{1,60})`
/** A colon that ends a label: not in a time, a ratio or an address. */
const endingColon = String.raw`(?::(?![\d/\\])|[：﹕∶])`
const signsAround = new RegExp(String.raw`^(\*{1,3}|_{1,3})\s*([^*_]{1,90}?)\s*\1((?:${role})?)\s*${endingColon}\s*`)
const colonAfter = new RegExp(String.raw`^((?:${role})?)\s*${endingColon}\s*`)
const inFront = new RegExp(String.raw`^([^:：﹕∶\n]{1,${most.letters}}?)\s*${endingColon}\s*`)

const voiceTag = new RegExp(String.raw`^<v(?:\.[^\s>]*)?\s+([^<>]{1,${most.letters}})>\s*`)

function labelOf(text: string, emphasized: number, strong: number): PossibleLabel | undefined {
  const [voice, name = ''] = voiceTag.exec(text) ?? []
  if (voice !== undefined) return make('voice', name, voice.length)
  if (emphasized) {
    const found = emphasizedLabel(text, emphasized, strong)
    if (found) return found
  }
  // Markdown takes the marks for signs when no space comes after them, or one before.
  const [marks, , marked = ''] = /^(\*{1,3}|_{1,3})\s*([^*_]{1,90}?)\s*[:：﹕∶]\s*\1\s*/.exec(text) ?? []
  if (marks !== undefined && isLabelLike(marked)) return make('emphasis', marked, marks.length)
  const [signs, , between = '', its = ''] = signsAround.exec(text) ?? []
  if (signs !== undefined && isLabelLike(between)) return make('emphasis', between + its, signs.length)
  const [before, words = ''] = inFront.exec(text) ?? []
  const named = before !== undefined && isLabelLike(words) ? { words, end: before.length } : undefined
  const isLetter = /^[QA]\d{0,3}$/.test(words.trim())
  if (named && !isLetter && isInCapitals(splitRole(words).name)) return make('capitals', words, named.end)
  const [asked, letter = ''] = /^([QA]\d{0,3})\s*(?:[.:：]{1,2}(?=\s|$)|:(?=[\p{L}“"‘])|：)\s*/u.exec(text) ?? []
  if (asked !== undefined) return make(/[:：]/.test(asked) ? 'letter-colon' : 'letter-stop', letter, asked.length)
  if (/^[QA]\s*$/.test(text)) return make('letter-colon', text.trim(), text.length)
  // Without a sign, the letter is followed by a capital or by more space than words have: “A man came” has neither.
  const [bare, only = ''] = /^([QA])(?:\t\s*|[ \u00A0]{2,}|[ \u00A0](?!\p{Ll}))(?=\S)/u.exec(text) ?? []
  if (bare !== undefined) return make('letter-alone', only, bare.length)
  return named && make('plain', words, named.end)
}

/** A label of which at least the name is bold or in italics. */
function emphasizedLabel(text: string, length: number, strong: number): PossibleLabel | undefined {
  const [head, tail] = [text.slice(0, length), text.slice(length)]
  const space = /^\s*/.exec(tail)?.[0].length ?? 0
  const bare = head.trimEnd()
  const inside = bare.slice(0, -1).trimEnd()
  if (colons.includes(bare.slice(-1)))
    return isLabelLike(inside) && !isSentence(inside) ? make('emphasis', inside, length + space) : undefined
  if (!isLabelLike(head) || /[.!?…]\s*$/.test(head.replace(/\b\p{Lu}\.$|^[QA]\.$/u, ''))) return undefined
  const [after, itsRole = ''] = colonAfter.exec(tail) ?? []
  if (after !== undefined && (!itsRole || isLabelLike(head + itsRole))) return make('emphasis', head + itsRole, length + after.length)
  const [letter, asks = ''] = /^([QA]\d{0,3})\.?\s*$/.exec(head) ?? []
  if (letter !== undefined && /^\s|^$/.test(tail)) return make('letter-colon', asks, length + space)
  const isAlone = tail.trim() === '' && strong === length
  return isAlone && isNameLike(splitRole(head).name) ? make('alone', head, text.length) : undefined
}

/** Whether words are few enough for a label and no sentence. */
function isLabelLike(words: string): boolean {
  const text = words.trim()
  if (!/^[\p{L}\p{N}'’]/u.test(text) || !/\p{L}/u.test(text) || text.length > most.letters || text.split(/\s+/).length > most.words)
    return false
  return !/[!?;…“”"«»„]|\.\s+(?=\p{Lu}\p{Ll}+\s+\p{Ll})/u.test(text)
}

/** Whether words begin with a small letter and are too many for a label such as `reporter`. */
function isSentence(words: string): boolean {
  return /^\p{Ll}/u.test(words) && words.trim().split(/\s+/).length > 2
}

/** Whether all letters of a name are capitals; titles before it and small words such as “von” do not count, nor does the “c” of “McLEAN”. */
function isInCapitals(name: string): boolean {
  const bare = name
    .replace(/^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Gen|Col|Sir|Lord|Lady|Hon|Rev)\b\.?\s*)+/, '')
    .replace(/(?<=\b)(?:Mc|Mac|de|von|van|der|den|of|and|the|la|le|du|al|bin|y|e)(?=\p{Lu}|\s)/gu, '')
  return /\p{Lu}/u.test(bare) && !/\p{Ll}/u.test(bare)
}

/** Whether words look like a name and end like one: with no sign but the stop of an initial. */
export function isNameLike(words: string): boolean {
  return looksLikeName(words) && !/[.!?…,;:]$/.test(words.trim().replace(/\b\p{Lu}\.$/u, ''))
}

/** A label’s name and role: the role is in brackets, or after a comma. */
function splitRole(written: string): { name: string; role: string | undefined } {
  const [, bracketName, bracketRole] = /^(.+?)\s*[(（[]([^)）\]]*)[)）\]]\s*$/.exec(written) ?? []
  if (bracketName !== undefined) {
    // “Anna Lund (Nordhamn) (Lab)” has two.
    const before = /[)）\]]$/.test(bracketName) ? splitRole(bracketName) : { name: bracketName.trim(), role: undefined }
    return { name: before.name, role: [before.role, bracketRole?.trim()].filter(Boolean).join(', ') }
  }
  const [, name, after] = /^([^,，]+)[,，]\s*(.+)$/.exec(written) ?? []
  return name === undefined ? { name: written.trim(), role: undefined } : { name: name.trim(), role: after?.trim() }
}

function make(form: PossibleLabel['form'], words: string, end: number): PossibleLabel {
  const written = words.replace(/\s+/g, ' ').trim()
  const { name, role: itsRole } = splitRole(written)
  return { form, written, name, ...(itsRole && { role: itsRole }), end }
}
