import { isAbsolute, relative } from 'node:path'
import type { ContentFolder } from '../archive/content-folder.ts'
import { CommandError } from '../model/command-error.ts'
import { nearestName } from '../model/did-you-mean.ts'

/**
 * The content files that are asked for, by their paths below `content/`. A file may be written with or without `content/` before it; a
 * folder means everything in it.
 *
 * @throws CommandError when one of them is not a content file
 */
export function selectFiles(files: readonly string[], root: string, folder: ContentFolder): ReadonlySet<string> {
  const known = [
    ...[...folder.articles, ...folder.people, ...folder.sources, ...folder.provenance].map(({ path }) => path),
    ...folder.received.keys(),
    ...folder.strays,
  ]
  return new Set(
    files.flatMap((file) => {
      const written = (isAbsolute(file) ? relative(root, file) : file)
        .replaceAll('\\', '/')
        .replace(/^(\.\/)+|\/+$/g, '')
        .replace(/^\.$/, '')
      const path = written.replace(/^content(\/|$)/, '')
      const found = known.filter((one) => one === path || path === '' || one.startsWith(`${path}/`))
      if (found.length) return found
      const near = nearestName(path, known, 4)
      throw new CommandError(
        `There is no content file \`${file}\`.`,
        near ? `did you mean \`content/${near}\`?` : 'name a file or folder in `content/`.',
        2,
      )
    }),
  )
}
