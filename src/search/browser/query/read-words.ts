import type { FacetName } from '../../facet-names.ts'

/** What a reader may narrow by in words, `speaker:lund`, and which facet each name means. */
export const typedFieldNames = {
  kind: 'kind',
  speaker: 'speaker',
  who: 'speaker',
  topic: 'topic',
  article: 'article',
  wording: 'wording',
  year: 'year',
} as const satisfies Record<string, FacetName>

/** Something to narrow by as it was typed: `speaker:lund`, `-kind:quote`. */
export interface TypedField {
  facet: (typeof typedFieldNames)[keyof typeof typedFieldNames]
  /** What stands behind the colon, without quotation marks. */
  value: string
  /** Whether results filed under it are left out. */
  isLeftOut: boolean
  /** As it was typed, for telling the reader. */
  typed: string
}

/** What a reader's words ask for. */
export interface AskedWords {
  /** Words that a result has, in any order; the last may be the beginning of one. */
  words: string[]
  /** What stood in quotation marks: words that a result has in just that order. */
  phrases: string[]
  /** Words and phrases that no result has. */
  leftOut: string[]
  fields: TypedField[]
}

// A part is what stands in quotation marks, with what is written right before them, or a stretch without any.
const parts = /(-?)(?:([a-z]+):)?"([^"]+)"|[^\s"]+/gi

/**
 * Reads the words of a search field. Search engines' customs hold: `"exact words"`, `-word`, `-"exact words"`, `speaker:name`,
 * `kind:condition`. Quotation marks of any shape count; one that is not closed yet counts for nothing, for the reader is still typing. A
 * hyphen leaves out only at a word's head: `no-strike` is a word.
 */
export function readWords(text: string): AskedWords {
  const asked: AskedWords = { words: [], phrases: [], leftOut: [], fields: [] }
  for (const [typed, minus = '', name, quoted] of readable(text).matchAll(parts)) {
    const field = facetOf(name)
    if (quoted === undefined) readWord(typed, asked)
    else if (!hasWord(quoted)) continue
    else if (field) asked.fields.push({ facet: field, value: quoted.trim(), isLeftOut: minus !== '', typed })
    else {
      if (name && hasWord(name)) asked.words.push(name)
      ;(minus ? asked.leftOut : asked.phrases).push(quoted.trim())
    }
  }
  return asked
}

/** What was typed, without the fields that narrow. */
export function withoutFields(text: string): string {
  const { fields } = readWords(text)
  return fields
    .reduce((left, { typed }) => left.replace(typed, ''), readable(text))
    .replace(/\s+/g, ' ')
    .trim()
}

/** With straight marks, and without symbols: the index has `100` for `$100` and `C` for `C++`. */
function readable(text: string): string {
  return text
    .replace(/[`´]/g, '’')
    .replace(/\p{S}/gu, ' ')
    .replace(/[“”„«»＂]/g, '"')
}

function readWord(typed: string, asked: AskedWords): void {
  const [, minus = '', name, value = ''] = /^(-?)(?:([a-z]+):)?(.*)$/is.exec(typed) ?? []
  const facet = facetOf(name)
  if (facet) {
    // `speaker:` alone is somebody still typing.
    if (hasWord(value)) asked.fields.push({ facet, value, isLeftOut: minus !== '', typed })
  } else if (hasWord(typed)) (minus ? asked.leftOut : asked.words).push(typed.slice(minus.length))
}

function facetOf(name: string | undefined): TypedField['facet'] | undefined {
  const key = name?.toLowerCase() ?? ''
  return Object.hasOwn(typedFieldNames, key) ? typedFieldNames[key as keyof typeof typedFieldNames] : undefined
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
