import type { ContentFolder } from '../archive/content-folder.ts'
import type { Content } from '../archive/open-content.ts'
import { readArticle, readPerson, readProvenance, readSource } from '../markdown/read-file.ts'

/** Opens content as `openContent` does, but reads a file only once for as long as its text stays the same. */
export function quickReader(): (folder: ContentFolder, options?: { now?: Date }) => Content {
  const articles = remember(readArticle)
  const [people, sources, provenance] = [remember(readPerson), remember(readSource), remember(readProvenance)]
  return (folder, { now = new Date() } = {}) => ({
    folder,
    now,
    articles: folder.articles.map(articles),
    people: folder.people.map(people),
    sources: folder.sources.map(sources),
    provenance: folder.provenance.map(provenance),
  })
}

/** A reading of each file's last text. */
function remember<R>(read: (file: { path: string; text: string }) => R): (file: { path: string; text: string }) => R {
  const known = new Map<string, { text: string; reading: R }>()
  return ({ path, text }) => {
    const last = known.get(path)
    if (last?.text === text) return last.reading
    const reading = read({ path, text })
    known.set(path, { text, reading })
    return reading
  }
}
