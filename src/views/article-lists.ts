import { type Archive, type Published, topics } from '../archive/archive.ts'
import { capitalized, formatMonth } from '../language/en/forms.ts'
import { listWords } from '../language/en/lists.ts'
import { pageWords } from '../language/en/pages.ts'
import { sectionWords } from '../language/en/sections.ts'
import { type Article, type ArticleDates, datesOf } from '../model/article.ts'
import { layoutId } from '../model/ids.ts'
import { type Kind, kindNames } from '../model/kinds.ts'
import { personName } from '../model/look-up.ts'
import { inWords, type Named } from '../model/named.ts'
import { pathOf, topicId } from '../model/permalink.ts'
import { site } from '../site.ts'
import type { PageLink } from './annotation-link.ts'
import { type Choice, choicesOf, type Facets } from './choices.ts'
import { monthOf, monthsByYear, type YearLinks } from './months.ts'
import { type PageSection, type SectionLink, section } from './page-section.ts'

/** How many annotations of a kind there are. */
export interface KindCount {
  kind: Kind
  count: number
}

/** An article as a list of articles shows it. */
export interface ArticleSummary extends ArticleDates {
  title: string
  path: string
  standfirst: string
  topics: Named[]
  counts: KindCount[]
  /** What lists of articles can be narrowed by. */
  facets?: Facets
  /** Its language, when it is not the page's. */
  language?: string
}

/** Every article as lists show it, newest first. */
export function articleList(archive: Archive): ArticleSummary[] {
  return archive.articles.map(articleSummary)
}

/** An article as lists show it. */
export function articleSummary({ model }: Published<Article>): ArticleSummary {
  return {
    title: articleTitle(model),
    path: pathOf.article(model.slug),
    standfirst: model.standfirst,
    ...datesOf(model),
    topics: topicsOf(model),
    counts: kindCounts(model),
    facets: { topic: model.topics.map(topicId) },
    ...otherLanguage(model),
  }
}

/** The language of an article, or of a file, when it is not the page's. */
function otherLanguage({ language }: Pick<Article, 'language'>): { language?: string } {
  return language === site.language ? {} : { language }
}

/** An article's title, marked where it is a draft, which only `dev` shows. */
export function articleTitle({ title, draft }: Article): string {
  return draft ? pageWords.draft(title) : title
}

/** An article's topics as links. */
export function topicsOf({ topics, language }: Article): Named[] {
  return topics.map((text) => ({ ...inWords(text, language), path: pathOf.topic(text) }))
}

/** The authors of an article, as links to their pages. */
export function bylineOf({ people }: Archive, { byline }: Article): PageLink[] {
  return byline.map((id) => {
    const person = people.get(id)?.model
    return { ...(person ? personName(person) : { text: id }), path: pathOf.person(id) }
  })
}

/** How many annotations of each kind an article has; kinds that it has none of are left out. */
export function kindCounts({ annotations }: Article): KindCount[] {
  return kindNames
    .map((kind) => ({ kind, count: annotations.filter((annotation) => annotation.kind === kind).length }))
    .filter(({ count }) => count > 0)
}

/** How many articles are shown in one list; more are grouped by month. */
const few = 10

/** Articles by the month in which they were published, the newest first, and the years that lead to their newest months; both empty for a few articles. */
export function articlesByMonth(articles: readonly ArticleSummary[]): { years: SectionLink[]; months: PageSection[] } {
  if (articles.length <= few) return { years: [], months: [] }
  const byMonth = [...Map.groupBy(articles, monthOf)].toSorted(([a], [b]) => b.localeCompare(a))
  const { holds } = sectionWords.articles
  let shown = 0
  return {
    years: [...Map.groupBy(byMonth, ([month]) => month.slice(0, 4))].map(([year, months]) => ({
      id: layoutId(months[0]?.[0] ?? year),
      holds: `${year}: ${holds(months.flatMap(([, inMonth]) => inMonth).length)}`,
    })),
    months: byMonth.flatMap(([month, own], i) => {
      shown += own.length
      return section(month, { title: formatMonth(month), holds }, own.length, { articles: own }, shown <= few || i === 0)
    }),
  }
}

/** The articles of a month, on a page of its own. */
export interface MonthOfArticles {
  title: string
  path: string
  articles: ArticleSummary[]
}

/** Every month in which articles were published. A content file cannot have the name of a month. */
export function monthsOfArticles(archive: Archive): { params: { month: string }; props: MonthOfArticles }[] {
  return [...Map.groupBy(articleList(archive), monthOf)].map(([month, articles]) => ({
    params: { month },
    props: { title: listWords.articlesOf(formatMonth(month)), path: monthPath(month), articles },
  }))
}

function monthPath(month: string): string {
  return `articles/${month}/`
}

/** Links to these months. */
export function articleMonths(articles: readonly ArticleSummary[]): YearLinks[] {
  return monthsByYear(articles, monthPath)
}

/** The choices by which a list of articles can be narrowed. */
export function articleChoices(archive: Archive, articles: readonly ArticleSummary[]): Choice[] {
  const titles = topics(archive)
  return choicesOf(articles, { topic: listWords.topicChoice }, (_, id) => capitalized(titles.get(id)?.title ?? id))
}
