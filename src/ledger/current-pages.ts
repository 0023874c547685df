import type { FileReading } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import { noteId } from '../model/ids.ts'
import type { AddressKind } from '../model/ledger.ts'
import { paragraphsOf } from '../model/paragraphs.ts'
import { pathOf, topicId } from '../model/permalink.ts'
import type { Person } from '../model/person.ts'
import { fileStart, type Position } from '../model/position.ts'
import { type Source, writtenWords } from '../model/source.ts'
import { wordsToStore } from '../model/version.ts'
import { noteWords } from './note-words.ts'

/** What an address leads to in the current content. */
interface CurrentItem {
  is: AddressKind
  /** Its words, as the ledger stores them; of a section and an article the heading. */
  words: string
  /** The text whose hash is its version: its words, or those of everything in it. */
  hashed: string
  position: Position
}

/** A part of a page, with its id. */
export interface CurrentPart extends CurrentItem {
  id: string
  /** The numbers of the paragraphs that contain a passage, or that a section contains. */
  paragraphs?: readonly number[]
}

/** A page of the current content. */
export interface CurrentPage extends CurrentItem {
  /** Its path below the site's folder. */
  path: string
  /** Its file below `content/`; topics have none. */
  file: string | undefined
  /** The parts whose ids are given by the file: sections, passages, notes. */
  parts: CurrentPart[]
  /** An article's paragraphs, whose ids are given by the ledger. */
  paragraphs: CurrentItem[]
  /** The entries of an article's `changes`. */
  changes: { change: Article['changes'][number]; position: Position }[]
}

/** An article with its addresses, without draft notes. Undefined when the article cannot be read, or is a draft. */
export function currentArticle({ path, model, positionOfKey }: FileReading<Article>): CurrentPage | undefined {
  if (!model || model.draft) return undefined
  const paragraphs = paragraphsOf(model)
  const words = paragraphs.map((one) => one.words)
  const annotations = model.annotations.filter(({ draft }) => !draft)
  const sections = model.sections.map(({ id, title, position, start, end }): CurrentPart => {
    const inside = paragraphs.flatMap((one, i) => (one.start >= start && one.end <= end ? [i] : []))
    const hashed = [title, ...inside.map((i) => words[i] ?? '').toSorted()].join('\n')
    return { ...part('section', id, title, position), hashed, paragraphs: inside }
  })
  const passages = annotations.flatMap(({ passages }) =>
    passages.map((passage): CurrentPart => {
      const spans = passage.pieces.length ? passage.pieces : [{ start: passage.marker, end: passage.marker }]
      const inside = paragraphs.flatMap((one, n) => (spans.some(({ start, end }) => start <= one.end && end >= one.start) ? [n] : []))
      return { ...part('passage', passage.id, passage.words, passage.position), paragraphs: inside }
    }),
  )
  const notes = annotations.map((annotation): CurrentPart => {
    const { words, hashed } = noteWords(annotation)
    return { ...part('note', noteId(annotation.label), words, annotation.position), hashed }
  })
  return {
    ...page('article', pathOf.article(model.slug), path, model.title),
    // Sorted, so that moving a paragraph does not change the article's version.
    hashed: [model.title, model.standfirst, ...words.toSorted()].join('\n'),
    parts: [...sections, ...passages, ...notes],
    paragraphs: paragraphs.map((one) => ({ is: 'paragraph', words: wordsToStore(one.words), hashed: one.words, position: one.position })),
    changes: model.changes.map((change, i) => ({ change, position: positionOfKey('changes', i) })),
  }
}

/** The page of a person or body, with its sections. */
export function currentPerson({ path, model, headings }: FileReading<Person>): CurrentPage | undefined {
  if (!model) return undefined
  return {
    ...page('person', pathOf.person(model.id), path, model.name),
    parts: headings.map(({ id, title, position }) => part('place', id, title, position)),
  }
}

/** The page of a source, with its places. */
export function currentSource({ path, model, headings }: FileReading<Source>): CurrentPage | undefined {
  if (!model) return undefined
  return {
    ...page('source', pathOf.source(model.id), path, model.title),
    parts: headings.map(({ id, title, position }) => {
      const words = model.wordings.filter((one) => one.id === id).flatMap(({ paragraphs }) => paragraphs.map(writtenWords))
      return part('place', id, [title, ...words].join('\n'), position)
    }),
  }
}

/** The pages of topics. */
export function currentTopics(articles: readonly FileReading<Article>[]): CurrentPage[] {
  const pages = new Map<string, CurrentPage>()
  for (const { model, positionOfKey, path } of articles)
    if (model && !model.draft)
      for (const [i, topic] of model.topics.entries()) {
        const at = pathOf.topic(topic)
        if (!pages.has(at)) pages.set(at, { ...page('topic', at, path, topicId(topic)), position: positionOfKey('topics', i) })
      }
  return [...pages.values()]
}

function part(is: AddressKind, id: string, words: string, position: Position): CurrentPart {
  return { is, id, words: wordsToStore(words), hashed: words, position }
}

function page(is: AddressKind, path: string, file: string, words: string): CurrentPage {
  return {
    is,
    path,
    file,
    words: wordsToStore(words),
    hashed: words,
    position: fileStart,
    parts: [],
    paragraphs: [],
    changes: [],
  }
}
