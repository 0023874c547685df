import type { Archive, Entry } from '../archive/archive.ts'
import type { Annotation } from '../model/annotation.ts'
import { cached } from '../model/cached.ts'
import { nameOf } from '../model/look-up.ts'
import type { Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import { signOf } from '../model/sign.ts'
import { titleOf, withSign } from './annotation-link.ts'
import { factsOf } from './facts.ts'
import type { AnnotationView, WordingStatus } from './view-types.ts'
import { wordingStatus } from './wording-status.ts'

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
  const standing = annotation.kind === 'quote' ? wordingStatus(archive, annotation) : undefined
  return {
    kind: annotation.kind,
    label: annotation.label,
    page: pathOf.passagePage(article.slug, annotation.label),
    sign: signOf(annotation),
    title: titleOf(entry),
    line: (annotation.draft ? 'Draft. ' : '') + lineOf(archive, annotation, standing),
    who: whoOf(archive, annotation),
    standing,
    passages: annotation.passages.map(({ id, words, section }) => ({
      id,
      words,
      path: pathOf.passage(article.slug, id),
      section: article.sections.find((one) => one.id === section)?.title,
    })),
    facts: factsOf(archive, entry),
    article: { text: article.title, path: pathOf.article(article.slug) },
    published: article.published,
  }
}

/** The views of several annotations, in the order given. */
export function annotationViews(archive: Archive, entries: readonly Entry[]): AnnotationView[] {
  return entries.map((entry) => annotationView(archive, entry))
}

function whoOf(archive: Archive, annotation: Annotation): Named | undefined {
  switch (annotation.kind) {
    case 'quote':
      return nameOf(archive, annotation.speaker)
    case 'condition':
      return nameOf(archive, annotation.setBy)
    case 'observation':
      return typeof annotation.by === 'object' ? nameOf(archive, annotation.by) : { text: annotation.by }
    case 'note':
      return undefined
  }
}

function lineOf(archive: Archive, annotation: Annotation, standing: WordingStatus | undefined): string {
  const who = whoOf(archive, annotation)?.text
  switch (annotation.kind) {
    case 'quote':
      return `Quote by ${who}. ${standing?.says}`
    case 'condition':
      return `Condition set by ${who}, ${annotation.for === 'not said' ? 'not said for whom' : `for ${nameOf(archive, annotation.for).text}`}`
    case 'observation':
      return `Observation by ${who}`
    case 'note':
      return 'Background'
  }
}
