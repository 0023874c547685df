import { plural } from './forms.ts'

/** Sentences about how the annotations of an article relate; the names of annotations come between the pieces. */
export const relationWords = {
  verbs: { needs: 'needs', restates: 'restates', 'supported by': 'is supported by' },
  observationsAbout: (count: number) => `${plural(count, 'Observation')} about `,
  observer: (name: string | undefined) => ` (${name})`,
} as const
