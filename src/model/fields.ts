import { conditionStates, confidences, relationNames, unnamedWho, wordings } from './annotation.ts'
import { nearestName } from './did-you-mean.ts'
import type { Kind } from './label.ts'

/** What a field's value may be; the reader of each shape stands in `markdown/read-field.ts`. */
export type FieldShape =
  | { is: 'person' }
  | { is: 'party' }
  | { is: 'party or'; words: readonly string[] }
  | { is: 'person or'; words: readonly string[] }
  | { is: 'labels' }
  | { is: 'citations' }
  | { is: 'date' }
  | { is: 'one of'; words: readonly string[] }
  | { is: 'status' }
  | { is: 'original' }

export interface Field {
  shape: FieldShape
  required: boolean
  /** What to write, as told to an editor. */
  help: string
}

const common: Record<string, Field> = {
  source: { shape: { is: 'citations' }, required: false, help: '`[title](../sources/file.md), place`; several with `;`' },
  draft: { shape: { is: 'one of', words: ['yes'] }, required: false, help: '`yes`: shown in `npm run dev` only' },
}

const labels: Field = {
  shape: { is: 'labels' },
  required: false,
  help: 'links to labels, such as `[pace](#condition-pace)`; several with commas',
}

/** The closed lists of fields by kind: any other name is an error. */
export const fieldsOf: Record<Kind, Record<string, Field>> = {
  quote: {
    speaker: { shape: { is: 'person' }, required: true, help: 'a link to the file of who said it, such as `[Name](../people/name.md)`' },
    to: { shape: { is: 'party' }, required: false, help: 'to whom it was said: a link or words' },
    'said on': { shape: { is: 'date' }, required: false, help: 'a date such as `2026-03-02`, when it is not the source’s' },
    wording: { shape: { is: 'one of', words: wordings }, required: false, help: '`verbatim`, `differs` or `unchecked`' },
    original: { shape: { is: 'original' }, required: false, help: 'language code, colon, the words as they were spoken: `uk: слова`' },
    ...common,
  },
  condition: {
    'set by': { shape: { is: 'person' }, required: true, help: 'a link to the file of who demands it' },
    for: { shape: { is: 'party or', words: ['not said'] }, required: true, help: 'who has to meet it: a link, words, or `not said`' },
    status: {
      shape: { is: 'status' },
      required: false,
      help: `\`open\`, or ${conditionStates
        .slice(1)
        .map((s) => `\`${s}\``)
        .join(', ')} with date and source: \`met, 2026-03-06, [title](../sources/file.md)\``,
    },
    restates: labels,
    needs: labels,
    'in tension with': labels,
    'supported by': labels,
    ...common,
  },
  observation: {
    by: {
      shape: { is: 'person or', words: unnamedWho },
      required: true,
      help: 'a link to the analyst’s file, `unnamed analysts`, or `this article`',
    },
    about: labels,
    confidence: { shape: { is: 'one of', words: confidences }, required: false, help: '`low`, `moderate` or `high`: the observer’s own' },
    ...common,
  },
  note: common,
}

/** What a kind's field of this name may be; undefined when the kind has no such field. */
export function fieldOf(kind: Kind, name: string): Field | undefined {
  return Object.hasOwn(fieldsOf[kind], name) ? fieldsOf[kind][name] : undefined
}

/** Every field name of every kind, relations included. */
export const fieldNames: readonly string[] = [
  ...new Set([...Object.values(fieldsOf).flatMap((fields) => Object.keys(fields)), ...relationNames]),
]

/** The fields of a kind that lines of Markdown seem to write, as `- name: …`; one or two letters may be wrong. */
export function fieldNamesIn(lines: string, kind: Kind): string[] {
  const written = [...lines.matchAll(/^\s*[-*+]\s+([^:\n]{1,40}?)\s*:/gm)].map(([, name = '']) => name)
  return written.flatMap((name) => nearestName(name, Object.keys(fieldsOf[kind])) ?? [])
}
