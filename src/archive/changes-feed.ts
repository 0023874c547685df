import { generateAtomFeed } from 'feedsmith'
import { capitalised } from '../model/capitalised.ts'
import { changedInWords, changedPieces } from '../model/changed-words.ts'
import type { PageChange } from '../model/page-record.ts'
import { changesFeed as feedPath } from '../model/permalink.ts'
import type { Named } from '../model/told.ts'
import type { SiteChange } from '../model/told-record.ts'
import { site } from '../site.ts'

/** Gives the whole address of a path below the site's folder: `https://news.example/changes/`. */
export type AddressOf = (path: string) => string

/**
 * The feed of changes in Atom (RFC 4287): one entry a change, and one for everything that is gone, in the order given. Only for a site that knows
 * its own address. Each entry has a `tag:` URI (RFC 4151) made of what never changes: the day of its release and its address.
 *
 * @param since when the site's newest article was published: the feed's date while nothing has changed, so that two builds of the same content are the same
 */
export function changesFeed(changes: readonly SiteChange[], addressOf: AddressOf, since = '1970-01-01'): string {
  return generateAtomFeed(
    {
      id: addressOf('changes/'),
      title: { value: `${site.name}: changes` },
      subtitle: { value: 'Every change to words that were published here, and everything that was removed.' },
      updated: new Date(changes[0]?.on ?? since),
      authors: [{ name: site.name, uri: addressOf('') }],
      links: [
        { href: addressOf(feedPath), rel: 'self', type: 'application/atom+xml' },
        { href: addressOf('changes/'), rel: 'alternate', type: 'text/html' },
      ],
      entries: changes.map((entry) => entryOf(entry, addressOf)),
    },
    { strict: true },
  )
}

function entryOf(entry: SiteChange, addressOf: AddressOf) {
  const told = entry.is === 'change' ? toldChange(entry, addressOf) : toldGone(entry, addressOf)
  return {
    id: tagOf(entry, addressOf),
    title: { value: told.title },
    updated: new Date(entry.on),
    links: [{ href: addressOf(entry.path), rel: 'alternate', type: 'text/html' }],
    summary: { value: told.summary, type: 'text' },
    content: { value: told.html, type: 'html' },
  }
}

interface ToldEntry {
  title: string
  summary: string
  html: string
}

function toldChange({ page, change, language }: Extract<SiteChange, { is: 'change' }>, addressOf: AddressOf): ToldEntry {
  const { kind, what, why, changed, passages } = change
  const others = passages.filter(({ path }) => path === undefined || !changed.some(({ named }) => named.path === path))
  return {
    title: `${capitalised(kind)}: ${page.text}`,
    summary: [`${what} ${why}`, ...changed.map(({ named, words }) => `${named.text}: ${changedInWords(words)}`)].join('\n'),
    html: [
      `<p>${escaped(what)} ${escaped(why)}</p>`,
      ...others.map((named) => `<p>${linked(named, addressOf)}</p>`),
      ...changed.map(
        ({ named, words }) =>
          `<p>${linked(named, addressOf)}</p><blockquote${language === undefined ? '' : ` lang="${escaped(language)}"`}><p>${laidOver(words)}</p></blockquote>`,
      ),
    ].join(''),
  }
}

function toldGone({ page, title, why }: Extract<SiteChange, { is: 'gone' }>, addressOf: AddressOf): ToldEntry {
  const from = page ? ` from “${page.text}”` : ''
  return {
    title: `Removed: ${title}`,
    summary: `${capitalised(title)} was removed${from}.${why ? ` ${why}` : ''}`,
    html: `<p>${escaped(capitalised(title))} was removed${page ? ` from ${linked(page, addressOf)}` : ''}.${why ? ` ${escaped(why)}` : ''}</p>`,
  }
}

/** Words before and after a change, as `del` and `ins`: feed readers keep these two where they drop all styles. */
function laidOver(words: PageChange['changed'][number]['words']): string {
  return changedPieces(words)
    .map(({ is, text }) => (is === 'both' ? escaped(text) : `<${is}>${escaped(text)}</${is}>`))
    .join('')
}

function linked({ text, path }: Named, addressOf: AddressOf): string {
  return path === undefined ? escaped(text) : `<a href="${escaped(addressOf(path))}">${escaped(text)}</a>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A `tag:` URI may hold no `#`: before an id stands a colon. */
function tagOf(entry: SiteChange, addressOf: AddressOf): string {
  const { hostname, pathname, hash } = new URL(addressOf(entry.is === 'change' ? entry.first : entry.path))
  return `tag:${hostname},${entry.on.slice(0, 10)}:${pathname}${hash.replace('#', ':')}`
}
