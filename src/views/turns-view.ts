import { isTime, isWhollyBracketed, transcriptNotes } from '../comparison/transcript-notes.ts'
import { type TurnLines, turnLinesOf } from '../comparison/turns.ts'
import { capitalized } from '../language/en/forms.ts'
import { sourceWords as say } from '../language/en/source.ts'
import type { LineHtml, QuotedHtml } from '../markdown/render-file.ts'
import { joinLines } from '../model/joined-lines.ts'
import type { Files } from '../model/look-up.ts'
import { mediumOfKind } from '../model/medium.ts'
import type { Named } from '../model/named.ts'
import type { Source } from '../model/source.ts'
import { speakersView } from './speaker-view.ts'

/** Consecutive words of one speaker, as a source's page shows them. */
export interface TurnView {
  /** Who speaks; empty where the speaker goes on after a stage direction. */
  speakers: Named[]
  /** What else the label says, such as a role, or that the source names nobody. */
  about: string | undefined
  /** Whether the words are nobody's: a stage direction, a note. */
  isAside: boolean
  /** Each as HTML. */
  paragraphs: string[]
}

/** The turns of a block quote of a source. */
export function turnsView(files: Files, source: Source, { wording: index, paragraphs }: QuotedHtml): TurnView[] {
  const wording = source.wordings[index]
  if (!wording) return []
  return turnLinesOf(files, source, wording).map((turn) => {
    const isAside = turn.speaker.is === 'nobody'
    const htmlOf = (paragraph: number, { line, isAfterLabel, text }: TurnLines['lines'][number]) => {
      const html = lineHtml(paragraphs[paragraph]?.[line], isAfterLabel)
      const whole = html.filter(Boolean).join(' ')
      if (isAside) return whole
      return text ? withAsides(html, source.language) : aside(whole)
    }
    return {
      ...whoSpeaks(files, source, turn),
      isAside,
      paragraphs: [...Map.groupBy(turn.lines, ({ paragraph }) => paragraph)].map(([paragraph, lines]) =>
        joinLines(lines.map((line) => htmlOf(paragraph, line))),
      ),
    }
  })
}

function whoSpeaks(files: Files, source: Source, { speaker, label, resumes, lines }: TurnLines): Pick<TurnView, 'speakers' | 'about'> {
  if (resumes) return { speakers: [], about: undefined }
  if (speaker.is === 'unknown') return { speakers: [], about: mediumOfKind(source.kind) === 'written' ? undefined : say.noSpeaker }
  if (speaker.is === 'nobody')
    return { speakers: [], about: label ?? (lines.every(({ text }) => isWhollyBracketed(text) || isTime(text)) ? undefined : say.nobody) }
  if (speaker.is === 'described') {
    const isSame = label !== undefined && speaker.words.toLowerCase().includes(label.toLowerCase())
    return { speakers: [{ text: capitalized(speaker.words) }], about: isSame ? undefined : label }
  }
  const speakers = speakersView(files, speaker)
  const [only] = speakers.length === 1 ? speakers : []
  // What the label writes besides the name itself.
  const about =
    label === undefined || label === only?.text
      ? undefined
      : only && label.startsWith(only.text)
        ? bare(label.slice(only.text.length))
        : label
  return { speakers, about }
}

function bare(role: string): string | undefined {
  return role.replace(/^[\s,(（[]+|[)）\]\s]+$/g, '') || undefined
}

/** The parts of a line but for its label: the time stamp in front, and the words. */
function lineHtml(line: LineHtml | undefined, isAfterLabel: boolean): string[] {
  const words = isAfterLabel ? [line?.words] : [[line?.label, line?.words].filter(Boolean).join(' ')]
  return [line?.time, ...words].map((html) => html ?? '')
}

/** The parts of a line with its time stamp and a transcriber’s notes set off. */
function withAsides([time = '', words = '']: readonly string[], language: string): string {
  const notes = transcriptNotes(words, language).filter(
    ({ start }) => words.lastIndexOf('<', start - 1) <= words.lastIndexOf('>', start - 1),
  )
  const marked = notes.reduceRight((text, { start, end }) => text.slice(0, start) + aside(text.slice(start, end)) + text.slice(end), words)
  return time ? `${aside(time)} ${marked}`.trim() : marked
}

function aside(html: string): string {
  return `<span class="aside">${html}</span>`
}
