import { readings } from '../archive/open-content.ts'
import { nearestName } from '../model/did-you-mean.ts'
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
  for (const path of content.folder.strays) report(path, fileStart, ...strayProblem(path))
})

/** Why nothing reads a file, and what to do. */
function strayProblem(path: string): [what: string, fix: string] {
  const [, folder = '', inner = '', name = ''] = /^(?:([^/]+)\/)?(?:(.*)\/)?([^/]*)$/.exec(path) ?? []
  const ending = /(?:\.[^.]+)?$/.exec(name)?.[0] ?? ''
  const isMarkdown = /^\.(?:md|markdown|mdown|mkdn?|mdx)$/i.test(ending)
  if (!folder) {
    const near = nearestName(name.toLowerCase(), ownFiles)
    if (near && !isMarkdown)
      return [`Nothing reads a file of this name.`, `did you mean \`${near}\`? Otherwise move it out of \`content/\`.`]
  }
  if (!fileFolders.includes(folder) || inner)
    return [
      'This file is in a folder from which nothing is read.',
      isPicture(ending)
        ? 'move it to `public/images/`.'
        : 'move it directly into `content/articles/`, `content/people/` or `content/sources/`, with a name that ends in `.md`.',
    ]
  if (name.startsWith('.'))
    return ['The name of this file begins with a full stop, and hidden files are not read.', `rename it to \`${name.slice(1)}\`.`]
  if (isPicture(ending)) return ['Pictures are not read from this folder.', 'move it to `public/images/`.']
  const renamed = `${name.slice(0, name.length - ending.length)}.md`
  return [
    `Nothing of this file is published: only files whose names end in \`.md\` are read${folder === 'received' ? ' with their received texts' : ' here'}.`,
    `rename it to \`${renamed}\` if it is written in Markdown, or move it out of \`content/\`.`,
  ]
}

const fileFolders = ['articles', 'people', 'sources', 'received']
const ownFiles = ['README.md', 'ledger.json', 'moved.yaml', 'search-words.txt']

function isPicture(ending: string): boolean {
  return /^\.(?:jpe?g|png|gif|svg|webp|avif|heic|tiff?|bmp|pdf)$/i.test(ending)
}

/** Nothing behind a symbolic link is read, so that nothing outside of the project is ever published. */
export const symbolicLink = rule('symbolic-link', (content, report) => {
  for (const { path, target } of content.folder.links)
    report(
      path.replace(/^content\//, ''),
      fileStart,
      `This is a symbolic link to \`${target}\`. Nothing behind a link is read or published.`,
      'put the file or folder itself here, in place of the link.',
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
