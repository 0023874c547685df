import { join } from 'node:path'
import type { Message, TextEdit } from '../model/message.ts'
import { lineStarts, readTextFile, writeTextFile } from './text-file.ts'

/** How often the content is checked again: one fix may reveal another problem. */
const mostRounds = 5

/**
 * Applies the edits of messages to the files. A file that is not UTF-8 is left unchanged.
 *
 * @param checkAgain checks the content again and returns its messages
 * @returns how many edits were applied
 */
export function fixFiles(root: string, messages: readonly Message[], checkAgain: () => readonly Message[]): number {
  let applied = 0
  let remaining = messages
  for (let round = 0; round < mostRounds; round++) {
    const before = applied
    for (const [path, inFile] of Map.groupBy(remaining, (message) => message.path)) {
      const edits = inFile.flatMap(({ edit }) => edit ?? [])
      const text = edits.length ? readTextFile(join(root, path)) : undefined
      if (text === undefined) continue
      const fixed = applyFixes(text, edits)
      if (fixed.applied) writeTextFile(join(root, path), fixed.text)
      applied += fixed.applied
    }
    if (applied === before) break
    remaining = checkAgain()
  }
  return applied
}

/**
 * A text with edits applied; everything else stays byte for byte, the byte order mark and line ends too. Of edits that overlap, the first
 * is applied. An edit is skipped when its words are not at its position.
 *
 * @param text as it is in the file
 * @returns the new text, and how many edits were applied
 */
export function applyFixes(text: string, edits: readonly TextEdit[]): { text: string; applied: number } {
  const starts = lineStarts(text)
  const located = edits
    .flatMap((edit) => {
      const line = starts[edit.from.line - 1]
      if (line === undefined) return []
      const start = line + edit.from.column - 1
      const end = endOf(text, start, edit.was)
      return end === undefined ? [] : [{ ...edit, start, end }]
    })
    .toSorted((a, b) => a.start - b.start)
  let fixed = ''
  let [done, applied] = [0, 0]
  for (const { start, end, text: words } of located) {
    if (start < done) continue
    fixed += text.slice(done, start) + words
    done = end
    applied++
  }
  return { text: fixed + text.slice(done), applied }
}

/** The offset at which words end that begin at another one, or undefined when they are not there. A line feed matches any line end. */
function endOf(text: string, start: number, words: string): number | undefined {
  let at = start
  for (const character of words) {
    if (character === '\n' && text.startsWith('\r\n', at)) at += 2
    else if (character === '\n' ? /^[\r\n]/.test(text.charAt(at)) : text.startsWith(character, at)) at += character.length
    else return undefined
  }
  return at
}
