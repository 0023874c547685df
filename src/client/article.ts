import { isNoteId, labelOf, markerId } from '../model/ids.ts'
import { markCurrentSection } from './contents.ts'
import { rememberLegend } from './legend.ts'
import { markers, openAddressed } from './notes.ts'
import { markOpenWords } from './open-words.ts'
import { previewedFor } from './preview.ts'
import { goTo, openFrom, startPreviews } from './previews.ts'
import { onSingleKey } from './single-keys.ts'

// The script of every article's page.
const article = document.querySelector<HTMLElement>('article')
if (article) {
  addEventListener('hashchange', openAddressed)
  openAddressed()
  for (const marker of article.querySelectorAll<HTMLElement>('.text .marker')) makeButton(marker)
  startPreviews(article)
  markOpenWords()
  onSingleKey({ j: () => step(1), k: () => step(-1) })
  const legend = article.querySelector<HTMLFieldSetElement>('.legend')
  if (legend) rememberLegend(legend)
  const contents = article.querySelector<HTMLElement>('.contents')
  if (contents) markCurrentSection(contents)
}

/**
 * Without scripts a marker is a link to its note; with scripts it is a button that opens the note where that is read best. Its element stays a link:
 * a `button` is a box of its own in its line, and browsers do not find words that run over it.
 */
function makeButton(marker: HTMLElement): void {
  marker.role = 'button'
  marker.addEventListener('click', (event) => {
    event.preventDefault()
    openFrom(marker)
  })
  marker.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return
    event.preventDefault()
    openFrom(marker)
  })
}

/** Goes to the next or the previous marker, counted from the one that the reader is at, or from the top of the window. */
function step(by: 1 | -1): void {
  const all = markers()
  const focused = document.activeElement
  const at = focused?.closest('.preview')
    ? previewedFor()
    : (focused?.closest('.marker') ?? focused?.closest('.notes details')?.querySelector('.note-body'))
  const here = all.findIndex((marker) => at && marker.id === (isNoteId(at.id) ? markerId(labelOf(at.id)) : at.id))
  const isBelow = (marker: HTMLElement) => marker.getBoundingClientRect().top > 0
  const next = here >= 0 ? all[here + by] : by > 0 ? all.find(isBelow) : all.findLast((marker) => !isBelow(marker))
  if (next) goTo(next)
}
