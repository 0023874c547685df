/** Closing punctuation, quotation marks and brackets, in Latin and other scripts. */
const closers = /[.,;:!?…。、，；：！？．؟،؛۔।։"'”’“‘»«›‹)\]}⟩〉》」』】）〕]/u

/** Whether a character may be between annotated words and their marker. */
export function isClosing(character: string): boolean {
  return closers.test(character)
}

/**
 * Where the closing punctuation, quotation marks and brackets at the end of a text begin: `by Friday,”` → 9.
 * White space counts with them where a closing character follows it, as French prints it: `vendredi »`.
 */
export function closingStart(text: string): number {
  let start = text.length
  for (let i = start - 1; i >= 0; i--) {
    const character = text.charAt(i)
    if (isClosing(character)) start = i
    else if (!/\s/.test(character)) break
  }
  while (start > 0 && start < text.length && /\s/.test(text.charAt(start - 1))) start--
  return start
}

/**
 * Finds some closing characters among others, in the same order: `”` in `,”`. White space does not count.
 *
 * @returns how many of the others are needed; undefined when one is missing
 */
export function holdsClosers(closing: string, some: string): number | undefined {
  let at = 0
  for (const character of some.replace(/\s/g, '')) {
    at = closing.indexOf(character, at) + 1
    if (at === 0) return undefined
  }
  return at
}
