import { type Archive, type Entry, type Published, topics } from '../archive/archive.ts'
import { capitalized } from '../language/en/forms.ts'
import type { Article } from '../model/article.ts'
import { personName } from '../model/look-up.ts'
import { inWords } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import { isReference } from '../model/reference.ts'
import type { PageLink } from './annotation-link.ts'
import { type AnnotationView, annotationView } from './annotation-view.ts'
import { type ArticleSummary, articleSummary } from './article-lists.ts'
import { leadQuote } from './lead-quote.ts'
import { articlesReferringTo } from './mentions.ts'

/** An article with the quote that stands for it, if it has one that can be shown by itself. */
export interface LedArticle {
  article: ArticleSummary
  quote: AnnotationView | undefined
}

/** Something that occurs in several articles. */
export interface InArticles extends PageLink {
  /** In how many. */
  articles: number
  /** Such as a role. */
  about: string | undefined
}

/** A passage that other articles refer to. */
export interface ReferredTo {
  view: AnnotationView
  /** From how many other articles. */
  articles: number
}

/** What the front page shows. */
export interface FrontPage {
  /** The newest article, with its first conditions and how many it has in all. */
  newest: (LedArticle & { conditions: AnnotationView[]; allConditions: number }) | undefined
  /** The next newest. */
  recent: LedArticle[]
  /** How many articles there are. */
  count: number
  /** The topics of most articles. */
  topics: InArticles[]
  /** The passages that most other articles refer to. */
  referredTo: ReferredTo[]
  /** Those who say, demand or observe something in most articles. */
  people: InArticles[]
}

/** How many of each are shown: the page has one length, however many articles there are. */
const most = { conditions: 6, recent: 4, topics: 12, referredTo: 3, people: 4 }

/** The front page. What connects articles is only shown where there are several. */
export function frontPage(archive: Archive): FrontPage {
  const [newest, ...older] = archive.articles
  const isAlone = older.length === 0
  return {
    newest: newest && { ...ledArticle(archive, newest), ...conditionsOf(archive, newest.model) },
    recent: older.slice(0, most.recent).map((article) => ledArticle(archive, article)),
    count: archive.articles.length,
    topics: isAlone ? [] : topicsByArticles(archive).slice(0, most.topics),
    referredTo: isAlone ? [] : referredTo(archive).slice(0, most.referredTo),
    people: isAlone ? [] : peopleByArticles(archive).slice(0, most.people),
  }
}

function ledArticle(archive: Archive, published: Published<Article>): LedArticle {
  const { model } = published
  const view = (annotation: Entry['annotation']) => annotationView(archive, { article: model, annotation })
  // Nor is a quote chosen that leaves off a word that turns its meaning.
  const quote = leadQuote(model, (one) => !view(one).wording?.compared.some(({ cuts }) => cuts.length))
  return { article: articleSummary(published), quote: quote && view(quote) }
}

/** An article's first conditions: one less than there is room for, if a link to all of them needs that. */
function conditionsOf(archive: Archive, article: Article): { conditions: AnnotationView[]; allConditions: number } {
  const all = article.annotations.filter(({ kind }) => kind === 'condition')
  const shown = all.length > most.conditions ? all.slice(0, most.conditions - 1) : all
  return { conditions: shown.map((annotation) => annotationView(archive, { article, annotation })), allConditions: all.length }
}

function topicsByArticles(archive: Archive): InArticles[] {
  const all = [...topics(archive).values()].map(({ title, articles }) => ({
    ...inWords(capitalized(title), articles[0]?.model.language),
    path: pathOf.topic(title),
    articles: articles.length,
    about: undefined,
  }))
  return byArticles(all)
}

function peopleByArticles({ entries, people }: Archive): InArticles[] {
  const articlesOf = new Map<string, Set<Article>>()
  for (const { article, annotation } of entries)
    for (const who of annotation.who) if (isReference(who)) articlesOf.set(who.path, (articlesOf.get(who.path) ?? new Set()).add(article))
  const all = [...people.values()].flatMap(({ model: { id, path, roles, ...person } }) => {
    const articles = articlesOf.get(path)?.size
    return articles
      ? [{ ...personName(person), path: pathOf.person(id), articles, about: roles.findLast(({ to }) => to === undefined)?.role }]
      : []
  })
  return byArticles(all)
}

/** Those in most articles first, then by name. */
function byArticles(all: readonly InArticles[]): InArticles[] {
  return all.toSorted((a, b) => b.articles - a.articles || a.text.localeCompare(b.text, 'en'))
}

/** The passages that other articles refer to: those of most articles first, then the newest. */
function referredTo(archive: Archive): ReferredTo[] {
  const counted = archive.entries.flatMap((entry) => {
    const articles = articlesReferringTo(archive, entry)
    return articles ? [{ entry, articles }] : []
  })
  return counted
    .toSorted((a, b) => b.articles - a.articles)
    .slice(0, most.referredTo)
    .map(({ entry, articles }) => ({ view: annotationView(archive, entry), articles }))
}
