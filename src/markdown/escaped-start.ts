import { shorten } from '../model/shorten.ts'

/** What opens a list’s item, a block quote, a heading, a rule, a table or code at the beginning of a line. */
const opening = /^(?:(?<number>\d{1,9})(?=[.)](?:\s|$))|(?=[-+*>#=~`:|[]))/

/** A line with a backslash before the sign at its beginning, so that Markdown reads it as words: `1986\. A good year`. */
export function escapedStart(line: string): string {
  return line.replace(opening, (start) => `${start}\\`)
}

/** The same as code of one line in a message; what is far back in a long line is left out. */
export function asCode(line: string): string {
  const text = shorten(line.trim(), 90)
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
