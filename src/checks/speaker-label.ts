import { labelsInLines } from '../comparison/labels-in-lines.ts'
import { shorten } from '../model/shorten.ts'
import { lookAlikesIn, rawLinesOf } from './label-errors.ts'
import { readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** A line that looks as if it began with a speaker’s label is written as one, so that nobody’s words are taken for somebody else’s. */
export const speakerLabel = rule('speaker-label', (content, report) => {
  for (const { model, path } of content.sources) {
    if (!model) continue
    const rawOf = rawLinesOf(content, path)
    for (const { line, offset, was, label } of labelsInLines(readableFiles(content), model, rawOf)) {
      const { line: at, column } = line.position
      const rest = rawOf(line).slice(offset + was.trim().length)
      report(
        path,
        { line: at, column: column + offset },
        `“${shorten(`${was.trim()}${rest}`, 60)}” begins another speaker’s words in the middle of a line.`,
        `begin a new paragraph with \`${shorten(`${label}${rest}`, 70)}\`; or, if nobody is named here, put a backslash before its colon.`,
        { from: { line: at, column: column + offset - (was.length - was.trimStart().length) }, was, text: `\n>\n> ${label} ` },
      )
    }
    for (const { line, was, label, asWords } of lookAlikesIn(content)(model)) {
      const rest = rawOf(line).slice(was.length).trim()
      const shown = shorten(`${was} ${rest}`.trim(), 60)
      if (label === undefined)
        report(
          path,
          line.position,
          `“${shown}” marks another speaker, but does not say who.`,
          'write who speaks, as `**Name:**` in front of the words.',
        )
      else
        report(
          path,
          line.position,
          `“${shown}” looks like a speaker’s name in front of words, but is not read as one.`,
          `write \`${shorten(`${label} ${rest}`.trim(), 70)}\`; or, if nobody is named here, \`${shorten(asWords === undefined ? wordsWithSpace(was, rest) : `${asWords} ${rest}`, 70)}\`.`,
          {
            from: line.position,
            was,
            text: rest ? `${label}${/\s$/.test(rawOf(line).slice(0, rawOf(line).length - rest.length)) ? '' : ' '}` : label,
          },
        )
    }
  }
})

/** Words with the space after the first of them written so that they look like no label. */
function wordsWithSpace(was: string, rest: string): string {
  return rest ? `${was}&#32;${rest}` : `${was.replace(/\s/, '&#32;')}`
}
