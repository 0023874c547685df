import { type FileReading, readArticle, readPerson, readProvenance, readSource } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import type { Person } from '../model/person.ts'
import type { Source } from '../model/source.ts'
import type { ContentFolder } from './content-folder.ts'

/** All content including drafts, each file with its problems. */
export interface Content {
  folder: ContentFolder
  /** When it was read: later dates are in the future. */
  now: Date
  articles: FileReading<Article>[]
  people: FileReading<Person>[]
  sources: FileReading<Source>[]
  provenance: FileReading<{ path: string }>[]
}

/**
 * Reads every file of a content folder.
 *
 * @param only the paths below `content/` of the files of interest: other articles are then read only if these link to them
 */
export function openContent(
  folder: ContentFolder,
  { now = new Date(), only }: { now?: Date; only?: ReadonlySet<string> | undefined } = {},
): Content {
  const others = {
    people: folder.people.map(readPerson),
    sources: folder.sources.map(readSource),
    provenance: folder.provenance.map(readProvenance),
  }
  const asked = Object.values(others)
    .flat()
    .filter(({ path }) => only?.has(path))
  const from = only && [...only, ...asked.flatMap(linkedFiles)]
  return { folder, now, articles: from ? articlesAround(folder, from) : folder.articles.map((file) => readArticle(file)), ...others }
}

function linkedFiles({ links }: FileReading<{ path: string }>): string[] {
  return links.map(({ to }) => to.path)
}

/** The articles among the given files, and all that links lead to from there, in the folder's order. */
function articlesAround(folder: ContentFolder, from: readonly string[]): FileReading<Article>[] {
  const files = new Map(folder.articles.map((file) => [file.path, file]))
  const read = new Map<string, FileReading<Article>>()
  const wanted = [...from]
  for (const path of wanted) {
    const file = files.get(path)
    if (!file || read.has(path)) continue
    const reading = readArticle(file)
    read.set(path, reading)
    wanted.push(...linkedFiles(reading))
  }
  return folder.articles.flatMap(({ path }) => read.get(path) ?? [])
}

/** Every file's reading. */
export function readings(content: Content): FileReading<{ path: string }>[] {
  return [...content.articles, ...content.people, ...content.sources, ...content.provenance]
}
