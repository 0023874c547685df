import type { Kind } from '../model/label.ts'
import type { Told } from '../model/told.ts'
import { type Archive, entriesOfKind } from './archive.ts'
import { tellAll } from './tell.ts'

/** Every annotation of a kind, told. */
export function toldOfKind(archive: Archive, kind: Kind): Told[] {
  return tellAll(archive, entriesOfKind(archive, kind))
}
