import { cached } from '../model/cached.ts'
import { joinLines } from '../model/joined-lines.ts'
import type { Files } from '../model/look-up.ts'
import type { PossibleLabel, Source, SourceLine, SourceWords, Speaker, Turn } from '../model/source.ts'
import { isNamedExactly, type NamedSpeaker, speakerNamed } from './speaker-names.ts'
import { isOmission, isTime, isWhollyBracketed, withoutTime } from './transcript-notes.ts'

/** A line of a turn: the index of its paragraph, and its own in the paragraph. */
interface TurnLine {
  paragraph: number
  line: number
  /** Its words; empty for a time stamp on a line of its own. */
  text: string
  /** Whether the label is in the same line. */
  isAfterLabel: boolean
}

/** A turn with the lines of the block quote that its words are in. */
export interface TurnLines extends Pick<Turn, 'speaker' | 'label' | 'resumes'> {
  wording: SourceWords
  lines: TurnLine[]
}

/**
 * The turns at a place of a source: who says what, in order. Nothing else decides whose words they are.
 *
 * A label begins a turn. Words without one continue the speaker above, as long as nothing but words and headings comes between. Otherwise
 * they are those of `spoken by`; or nobody’s before the first label of a source; or of an unknown speaker. At a new place, `spoken by` goes before
 * the speaker above. What is wholly in brackets is nobody’s and interrupts a turn.
 */
export function turnsAt(files: Files, source: Source, place: readonly SourceWords[]): Turn[] {
  return place.flatMap(
    (wording) =>
      turnsOfWordings(files, source)
        .get(wording)
        ?.map(({ turn }) => turn) ?? [],
  )
}

/** The turns of a block quote as `turnsAt` gives them, with their lines. */
export function turnLinesOf(files: Files, source: Source, wording: SourceWords): TurnLines[] {
  return (
    turnsOfWordings(files, source)
      .get(wording)
      ?.map(({ lines }) => lines) ?? []
  )
}

/** A source’s turns, by block quote. They depend on the people’s files too, which have the names. */
const turnsOfWordings = cached((files: Files, source: Source) => {
  const groups: SourceWords[][] = []
  for (const wording of source.wordings) {
    const last = groups.at(-1)
    const isSamePlace = last?.at(-1)?.id === wording.id
    // The places of a collection are pages of several publishers.
    const mayGoOn = isSamePlace || (source.kind !== 'collection' && !source['spoken by'].length)
    if (last && wording.continues && mayGoOn) last.push(wording)
    else groups.push([wording])
  }
  const all = groups.flatMap((group) => turnsOfGroup(files, source, group)).map((lines) => ({ lines, turn: turnOf(lines) }))
  return Map.groupBy(all, ({ lines }) => lines.wording)
})

function turnOf({ speaker, label, lines, resumes }: TurnLines): Turn {
  const worded = lines.filter(({ text }) => text)
  const paragraphs = [...Map.groupBy(worded, ({ paragraph }) => paragraph).values()].map((own) => joinLines(own.map(({ text }) => text)))
  return { speaker, label, paragraphs, ...(resumes && { resumes }) }
}

/** The turns of block quotes between which nothing comes. */
function turnsOfGroup(files: Files, source: Source, group: readonly SourceWords[]): TurnLines[] {
  const turns: TurnLines[] = []
  const hasLabels = group.some((wording) => labelsIn(files, source).byWording.has(wording))
  /** The turn that words without a label continue. */
  let current: TurnLines | undefined
  for (const wording of group)
    for (const [paragraph, { lines }] of wording.paragraphs.entries()) {
      const labels = lines.map((line) => labelAt(files, source, line))
      if (labels.every((label) => !label) && isNobodys(lines)) {
        const own = lines.map((_, line) => ({ paragraph, line, text: textOf(lines[line], true), isAfterLabel: false }))
        turns.push({ wording, speaker: { is: 'nobody' }, label: undefined, lines: own })
        continue
      }
      for (const [i, line] of lines.entries()) {
        const label = labels[i]
        if (
          !label &&
          isWhollyBracketed(line.text) &&
          (i === 0 || /[\p{Sentence_Terminal}…:：—–)）\]"”’»」』-]\s*$/u.test(lines[i - 1]?.text ?? ''))
        ) {
          turns.push({
            wording,
            speaker: { is: 'nobody' },
            label: undefined,
            lines: [{ paragraph, line: i, text: line.text, isAfterLabel: false }],
          })
          continue
        }
        const text = label ? withoutTime(line.text.slice(label.end)) : textOf(line)
        const isLast = current !== undefined && current === turns.at(-1) && current.wording === wording
        let next: TurnLines | undefined
        if (label) {
          if (!isLast || current?.label !== label.written)
            next = { wording, speaker: speakerOf(files, source, label), label: label.written, lines: [] }
        } else if (!current) next = { wording, speaker: unlabelled(files, source, group, hasLabels), label: undefined, lines: [] }
        else if (!isLast && text)
          next = { wording, speaker: current.speaker, label: current.label, lines: [], ...(current.lines.length && { resumes: true }) }
        if (next) turns.push(next)
        current = next ?? current
        if (text || line.isTimeStamp) current?.lines.push({ paragraph, line: i, text, isAfterLabel: label !== undefined })
      }
    }
  return turns.filter(({ lines }) => lines.some(({ text }) => text))
}

/** The words of a line without a label: none where it is only a time stamp or the number of a subtitle. */
function textOf(line: SourceLine | undefined, isNote = false): string {
  if (!line || (line.isTimeStamp && !isNote)) return ''
  return isNote && line.isTimeStamp ? (line.time ?? line.text) : line.text
}

/** Whether a paragraph without a label is a stage direction or a time stamp: all of it is in brackets. */
function isNobodys(lines: readonly SourceLine[]): boolean {
  if (lines.every(({ isTimeStamp }) => isTimeStamp)) return true
  return isWhollyBracketed(lines.map((line) => textOf(line)).join(' '))
}

/** Whether a turn is a stage direction, a transcriber’s note or a time stamp: nobody says it, and it only interrupts a speaker. */
export function isStageDirection({ speaker, label, paragraphs }: Turn): boolean {
  return speaker.is === 'nobody' && label === undefined && paragraphs.every((text) => isWhollyBracketed(text) || isTime(text))
}

/** Whether a turn is a mark for words that are left out: what comes after it does not follow on what is before. */
export function isGap({ speaker, paragraphs }: Turn): boolean {
  return speaker.is === 'nobody' && paragraphs.some(isOmission)
}

function speakerOf(files: Files, source: Source, label: PossibleLabel): Speaker {
  const found = namedSpeaker(files, source, label)
  return found.is === 'speaker' ? found.speaker : { is: 'described', words: label.written }
}

/** The speaker of words that have no label above them. */
function unlabelled(files: Files, source: Source, group: readonly SourceWords[], hasLabels: boolean): Speaker {
  if (source['spoken by'].length) return { is: 'people', ids: source['spoken by'] }
  if (hasLabels) return { is: 'nobody' }
  const { first } = labelsIn(files, source)
  const isBeforeLabels = first !== undefined && source.wordings.indexOf(first) > source.wordings.indexOf(group[0] as SourceWords)
  return isBeforeLabels ? { is: 'nobody' } : { is: 'unknown' }
}

/** A label of a source, where it is first, and whom it means. */
interface SourceLabel {
  label: PossibleLabel
  line: SourceLine
  named: NamedSpeaker
}

/** Every label of a source that is read as one, each once. */
export function sourceLabels(files: Files, source: Source): SourceLabel[] {
  const seen = new Map<string, SourceLabel>()
  for (const [line, label] of labelsIn(files, source).byLine)
    if (!seen.has(label.written)) seen.set(label.written, { label, line, named: namedSpeaker(files, source, label) })
  return [...seen.values()]
}

/** The label that a line begins with; undefined when it has none. */
export function labelAt(files: Files, source: Source, line: SourceLine): PossibleLabel | undefined {
  return labelsIn(files, source).byLine.get(line)
}

const labelsIn = cached((files: Files, source: Source) => {
  const byLine = new Map<SourceLine, PossibleLabel>()
  const byWording = new Map<SourceWords, true>()
  const lines = source.wordings.flatMap((wording) =>
    wording.paragraphs.flatMap((paragraph) => paragraph.lines.map((line) => ({ wording, line }))),
  )
  const asks =
    lines.some(({ line }) => line.label?.name.startsWith('Q') && line.label.form.startsWith('letter')) ||
    isNamedExactly(files, source, { written: 'A', name: 'A' })
  let above: string | undefined
  let first: SourceWords | undefined
  for (const { wording, line } of lines) {
    const { label } = line
    if (!label || !isLabel(files, source, line, label, above, asks)) continue
    above = label.name
    first ??= wording
    byLine.set(line, label)
    byWording.set(wording, true)
  }
  return { byLine, byWording, first }
})

/** Whether what may be a label is one. */
function isLabel(files: Files, source: Source, line: SourceLine, label: PossibleLabel, above: string | undefined, asks: boolean): boolean {
  const isAnswer = label.name.startsWith('A')
  if (label.form === 'plain') return isNamedExactly(files, source, label)
  // “A. Lund” and “A Swede” begin with the letter too.
  if (label.form === 'letter-stop') return !isAnswer || asks
  if (label.form !== 'letter-alone' || !isAnswer || above?.startsWith('Q')) return true
  return (
    asks &&
    (above === undefined || (above.startsWith('A') && /^(?:I|We|You|He|She|It|They|Yes|No|Well)\b/.test(line.text.slice(label.end))))
  )
}

const namedSpeakers = cached((_files: Files, _source: Source) => new Map<string, NamedSpeaker>())

function namedSpeaker(files: Files, source: Source, label: PossibleLabel): NamedSpeaker {
  const cache = namedSpeakers(files, source)
  const found = cache.get(label.written) ?? speakerNamed(files, source, label)
  cache.set(label.written, found)
  return found
}
