import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentFolder } from '../archive/content-folder.ts'
import { type Content, openContent } from '../archive/open-content.ts'
import { releaseContent } from '../archive/release-content.ts'
import { readArticle, readPerson, readProvenance, readSource } from '../markdown/read-file.ts'

/** A content folder that is not on a disk, of files by their path below `content/`. */
export function contentInMemory(files: Record<string, string>) {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }))
  const inFolder = (folder: string) => all.filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.md'))
  return {
    articles: inFolder('articles'),
    people: inFolder('people'),
    sources: inFolder('sources'),
    provenance: inFolder('received'),
    received: new Map(
      all.filter(({ path }) => path.startsWith('received/') && path.endsWith('.txt')).map(({ path, text }) => [path, text]),
    ),
    strays: [],
    ledger: files['ledger.json'],
    moved: files['moved.yaml'],
    links: [],
    publicFile: () => ({ head: () => undefined }),
    similarPublicFiles: () => [],
  }
}

/** Opens content as `openContent` does, but reads a file only once for as long as its text stays the same. */
export function quickReader(): (folder: ContentFolder, options?: { now?: Date }) => Content {
  const articles = remember(readArticle)
  const [people, sources, provenance] = [remember(readPerson), remember(readSource), remember(readProvenance)]
  return (folder, { now = new Date() } = {}) => ({
    ...{ folder, now },
    articles: folder.articles.map(articles),
    people: folder.people.map(people),
    sources: folder.sources.map(sources),
    provenance: folder.provenance.map(provenance),
  })
}

/** A reading of each file's last text. */
function remember<R>(read: (file: { path: string; text: string }) => R): (file: { path: string; text: string }) => R {
  const cache = new Map<string, { text: string; reading: R }>()
  return (file) => {
    const last = cache.get(file.path)
    const current = last?.text === file.text ? last : { text: file.text, reading: read(file) }
    cache.set(file.path, current)
    return current.reading
  }
}

export type ReleasedSite = ReturnType<typeof releasedSite>

/** A site of these files, kept in memory and released from time to time. */
export function releasedSite(content: Record<string, string>) {
  const files = { ...content }
  /** The content as it is now, on a day. */
  const open = (day = '2026-11-25') => openContent(contentInMemory(files), { now: new Date(`${day}T10:00:00Z`) })
  return {
    files,
    open,
    /** Releases it on a day; returns the report of the release. */
    release(day: string): string {
      const { text, report } = releaseContent(open(day))
      files['ledger.json'] = text
      files['moved.yaml'] ??= ''
      return report
    },
    /** Changes a file, which must have the words. */
    edit(path: string, was: string, now: string): void {
      const text = files[path] ?? ''
      if (!text.includes(was)) throw new Error(`“${was}” is not in ${path}.`)
      files[path] = text.replace(was, now)
    },
    /** Adds lines to the end of the file of moved addresses. */
    paste(text: string): void {
      files['moved.yaml'] = (files['moved.yaml'] ?? '') + text
    },
  }
}

/** The fictional content of the checks’ fixtures, by path below `content/`, and an article with a quote and a condition. */
export function fixtureContent(): Record<string, string> {
  const fixtures = join(import.meta.dirname, '../checks/fixtures')
  return { ...filesIn(join(fixtures, 'content')), 'articles/talks.md': readFileSync(join(fixtures, 'words-agree/good.md'), 'utf8') }
}

/** The files of one of the folders in `fixtures/`, by path below `content/`. */
export function fixtureFiles(name: string): Record<string, string> {
  return filesIn(join(import.meta.dirname, 'fixtures', name))
}

function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]))
}
