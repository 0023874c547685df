import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { type FileReading, readArticle } from '../markdown/read-file.ts'
import type { RenderedFile } from '../markdown/rehype-pieces.ts'
import type { Article } from '../model/article.ts'
import type { Person } from '../model/person.ts'
import type { Source } from '../model/source.ts'
import { readContentFolder } from './content-folder.ts'
import { type Content, openContent } from './open-content.ts'

/** What the collection keeps of a content file. In `dev`, `faults` holds the messages that stand between the content and its pages. */
export type ContentItem =
  | { is: 'article'; model: Article; rendered: RenderedFile }
  | { is: 'person'; model: Person; rendered: RenderedFile }
  | { is: 'source'; model: Source; rendered: RenderedFile }
  | { is: 'provenance'; model: { path: string }; rendered: RenderedFile }
  | { is: 'faults'; report: string }

/** Checks all content; `report` is for people, undefined when there is nothing to tell. */
export type Check = (content: Content) => { report: string | undefined; errors: number }

/**
 * Loads everything in `content/` through our own pipeline. Nothing is kept from an earlier run, so that a changed plugin, option or
 * dependency never shows old HTML. With errors a build stops here; `dev` keeps them for the pages to show, until they are mended.
 */
export function contentLoader(check: Check): Loader {
  return {
    name: 'verbatim-content',
    load: async ({ store, watcher, config, logger }) => {
      const root = fileURLToPath(config.root)
      const load = () => {
        const content = openContent(readContentFolder(root))
        const { report, errors } = check(content)
        store.clear()
        if (errors && report) {
          if (!watcher) throw new ContentError(report)
          logger.error(`\n${report}`)
          store.set({ id: 'faults', data: { is: 'faults', report } })
          return
        }
        if (report) logger.warn(`\n${report}`)
        for (const item of itemsOf(content, watcher !== undefined)) store.set({ id: item.model.path, data: { ...item } })
      }
      load()
      const folder = join(root, 'content')
      watcher?.add(folder)
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(folder)) load()
      })
    },
  }
}

/** Content that cannot be published. The message is the whole report: where in our code it was found helps no editor, so it has no stack. */
export class ContentError extends Error {
  override name = 'ContentError'
  constructor(report: string) {
    super(report)
    this.stack = report
  }
}

/** What is to be published; drafts too, when asked for. */
function itemsOf(content: Content, drafts: boolean): Exclude<ContentItem, { is: 'faults' }>[] {
  const articles = content.articles
    .filter(({ model }) => drafts || !model?.draft)
    .map((reading) => (drafts ? reading : withoutDrafts(reading, content)))
  const items = <K extends 'article' | 'person' | 'source' | 'provenance', T>(is: K, readings: FileReading<T>[]) =>
    readings.flatMap(({ model, rendered }) => (model === undefined ? [] : { is, model, rendered }))
  return [
    ...items('article', articles),
    ...items('person', content.people),
    ...items('source', content.sources),
    ...items('provenance', content.provenance),
  ]
}

/** The article read again without its draft notes, when it has any. */
function withoutDrafts(reading: FileReading<Article>, content: Content): FileReading<Article> {
  if (!reading.model?.annotations.some((annotation) => annotation.draft)) return reading
  const file = content.folder.articles.find(({ path }) => path === reading.path)
  return file ? readArticle(file, { drafts: false }) : reading
}
