import { changedSinceWords as words } from '../language/en/changed-since.ts'
import { type ChangeSince, changedSince, type PastView, type VersionView } from '../views/past-view.ts'
import styles from './changed-since.css?inline'
import { element, liveRegion } from './elements.ts'
import { fetchJson } from './fetch-json.ts'
import { addressedId } from './notes.ts'
import { strokes } from './strokes.ts'

/**
 * Shows a reader who follows a link to a version of some words (`?v=abcdefgh#condition-pace`) how they have changed since, in a box before them.
 * There is no box if they have not.
 */
async function showChangesSince(): Promise<void> {
  const v = new URLSearchParams(location.search).get('v')
  const file = document.querySelector<HTMLElement>('[data-past]')?.dataset['past']
  if (!v || !file) return
  const id = addressedId()
  // The version belongs to the link's target, not to where the reader goes next.
  addEventListener('hashchange', forgetVersion, { once: true })
  const past = await fetchJson<PastView>(file)
  const since = past && changedSince(past, id, v)
  if (since) show(since, id)
}

void showChangesSince()

function show(since: ChangeSince, id: string): void {
  const target = id ? document.getElementById(id) : null
  if (id && !target) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)

  const summary = since.is === 'unknown' ? words.unknownVersion : words.changed[partAt(target)]
  const box = element(
    'aside',
    { id: 'site-changed-since', ariaLabel: words.label },
    element('p', {}, element('b', {}, summary)),
    ...(since.is === 'changed' ? details(since.version, since.changes) : []),
  )
  insert(box, target)
  // The target stays in sight, and so does the box if there is room for both.
  box.scrollIntoView({ block: 'nearest' })
  if (target) target.scrollIntoView({ block: 'nearest' })
  // Screen readers announce only what is put into a live region after it appeared.
  const status = liveRegion()
  setTimeout(() => (status.textContent = summary), 500)
}

/** What kind of thing the link leads to. */
function partAt(target: HTMLElement | null): keyof typeof words.changed {
  if (!target) return document.querySelector('article') ? 'article' : 'page'
  return /^H\d$/.test(target.tagName) ? 'section' : target.matches('.note-body') ? 'note' : 'words'
}

/** The version, its words compared with the current ones, and the changes since. */
function details({ on, until, toNow }: VersionView, changes: VersionView['changes']): HTMLElement[] {
  const lines: HTMLElement[] = [element('p', {}, [words.version(on, until), ...(toNow.length > 0 ? [words.comparison] : [])].join(' '))]
  const { lang = '', dir = '' } = document.querySelector<HTMLElement>('.text, .passage-head blockquote') ?? {}
  if (toNow.length > 0) lines.push(element('p', { className: 'comparison', lang, dir }, ...strokes(toNow)))
  const items = changes.map(({ date, kind, what, why }) => element('li', {}, words.change(date, kind, what, why)))
  if (items.length > 0) lines.push(element('ul', {}, ...items))
  if (document.getElementById('site-changes')) lines.push(element('p', {}, element('a', { href: '#site-changes' }, words.allChanges)))
  return lines
}

/** Puts the box before the block that holds the target, in a note before its words, and for a whole page below its head. */
function insert(box: HTMLElement, target: HTMLElement | null): void {
  const item = target?.closest('.prose li')
  if (target?.matches('.note-body')) target.prepend(box)
  else if (item) item.prepend(box)
  else if (target) (target.closest('.prose > *, .heading') ?? target).before(box)
  else (document.querySelector('.head-meta, .page-head') ?? document.querySelector('main > :first-child'))?.after(box)
}

function forgetVersion(): void {
  const address = new URL(location.href)
  address.searchParams.delete('v')
  history.replaceState(history.state, '', address)
}
