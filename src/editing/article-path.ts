import { isAbsolute, relative } from 'node:path'
import { CommandError } from '../model/command-error.ts'
import { nearestName } from '../model/did-you-mean.ts'
import { fileId } from '../model/permalink.ts'

/**
 * An article's path below `content/`, however an editor writes it: `content/articles/x.md`, `articles/x.md`, `x.md` or `x`.
 *
 * @param root the project's folder
 * @param articles the paths of all articles
 * @throws CommandError when there is no such article
 */
export function articlePath(file: string, root: string, articles: readonly string[]): string {
  const written = (isAbsolute(file) ? relative(root, file) : file).replaceAll('\\', '/')
  const [, id] = /^(?:\.{1,2}\/)*(?:content\/)?(?:articles\/)?([^/]+?)(?:\.md)?$/.exec(written) ?? []
  const path = `articles/${id}.md`
  if (id && articles.includes(path)) return path
  if (/(^|\/)(people|sources|received)\//.test(written))
    throw new CommandError(`\`${file}\` is not an article, and only articles have notes.`, 'name a file in `content/articles/`.')
  const near = nearestName(id ?? fileId(written), articles.map(fileId), 4)
  throw new CommandError(
    `There is no article \`${file}\` in \`content/articles/\`.`,
    near ? `did you mean \`${near}\`?` : 'name a file in that folder.',
  )
}
