import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { archiveOf } from '../archive/archive.ts'
import { latestContent } from '../archive/content-loader.ts'
import { publishedItems } from '../archive/published-items.ts'
import { redirectsOf } from '../exports/redirects.ts'

/** Writes the redirects of former addresses for hosts that read them. It is not a page, because Astro ignores those that begin with `_`. */
export function redirectsFile(): AstroIntegration {
  return {
    name: 'verbatim-redirects-file',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const redirects = redirectsOf(archiveOf(publishedItems(latestContent(), { drafts: false })))
        if (redirects) writeFileSync(fileURLToPath(new URL('_redirects', dir)), redirects)
      },
    },
  }
}
