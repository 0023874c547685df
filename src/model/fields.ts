import { type Annotation, type ConditionStatus, type Original, relationNames } from './annotation.ts'
import { nearestName } from './did-you-mean.ts'
import { type Kind, kindNames, kinds } from './kinds.ts'
import type { Citation, Party, Reference, Who } from './reference.ts'

/** The type that each shape is read as. */
interface ShapeValues {
  people: readonly Who[]
  parties: readonly Party[]
  party: Party
  words: string
  labels: Reference[]
  citations: Citation[]
  /** An ISO date. */
  date: string
  status: ConditionStatus
  original: Original
  'one of': string
}

/** What a field's value may be; `markdown/read-value.ts` reads each shape. */
export type FieldShape =
  | { is: Exclude<keyof ShapeValues, 'people' | 'parties' | 'one of'> }
  /** Links to files of people, several with commas; or somebody without a name, or one of some phrases. */
  | { is: 'people'; orUnnamed?: true; orWords?: readonly string[] }
  /** Links or words, several with commas; or words that mean nobody. */
  | { is: 'parties'; orNone: string }
  | { is: 'one of'; words: readonly string[] }

/** What a shape is read as. */
export type ValueOf<S extends FieldShape> = S extends { words: readonly (infer W)[] } ? W : ShapeValues[S['is']]

/** A field of a note. */
export interface Field {
  shape: FieldShape
  /** The annotation's property that it is read into; the field's own name when it is left out. */
  property?: string
  required?: true
  /** What the annotation has when the field is left out. */
  otherwise?: object
  /** What a new note says when nothing else is given. */
  initial?: string
  /** What a required field asks for, as shown in the help of commands. */
  asks?: string
  /** What to write, for editors. */
  help: string
}

const common: Record<string, Field> = {
  name: { shape: { is: 'words' }, property: 'title', help: 'the passage’s title, where its label makes a poor one' },
  source: { shape: { is: 'citations' }, help: '`[title](../sources/file.md), place`; separate several with `;`' },
  draft: { shape: { is: 'one of', words: ['yes'] }, help: '`yes`: shown in `npm run dev` only' },
}

/** The closed lists of fields by kind: any other name is an error. */
export const fieldsOf = Object.fromEntries(kindNames.map((kind) => [kind, { ...kinds[kind].fields, ...common }])) as Record<
  Kind,
  Record<string, Field>
>

/** What a kind's field of this name may be; undefined when the kind has no such field. */
export function fieldOf(kind: Kind, name: string): Field | undefined {
  return Object.hasOwn(fieldsOf[kind], name) ? fieldsOf[kind][name] : undefined
}

type OwnShape = Exclude<FieldShape['is'], 'labels' | 'citations'>

/** A field of an annotation with its value. */
export type FieldWithValue = {
  [Is in OwnShape]: { name: string; is: Is; value: ShapeValues[Is] }
}[OwnShape]

/** An annotation's values of its kind's own fields, in the order of the kind's list; relations are not among them. */
export function fieldValues(annotation: Annotation): FieldWithValue[] {
  const values = new Map<string, unknown>(Object.entries(annotation))
  return Object.entries<Field>(kinds[annotation.kind].fields).flatMap(([name, { shape, property = name }]) => {
    const value = shape.is === 'labels' ? undefined : values.get(property)
    return value === undefined ? [] : [{ name, is: shape.is, value } as FieldWithValue]
  })
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
