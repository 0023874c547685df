import { escapePattern } from '../../model/escape-pattern.ts'

/** Where the element with an id begins in a page; undefined when there is none. */
export function elementAt(html: string, id: string): number | undefined {
  const attribute = html.search(new RegExp(`\\sid="?${escapePattern(id)}(?=["\\s>])`))
  return attribute < 0 ? undefined : html.lastIndexOf('<', attribute)
}

/** The item of a list that a place is in, from its first tag to its last; the rest of the page's main part where it is in none. */
export function itemAround(html: string, at: number): string {
  const open: number[] = []
  let depth: number | undefined
  for (const { 0: tag, index } of html.matchAll(/<\/?li\b[^>]*>/g)) {
    if (depth === undefined && index > at) {
      if (!open.length) break
      depth = open.length
    }
    if (!tag.startsWith('</')) open.push(index)
    else {
      const start = open.pop()
      if (depth !== undefined && open.length < depth) return html.slice(start, index)
    }
  }
  return html.slice(at, html.indexOf('</main>', at))
}

/** The paths, below the site's folder, that links of a page lead to; those to elsewhere are left out. */
export function pageLinks(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="?([^"\s>]+)/g)].flatMap(([, href = '']) =>
    href.startsWith('/') ? decodeURI(href.slice(1)).replace(/\?[^#]*/, '') : [],
  )
}

/** The letters and digits of HTML or of plain words, in lower case, without marks, the signs of markers, and spaces. */
export function lettersIn(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1>|<span aria-hidden="?true"?>[^<]*<\/span>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&[a-z]+;/g, ' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
