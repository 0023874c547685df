import type { Article } from '../model/article.ts'
import type { ReleasedChange } from '../model/ledger.ts'
import type { Position } from '../model/position.ts'
import type { ComparedPage, ComparedPart } from './ledger-comparison.ts'
import { splitId } from './split-id.ts'

/** A change that an article's front matter tells of, and the places whose words it is about. */
export interface DocumentedChange {
  change: Article['changes'][number]
  position: Position
  isReleased: boolean
  /** The places whose words changed since the last release and that it tells of: each stands at one change only. Of a released one, none. */
  changed: ComparedPart[]
}

const known = new WeakMap<ComparedPage, DocumentedChange[]>()

/**
 * Every change that an article's front matter tells of, with what it is about. One that names a passage is about its words, its note, and the paragraphs
 * that its words lie in; one that names a paragraph, about that and the passages in it; one that names nothing, about all that the others leave.
 */
export function changesOf(stood: ComparedPage): DocumentedChange[] {
  const made = known.get(stood) ?? makeChanges(stood)
  known.set(stood, made)
  return made
}

function makeChanges(stood: ComparedPage): DocumentedChange[] {
  const left = stood.released.map(keyOf)
  const told = stood.page.changes.map(({ change, position }): DocumentedChange => {
    const at = left.indexOf(keyOf(change))
    if (at >= 0) left.splice(at, 1)
    return { change, position, isReleased: at >= 0, changed: [] }
  })
  const rest = new Set(changedParts(stood))
  const take = (one: DocumentedChange, isAbout: (part: ComparedPart) => boolean) => {
    for (const part of rest) if (isAbout(part)) one.changed.push(part)
    for (const part of one.changed) rest.delete(part)
  }
  const fresh = told.filter(({ isReleased }) => !isReleased)
  // What is named comes before what is near it, and that before what is left.
  for (const one of fresh) take(one, (part) => one.change.passage !== undefined && isNamed(part, one.change.passage))
  for (const one of fresh) take(one, (part) => one.change.passage !== undefined && isNear(part, one.change.passage, stood))
  for (const one of fresh) take(one, () => one.change.passage === undefined)
  return told
}

/** Whatever is told of a change but its passage, whose label may be renamed. */
function keyOf({ date, kind, what, why }: Pick<ReleasedChange, 'date' | 'kind' | 'what' | 'why'>): string {
  return JSON.stringify([date, kind, what, why])
}

/** The released changes of an article that its front matter does not tell of any more. */
export function unrecordedChanges(stood: ComparedPage): ReleasedChange[] {
  const told = stood.page.changes.map(({ change }) => keyOf(change))
  return stood.released.filter((change) => {
    const at = told.indexOf(keyOf(change))
    if (at >= 0) told.splice(at, 1)
    return at < 0
  })
}

/**
 * The places of a published article whose words changed: paragraphs, also new ones; notes; passages. A new note changes nothing that was published, nor
 * do words in another grouping.
 */
export function changedParts({ page, entry, from, parts, regrouped }: ComparedPage): ComparedPart[] {
  if (page.is !== 'article' || (!entry && !from.length)) return []
  return parts.filter(({ id, is, state }) => {
    if (is === 'paragraph') return state !== 'same' && !regrouped.has(id)
    return (is === 'note' || is === 'passage') && state === 'changed'
  })
}

/** The changed places that no entry of the front matter tells of. */
export function undocumentedChanges(stood: ComparedPage): ComparedPart[] {
  const covered = new Set(changesOf(stood).flatMap(({ changed }) => changed))
  return changedParts(stood).filter((part) => !covered.has(part))
}

function isNamed({ id }: ComparedPart, passage: string): boolean {
  return id === passage || splitId(id)[0] === splitId(passage)[0]
}

/** Whether a paragraph holds words of the passage that is named, or has words from the same paragraph as it; or a passage lies in such a one. */
function isNear(part: ComparedPart, passage: string, { parts, paragraphs, origins }: ComparedPage): boolean {
  const named = new Set(
    parts.filter((one) => isNamed(one, passage)).flatMap((one) => (one.paragraphs ?? []).map((n) => paragraphs[n] ?? '')),
  )
  const old = new Set([...named, passage].flatMap((id) => [id, ...(origins.get(id) ?? [])]))
  return (
    part.is !== 'note' &&
    (part.paragraphs ?? []).some((n) => {
      const id = paragraphs[n] ?? ''
      return named.has(id) || old.has(id) || (origins.get(id) ?? []).some((one) => old.has(one))
    })
  )
}
