import { readings } from '../archive/open-content.ts'
import { fileId } from '../model/permalink.ts'
import { id } from '../model/values.ts'
import { rule } from './rule.ts'

/** A file's name is its address: lower-case letters, digits and hyphens, directly in the folder of its kind. */
export const fileName = rule('file-name', (content, report) => {
  const top = { line: 1, column: 1 }
  for (const { path } of readings(content)) {
    if (!id.safeParse(fileId(path)).success)
      report(
        path,
        top,
        `The name of this file would be its address, and \`${fileId(path)}\` cannot be one.`,
        'name it with lower-case letters, digits and single hyphens, such as `ferry-talks.md`.',
      )
  }
  for (const path of content.folder.strays)
    report(
      path,
      top,
      'This file stands where nothing reads it.',
      'put it directly into `content/articles/`, `content/people/` or `content/sources/`, with a name that ends in `.md`.',
    )
})
