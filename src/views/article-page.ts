import { type Archive, type Published, provenanceOf } from '../archive/archive.ts'
import { citedSources } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { noteId } from '../model/ids.ts'
import { sourceAt } from '../model/look-up.ts'
import type { Named } from '../model/named.ts'
import { levelRules, type NoteLevels, noteLevels } from '../model/note-levels.ts'
import { type PageChange, placeDetails } from '../model/page-history.ts'
import { pathOf } from '../model/permalink.ts'
import { targetRules } from '../model/target-rules.ts'
import { type AnnotationView, annotationView, withSigns } from './annotation-view.ts'
import { articleChanges, type HistoryEntry, historyEntries, latestChangeOf } from './article-changes.ts'
import { type KindCount, kindCounts, topicsOf } from './article-lists.ts'
import { type Neighbours, neighboursOf } from './article-neighbours.ts'
import { type Glance, glanceOf } from './glance.ts'
import { pastFileOf } from './page-past.ts'
import { type SourceSummary, sourceSummary } from './source-lists.ts'

/** A piece of an article's text, with its notes told. */
export type ArticlePiece =
  | { is: 'heading'; id: string; depth: number; html: string; v: string | undefined; aliases: string[] }
  | { is: 'block'; html: string; notes: NoteView[]; levels: NoteLevels }

/** An annotation with the HTML of its note's own text, its neighbours in reading order, and the newest change to it. */
export interface NoteView {
  view: AnnotationView
  html: string
  /** The present version of each passage, where it was released. */
  versions: (string | undefined)[]
  /** Old ids that lead to the note. */
  aliases: string[]
  changed: PageChange | undefined
  previous: NoteNeighbour | undefined
  next: NoteNeighbour | undefined
}

/** The annotation before or behind another in its article. */
export type NoteNeighbour = Pick<AnnotationView, 'label' | 'sign'>

/** Everything that an article's page shows. */
export interface ArticlePage {
  article: Article
  path: string
  byline: Named[]
  topics: Named[]
  counts: KindCount[]
  /** Its sections, for the contents: the text's own, then what there is to know about the text. */
  contents: { id: string; title: string; depth: number }[]
  pieces: ArticlePiece[]
  /** Style rules that only this page needs: where its notes stand, and what is marked when an address is followed. */
  rules: string
  /** The proposal at a glance, where there are conditions. */
  glance: Glance | undefined
  /** What is known of where the received text came from, as HTML. */
  provenance: string | undefined
  sources: SourceSummary[]
  /** Changes to published words, and what has left the page, newest first. */
  entries: HistoryEntry[]
  /** Of the changes those that the head tells too. */
  corrections: PageChange[]
  /** The path of the file that holds the page's past, when there is any. */
  past: string | undefined
  neighbours: Neighbours
}

/** One entry a page: its address's slug and everything that the page shows. */
export function articlePages(archive: Archive): { params: { slug: string }; props: ArticlePage }[] {
  return archive.articles.map((published) => ({ params: { slug: published.model.slug }, props: articlePage(archive, published) }))
}

function articlePage(archive: Archive, { model, rendered }: Published<Article>): ArticlePage {
  const path = pathOf.article(model.slug)
  const record = archive.history.pages[path]
  const changes = articleChanges(archive, model)
  const told = model.annotations.map((annotation) => withSigns(annotationView(archive, { article: model, annotation })))
  const notes = new Map(
    told.map((one, i): [string, NoteView] => [
      one.label,
      {
        view: one,
        html: rendered.notes[one.label] ?? '',
        versions: one.passages.map(({ id }) => placeDetails(record, id).v),
        aliases: placeDetails(record, noteId(one.label)).aliases,
        changed: latestChangeOf(changes, one.label),
        previous: told[i - 1],
        next: told[i + 1],
      },
    ]),
  )
  const glance = glanceOf(archive, model)
  const pieces = rendered.pieces.map(
    (piece): ArticlePiece =>
      piece.is === 'heading'
        ? { ...piece, ...placeDetails(record, piece.id) }
        : {
            is: 'block',
            html: piece.html,
            notes: piece.notes.flatMap(({ label }) => notes.get(label) ?? []),
            levels: noteLevels(
              piece.lines,
              piece.notes.map(({ line }) => line),
            ),
          },
  )
  return {
    article: model,
    path,
    byline: model.byline.map((id) => ({ text: archive.people.get(id)?.model.name ?? id, path: pathOf.person(id) })),
    topics: topicsOf(model),
    counts: kindCounts(model),
    contents: [
      ...model.sections.map(({ id, title, depth }) => ({ id, title, depth })),
      ...(glance ? [{ id: 'site-glance', title: 'At a glance', depth: 2 }] : []),
      { id: 'site-about', title: 'About the text', depth: 2 },
    ],
    pieces,
    rules:
      legendRules(kindCounts(model)) +
      levelRules(pieces.flatMap((piece) => (piece.is === 'block' && piece.notes.length ? [piece.levels] : []))) +
      targetRules(rendered.inSeveralMarks, record?.aliases),
    glance,
    provenance: provenanceHtml(archive, model),
    sources: sourcesOf(archive, model),
    entries: historyEntries(archive, model),
    corrections: changes.filter(({ kind }) => kind === 'correction' || kind === 'retraction'),
    past: pastFileOf(archive, pathOf.article(model.slug)),
    neighbours: neighboursOf(archive, model),
  }
}

/** Style rules that hide the marks, markers and notes of a kind while its box in the legend is not checked. An item of a list of notes keeps its height, for the notes below it. */
function legendRules(counts: readonly KindCount[]): string {
  if (!counts.length) return ''
  const hidden = [
    ...counts.map(({ kind }) => `article:has(.legend [value=${kind}]:not(:checked)) .text .${kind}`),
    'article:has(.legend [value=clean]:checked) .text :is(mark,.marker,.notes)',
  ]
  return `@layer components{${hidden}{text-decoration:none;&:is(.marker,.notes),&>details{display:none}&:is(li){visibility:hidden}}}`
}

/** The sources that an article's notes cite, as the source of a status too, in the order of their first citation. */
function sourcesOf(archive: Archive, { annotations }: Article): SourceSummary[] {
  return [...new Set(annotations.flatMap(citedSources).flatMap((source) => sourceAt(archive, source) ?? []))].map(sourceSummary)
}

function provenanceHtml(archive: Archive, article: Article): string | undefined {
  return provenanceOf(archive, article)
    ?.rendered.pieces.map((piece) => piece.html)
    .join('')
}
