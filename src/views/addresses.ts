import { type Archive, topics } from '../archive/archive.ts'
import { capitalized, formatDate } from '../language/en/forms.ts'
import { sourceName } from '../model/look-up.ts'
import { pathOf } from '../model/permalink.ts'
import { sitePages } from '../model/site-pages.ts'
import { titleOf } from './annotation-link.ts'
import { articleSummary } from './article-lists.ts'
import { oldPageViews } from './old-pages.ts'

/**
 * What every page of the site is called, by its path below the site's folder; the front page is left out. Old addresses are among them, and say what became of
 * their page; one that moved to a single page has that page's path beside its name.
 */
export function pageTitles(archive: Archive): Record<string, string | [title: string, now: string]> {
  const pages = currentPageTitles(archive)
  const old = oldPageViews(archive).map(({ props: { path, title, on, now, successor } }) => {
    const told = now.length > 0 ? `${title}, moved to ${now.map(({ text }) => text).join(', ')}` : `${title}, removed on ${formatDate(on)}`
    return [path, successor === undefined ? told : [told, successor]]
  })
  return { ...Object.fromEntries(old), ...pages }
}

/** What every page is called that stands at its address now. */
export function currentPageTitles(archive: Archive): Record<string, string> {
  const articles = archive.articles.map(articleSummary).map(({ path, title }) => [path, title])
  const passages = archive.entries.map((entry) => {
    const { article, annotation } = entry
    return [pathOf.passagePage(article.slug, annotation.label), `${titleOf(entry)}, in “${article.title}”`]
  })
  const people = [...archive.people.values()].map(({ model }) => [pathOf.person(model.id), model.name])
  const sources = [...archive.sources.values()].map(({ model }) => [pathOf.source(model.id), sourceName(model)])
  const named = [...topics(archive).values()].map(({ title }) => [pathOf.topic(title), capitalized(title)])
  return { ...sitePages, ...Object.fromEntries([...articles, ...passages, ...people, ...sources, ...named]) }
}
