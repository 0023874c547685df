import { isAbsolute, relative } from 'node:path'
import type { ContentFolder } from '../archive/content-folder.ts'
import { CommandError } from '../model/command-error.ts'
import { nearestName } from '../model/did-you-mean.ts'

/**
 * The paths below `content/` of the content files that are named; a folder selects all files in it.
 *
 * @param files names as an editor types them, with or without `content/` in front
 * @throws when there is no such file
 */
export function selectFiles(files: readonly string[], root: string, folder: ContentFolder): ReadonlySet<string> {
  const paths = [
    ...[...folder.articles, ...folder.people, ...folder.sources, ...folder.provenance].map(({ path }) => path),
    ...folder.received.keys(),
    ...folder.strays,
    ...folder.links.map(({ path }) => path.replace(/^content\//, '')),
  ]
  return new Set(
    files.flatMap((file) => {
      const written = (isAbsolute(file) ? relative(root, file) : file)
        .replaceAll('\\', '/')
        .replace(/^(\.\/)+|\/+$/g, '')
        .replace(/^\.$/, '')
      const path = written.replace(/^content(\/|$)/, '')
      const found = paths.filter((one) => one === path || path === '' || one.startsWith(`${path}/`))
      if (found.length) return found
      const near = nearestName(path, paths, 4)
      throw new CommandError(
        `There is no content file \`${file}\`.`,
        near ? `did you mean \`content/${near}\`?` : 'name a file or folder in `content/`.',
        2,
      )
    }),
  )
}
