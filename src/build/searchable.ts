import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { archiveOf } from '../archive/archive.ts'
import { latestContent } from '../archive/content-loader.ts'
import type { Content } from '../archive/open-content.ts'
import { publishedItems } from '../archive/published-items.ts'
import { buildSearchIndex, writeSearchIndex } from '../search/index/build-index.ts'
import { serveIndex } from '../search/index/serve-index.ts'
import { readSearchWords, type Spellings } from '../search/index/spellings.ts'
import type { IndexFile } from '../search/pagefind-files/pagefind-file.ts'
import { site } from '../site.ts'

/** Makes the search index: in a build while its pages are made, and written beside them at its end; in `dev` in memory, anew when content has changed. */
export function searchable(): AstroIntegration {
  let root = ''
  let index: Promise<IndexFile[]> | undefined
  const build = async (drafts: boolean) => buildSearchIndex(archiveOf(publishedItems(latestContent(), { drafts })), searchWordsIn(root))
  return {
    name: 'verbatim-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:server:setup': ({ server }) => {
        const served = serveIndex(site.base, () => build(true))
        let indexed: Content | undefined
        server.middlewares.use((request, response, next) => {
          // The index is of what was read last; a file that was saved a moment ago is still to be read.
          if (indexed !== latestContent()) served.forget()
          indexed = latestContent()
          served.middleware(request, response, next)
        })
      },
      // Pagefind works in a program of its own, so the index is made while the pages are.
      'astro:build:start': () => {
        index = build(false)
        // A failure is told when the build comes to its end and waits for the index.
        index.catch(() => undefined)
      },
      'astro:build:done': async ({ dir }) => {
        if (!index) throw new Error('The search index was not begun when the build was.')
        await writeSearchIndex(await index, fileURLToPath(dir))
      },
    },
  }
}

function searchWordsIn(root: string): Spellings[] {
  const file = join(root, 'content', 'search-words.txt')
  return existsSync(file) ? readSearchWords(readFileSync(file, 'utf8')) : []
}
