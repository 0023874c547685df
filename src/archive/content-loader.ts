import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { readContentFolder } from './content-folder.ts'
import { type Content, openContent } from './open-content.ts'
import { publishedItems } from './published-items.ts'

/** Checks all content before it is published or previewed. `report` is text for people; its last line counts errors and warnings. */
export type Check = (content: Content, use: 'publish' | 'preview') => { report: string; errors: number; warnings: number }

/** How long to wait for further changes before the content is read again, in milliseconds: an editor or git may save several files at once. */
const pause = 100

let latest: Content | undefined

/** The content that the loader read last. The search index is made from it too, so that pages and index agree. */
export function latestContent(): Content {
  if (!latest) throw new Error('The content has not been read yet.')
  return latest
}

/**
 * Loads everything in `content/` through our own pipeline. Nothing is cached from an earlier run, so that a changed plugin, option or
 * dependency never shows old HTML. Errors stop a build here; in `dev`, the pages show them until they are fixed.
 */
export function contentLoader(check: Check): Loader {
  return {
    name: 'verbatim-content',
    load: async ({ store, watcher, config, logger }) => {
      const root = fileURLToPath(config.root)
      const showProblems = (report: string) => {
        logger.error(`\n${report}`)
        store.clear()
        store.set({ id: 'problems', data: { is: 'problems', report } })
      }
      const load = () => {
        const content = openContent(readContentFolder(root))
        const { report, errors, warnings } = check(content, watcher ? 'preview' : 'publish')
        latest = content
        if (errors && !watcher) throw new ContentError(report)
        if (errors) return showProblems(report)
        // Printed at any of Astro's log levels.
        if (warnings || !watcher) console.log(report)
        store.clear()
        for (const item of publishedItems(content, { drafts: watcher !== undefined })) store.set({ id: item.model.path, data: { ...item } })
      }
      load()
      // Pictures are checked too.
      const folders = ['content', 'public'].map((name) => join(root, name))
      watcher?.add(folders)
      let timer: ReturnType<typeof setTimeout> | undefined
      watcher?.on('all', (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder + sep))) return
        clearTimeout(timer)
        timer = setTimeout(() => {
          // A folder that is just being moved cannot be read; the next change loads it again.
          try {
            load()
          } catch (error) {
            showProblems(error instanceof Error ? error.message : String(error))
          }
        }, pause)
      })
    },
  }
}

/** Content that cannot be published. The message is the whole report; the stack is left out, since it would not help an editor. */
export class ContentError extends Error {
  override name = 'ContentError'
  constructor(report: string) {
    super(report)
    this.stack = report
  }
}
