import { type Annotation, confidences, wordings } from './annotation.ts'
import type { Field } from './fields.ts'

/** What differs between the kinds of annotation; the words for readers are in `language`. */
interface KindFacts {
  /** The letter of its signs: `C` for `C1`. */
  sign: string
  /** The path of the page that lists all of the kind; undefined for one that only articles show. */
  list: `${string}/` | undefined
  /** The id of the section of a person's page with those that they are behind, without the layout's `site-`. */
  personSection: string | undefined
  /** Whether its words are a speaker's, shown in quotation marks; around words of the article, marks would seem to close a quotation that they hold half of. */
  isSpoken: boolean
  /** Whether search finds it. */
  isIndexed: boolean
  /** Whether its note has to repeat the words that it is about. */
  needsWords: boolean
  /** Its own fields; all kinds have those in `fields.ts` too. The property of the field that says who is behind it is `who`. */
  fields: Record<string, Field>
}

const labels = {
  shape: { is: 'labels' },
  help: 'links to labels, such as `[pace](#condition-pace)`; separate several with commas',
} as const satisfies Field

/** The kinds of annotation, in the order in which the site lists them: everything that differs between them. */
export const kinds = {
  quote: {
    sign: 'Q',
    list: 'quotes/',
    personSection: 'said',
    isSpoken: true,
    isIndexed: true,
    needsWords: false,
    fields: {
      speaker: {
        shape: { is: 'people', orUnnamed: true },
        property: 'who',
        required: true,
        asks: 'who said it, or "unnamed official, for id"',
        help: 'a link to the file of whoever said it, such as `[Name](../people/name.md)`, several with commas; or `unnamed official`',
      },
      to: { shape: { is: 'party' }, help: 'to whom it was said: a link or words' },
      'said on': { shape: { is: 'date' }, property: 'saidOn', help: 'a date such as `2026-03-02`, if it is not the source’s' },
      // Without it the source's file decides: `verbatim` where it holds words, else `unchecked`.
      wording: { shape: { is: 'one of', words: wordings }, help: '`verbatim`, `cleaned`, `differs` or `unchecked`' },
      // The printed words are then a translation.
      original: { shape: { is: 'original' }, help: 'language code, colon, the words as they were spoken: `uk: слова`' },
    },
  },
  condition: {
    sign: 'C',
    list: 'conditions/',
    personSection: 'conditions-set',
    isSpoken: false,
    isIndexed: true,
    needsWords: true,
    fields: {
      'set by': {
        shape: { is: 'people' },
        property: 'who',
        required: true,
        asks: 'who demands it',
        help: 'a link to the file of whoever demands it, several with commas',
      },
      for: {
        shape: { is: 'parties', orNone: 'not said' },
        required: true,
        initial: 'not said',
        asks: 'who has to meet it',
        help: 'who has to meet it: a link or words, several with commas; or `not said`',
      },
      status: {
        shape: { is: 'status' },
        otherwise: { state: 'open' },
        help: '`open`, or `met`, `refused`, `withdrawn` with date and source: `met, 2026-03-06, [title](../sources/file.md)`',
      },
      restates: labels,
      needs: labels,
      'in tension with': labels,
      'supported by': labels,
    },
  },
  observation: {
    sign: 'O',
    list: 'observations/',
    personSection: 'observed',
    isSpoken: false,
    isIndexed: true,
    needsWords: true,
    fields: {
      by: {
        shape: { is: 'people', orWords: ['unnamed analysts', 'this article'] },
        property: 'who',
        required: true,
        initial: 'this article',
        asks: 'the analyst, or "unnamed analysts"',
        help: 'a link to the analyst’s file, several with commas; or `unnamed analysts` or `this article`',
      },
      about: labels,
      confidence: { shape: { is: 'one of', words: confidences }, help: '`low`, `moderate` or `high`: the observer’s own' },
    },
  },
  note: { sign: 'N', list: undefined, personSection: undefined, isSpoken: false, isIndexed: false, needsWords: false, fields: {} },
} as const satisfies Record<string, KindFacts>

export type Kind = keyof typeof kinds

/** The names of the kinds, in the order in which the site lists them. */
export const kindNames = /* @__PURE__ */ Object.keys(kinds) as Kind[]

/** The short name at an annotation's markers and at its note: `C1`. For the eye only: its address is the label. */
export function signOf({ kind, number }: Pick<Annotation, 'kind' | 'number'>): string {
  return `${kinds[kind].sign}${number}`
}
