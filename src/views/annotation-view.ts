import type { Archive, Entry } from '../archive/archive.ts'
import type { Annotation } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { nameOf } from '../model/look-up.ts'
import type { Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import { signOf } from '../model/sign.ts'
import { titleOf } from './annotation-link.ts'
import { factsOf } from './facts.ts'
import type { AnnotationView, WordingStatus } from './view-types.ts'
import { wordingStatus } from './wording-status.ts'

/**
 * An annotation as readers meet it, with every name, link and relation looked up.
 *
 * @param on the article on whose page it is told, if on one's
 */
export function annotationView(archive: Archive, entry: Entry, on?: Article): AnnotationView {
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
    facts: factsOf(archive, entry, on),
    article: { text: article.title, path: pathOf.article(article.slug) },
    published: article.published,
  }
}

/** Several annotations, in the order in which they come. */
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
