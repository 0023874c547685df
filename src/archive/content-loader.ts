import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { readContentFolder } from './content-folder.ts'
import { type Content, openContent } from './open-content.ts'
import { publishedItems } from './published-items.ts'

/** Checks all content, to be published or only looked at; `report` is for people and has a last line that counts. */
export type Check = (content: Content, use: 'publish' | 'preview') => { report: string; errors: number; warnings: number }

/** How long to wait for further changes before the content is read again, in milliseconds: an editor, or git, saves several files at once. */
const pause = 100

let latest: Content | undefined

/** What the loader read last. The search index is made of it too, so that pages and index are of the same bytes. */
export function latestContent(): Content {
  if (!latest) throw new Error('The content has not been read yet.')
  return latest
}

/** Whether a file lies in the `content/` of a project. */
function isContent(root: string, path: string): boolean {
  return path.startsWith(join(root, 'content') + sep)
}

/**
 * Loads everything in `content/` through our own pipeline. Nothing is kept from an earlier run, so that a changed plugin, option or
 * dependency never shows old HTML. With errors a build stops here; `dev` keeps them for the pages to show, until they are fixed.
 */
export function contentLoader(check: Check): Loader {
  return {
    name: 'verbatim-content',
    load: async ({ store, watcher, config, logger }) => {
      const root = fileURLToPath(config.root)
      const showFaults = (report: string) => {
        logger.error(`\n${report}`)
        store.clear()
        store.set({ id: 'faults', data: { is: 'faults', report } })
      }
      const load = () => {
        const content = openContent(readContentFolder(root))
        const { report, errors, warnings } = check(content, watcher ? 'preview' : 'publish')
        latest = content
        if (errors && !watcher) throw new ContentError(report)
        if (errors) return showFaults(report)
        // The report is for people, whatever level of Astro's own messages they asked for.
        if (warnings || !watcher) console.log(report)
        store.clear()
        for (const item of publishedItems(content, { drafts: watcher !== undefined })) store.set({ id: item.model.path, data: { ...item } })
      }
      load()
      watcher?.add(join(root, 'content'))
      let timer: ReturnType<typeof setTimeout> | undefined
      watcher?.on('all', (_event, path) => {
        if (!isContent(root, path)) return
        clearTimeout(timer)
        timer = setTimeout(() => {
          // A folder that is just being moved cannot be read; the next change may bring it back.
          try {
            load()
          } catch (error) {
            showFaults(error instanceof Error ? error.message : String(error))
          }
        }, pause)
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
