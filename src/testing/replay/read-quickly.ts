import { readArticle, readPerson, readProvenance, readSource } from '../../markdown/read-file.ts'
import { contentInMemory } from '../content-in-memory.ts'

/** Opens content as `openContent` does, but reads a file only once for as long as its text stays the same: an edit leaves most files as they were. */
export function quickReader() {
  const articles = remember(readArticle)
  const [people, sources, provenance] = [remember(readPerson), remember(readSource), remember(readProvenance)]
  return (files: Record<string, string>, now: Date) => {
    const folder = contentInMemory(files)
    return {
      folder,
      now,
      articles: folder.articles.map(articles),
      people: folder.people.map(people),
      sources: folder.sources.map(sources),
      provenance: folder.provenance.map(provenance),
    }
  }
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
