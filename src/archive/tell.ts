import type { Annotation } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { pathOf } from '../model/permalink.ts'
import { signOf } from '../model/sign.ts'
import type { Named, Standing, Told } from '../model/told.ts'
import type { Archive, Entry } from './archive.ts'
import { factsOf } from './facts.ts'
import { titleOf } from './link-to.ts'
import { nameOf } from './look-up.ts'
import { standingOf } from './standing.ts'

/**
 * An annotation as readers meet it, with every name, link and relation looked up.
 *
 * @param on the article on whose page it is told, if on one's
 */
export function tell(archive: Archive, entry: Entry, on?: Article): Told {
  const { article, annotation } = entry
  const standing = annotation.kind === 'quote' ? standingOf(archive, annotation) : undefined
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
export function tellAll(archive: Archive, entries: readonly Entry[]): Told[] {
  return entries.map((entry) => tell(archive, entry))
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

function lineOf(archive: Archive, annotation: Annotation, standing: Standing | undefined): string {
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
