import { labelOf, noteId } from '../model/ids.ts'
import { markCurrentSection } from './contents.ts'
import { rememberLegend } from './legend.ts'
import { openAddressed } from './notes.ts'
import previews from './previews.ts?worker&url'
import { sheetEntry } from './sheet-entry.ts'
import { onSingleKey } from './single-keys.ts'

// The script of every article's page: what must work at once. What shows notes is loaded when a reader first points at the article or moves the
// focus into it; by address, because Vite's code for loading a script on demand would add a fifth to this one.
const article = document.querySelector<HTMLElement>('article')
if (article) {
  let loaded: Promise<unknown> | undefined
  const load = (): Promise<unknown> => {
    loaded ??= import(/* @vite-ignore */ previews)
    return loaded
  }
  const loadQuietly = () => void load().catch(() => undefined)
  for (const event of ['pointerover', 'focusin']) article.addEventListener(event, loadQuietly, { once: true })
  /** Asks the script of the notes for something, in the name of an element, as soon as it is there. */
  const ask = (what: string, of: EventTarget, otherwise: () => void) =>
    void load().then(() => of.dispatchEvent(new CustomEvent('verbatim-note', { detail: what, bubbles: true })), otherwise)

  addEventListener('hashchange', openAddressed)
  openAddressed()
  if (sheetEntry() !== undefined || article.querySelector('details[open]')) loadQuietly()
  for (const marker of article.querySelectorAll<HTMLElement>('.text .marker'))
    makeButton(marker, () => ask('open', marker, () => (location.hash = noteId(labelOf(marker.id)))))
  for (const [key, what] of Object.entries({ j: 'next', k: 'previous' })) onSingleKey({ [key]: () => ask(what, article, () => undefined) })
  const legend = article.querySelector<HTMLFieldSetElement>('.legend')
  if (legend) rememberLegend(legend)
  const contents = article.querySelector<HTMLElement>('.contents')
  if (contents) markCurrentSection(contents)
}

/**
 * Without scripts a marker is a link to its note; with scripts it is a button that opens the note where that is read best. Its element stays a link:
 * a `button` is a box of its own in its line, and browsers do not find words that run over it.
 */
function makeButton(marker: HTMLElement, open: () => void): void {
  marker.role = 'button'
  const press = (event: Event) => {
    event.preventDefault()
    open()
  }
  marker.addEventListener('click', press)
  marker.addEventListener('keydown', (event) => event.key === ' ' && press(event))
}
