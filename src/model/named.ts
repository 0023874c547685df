import { site } from '../site.ts'

/** Words that may lead somewhere on the site. */
export interface Named {
  text: string
  /** A path below the site's folder, for `href`. */
  path?: string
  /** The language of the words, when it is not the page's. */
  language?: string
  /** The same words in pieces, where some are in another language than others. */
  pieces?: Piece[]
}

/** Words in one language, without a link of their own. */
export type Piece = Pick<Named, 'text' | 'language'>

/** Words that say which language they are in, when it is not the page's. */
export function inWords(text: string, language: string | undefined): Piece {
  return language === undefined || language === site.language ? { text } : { text, language }
}

/**
 * Words with names in them, which keep their languages.
 *
 * @param say makes the words from the texts of the names
 */
export function withNames(say: (...names: string[]) => string, ...names: readonly Piece[]): Pick<Named, 'text' | 'pieces'> {
  if (names.every(({ language }) => language === undefined)) return { text: say(...names.map(({ text }) => text)) }
  // Characters that no text has stand for the names while the words are made.
  const places = names.map((_, i) => String.fromCharCode(0xe000 + i))
  const pieces = say(...places)
    .split(/([\uE000-\uE0FF])/)
    .filter(Boolean)
    .map((text): Piece => names[text.charCodeAt(0) - 0xe000] ?? { text })
  return { text: pieces.map(({ text }) => text).join(''), pieces }
}
