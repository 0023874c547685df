import type { FacetName } from '../../facets.ts'
import { segmented } from './segment.ts'

/** The names of fields that readers type, `speaker:lund`, and the facet of each. */
const typedFieldNames = {
  kind: 'kind',
  speaker: 'speaker',
  who: 'speaker',
  topic: 'topic',
  article: 'article',
  wording: 'wording',
  year: 'year',
} as const satisfies Record<string, FacetName>

/** A filter that was typed: `speaker:lund`, `-kind:quote`. */
export interface TypedField {
  facet: FacetName
  /** What follows the colon, without quotation marks. */
  value: string
  /** Whether results with this value are excluded. */
  isExcluded: boolean
  /** The whole field as it was typed. */
  typed: string
}

/** What a reader's words ask for. */
export interface ParsedQuery {
  /** Words that a result has, in any order; the last may be the beginning of one. In scripts without spaces, they are told apart. */
  words: string[]
  /** Words in quotation marks, which a result has in exactly that order. */
  phrases: string[]
  /** Words and phrases that no result has. */
  excluded: string[]
  fields: TypedField[]
}

// Words in quotation marks with what directly precedes them, or a stretch without spaces and quotation marks.
const parts = /(-?)(?:([a-z]+):)?"([^"]+)"|[^\s"]+/gi

/**
 * Parses the words of a search field. Search engines' conventions hold: `"exact words"`, `-word`, `-"exact words"`, `speaker:name`,
 * `kind:condition`. Quotation marks of any shape count; an unclosed one is ignored, because the reader is still typing. A hyphen excludes only at the
 * beginning of a word: `no-strike` is a word.
 */
export function parseQuery(text: string): ParsedQuery {
  const query: ParsedQuery = { words: [], phrases: [], excluded: [], fields: [] }
  for (const [typed, minus = '', name, quoted] of normalized(text).matchAll(parts)) {
    const facet = facetOf(name)
    if (quoted === undefined) parseWord(typed, query)
    else if (!hasWord(quoted)) continue
    else if (facet) query.fields.push({ facet, value: quoted.trim(), isExcluded: minus !== '', typed })
    else {
      if (name && hasWord(name)) query.words.push(name)
      ;(minus ? query.excluded : query.phrases).push(quoted.trim())
    }
  }
  return query
}

/** What was typed, without fields. */
export function withoutFields(text: string): string {
  return parseQuery(text)
    .fields.reduce((rest, { typed }) => rest.replace(typed, ''), normalized(text))
    .replace(/\s+/g, ' ')
    .trim()
}

/** With straight marks, and without symbols: the index has `100` for `$100` and `C` for `C++`. */
function normalized(text: string): string {
  return text
    .replace(/[`´]/g, '’')
    .normalize('NFKC')
    .replace(/\p{S}/gu, ' ')
    .replace(/[“”„«»＂「」『』]/g, '"')
}

function parseWord(typed: string, query: ParsedQuery): void {
  const [, minus = '', name, value = ''] = /^(-?)(?:([a-z]+):)?(.*)$/is.exec(typed) ?? []
  const facet = facetOf(name)
  if (facet) {
    // After `speaker:` alone the reader is still typing.
    if (hasWord(value)) query.fields.push({ facet, value, isExcluded: minus !== '', typed })
  } else if (hasWord(typed)) {
    if (minus) query.excluded.push(typed.slice(minus.length))
    else query.words.push(...segmented(typed))
  }
}

function facetOf(name = ''): FacetName | undefined {
  return Object.entries(typedFieldNames).find(([key]) => key === name.toLowerCase())?.[1]
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
