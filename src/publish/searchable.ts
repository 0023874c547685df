import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { type Archive, archiveOf } from '../archive/archive.ts'
import { readContentFolder } from '../archive/content-folder.ts'
import { openContent } from '../archive/open-content.ts'
import { publishedItems } from '../archive/published-items.ts'
import { buildSearchIndex } from '../search/build-index.ts'
import { serveIndex } from '../search/serve-index.ts'
import { readSearchWords, type Spellings } from '../search/spellings.ts'
import { writeSearchIndex } from '../search/write-index.ts'
import { site } from '../site.ts'

/** Makes the search index: at the end of a build beside its pages, in `dev` in memory, anew when content has changed. */
export function searchable(): AstroIntegration {
  let root = ''
  return {
    name: 'verbatim-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:server:setup': ({ server }) => {
        const index = serveIndex(site.base, () => buildSearchIndex(archiveIn(root, true), searchWordsIn(root)))
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(join(root, 'content'))) index.forget()
        })
        server.middlewares.use(index.middleware)
      },
      'astro:build:done': ({ dir }) => writeSearchIndex(archiveIn(root, false), searchWordsIn(root), fileURLToPath(dir)),
    },
  }
}

/** What is published, read anew: Astro keeps what its pages read in a world of its own. */
function archiveIn(root: string, drafts: boolean): Archive {
  return archiveOf(publishedItems(openContent(readContentFolder(root)), { drafts }))
}

function searchWordsIn(root: string): Spellings[] {
  const file = join(root, 'content', 'search-words.txt')
  return existsSync(file) ? readSearchWords(readFileSync(file, 'utf8')) : []
}
