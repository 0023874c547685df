import { previewWords } from '../language/en/preview.ts'
import { labelOf, noteId, parseAddress, passageOfMarker } from '../model/ids.ts'
import { addressedElement, element } from './elements.ts'
import { noteOf, type PageNote } from './notes.ts'
import { wordsOfPassage } from './passage-words.ts'

/** What a preview shows of a note: the line that opens it, the words that it is about, its body, and links. */
export function noteContent({ label, details, summary, body }: PageNote, marker: HTMLElement): Node[] {
  const words = wordsOfPassage(passageOfMarker(marker.id))
  const links = details.querySelectorAll<HTMLAnchorElement>('.note-links a:is([rel], :last-child)')
  const copies = [...links].flatMap((link) => [' ', link.cloneNode(true)])
  const toNote = element('a', { href: `#${noteId(label)}` }, previewWords.goToNote)
  return [
    headOf(summary),
    ...(words ? [element('blockquote', { className: 'preview-words', ...languageAt(marker.parentElement) }, words)] : []),
    plainCopy(body),
    element('p', 'note-links', toNote, ...copies),
  ]
}

const pages = new Map<string, Promise<Document>>()

/**
 * What a preview shows of a link's target: a passage's words with who is behind them, or the head of a page. Undefined when there is nothing to
 * show, as when the page cannot be loaded.
 */
export async function targetContent(link: HTMLAnchorElement): Promise<Node[] | undefined> {
  const id = decodeURIComponent(link.hash.slice(1))
  if (link.pathname === location.pathname) {
    const note = id ? noteOf(labelOf(id)) : undefined
    const words = note && wordsOfPassage(id)
    return words ? [headOf(note.summary), element('blockquote', languageAt(document.getElementById(id)), words)] : undefined
  }
  const page = await loadPage(link.href)
  const target = id && page ? addressedElement(page, id) : null
  const head = page?.querySelector('.page-head, .head-meta')
  if (!head) return undefined
  const [title, ...rest] = [...head.children]
    .filter((child) => child.matches('h1, p, .facts'))
    .map((child) => plainCopy(child as HTMLElement))
  const words =
    target?.tagName === 'MARK'
      ? [quotation(target)]
      : target?.matches('h2, h3, h4')
        ? [Object.assign(plainCopy(target), languageAt(target)), ...wordsBelow(target)]
        : []
  return title ? [title, ...(words.length ? words : rest.slice(0, 3))] : undefined
}

/** The line that opens a note, as a preview's head. */
function headOf(summary: HTMLElement): Node {
  return element('p', 'preview-head', ...plainCopy(summary).childNodes)
}

/** The language of a place and its direction, as attributes: what is copied from there keeps them. */
function languageAt(place: Element | null): { lang?: string; dir?: string } {
  const { lang, dir } = place?.closest<HTMLElement>('[lang]:not(html, body)') ?? {}
  return { ...(lang && { lang }), ...(dir && { dir }) }
}

function quotation(words: HTMLElement): Node {
  return element('blockquote', languageAt(words), words.textContent)
}

/** The words of a source below a heading. */
function wordsBelow(heading: Element): Node[] {
  const next = heading.closest('.heading')?.nextElementSibling
  return next?.tagName === 'BLOCKQUOTE' ? [plainCopy(next as HTMLElement)] : []
}

/** A copy without ids, landmarks and controls, which the page has already. */
function plainCopy(original: HTMLElement): HTMLElement {
  const copy = document.importNode(original, true)
  for (const one of [copy, ...copy.querySelectorAll<HTMLElement>('[id]')])
    for (const name of ['id', 'role', 'tabindex', 'aria-label']) one.removeAttribute(name)
  for (const control of copy.querySelectorAll('button, .permalink, .marker')) control.remove()
  return copy
}

async function loadPage(address: string): Promise<Document | undefined> {
  const key = parseAddress(address).page
  const page = pages.get(key) ?? fetchPage(key)
  pages.set(key, page)
  try {
    return await page
  } catch {
    // Not cached: the next attempt may succeed.
    pages.delete(key)
    return undefined
  }
}

async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  // Only its words are used; this page's policy would refuse its styles and scripts, with an error for each.
  const html = (await answer.text()).replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
  return new DOMParser().parseFromString(html, 'text/html')
}
