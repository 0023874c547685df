import { readings } from '../archive/open-content.ts'
import { fileId } from '../model/permalink.ts'
import { fileStart } from '../model/position.ts'
import { id } from '../model/values.ts'
import { rule } from './rule.ts'

/** A file's name is its address: lower-case letters, digits and hyphens, directly in the folder of its kind. */
export const fileName = rule('file-name', (content, report) => {
  for (const { path } of readings(content))
    if (/^articles\/\d{4}-\d\d\.md$/.test(path))
      report(
        path,
        fileStart,
        `The name of this file would be its address, and \`${fileId(path)}\` is that of the articles of a month.`,
        'rename it with words, such as `ferry-talks.md`.',
      )
    else if (!id.safeParse(fileId(path)).success)
      report(
        path,
        fileStart,
        `The name of this file would be its address, and \`${fileId(path)}\` cannot be one.`,
        'rename it with lower-case letters, digits and single hyphens, such as `ferry-talks.md`.',
      )
  for (const path of content.folder.strays)
    report(
      path,
      fileStart,
      'This file is in a folder from which nothing is read.',
      'move it directly into `content/articles/`, `content/people/` or `content/sources/`, with a name that ends in `.md`.',
    )
})

/** A received text is UTF-8, and a file about a received text has one beside it. */
export const fileText = rule('file-text', (content, report) => {
  for (const [path, text] of content.folder.received) {
    const broken = text.search(/[\uFFFD\0]/)
    const lines = text.slice(0, Math.max(0, broken)).split(/\r\n?|\n/)
    const position = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
    if (broken >= 0) report(path, position, 'A character here is broken: the file is not UTF-8.', 'save the received text as UTF-8.')
  }
  for (const { path } of content.provenance) {
    const textPath = path.replace(/\.md$/, '.txt')
    if (!content.folder.received.has(textPath))
      report(
        path,
        fileStart,
        'This file describes a received text, but there is none beside it.',
        `put the text beside it, as \`${textPath.replace(/^.*\//, '')}\`.`,
      )
  }
})
