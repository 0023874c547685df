import { type Archive, type Entry, entriesOfKind } from '../archive/archive.ts'
import { factWords } from '../language/en/facts.ts'
import { kindLines, writtenLine } from '../language/en/kind-lines.ts'
import { pageWords } from '../language/en/pages.ts'
import type { Annotation, Quote } from '../model/annotation.ts'
import { type ArticleDates, datesOf } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import { type Kind, signOf } from '../model/kinds.ts'
import { sourceAt } from '../model/look-up.ts'
import { mediumOf } from '../model/medium.ts'
import { inWords, type Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import { titleOf, withSign } from './annotation-link.ts'
import { type Fact, factsOf } from './facts.ts'
import { namesOf, textOf } from './names.ts'
import { type WordingStatus, wordingStatus } from './wording-status.ts'

/** One stretch of words that an annotation is about, with its addresses. */
export interface PassageView {
  /** Its id in the article's page; `<id>.marker` is its marker's. */
  id: string
  words: string
  /** Its address, below the site's folder. */
  path: string
  /** The title of its section. */
  section: string | undefined
}

/** An annotation as readers see it: its names and links looked up, its relations seen from both sides. */
export interface AnnotationView extends ArticleDates {
  kind: Kind
  label: string
  /** The address of its own page, below the site's folder. */
  page: string
  /** `C1`. */
  sign: string
  /** Its name as a short title. */
  title: string
  /** Who said, set or observed it, for a heading: `Condition set by Anna Lund, for the council`. */
  line: string
  /** Who said, set or observed it, in pieces; empty for background. */
  who: Named[]
  /** The title of the document that a quote's words were written in; undefined where they were spoken, or that is not known. */
  writtenIn: string | undefined
  wording: WordingStatus | undefined
  passages: PassageView[]
  facts: Fact[]
  /** The article that it is in. */
  article: Named
  /** The article's language, when it is not the page's. */
  language?: string
}

const views = cached((_archive: Archive) => new Map<Annotation, AnnotationView>())

/** An annotation as readers see it, with every name, link and relation looked up. Made once for each archive; its article's page adds signs (`withSigns`). */
export function annotationView(archive: Archive, entry: Entry): AnnotationView {
  const cache = views(archive)
  const view = cache.get(entry.annotation) ?? makeView(archive, entry)
  cache.set(entry.annotation, view)
  return view
}

/** The view as the article's own page shows it: its links to other annotations of the article begin with their signs. */
export function withSigns(view: AnnotationView): AnnotationView {
  const facts = view.facts.map(({ name, values }) => ({ name, values: values.map((value) => ('sign' in value ? withSign(value) : value)) }))
  return { ...view, facts }
}

function makeView(archive: Archive, entry: Entry): AnnotationView {
  const { article, annotation } = entry
  const wording = annotation.kind === 'quote' ? wordingStatus(archive, annotation) : undefined
  const title = inWords(article.title, article.language)
  return {
    kind: annotation.kind,
    label: annotation.label,
    page: pathOf.passagePage(article.slug, annotation.label),
    sign: signOf(annotation),
    title: titleOf(entry),
    line: annotation.draft ? pageWords.draftLine(lineOf(archive, annotation, wording)) : lineOf(archive, annotation, wording),
    who: namesOf(archive, annotation.who, article.language),
    writtenIn: annotation.kind === 'quote' ? writtenIn(archive, annotation) : undefined,
    wording,
    passages: annotation.passages.map(({ id, words, section }) => ({
      id,
      words,
      path: pathOf.passage(article.slug, id),
      section: article.sections.find((one) => one.id === section)?.title,
    })),
    facts: factsOf(archive, entry),
    article: { ...title, path: pathOf.article(article.slug) },
    ...(title.language && { language: title.language }),
    ...datesOf(article),
  }
}

/** The views of several annotations, in the order given. */
export function annotationViews(archive: Archive, entries: readonly Entry[]): AnnotationView[] {
  return entries.map((entry) => annotationView(archive, entry))
}

/** The title of the document that a quote is from. */
function writtenIn(archive: Archive, quote: Quote): string | undefined {
  const [cited] = quote.sources
  return cited && mediumOf(archive, quote) === 'written' ? sourceAt(archive, cited.source)?.title : undefined
}

function lineOf(archive: Archive, annotation: Annotation, wording: WordingStatus | undefined): string {
  const who = textOf(namesOf(archive, annotation.who))
  const document = annotation.kind === 'quote' ? writtenIn(archive, annotation) : undefined
  const line = document === undefined ? kindLines[annotation.kind](who) : writtenLine(who, document)
  if ('for' in annotation) return `${line}, ${factWords.forWhom(textOf(namesOf(archive, annotation.for)))}`
  return wording ? `${line}. ${wording.says}` : line
}

/** The views of every annotation of a kind. */
export function annotationsOfKind(archive: Archive, kind: Kind): AnnotationView[] {
  return annotationViews(archive, entriesOfKind(archive, kind))
}
