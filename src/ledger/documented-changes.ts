import { cached } from '../model/cached.ts'
import { labelOf } from '../model/ids.ts'
import type { ReleasedChange } from '../model/ledger.ts'
import type { CurrentPage } from './current-pages.ts'
import type { ComparedPage, ComparedPart } from './ledger-comparison.ts'

/** An entry of an article's `changes`, with the parts that it is about. */
interface DocumentedChange {
  change: CurrentPage['changes'][number]['change']
  position: CurrentPage['changes'][number]['position']
  isReleased: boolean
  /** The parts changed since the last release that it documents; each part belongs to one entry only. Empty for a released entry. */
  changed: ComparedPart[]
}

/**
 * Assigns the changed parts of an article to the entries of its `changes`. An entry that names a passage is about its words, its note, and the paragraphs
 * that contain it; one that names a paragraph is about that and the passages in it; one without a name is about everything that remains.
 */
export const documentedChanges = cached((page: ComparedPage): DocumentedChange[] => {
  const released = page.releasedChanges.map(keyOf)
  const documented = page.current.changes.map(({ change, position }): DocumentedChange => {
    const at = released.indexOf(keyOf(change))
    if (at >= 0) released.splice(at, 1)
    return { change, position, isReleased: at >= 0, changed: [] }
  })
  const rest = new Set(changedParts(page))
  const assign = (isAbout: (part: ComparedPart, passage: string | undefined) => boolean) => {
    for (const { change, isReleased, changed } of documented)
      for (const part of isReleased ? [] : rest)
        if (isAbout(part, change.passage)) {
          changed.push(part)
          rest.delete(part)
        }
  }
  // Parts that an entry names come first, then those near them, then the rest.
  assign((part, passage) => passage !== undefined && isNamed(part, passage))
  assign((part, passage) => passage !== undefined && isNear(part, passage, page))
  assign((_, passage) => passage === undefined)
  return documented
})

/** Identifies a change, without its passage, because labels may be renamed. */
function keyOf({ date, kind, what, why }: Pick<ReleasedChange, 'date' | 'kind' | 'what' | 'why'>): string {
  return JSON.stringify([date, kind, what, why])
}

/** The released changes of an article that are not in its `changes` any more. */
export function removedChanges(page: ComparedPage): ReleasedChange[] {
  const documented = page.current.changes.map(({ change }) => keyOf(change))
  return page.releasedChanges.filter((change) => {
    const at = documented.indexOf(keyOf(change))
    if (at >= 0) documented.splice(at, 1)
    return at < 0
  })
}

/**
 * The parts of a published article whose words changed: notes, passages and paragraphs, including new paragraphs, but not new notes or the same words
 * divided into other paragraphs.
 */
function changedParts({ current, entry, formerPaths, parts, regrouped }: ComparedPage): ComparedPart[] {
  if (current.is !== 'article' || (!entry && !formerPaths.length)) return []
  return parts.filter(({ id, is, state }) =>
    is === 'paragraph' ? state !== 'same' && !regrouped.has(id) : (is === 'note' || is === 'passage') && state === 'changed',
  )
}

/** The changed parts that no entry of `changes` is about. */
export function undocumentedChanges(page: ComparedPage): ComparedPart[] {
  const documented = new Set(documentedChanges(page).flatMap(({ changed }) => changed))
  return changedParts(page).filter((part) => !documented.has(part))
}

function isNamed({ id }: ComparedPart, passage: string): boolean {
  return labelOf(id) === labelOf(passage)
}

/** Whether a paragraph contains words of the named passage or has words from the same paragraph as it, or a passage is in such a paragraph. */
function isNear(part: ComparedPart, passage: string, { parts, paragraphIds, earlierParagraphs }: ComparedPage): boolean {
  const idsOf = ({ paragraphs = [] }: ComparedPart) => paragraphs.map((n) => paragraphIds[n] ?? '')
  const earlier = (id: string) => earlierParagraphs.get(id) ?? []
  const named = parts.filter((one) => isNamed(one, passage)).flatMap(idsOf)
  const related = new Set([...named, passage].flatMap((id) => [id, ...earlier(id)]))
  return part.is !== 'note' && idsOf(part).some((id) => related.has(id) || earlier(id).some((one) => related.has(one)))
}
