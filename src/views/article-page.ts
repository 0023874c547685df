import { type Archive, type Published, provenanceOf } from '../archive/archive.ts'
import { articleWords } from '../language/en/article.ts'
import { hasScrollable } from '../markdown/scrollable.ts'
import { citedSources } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { layoutId, noteId } from '../model/ids.ts'
import { sourceAt } from '../model/look-up.ts'
import { inWords, type Named, type Piece } from '../model/named.ts'
import { type PageChange, partDetails } from '../model/page-history.ts'
import { pathOf } from '../model/permalink.ts'
import { type RuleName, rules } from '../model/rules.ts'
import { type AnnotationView, annotationView, withSigns } from './annotation-view.ts'
import { articleChanges, type HistoryEntry, historyEntries, latestChangeOf } from './article-changes.ts'
import { bylineOf, type KindCount, kindCounts, topicsOf } from './article-lists.ts'
import { type ArticleNeighbours, neighboursOf } from './article-neighbours.ts'
import { type Glance, glanceOf } from './glance.ts'
import { pastFileOf } from './past-files.ts'
import { type SourceSummary, sourceSummary } from './source-pages.ts'
import { legendRules, levelRules, manyNotesRule, type NoteLevels, noteLevels, targetRules } from './style-rules.ts'

/** A piece of an article's text, with its notes. */
export type ArticlePiece =
  | { is: 'heading'; id: string; depth: number; html: string; words: string; v: string | undefined; aliases: string[] }
  | { is: 'block'; html: string; notes: NoteView[]; levels: NoteLevels }

/** An annotation with the HTML of its note's own text, its neighbours in reading order, and the newest change to it. */
export interface NoteView {
  view: AnnotationView
  html: string
  /** The current version of each passage, if it was released. */
  versions: (string | undefined)[]
  /** Old ids that lead to the note. */
  aliases: string[]
  changed: PageChange | undefined
  previous: NoteNeighbour | undefined
  next: NoteNeighbour | undefined
}

/** The annotation before or after another in its article. */
type NoteNeighbour = Pick<AnnotationView, 'label' | 'sign'>

/** A rule that was set aside for an article: its name, why there is such a rule, and the reason for the exception. */
export interface RuleException {
  rule: string
  why: string
  reason: string
}

/** Everything that an article's page shows. */
export interface ArticlePage {
  article: Article
  path: string
  byline: Named[]
  topics: Named[]
  counts: KindCount[]
  /** Its sections, for the contents: the text's own, then what there is to know about the text. */
  contents: { id: string; title: Piece; depth: number }[]
  pieces: ArticlePiece[]
  /** Style rules that only this page needs: where its notes are, and what is marked when an address is followed. */
  rules: string
  /** Whether its text or a note of it has a table or code. */
  hasScrollable: boolean
  /** The proposal at a glance, where there are conditions. */
  glance: Glance | undefined
  /** What is known about the origin of the received text, as HTML. */
  provenance: string | undefined
  sources: SourceSummary[]
  /** Changes to published words, and what has left the page, newest first. */
  entries: HistoryEntry[]
  /** The changes that the head reports too. */
  corrections: PageChange[]
  /** The rules that were set aside for it. */
  exceptions: RuleException[]
  /** The path of the file with earlier versions of the page's words, if there are any. */
  past: string | undefined
  neighbours: ArticleNeighbours
}

/** One entry per page: its address's slug and everything that the page shows. */
export function articlePages(archive: Archive): { params: { slug: string }; props: ArticlePage }[] {
  return archive.articles.map((published) => ({ params: { slug: published.model.slug }, props: articlePage(archive, published) }))
}

function articlePage(archive: Archive, { model, rendered }: Published<Article>): ArticlePage {
  const path = pathOf.article(model.slug)
  const record = archive.history.pages[path]
  const changes = articleChanges(archive, model)
  const views = model.annotations.map((annotation) => withSigns(annotationView(archive, { article: model, annotation })))
  const notes = views.map(
    (view, i): NoteView => ({
      view,
      html: rendered.notes[view.label] ?? '',
      versions: view.passages.map(({ id }) => partDetails(record, id).v),
      aliases: partDetails(record, noteId(view.label)).aliases,
      changed: latestChangeOf(changes, view.label),
      previous: views[i - 1],
      next: views[i + 1],
    }),
  )
  const pieces = rendered.pieces.map((piece): ArticlePiece => {
    if (piece.is === 'heading') return { ...piece, ...partDetails(record, piece.id) }
    const lines = piece.notes.map(({ line }) => line)
    return {
      is: 'block',
      html: piece.html,
      notes: piece.notes.flatMap(({ label }) => notes.find(({ view }) => view.label === label) ?? []),
      levels: noteLevels(piece.lines, lines),
    }
  })
  const levels = pieces.flatMap((piece) => (piece.is === 'block' && piece.notes.length ? [piece.levels] : []))
  const glance = glanceOf(archive, model)
  const counts = kindCounts(model)
  const cited = model.annotations.flatMap(citedSources).flatMap((source) => sourceAt(archive, source) ?? [])
  return {
    article: model,
    path,
    byline: bylineOf(archive, model),
    topics: topicsOf(model),
    counts,
    contents: [
      ...model.sections.map(({ id, title, depth }) => ({ id, title: inWords(title, model.language), depth })),
      ...(glance ? [{ id: layoutId('glance'), title: { text: articleWords.atAGlance }, depth: 2 }] : []),
      { id: layoutId('about'), title: { text: articleWords.aboutTheText }, depth: 2 },
    ],
    pieces,
    hasScrollable: hasScrollable([...rendered.pieces.map(({ html }) => html), ...Object.values(rendered.notes)].join('')),
    rules: legendRules(counts) + levelRules(levels) + manyNotesRule(notes.length) + targetRules(rendered.inSeveralMarks, record?.aliases),
    glance,
    provenance: provenanceOf(archive, model)
      ?.rendered.pieces.map((piece) => piece.html)
      .join(''),
    sources: [...new Set(cited)].map(sourceSummary),
    entries: historyEntries(archive, model),
    corrections: changes.filter(({ kind }) => kind === 'correction' || kind === 'retraction'),
    exceptions: Object.entries(model.allow).flatMap(([rule, reason]) =>
      rule in rules ? { rule, reason, why: rules[rule as RuleName].why } : [],
    ),
    past: pastFileOf(archive, path),
    neighbours: neighboursOf(archive, model),
  }
}
