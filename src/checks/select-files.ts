import { isAbsolute, relative } from 'node:path'
import type { ContentFolder } from '../archive/content-folder.ts'
import { nearestName } from '../model/did-you-mean.ts'

/**
 * The content files that are asked for, by their paths below `content/`. A file may be written with or without `content/` before it; a
 * folder stands for all that lies in it.
 *
 * @throws when one of them is no content file
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
      throw new Error(`there is no content file \`${file}\`.${near ? ` Did you mean \`content/${near}\`?` : ''}`)
    }),
  )
}
