import type { Archive, Entry } from '../archive/archive.ts'
import type { Condition } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import { nameOf } from '../model/look-up.ts'
import { conditionsSectionId, pathOf } from '../model/permalink.ts'
import { linkToWords, withSign } from './annotation-link.ts'
import { annotationView } from './annotation-view.ts'
import { summaryOf } from './conditions-summary.ts'
import { metByOf, statusOf } from './facts.ts'
import type { ArticleGlance, Glance, GlanceCondition, GlanceSide } from './glance-types.ts'
import { languageBeside } from './language-beside.ts'
import { observationSentences, relationSentences } from './relation-sentences.ts'
import { placeOn, type WrittenRelation, writtenRelations } from './written-relations.ts'

/** An article's proposal at a glance; undefined for an article without conditions. Made once for its page and that of all conditions. */
export const glanceOf = cached((archive: Archive, article: Article): Glance | undefined => {
  const conditions = article.annotations.filter((annotation) => annotation.kind === 'condition')
  if (!conditions.length) return undefined
  const relations = writtenRelations(archive, article)
  const tensions = relations.filter(({ name }) => name === 'in tension with')
  return {
    summary: summaryOf(archive, conditions, tensions.length),
    conditions: conditions.map((annotation) => conditionOf(archive, { article, annotation })),
    tensions: tensions.map((pair) => tensionOf(archive, pair, article)),
    relations: relationSentences(relations, article),
    observations: observationSentences(archive, relations, article),
    language: languageBeside(article),
  }
})

/** Every article that has conditions, newest first, each with its proposal at a glance. */
export function glances(archive: Archive): ArticleGlance[] {
  return archive.articles.flatMap(({ model }) => {
    const glance = glanceOf(archive, model)
    const article = { text: (model.draft ? 'Draft: ' : '') + model.title, path: pathOf.article(model.slug) }
    return glance ? [{ id: conditionsSectionId(model.slug), article, published: model.published, glance }] : []
  })
}

function conditionOf(archive: Archive, entry: Entry<Condition>): GlanceCondition {
  const { sign, title, passages } = annotationView(archive, entry)
  return {
    sign,
    title: (entry.annotation.draft ? 'Draft: ' : '') + title,
    passages,
    setBy: nameOf(archive, entry.annotation.setBy),
    metBy: metByOf(archive, entry.annotation),
    status: statusOf(archive, entry.annotation),
  }
}

/** The sides in reading order; another article's comes second. */
function tensionOf(archive: Archive, { from, to }: WrittenRelation, on: Article): [GlanceSide, GlanceSide] {
  const [here, there] = placeOn(on, from) <= placeOn(on, to) ? [from, to] : [to, from]
  return [sideOf(archive, here, on), sideOf(archive, there, on)]
}

function sideOf(archive: Archive, entry: Entry, on: Article): GlanceSide {
  const { kind, line, passages } = annotationView(archive, entry)
  return {
    kind,
    named: withSign(linkToWords(entry, on)),
    words: passages.map(({ words }) => words),
    line,
    language: languageBeside(entry.article),
  }
}
