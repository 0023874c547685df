import type { Archive, Entry } from '../archive/archive.ts'
import { glanceWords } from '../language/en/glance.ts'
import { pageWords } from '../language/en/pages.ts'
import { type Condition, conditionStates } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import type { Kind } from '../model/kinds.ts'
import type { Named } from '../model/named.ts'
import type { Party, Who } from '../model/reference.ts'
import { site } from '../site.ts'
import { linkToWords, type PageLink, withSign } from './annotation-link.ts'
import { annotationView, type PassageView } from './annotation-view.ts'
import { type Fact, metByOf, statusValues } from './facts.ts'
import { namesOf, textOf } from './names.ts'
import { observationSentences, placeOn, relationSentences, type WrittenRelation, writtenRelations } from './relations.ts'

/** A proposal at a glance: its conditions, and how everything that is marked in the article relates. */
export interface Glance {
  /** In words: how many conditions, who set them, who has to meet them, their status. */
  summary: string
  /** In reading order. */
  conditions: GlanceCondition[]
  /** Pairs that are in tension, each once, its sides in reading order. */
  tensions: [GlanceSide, GlanceSide][]
  /** What needs, restates or is supported by what: a sentence for each entry, in pieces. */
  relations: Named[][]
  /** Who makes observations about what: a sentence for each entry, in pieces. */
  observations: Named[][]
  /** The language of the article's words, when it is not the site's. */
  language: string | undefined
}

/** A condition as one entry of the table. */
interface GlanceCondition {
  /** `C1`. */
  sign: string
  title: string
  passages: PassageView[]
  setBy: Named[]
  /** Who has to meet it; words without a link if the article does not say. */
  metBy: Named[]
  /** Its state, since when, and the source of that. */
  status: Fact['values']
}

/** One of two that are in tension, with what a reader needs to compare it with the other. */
interface GlanceSide {
  kind: Kind
  named: PageLink
  /** Its words, one entry per passage. */
  words: string[]
  /** Who set, said or observed it: `Condition set by Anna Lund, for the crews`. */
  line: string
  /** The language of the words, when it is not the site's. */
  language: string | undefined
}

/** An article's proposal at a glance; undefined for an article without conditions. Made once. */
export const glanceOf = cached((archive: Archive, article: Article): Glance | undefined => {
  const conditions = article.annotations.filter((annotation) => annotation.kind === 'condition')
  if (!conditions.length) return undefined
  const relations = writtenRelations(archive, article)
  const tensions = relations.filter(({ name }) => name === 'in tension with')
  return {
    summary: conditionsSummary(archive, conditions, tensions.length),
    conditions: conditions.map((annotation) => conditionOf(archive, { article, annotation })),
    tensions: tensions.map((pair) => tensionOf(archive, pair, article)),
    relations: relationSentences(relations, article),
    observations: observationSentences(archive, relations, article),
    language: languageBeside(article),
  }
})

/**
 * The conditions of one article in two or three sentences: who set how many of them for whom, their status, and how many pairs are in tension.
 */
export function conditionsSummary(archive: Archive, conditions: readonly Condition[], tensions: number): string {
  const names = (parties: readonly (Who | Party)[]) => parties.map((one) => textOf(namesOf(archive, [one])))
  const demands = conditions.map((condition) => ({ setBy: names(condition.who), metBy: names(condition.for) }))
  const states = conditionStates
    .map((state) => ({ state, count: conditions.filter(({ status }) => status.state === state).length }))
    .filter(({ count }) => count > 0)
  const sentences = [glanceWords.demands(demands), glanceWords.states(states), glanceWords.tensions(tensions)]
  return sentences.filter(Boolean).join(' ')
}

function conditionOf(archive: Archive, entry: Entry<Condition>): GlanceCondition {
  const { sign, title, passages } = annotationView(archive, entry)
  return {
    sign,
    title: entry.annotation.draft ? pageWords.draft(title) : title,
    passages,
    setBy: namesOf(archive, entry.annotation.who, entry.article.language),
    metBy: metByOf(archive, entry.annotation.for, entry.article.language),
    status: statusValues(archive, entry.annotation.status),
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

/** The language of an article's words, when it is not the site's. */
function languageBeside({ language }: Article): string | undefined {
  return language === site.language ? undefined : language
}
