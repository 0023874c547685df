import { listOfNames } from '../language/en/forms.ts'
import { whoWords } from '../language/en/who.ts'
import { type Files, nameOf } from '../model/look-up.ts'
import type { Named } from '../model/named.ts'
import { isReference, type Party, type Who } from '../model/reference.ts'

/** Those behind an annotation or meant by it, in pieces, with links kept: `Anna Lund and Per Ek`; empty for nobody. */
export function namesOf(files: Files, who: readonly (Who | Party)[]): Named[] {
  return listOfNames(who.map((one) => piecesOf(files, one)))
}

function piecesOf(files: Files, one: Who | Party): Named[] {
  if (isReference(one)) return [nameOf(files, one)]
  const words = { text: whoWords.unnamed(one.words) }
  return 'for' in one && one.for?.length ? [words, { text: whoWords.for }, ...namesOf(files, one.for)] : [words]
}

/** The text of names in pieces. */
export function textOf(pieces: readonly Named[]): string {
  return pieces.map(({ text }) => text).join('')
}
