import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { site } from '../site.ts'

/**
 * Pins each page to the scripts that it was built with: their hashes stand at the script (Subresource Integrity) and in the page's policy, so that
 * neither a browser nor a checker has to know where the site lives to see that they are allowed.
 */
export function pinScripts(): AstroIntegration {
  return {
    name: 'verbatim-pin-scripts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        const hashes = new Map<string, string>()
        const hashOf = (source: string) => {
          const hash =
            hashes.get(source) ??
            `sha256-${createHash('sha256')
              .update(readFileSync(join(folder, source.slice(site.base.length))))
              .digest('base64')}`
          hashes.set(source, hash)
          return hash
        }
        for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
          const html = readFileSync(join(folder, path), 'utf8')
          const pinned = pinnedPage(html, hashOf)
          if (pinned !== html) writeFileSync(join(folder, path), pinned)
        }
      },
    },
  }
}

/**
 * A page with its script files pinned.
 *
 * @param hashOf the hash of a script by its address, as policies write it: `sha256-…`
 */
export function pinnedPage(html: string, hashOf: (source: string) => string): string {
  const used = new Set<string>()
  const pinned = html.replace(/<script type="module" src="([^"]+)"/g, (tag, source: string) => {
    const hash = hashOf(source)
    used.add(hash)
    return `${tag} integrity="${hash}"`
  })
  return pinned.replace("script-src 'self'", ["script-src 'self'", ...[...used].map((hash) => `'${hash}'`)].join(' '))
}
