import { labelOf } from '../model/ids.ts'
import { noteOf } from './notes.ts'
import { headFrom, plainCopy, quoted } from './preview-content.ts'

const pages = new Map<string, Promise<Document>>()

/**
 * What stands where a link leads, in short: a passage's words with who is behind them; of a page, its head. Undefined when nothing can be
 * told, as where the page does not arrive: the link then leads there as ever.
 */
export async function copyOfTarget(link: HTMLAnchorElement): Promise<Node[] | undefined> {
  const id = decodeURIComponent(link.hash.slice(1))
  const here = link.pathname === location.pathname
  const note = here && id ? noteOf(labelOf(id)) : undefined
  const words = note && document.getElementById(id)
  if (note && words) return [headFrom(note.summary), quoted(words.textContent)]
  if (here) return undefined
  const page = await pageAt(link.href)
  const place = id ? page?.getElementById(id) : null
  const around =
    place?.tagName === 'MARK' ? [quoted(place.textContent)] : place?.matches('h2, h3, h4') ? [plainCopy(place), ...wordsBelow(place)] : []
  const head = page?.querySelector('.page-head, .article-head')
  if (!head) return undefined
  const [title, ...rest] = [...head.children]
    .filter((child) => child.matches('h1, p, .facts'))
    .map((child) => plainCopy(child as HTMLElement))
  return title ? [title, ...(around.length ? around : rest.slice(0, 3))] : undefined
}

/** The words of a source that stand below a heading. */
function wordsBelow(heading: Element): Node[] {
  const next = heading.closest('.heading')?.nextElementSibling
  return next?.tagName === 'BLOCKQUOTE' ? [plainCopy(next as HTMLElement)] : []
}

async function pageAt(address: string): Promise<Document | undefined> {
  const key = address.replace(/#.*/, '')
  const page = pages.get(key) ?? fetchPage(key)
  pages.set(key, page)
  try {
    return await page
  } catch {
    // Without a net there is no preview; the next try may have one.
    pages.delete(key)
    return undefined
  }
}

async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  // Only words are wanted of it; its own styles and scripts the policy of this page would refuse, loudly.
  const html = (await answer.text()).replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
  return new DOMParser().parseFromString(html, 'text/html')
}
