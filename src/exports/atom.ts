import { generateAtomFeed } from 'feedsmith'
import { changedInWords, shownChanges } from '../comparison/shown-stretches.ts'
import { feedWords } from '../language/en/feed.ts'
import { inLanguage, type LanguageAttributes, languageRuns } from '../model/languages.ts'
import type { Named } from '../model/named.ts'
import { changesFeed } from '../model/permalink.ts'
import { hashLetters } from '../model/version.ts'
import { site } from '../site.ts'
import type { SiteChange } from '../views/site-changes.ts'

const type = 'application/atom+xml'

/** The feed as an alternate in the head of a page that lists changes; none for a site that does not know its own address (`SITE_URL`). */
export const feedAlternates = site.url ? [{ type, title: feedWords.title(site.name), path: changesFeed }] : []

/** Makes the full address of a path below the site's folder: `changes/` → `https://news.example/changes/`. */
type FullAddress = (path: string) => string

/**
 * The feed of changes in Atom (RFC 4287): one entry for each change and for everything that was removed, in the order given. Each entry has
 * a `tag:` URI (RFC 4151) made from its content and the day of its release.
 *
 * @param since when the site's newest article was published: the feed's date while nothing has changed, so that two builds of the same content are the same
 */
export function atomFeed(changes: readonly SiteChange[], fullAddress: FullAddress, since = '1970-01-01'): string {
  const ids = tagUris(changes, fullAddress)
  return generateAtomFeed(
    {
      xml: { lang: site.language },
      id: fullAddress('changes/'),
      title: { value: feedWords.title(site.name) },
      subtitle: { value: feedWords.subtitle },
      updated: new Date(changes[0]?.on ?? since),
      authors: [{ name: site.name, uri: fullAddress('') }],
      links: [
        { href: fullAddress(changesFeed), rel: 'self', type },
        { href: fullAddress('changes/'), rel: 'alternate', type: 'text/html' },
      ],
      entries: changes.map((entry, i) => {
        const { title, summary, html } = entry.is === 'change' ? changeTexts(entry, fullAddress) : removalTexts(entry, fullAddress)
        return {
          id: ids[i] ?? '',
          title: { value: title },
          updated: new Date(entry.on),
          links: [{ href: fullAddress(entry.path), rel: 'alternate', type: 'text/html' }],
          summary: { value: summary, type: 'text' },
          content: { value: html, type: 'html' },
        }
      }),
    },
    { strict: true },
  )
}

interface EntryTexts {
  title: string
  summary: string
  html: string
}

function changeTexts({ page, change, language }: Extract<SiteChange, { is: 'change' }>, fullAddress: FullAddress): EntryTexts {
  const { kind, what, why, changed, passages } = change
  const others = passages.filter(({ path }) => path === undefined || !changed.some(({ named }) => named.path === path))
  const own = attributesOf(inLanguage(language))
  return {
    title: feedWords.changeTitle(kind, page.text),
    summary: [`${what} ${why}`, ...changed.map(({ named, words }) => `${named.text}: ${changedInWords(words)}`)].join('\n'),
    html: [
      `<p>${inRuns(`${what} ${why}`, language)}</p>`,
      ...others.map((named) => `<p>${linked(named, fullAddress)}</p>`),
      ...changed.map(
        ({ named, words }) => `<p>${linked(named, fullAddress)}</p><blockquote${own}><p>${markedChanges(words)}</p></blockquote>`,
      ),
    ].join(''),
  }
}

function removalTexts({ page, title, why = '' }: Extract<SiteChange, { is: 'removed' }>, fullAddress: FullAddress): EntryTexts {
  return {
    title: feedWords.removedTitle(title),
    summary: `${feedWords.removed(title, page && `“${page.text}”`)} ${why}`.trim(),
    html: `<p>${`${feedWords.removed(inRuns(title), page && linked(page, fullAddress))} ${inRuns(why)}`.trim()}</p>`,
  }
}

/** Words before and after a change, as `del` and `ins`: feed readers keep these two where they drop all styles. */
function markedChanges(words: Parameters<typeof shownChanges>[0]): string {
  return shownChanges(words)
    .map(({ is, text }) => (is === 'both' ? escaped(text) : `<${is}>${escaped(text)}</${is}>`))
    .join('')
}

function linked({ text, path, language }: Named, fullAddress: FullAddress): string {
  const own = inLanguage(language, text)
  const words = language !== undefined && own.lang ? `<span${attributesOf(own)}>${escaped(text)}</span>` : inRuns(text)
  return path === undefined ? words : `<a href="${escaped(fullAddress(path))}">${words}</a>`
}

/** A sentence as HTML, its words in other letters marked. */
function inRuns(text: string, language?: string): string {
  return languageRuns(text, language)
    .map(({ text, ...own }) => (own.lang ? `<span${attributesOf(own)}>${escaped(text)}</span>` : escaped(text)))
    .join('')
}

function attributesOf({ lang, dir }: LanguageAttributes): string {
  return (lang ? ` lang="${escaped(lang)}"` : '') + (dir ? ` dir="${dir}"` : '')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The ids of entries in their order: `tag:` URIs of their content, so that nothing appears as new when an article is renamed, split or merged. */
function tagUris(changes: readonly SiteChange[], fullAddress: FullAddress): string[] {
  const { hostname, pathname } = new URL(fullAddress('changes/'))
  const times = new Map<string, number>()
  // Oldest first: a later entry with the same content does not take the id of an earlier one.
  return changes
    .toReversed()
    .map((entry) => {
      const tag = `tag:${hostname},${entry.on.slice(0, 10)}:${pathname}${hashLetters(JSON.stringify(contentOf(entry)), 8)}`
      const time = (times.get(tag) ?? 0) + 1
      times.set(tag, time)
      return time === 1 ? tag : `${tag}-${time}`
    })
    .toReversed()
}

/** An entry's content without its address. Where several articles share a change now, each has other words of it; one of them keeps the entry's id. */
function contentOf(entry: SiteChange): unknown[] {
  // The word `gone` is part of ids that were published.
  if (entry.is === 'removed') return ['gone', entry.page ? entry.path.replace(/^.*#/, '') : entry.path, entry.title, entry.why]
  const { date, kind, what, why, changed } = entry.change
  return [date, kind, what, why, changed.map(({ words }) => JSON.stringify(words)).toSorted()[0]]
}
