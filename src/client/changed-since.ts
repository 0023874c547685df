import { formatDate } from '../language/en/forms.ts'
import { type ChangeSince, changedSince, type PastView } from '../views/past-view.ts'
import { changedSinceStyles } from './changed-since-styles.ts'

/**
 * Tells a reader who follows a link to a version of some words (`?v=abcdefgh#condition-pace`) what was changed in them since, in a box before them. When
 * nothing was, or the page never changed, there is none.
 */
async function showChangesSince(): Promise<void> {
  const v = new URLSearchParams(location.search).get('v')
  const from = document.querySelector<HTMLElement>('[data-past]')?.dataset['past']
  if (!v || !from) return
  const id = fragment()
  // The version is one of what the link led to, and says nothing of where the reader goes next.
  addEventListener('hashchange', forgetVersion, { once: true })
  const past = await fetchPast(from)
  const since = past && changedSince(past, id, v)
  if (since) show(since, id)
}

void showChangesSince()

async function fetchPast(from: string): Promise<PastView | undefined> {
  try {
    const answer = await fetch(from)
    return answer.ok ? ((await answer.json()) as PastView) : undefined
  } catch {
    return undefined
  }
}

function show(since: ChangeSince, id: string): void {
  const target = id ? document.getElementById(id) : null
  if (id && !target) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(changedSinceStyles)
  document.adoptedStyleSheets.push(sheet)

  const says =
    since.is === 'unknown'
      ? 'This link names a version of these words that is not known here.'
      : `${whatOf(target)} changed since this link was made.`
  const box = element('aside', element('p', element('b', says)), ...(since.is === 'changed' ? told(since) : []))
  box.id = 'site-changed-since'
  box.ariaLabel = 'Changed since'
  put(box, target)
  // What was asked for stays in sight, and so does the box where there is room for both.
  box.scrollIntoView({ block: 'nearest' })
  if (target) target.scrollIntoView({ block: 'nearest' })
  announce(says)
}

/** What the link leads to, as the subject of a sentence. */
function whatOf(target: HTMLElement | null): string {
  if (!target) return document.querySelector('article') ? 'This article has' : 'This page has'
  return /^H\d$/.test(target.tagName) ? 'This section has' : target.matches('.note-body') ? 'This note has' : 'These words have'
}

function told({ version, changes }: Extract<ChangeSince, { is: 'changed' }>): HTMLElement[] {
  const words = element(
    'p',
    ...version.toNow.flatMap(({ is, text, before, after }) => (is === 'both' ? text : stroke(is, text, before, after))),
  )
  words.className = 'comparison'
  words.lang = document.querySelector('article')?.lang ?? ''
  const list = element('ul', ...changes.map(({ date, kind, what, why }) => element('li', `${formatDate(date)}, ${kind}: ${what} ${why}`)))
  const link = element('a', 'All changes')
  link.href = '#site-changes'
  const until = version.until === undefined ? '' : `, which stood until ${formatDate(version.until)}`
  return [
    element(
      'p',
      `It was made of the version of ${formatDate(version.on)}${until}.${version.toNow.length > 0 ? ' From that to the present words:' : ''}`,
    ),
    ...(version.toNow.length > 0 ? [words] : []),
    ...(changes.length > 0 ? [list] : []),
    ...(document.getElementById('site-changes') ? [element('p', link)] : []),
  ]
}

function stroke(is: 'del' | 'ins', text: string, before = '', after = ''): HTMLElement {
  const made = element(is, ...[hidden(before), text, hidden(after)].filter((part) => part !== ''))
  // Some screen readers say “deletion” and “insertion” besides what stands in brackets.
  made.role = 'none'
  return made
}

function hidden(text: string): HTMLElement | '' {
  if (!text) return ''
  const made = element('span', text)
  made.className = 'vh'
  return made
}

/** Before the block that holds the target; in a note before what it says; of the page itself below its head. */
function put(box: HTMLElement, target: HTMLElement | null): void {
  const item = target?.closest('.prose li')
  if (target?.matches('.note-body')) target.prepend(box)
  else if (item) item.prepend(box)
  else if (target) (target.closest('.prose > *, .heading') ?? target).before(box)
  else (document.querySelector('.article-head, .page-head') ?? document.querySelector('main > :first-child'))?.after(box)
}

/** Tells a screen reader, when it has come to rest: what is told must have been empty before. */
function announce(words: string): void {
  const status = element('p')
  status.className = 'vh'
  status.role = 'status'
  document.body.append(status)
  setTimeout(() => (status.textContent = words), 500)
}

function forgetVersion(): void {
  const address = new URL(location.href)
  address.searchParams.delete('v')
  history.replaceState(history.state, '', address)
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, ...parts: (string | Node)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.append(...parts)
  return made
}
