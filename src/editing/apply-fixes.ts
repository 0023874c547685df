import type { TextEdit } from '../model/message.ts'

/**
 * A file's text with fixes made. Everything else stays byte for byte, the byte order mark and line ends too. Of fixes that overlap the
 * first is made; one whose words do not stand where it says is passed over.
 *
 * @param text the file as it lies on the disk
 * @returns the new text, and how many fixes were made
 */
export function applyFixes(text: string, fixes: readonly TextEdit[]): { text: string; made: number } {
  const starts = lineStarts(text)
  const placed = fixes
    .flatMap((edit) => {
      const line = starts[edit.from.line - 1]
      if (line === undefined) return []
      const start = line + edit.from.column - 1
      const end = endOf(text, start, edit.was)
      return end === undefined ? [] : [{ ...edit, start, end }]
    })
    .toSorted((a, b) => a.start - b.start)
  let fixed = ''
  let [done, made] = [0, 0]
  for (const { start, end, text: words } of placed) {
    if (start < done) continue
    fixed += text.slice(done, start) + words
    done = end
    made++
  }
  return { text: fixed + text.slice(done), made }
}

/** Where each line begins, whatever its line end; the first one behind a byte order mark. */
function lineStarts(text: string): number[] {
  const first = /^\uFEFF*/.exec(text)?.[0].length ?? 0
  return [first, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)]
}

/** Where words end that stand at a place; a line feed stands for any line end. Undefined when they do not stand there. */
function endOf(text: string, start: number, words: string): number | undefined {
  let at = start
  for (const character of words) {
    if (character === '\n' && text.startsWith('\r\n', at)) at += 2
    else if (character === '\n' ? /^[\r\n]/.test(text.charAt(at)) : text.startsWith(character, at)) at += character.length
    else return undefined
  }
  return at
}
