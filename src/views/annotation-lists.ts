import { type Archive, entriesOfKind } from '../archive/archive.ts'
import type { Kind } from '../model/label.ts'
import { annotationViews } from './annotation-view.ts'
import type { AnnotationView } from './view-types.ts'

/** Every annotation of a kind, told. */
export function annotationsOfKind(archive: Archive, kind: Kind): AnnotationView[] {
  return annotationViews(archive, entriesOfKind(archive, kind))
}
