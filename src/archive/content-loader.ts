import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { readContentFolder } from './content-folder.ts'
import { type Content, openContent } from './open-content.ts'
import { publishedItems } from './published-items.ts'

/** Checks all content; `report` is for people and has a last line that counts. */
export type Check = (content: Content) => { report: string; errors: number; warnings: number }

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
        const { report, errors, warnings } = check(content)
        if (errors && !watcher) throw new ContentError(report)
        store.clear()
        if (errors) logger.error(`\n${report}`)
        // The report is for people, whatever level of Astro's own messages they asked for.
        else if (warnings || !watcher) console.log(report)
        if (errors) store.set({ id: 'faults', data: { is: 'faults', report } })
        else
          for (const item of publishedItems(content, { drafts: watcher !== undefined }))
            store.set({ id: item.model.path, data: { ...item } })
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
