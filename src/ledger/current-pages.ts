import type { FileReading } from '../markdown/read-file.ts'
import { idOf } from '../model/annotation-ids.ts'
import type { Article } from '../model/article.ts'
import type { AddressKind } from '../model/ledger.ts'
import { paragraphsOf } from '../model/paragraphs.ts'
import { pathOf, topicId } from '../model/permalink.ts'
import type { Person } from '../model/person.ts'
import type { Position } from '../model/position.ts'
import type { Source } from '../model/source.ts'
import { stored } from '../model/version.ts'
import type { CurrentPage, CurrentPart } from './current-page.ts'
import { noteWords } from './note-words.ts'

const top: Position = { line: 1, column: 1 }

/** An article as what stands at its addresses; drafts of notes are left out. Undefined when it cannot be read, or is a draft. */
export function currentArticle({ path, model, positionOfKey }: FileReading<Article>): CurrentPage | undefined {
  if (!model || model.draft) return undefined
  const paragraphs = paragraphsOf(model)
  const words = paragraphs.map((one) => one.words)
  const annotations = model.annotations.filter(({ draft }) => !draft)
  const sections = model.sections.map(({ id, title, position, start, end }): CurrentPart => {
    const own = paragraphs.flatMap((one, i) => (one.start >= start && one.end <= end ? [i] : []))
    return {
      ...part('section', id, title, position),
      hashed: [title, ...sorted(own.map((i) => words[i] ?? ''))].join('\n'),
      paragraphs: own,
    }
  })
  const passages = annotations.flatMap(({ label, passages }) =>
    passages.map((passage, i): CurrentPart => {
      const spans = passage.pieces.length ? passage.pieces : [{ start: passage.marker, end: passage.marker }]
      const inside = paragraphs.flatMap((one, n) => (spans.some(({ start, end }) => start <= one.end && end >= one.start) ? [n] : []))
      return { ...part('passage', idOf.passage(label, i), passage.words, passage.position), paragraphs: inside }
    }),
  )
  const notes = annotations.map((annotation): CurrentPart => {
    const { words: told, hashed } = noteWords(annotation)
    return { ...part('note', idOf.note(annotation.label), told, annotation.position), hashed }
  })
  return {
    ...page('article', pathOf.article(model.slug), path, model.title),
    // In no order: a paragraph that is moved leaves the article's words as they are.
    hashed: [model.title, model.standfirst, ...sorted(words)].join('\n'),
    parts: [...sections, ...passages, ...notes],
    paragraphs: paragraphs.map((one) => ({ is: 'paragraph', words: stored(one.words), hashed: one.words, position: one.position })),
    changes: model.changes.map((change, i) => ({ change, position: positionOfKey('changes', i) })),
  }
}

/** A person's or body's page, with the sections of what its file says. */
export function currentPerson({ path, model, headings }: FileReading<Person>): CurrentPage | undefined {
  if (!model) return undefined
  return {
    ...page('person', pathOf.person(model.id), path, model.name),
    parts: headings.map(({ id, title, position }) => part('place', id, title, position)),
  }
}

/** A source's page, with the places of its words. */
export function currentSource({ path, model, headings }: FileReading<Source>): CurrentPage | undefined {
  if (!model) return undefined
  return {
    ...page('source', pathOf.source(model.id), path, model.title),
    parts: headings.map(({ id, title, position }) => {
      const words = model.wordings.filter((one) => one.id === id).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
      return part('place', id, [title, ...words].join('\n'), position)
    }),
  }
}

/** The pages of topics, in the words that the first article with each of them writes. */
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
  return { is, id, words: stored(words), hashed: words, position }
}

function page(is: AddressKind, path: string, file: string, words: string): CurrentPage {
  return { is, path, file, words: stored(words), hashed: words, position: top, parts: [], paragraphs: [], changes: [] }
}

function sorted(list: readonly string[]): string[] {
  return list.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
