import { generateAtomFeed } from 'feedsmith'
import { changedInWords, changedPieces } from '../comparison/changed-words.ts'
import { capitalized } from '../language/en/forms.ts'
import type { Named } from '../model/named.ts'
import type { PageChange } from '../model/page-history.ts'
import { changesFeed as feedPath } from '../model/permalink.ts'
import { hashLetters } from '../model/version.ts'
import { site } from '../site.ts'
import type { SiteChange } from '../views/history-types.ts'

/** Gives the whole address of a path below the site's folder: `https://news.example/changes/`. */
export type AddressOf = (path: string) => string

/**
 * The feed of changes in Atom (RFC 4287): one entry a change, and one for everything that is gone, in the order given. Only for a site that knows
 * its own address. Each entry has a `tag:` URI (RFC 4151) made of what it tells and the day of its release.
 *
 * @param since when the site's newest article was published: the feed's date while nothing has changed, so that two builds of the same content are the same
 */
export function changesFeed(changes: readonly SiteChange[], addressOf: AddressOf, since = '1970-01-01'): string {
  const ids = tagsOf(changes, addressOf)
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
      entries: changes.map((entry, i) => ({ id: ids[i] ?? '', ...entryOf(entry, addressOf) })),
    },
    { strict: true },
  )
}

function entryOf(entry: SiteChange, addressOf: AddressOf) {
  const told = entry.is === 'change' ? toldChange(entry, addressOf) : toldGone(entry, addressOf)
  return {
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
    title: `${capitalized(kind)}: ${page.text}`,
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
    summary: `${capitalized(title)} was removed${from}.${why ? ` ${why}` : ''}`,
    html: `<p>${escaped(capitalized(title))} was removed${page ? ` from ${linked(page, addressOf)}` : ''}.${why ? ` ${escaped(why)}` : ''}</p>`,
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

/** The ids of entries in their order: `tag:` URIs of what is told, so that an article may be renamed, parted or put into another and nothing comes twice. */
function tagsOf(changes: readonly SiteChange[], addressOf: AddressOf): string[] {
  const { hostname, pathname } = new URL(addressOf('changes/'))
  const times = new Map<string, number>()
  // From the oldest on: what is told alike later does not take the id of what was there.
  return changes
    .toReversed()
    .map((entry) => {
      const tag = `tag:${hostname},${entry.on.slice(0, 10)}:${pathname}${hashLetters(JSON.stringify(toldBy(entry)), 8)}`
      const time = (times.get(tag) ?? 0) + 1
      times.set(tag, time)
      return time === 1 ? tag : `${tag}-${time}`
    })
    .toReversed()
}

/** What an entry tells, without where. Of a change that several articles share now, each tells of other words; one of them goes on as the entry that was. */
function toldBy(entry: SiteChange): unknown[] {
  if (entry.is === 'gone') return ['gone', entry.page ? entry.path.replace(/^.*#/, '') : entry.path, entry.title, entry.why]
  const { date, kind, what, why, changed } = entry.change
  return [date, kind, what, why, changed.map(({ words }) => JSON.stringify(words)).toSorted()[0]]
}
