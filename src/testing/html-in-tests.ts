import type { FileReading } from '../markdown/read-file.ts'
import type { PageAddresses } from '../model/page-history.ts'

/** One mark in HTML: the passage that it is of, and its words without the markers in it. */
export interface FoundMark {
  of: string
  words: string
}

/** What a reader sees of HTML that our writer made: its text without markers, and its marks in the order in which they begin. */
export function readHtml(html: string): { text: string; marks: FoundMark[] } {
  const marks: FoundMark[] = []
  const open: { tag: string; mark?: FoundMark; isMarker: boolean }[] = []
  let text = ''
  for (const [, close, tag = '', attributes = '', words = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^>"])*)>|([^<]+)/g)) {
    if (words && !open.some(({ isMarker }) => isMarker)) {
      const read = words.replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      text += read
      for (const { mark } of open) if (mark) mark.words += read
    } else if (close) open.splice(open.findLastIndex((one) => one.tag === tag))
    else if (tag && !['br', 'img', 'hr', 'input'].includes(tag)) {
      const isMarker = /class="marker/.test(attributes)
      if (tag !== 'mark') open.push({ tag, isMarker })
      else {
        const mark = { of: nameOf(attributes), words: '' }
        marks.push(mark)
        open.push({ tag, mark, isMarker })
      }
    }
  }
  return { text, marks }
}

/** The class that the marks of one passage share, or else the id of its only mark. */
function nameOf(attributes: string): string {
  return /\bof-([^\s"]+)/.exec(attributes)?.[1]?.replace('_', '.') ?? /id="([^"]*)"/.exec(attributes)?.[1] ?? ''
}

/** The HTML of a whole file's text. */
export function htmlOf({ render }: Pick<FileReading<unknown>, 'render'>, addresses?: PageAddresses): string {
  return render(addresses)
    .pieces.map(({ html }) => html)
    .join('\n')
}

/** Text with any white space as one space. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
