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
import { readSearchWords } from '../search/index/spellings.ts'
import type { IndexFile } from '../search/pagefind-files/pagefind-file.ts'
import { site } from '../site.ts'

/** Adds the search index: as files of a build or, in `dev`, from memory, where it is made again after a change to the content. */
export function searchIndex(): AstroIntegration {
  let root = ''
  let index: Promise<IndexFile[]> | undefined
  const build = async (drafts: boolean) => {
    const file = join(root, 'content', 'search-words.txt')
    const spellings = existsSync(file) ? readSearchWords(readFileSync(file, 'utf8')) : []
    return buildSearchIndex(archiveOf(publishedItems(latestContent(), { drafts })), spellings)
  }
  return {
    name: 'verbatim-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:server:setup': ({ server }) => {
        const served = serveIndex(site.base, () => build(true))
        let indexed: Content | undefined
        server.middlewares.use((request, response, next) => {
          if (indexed !== latestContent()) served.forget()
          indexed = latestContent()
          served.middleware(request, response, next)
        })
      },
      // Pagefind runs in a process of its own, so the index is built while the pages are.
      'astro:build:start': () => {
        index = build(false)
        // An error is thrown when the index is awaited, at the end of the build.
        index.catch(() => undefined)
      },
      'astro:build:done': async ({ dir }) => {
        if (!index) throw new Error('The search index was not started with the build.')
        await writeSearchIndex(await index, fileURLToPath(dir))
      },
    },
  }
}
