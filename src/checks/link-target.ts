import { isBehindLink } from '../archive/content-folder.ts'
import { type Content, readings } from '../archive/open-content.ts'
import { nearestName } from '../model/did-you-mean.ts'
import { formatAddress } from '../model/ids.ts'
import { fileId } from '../model/permalink.ts'
import type { Position } from '../model/position.ts'
import type { Reference } from '../model/reference.ts'
import { type Report, rule } from './rule.ts'

/** Every link leads to an existing file, a label or section in it, or a file in `public/`, and never from published text to a draft. */
export const linkTarget = rule('link-target', (content, report) => {
  const targets = targetsOf(content)
  for (const file of readings(content)) {
    const inDraft = targets.drafts.has(file.path)
    for (const { to, draft } of file.links) follow(to, file.path, inDraft || draft, targets, report)
    for (const { path, fragment, position } of file.files)
      if (!content.folder.publicFile(path) && !isBehindLink(content.folder, `public/${path}`))
        report(file.path, position, `There is no file \`public/${path}\`.`, fixOfFile(path, fragment, content))
  }
  for (const { given, path, positionOfKey } of content.articles)
    for (const [i, id] of (given.byline ?? []).entries()) missingFile(`people/${id}.md`, path, positionOfKey('byline', i), targets, report)
  for (const { given, path, positionOfKey } of content.sources)
    if (given['reports on']) missingFile(`sources/${given['reports on']}.md`, path, positionOfKey('reports on'), targets, report)
})

function fixOfFile(path: string, fragment: string | undefined, { folder }: Pick<Content, 'folder'>): string {
  if (fragment && folder.publicFile(`${path}#${fragment}`)) return 'write `%23` for the `#` in the file’s name.'
  const [similar] = folder.similarPublicFiles(path)
  if (similar === undefined) return 'add the file, or correct the link.'
  const isSameInCapitals = similar.toLowerCase() !== path.toLowerCase()
  return isSameInCapitals
    ? 'there is one whose name looks the same but composes its accents in another way: rename it with letters from a to z.'
    : `did you mean \`public/${similar}\`? Capitals count.`
}

interface Targets {
  /** The ids in each file, by its path. */
  ids: Map<string, Set<string>>
  /** The paths of all files, including those that were not read. */
  paths: readonly string[]
  folder: Content['folder']
  /** The paths of draft articles, and the addresses (`articles/slug.md#label`) of draft notes. */
  drafts: Set<string>
}

function targetsOf(content: Content): Targets {
  const ids = new Map<string, Set<string>>()
  const drafts = new Set<string>()
  for (const { path } of content.people) ids.set(path, new Set())
  for (const { given, path, headings, passages } of content.articles) {
    ids.set(path, new Set([...headings, ...passages].map(({ id }) => id)))
    if (given.draft) drafts.add(path)
    for (const { id, draft } of passages) if (draft) drafts.add(formatAddress(path, id))
  }
  for (const { path, headings } of content.sources) ids.set(path, new Set(headings.map(({ id }) => id)))
  const { articles, people, sources } = content.folder
  return { ids, drafts, paths: [...articles, ...people, ...sources].map(({ path }) => path), folder: content.folder }
}

function follow({ path, fragment, position }: Reference, from: string, fromDraft: boolean, targets: Targets, report: Report): void {
  const { ids, drafts } = targets
  const idsThere = ids.get(path)
  if (!idsThere) missingFile(path, from, position, targets, report, '.md')
  else if (fragment && !idsThere.has(fragment)) {
    const near = nearestName(fragment, [...idsThere])
    report(
      from,
      position,
      `There is no \`#${fragment}\` in \`content/${path}\`.`,
      near ? `did you mean \`#${near}\`?` : 'link to a label or a heading that exists there.',
    )
  } else if (!fromDraft && path !== from && drafts.has(path))
    report(from, position, `\`content/${path}\` is a draft: readers would not find it.`, 'publish it first, or remove the link.')
  else if (!fromDraft && fragment && drafts.has(formatAddress(path, fragment)))
    report(from, position, `The note \`${fragment}\` is a draft: readers would not find it.`, 'publish it first, or remove the link.')
}

/** @param extension what the name of a file ends with where it is written: nothing in front matter */
function missingFile(
  path: string,
  from: string,
  position: Position,
  { paths, folder: content }: Targets,
  report: Report,
  extension = '',
): void {
  if (paths.includes(path) || isBehindLink(content, `content/${path}`)) return
  const folder = path.slice(0, path.lastIndexOf('/'))
  const names = paths.filter((other) => other.startsWith(`${folder}/`)).map(fileId)
  const near = nearestName(fileId(path), names)
  report(
    from,
    position,
    `There is no file \`content/${path}\`.`,
    near ? `did you mean \`${near}${extension}\`?` : 'create the file, or correct the link.',
  )
}
