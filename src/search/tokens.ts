/** What results can be narrowed by, or are labelled with, in the order in which forms show it. */
export const facetNames = ['kind', 'speaker', 'topic', 'article', 'wording', 'year', 'standing'] as const
export type FacetName = (typeof facetNames)[number]

// Letters of Old English manuscripts: words to Pagefind like any others, yet nobody types them, so no query meets a token by chance.
const fence = 'ꝥ'
const spelt = 'ꝧ'

/**
 * The made-up word by which Pagefind finds all records filed under a value: `ꝥkindꝥquoteꝥ`.
 * No two values share one and none begins another (Pagefind finds words by their beginnings): what is not a letter from a to z is spelt out.
 * A year's is what its days begin with.
 */
export function tokenOf(facet: FacetName, id: string): string {
  if (facet === 'year') return dateToken(id)
  return `${fence}${facet}${fence}${id.replace(/[^a-z]/gu, (character) => `${spelt}${inLetters(String(character.codePointAt(0)))}${spelt}`)}${fence}`
}

/** The made-up word for a day, or what those of a year begin with. */
export function dateToken(iso: string): string {
  return `${fence}date${fence}${inLetters(iso.slice(0, 10).replaceAll('-', ''))}`
}

/** The day that a made-up word stands for, as an ISO date. */
export function dateOfToken(token: string): string | undefined {
  const letters = new RegExp(`^${fence}date${fence}([a-j]{8})$`).exec(token)?.[1]
  const digits = letters?.replace(/./g, (letter) => String(letter.charCodeAt(0) - firstLetter))
  return digits?.replace(/^(....)(..)(..)$/, '$1-$2-$3')
}

const firstLetter = 'a'.charCodeAt(0)

/** Digits as letters, `0` as `a`: Pagefind takes words apart where letters and digits meet. */
function inLetters(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(firstLetter + Number(digit)))
}
