import { type FileReading, readArticle, readPerson, readProvenance, readSource } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import type { Person } from '../model/person.ts'
import type { Source } from '../model/source.ts'
import type { ContentFolder } from './content-folder.ts'

/** All content, read; drafts too. What is to be mended stands on each file's reading. */
export interface Content {
  folder: ContentFolder
  /** When it was read: what is later lies in the future. */
  now: Date
  articles: FileReading<Article>[]
  people: FileReading<Person>[]
  sources: FileReading<Source>[]
  provenance: FileReading<{ path: string }>[]
}

/** Reads every file of a content folder. */
export function openContent(folder: ContentFolder, now = new Date()): Content {
  return {
    folder,
    now,
    articles: folder.articles.map((file) => readArticle(file)),
    people: folder.people.map(readPerson),
    sources: folder.sources.map(readSource),
    provenance: folder.provenance.map(readProvenance),
  }
}

/** Every file's reading. */
export function readings(content: Content): FileReading<{ path: string }>[] {
  return [...content.articles, ...content.people, ...content.sources, ...content.provenance]
}
