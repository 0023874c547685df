import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { archiveOf } from '../archive/archive.ts'
import { latestContent } from '../archive/content-loader.ts'
import { publishedItems } from '../archive/published-items.ts'
import { redirectsOf } from '../exports/redirects.ts'

/** Writes the redirects of old addresses beside the pages, for hosts that read them. Not as a page: Astro passes over those that begin with `_`. */
export function redirecting(): AstroIntegration {
  return {
    name: 'verbatim-redirects',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const redirects = redirectsOf(archiveOf(publishedItems(latestContent(), { drafts: false })))
        if (redirects) writeFileSync(fileURLToPath(new URL('_redirects', dir)), redirects)
      },
    },
  }
}
