import { listOfNames } from '../language/en/forms.ts'
import { whoWords } from '../language/en/who.ts'
import { type Files, nameOf } from '../model/look-up.ts'
import { inWords, type Named } from '../model/named.ts'
import { isReference, type Party, type Who } from '../model/reference.ts'

/** Those behind an annotation or meant by it, in pieces, with links kept: `Anna Lund and Per Ek`; empty for nobody. Words without a file are in the article's language. */
export function namesOf(files: Files, who: readonly (Who | Party)[], language?: string): Named[] {
  return listOfNames(who.map((one) => piecesOf(files, one, language)))
}

function piecesOf(files: Files, one: Who | Party, language: string | undefined): Named[] {
  if (isReference(one)) return [nameOf(files, one, language)]
  const text = whoWords.unnamed(one.words)
  // Words for somebody without a name are the page’s, in which others may be.
  const words = text === one.words && !isOurs(text) ? inWords(text, language) : { text }
  return 'for' in one && one.for?.length ? [words, { text: whoWords.for }, ...namesOf(files, one.for, language)] : [words]
}

/** Whether words are of the closed list of a field, and not of the article’s language. */
function isOurs(words: string): boolean {
  return /^unnamed\b|^this article$|^not said$/.test(words)
}

/** The text of names in pieces. */
export function textOf(pieces: readonly Named[]): string {
  return pieces.map(({ text }) => text).join('')
}
