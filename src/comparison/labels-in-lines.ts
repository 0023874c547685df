import type { Files } from '../model/look-up.ts'
import { linesOf, type Source, type SourceLine } from '../model/source.ts'
import { endsWithinName } from './label-candidates.ts'
import { isNameOfSpeaker } from './label-look-alikes.ts'
import { labelAt } from './turns.ts'

/** A speaker’s label that comes after other words of its line. */
interface LabelInLine {
  line: SourceLine
  /** Where the label begins in the line as the file writes it. */
  offset: number
  /** The label in the file, and the space around it. */
  was: string
  /** How it is written instead: as the beginning of a paragraph. */
  label: string
}

/** After the end of a sentence: a name in bold, or without emphasis, and a colon. */
const inBold =
  /(?<=[.!?…:"”’»)\]—–-]\s*)(?<space>\s+)(?<mark>\*\*|__)(?<name>[^*_\n]{1,80}?)\s*(?:[:：﹕∶]\s*\k<mark>|\k<mark>\s*[:：﹕∶])\s*/gu
const inPlain =
  /(?<=[.!?…"”’»)\]]\s*)(?<space>\s+)(?<name>\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}'’.-]+){0,5})\s*[:：](?![\d/\\])\s+(?=\S)/gu

/**
 * The labels in the middle of lines, which begin another speaker’s words: those of people who are known to speak, and `Q` and `A` where the
 * source has such labels.
 *
 * @param rawOf a line as the file writes it, from its first character
 */
export function labelsInLines(files: Files, source: Source, rawOf: (line: SourceLine) => string): LabelInLine[] {
  const hasLetters = linesOf(source).some((line) => labelAt(files, source, line)?.form.startsWith('letter'))
  const speaks = (name: string): boolean => (/^[QA]$/.test(name) ? hasLetters : isNameOfSpeaker(files, source, name))
  return linesOf(source).flatMap((line) => {
    const raw = rawOf(line)
    const found = [...raw.matchAll(inBold), ...raw.matchAll(inPlain).filter(({ groups }) => isCertain(groups?.['name'] ?? ''))]
    return found.flatMap(({ 0: was, index, groups }) => {
      const { name = '', space = '' } = groups ?? {}
      const before = raw.slice(0, index)
      // The stop of a title or an initial ends no sentence: “Ms. LUND:”, “A. Lund:”.
      return speaks(name.trim()) && !endsWithinName(before)
        ? [{ line, offset: index + space.length, was, label: `**${name.trim()}:**` }]
        : []
    })
  })
}

/** Whether a name without emphasis is more than how somebody is addressed: it is whole, or in capitals, or a letter. */
function isCertain(name: string): boolean {
  return /^[QA]$/.test(name) || !/\p{Ll}/u.test(name) || name.includes(' ')
}
