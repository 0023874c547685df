import type { Annotation } from './annotation.ts'

const letters = { quote: 'Q', condition: 'C', observation: 'O', note: 'N' } as const

/** The short name that stands at a marker and at its note: `C1`. For the eye only: the address is the label. */
export function signOf({ kind, number }: Pick<Annotation, 'kind' | 'number'>): string {
  return `${letters[kind]}${number}`
}
