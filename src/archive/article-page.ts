import type { Article } from '../model/article.ts'
import { posix } from 'node:path'
import { pathOf } from '../model/permalink.ts'
import type { KindCount, Named, Told, ToldSource } from '../model/told.ts'
import type { Archive, Published } from './archive.ts'
import { countsOf, topicsOf } from './article-lists.ts'
import { type Neighbours, neighboursOf } from './article-neighbours.ts'
import { titleOf } from './link-to.ts'
import { sourceAt } from './look-up.ts'
import { tellSource } from './source-lists.ts'
import { tell } from './tell.ts'

/** A piece of an article's text, with its notes told. */
export type ToldPiece = { is: 'heading'; id: string; depth: number; html: string } | { is: 'block'; html: string; notes: ToldNote[] }

/** An annotation with the HTML of its note's own text. */
export interface ToldNote {
  told: Told
  html: string
}

/** Everything that an article's page shows. */
export interface ArticlePage {
  article: Article
  path: string
  byline: Named[]
  topics: Named[]
  counts: KindCount[]
  pieces: ToldPiece[]
  /** The ids of passages whose words fall into more than one mark. */
  inSeveralMarks: string[]
  /** What is known of where the received text came from, as HTML. */
  provenance: string | undefined
  sources: ToldSource[]
  changes: Change[]
  neighbours: Neighbours
}

/** A change to published words; its passage is a link where the article still has it. */
export type Change = Omit<Article['changes'][number], 'passage'> & { passage: Named | undefined }

/** One entry a page: its address's slug and everything that the page shows. */
export function articlePages(archive: Archive): { params: { slug: string }; props: ArticlePage }[] {
  return archive.articles.map((published) => ({ params: { slug: published.model.slug }, props: articlePage(archive, published) }))
}

function articlePage(archive: Archive, { model, rendered }: Published<Article>): ArticlePage {
  const notes = new Map(
    model.annotations.map((annotation) => [
      annotation.label,
      { told: tell(archive, { article: model, annotation }, model), html: rendered.notes[annotation.label] ?? '' },
    ]),
  )
  return {
    article: model,
    path: pathOf.article(model.slug),
    byline: model.byline.map((id) => ({ text: archive.people.get(id)?.model.name ?? id, path: pathOf.person(id) })),
    topics: topicsOf(model),
    counts: countsOf(model),
    pieces: rendered.pieces.map((piece) =>
      piece.is === 'heading' ? piece : { ...piece, notes: piece.notes.flatMap((label) => notes.get(label) ?? []) },
    ),
    inSeveralMarks: rendered.inSeveralMarks,
    provenance: provenanceOf(archive, model),
    sources: sourcesOf(archive, model),
    changes: model.changes.map(({ passage, ...change }) => ({
      ...change,
      passage: passage === undefined ? undefined : passageAt(model, passage),
    })),
    neighbours: neighboursOf(archive, model),
  }
}

/** A passage by the name of its annotation; an id that no passage has (a label may be gone since) stays words. */
function passageAt(article: Article, id: string): Named {
  const annotation = article.annotations.find(({ passages }) => passages.some((passage) => passage.id === id))
  return annotation ? { text: titleOf({ article, annotation }), path: pathOf.passage(article.slug, id) } : { text: id }
}

/** The sources that an article's notes cite, as the source of a status too, in the order of their first citation. */
function sourcesOf(archive: Archive, { annotations }: Article): ToldSource[] {
  const cited = annotations.flatMap((annotation) => [
    ...(annotation.kind === 'condition' && annotation.status.source ? [annotation.status.source] : []),
    ...annotation.sources.map(({ source }) => source),
  ])
  return [...new Set(cited.flatMap((source) => sourceAt(archive, source) ?? []))].map(tellSource)
}

function provenanceOf(archive: Archive, { path, received }: Article): string | undefined {
  if (!received) return undefined
  const file = archive.provenance.get(posix.join(posix.dirname(path), received))
  return file?.pieces.map((piece) => piece.html).join('')
}
