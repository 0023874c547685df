import type { Reference } from '../model/reference.ts'

/** Where a relative link in a content file leads. */
export interface ResolvedLink {
  /** Which of the project's folders it leads into. */
  folder: 'content' | 'public'
  /** The path below that folder. */
  path: string
  /** What follows `#`, decoded; left out when there is nothing. */
  fragment?: string
}

/** Whether a link leads off the site: an address on the web or of a mailbox. */
export function isOutside(url: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(url)
}

/**
 * Follows a relative link from a content file, as GitHub does.
 * Undefined for any other kind of address, and for one that leads out of `content/` and `public/`.
 *
 * @param from the file's path below `content/`
 */
export function resolveLink(from: string, url: string): ResolvedLink | undefined {
  if (!url || /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('/')) return undefined
  try {
    const { pathname, hash } = new URL(url, `http://project/project/content/${from}`)
    const [, folder, path] = /^\/project\/(content|public)\/(.+)$/.exec(decodeURIComponent(pathname)) ?? []
    // Dots that were written as `%2E` or with `%2F` must not lead out of the folder either.
    if (!path || path.split('/').includes('..')) return undefined
    const fragment = decodeURIComponent(hash.slice(1))
    return { folder: folder as ResolvedLink['folder'], path, ...(fragment ? { fragment } : {}) }
  } catch {
    return undefined
  }
}

/**
 * Follows the address of an image. It leads to a file and not to a part of one, so `#`, `?` and a `%` that stands for nothing are of its name.
 */
export function resolveImage(from: string, url: string): ResolvedLink | undefined {
  const name = url
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F')
  return resolveLink(from, name) ?? resolveLink(from, name.replace(/%(?!2[35]|3F)/gi, '%25'))
}

/** A file’s path as it is written in an address: with every sign encoded that would end it or that it cannot have. */
export function encodePath(path: string): string {
  return encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F')
}

/** A link to a content file, in the fields of a reference. */
export function referenceTo({ path, fragment }: ResolvedLink): Pick<Reference, 'path' | 'fragment'> {
  return { path, ...(fragment ? { fragment } : {}) }
}
