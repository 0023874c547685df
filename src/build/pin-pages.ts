import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { site } from '../site.ts'

/**
 * Pins each page to the scripts and styles that it was built with. Astro writes the hashes for the whole site into every page's policy; a page is
 * safer, and smaller, when it allows only its own.
 */
export function pinPages(): AstroIntegration {
  return {
    name: 'verbatim-pin-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        const read = (address: string) => readFileSync(join(folder, address.slice(site.base.length)))
        for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
          const html = readFileSync(join(folder, path), 'utf8')
          const pinned = pinnedPage(html, read)
          if (pinned !== html) writeFileSync(join(folder, path), pinned)
        }
      },
    },
  }
}

/**
 * A page whose script files have their hashes (Subresource Integrity), and whose policy has the hashes of these files, of the page's inline
 * scripts and styles, and no others (Content Security Policy, Level 3).
 *
 * @param read returns a script file by its address
 */
export function pinnedPage(html: string, read: (address: string) => Buffer | string): string {
  const hashes: Record<string, Set<string>> = { script: new Set(), style: new Set() }
  const pinned = html.replace(
    /<(script|style)(\s[^>]*)?>([\s\S]*?)<\/\1>/g,
    (whole, tag: string, attributes: string | undefined, text: string) => {
      const source = /\ssrc="([^"]+)"/.exec(attributes ?? '')?.[1]
      const hash = `sha256-${createHash('sha256')
        .update(source ? read(source) : text)
        .digest('base64')}`
      hashes[tag]?.add(hash)
      return source ? `<${tag}${attributes} integrity="${hash}">${text}</${tag}>` : whole
    },
  )
  return pinned.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/(script|style)-src ([^;"]*)/g, (_, kind: string, allowed: string) => {
      const others = allowed.split(' ').filter((one) => !one.startsWith("'sha"))
      return [`${kind}-src`, ...others, ...[...(hashes[kind] ?? [])].map((hash) => `'${hash}'`)].join(' ')
    }),
  )
}
