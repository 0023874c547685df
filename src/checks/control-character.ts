import { plural } from '../language/en/forms.ts'
import { controlCharactersIn, describeControl } from '../model/control-characters.ts'
import { rule } from './rule.ts'

/** Content has no characters that show readers other words than are written and compared. */
export const controlCharacter = rule('control-character', ({ folder }, report) => {
  const files = [...folder.articles, ...folder.people, ...folder.sources, ...folder.provenance]
  for (const { path, text } of folder.moved === undefined ? files : [...files, { path: 'moved.yaml', text: folder.moved }])
    for (const [i, { line, language }] of linesOf(path, text).entries()) {
      const found = controlCharactersIn(line, language)
      const [first, last] = [found[0], found.at(-1)]
      if (!first || !last) continue
      const end = last.start + last.written.length
      const codes = [...new Set(found.map(({ code }) => code))]
      const was = line.slice(first.start, end)
      report(
        path,
        { line: i + 1, column: first.start + 1 },
        `This line has ${plural(codes.length, 'a character', 'characters')} that readers cannot see: ${codes.map(describeControl).join('; ')}.`,
        `remove ${plural(codes.length, 'it', 'them')}, or let \`npm run check -- --fix\` do it; then read the line again.`,
        { from: { line: i + 1, column: first.start + 1 }, was, text: without(line, found).slice(first.start, end - lengthOf(found)) },
      )
    }
})

function without(line: string, found: readonly { start: number; written: string }[]): string {
  return found.toReversed().reduce((text, { start, written }) => text.slice(0, start) + text.slice(start + written.length), line)
}

function lengthOf(found: readonly { written: string }[]): number {
  return found.reduce((sum, { written }) => sum + written.length, 0)
}

/** The lines of a file, each with what it is written in: the front matter is YAML. */
function linesOf(path: string, text: string) {
  const lines = text.replace(/^\uFEFF+/, '').split(/\r\n?|\n/)
  const end = path.endsWith('.yaml') ? lines.length : lines[0] === '---' ? lines.indexOf('---', 1) : -1
  return lines.map((line, i) => ({ line, language: i < end ? ('yaml' as const) : ('markdown' as const) }))
}
