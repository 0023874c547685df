import { rule } from './rule.ts'

/** A received text is kept byte for byte, so its bytes must be text; and what says where it came from stands beside one. */
export const receivedFile = rule('file-text', (content, report) => {
  const top = { line: 1, column: 1 }
  for (const [path, text] of content.folder.received) {
    const lines = text.slice(0, Math.max(0, text.search(/[\uFFFD\0]/))).split(/\r\n?|\n/)
    if (/[\uFFFD\0]/.test(text))
      report(
        path,
        { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
        'A character here is broken: the file is not UTF-8.',
        'save the received text as UTF-8.',
      )
  }
  for (const { path } of content.provenance)
    if (!content.folder.received.has(path.replace(/\.md$/, '.txt')))
      report(
        path,
        top,
        'Beside this file stands no received text that it could be about.',
        `put the text beside it, as \`${path.replace(/^.*\//, '').replace(/\.md$/, '.txt')}\`.`,
      )
})
