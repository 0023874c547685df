import type { RelationName } from '../../model/annotation.ts'
import type { Kind } from '../../model/kinds.ts'
import { capitalized, plural } from './forms.ts'
import { kindWords } from './kinds.ts'

/** Names of relations at either end, and sentences about how annotations relate; the names of annotations come between the pieces. */
export const relationWords = {
  /** In the note that writes a relation, and in the one it leads to, which is given the writer's kind. */
  titles: {
    restates: { here: 'Restates', there: () => 'Restated by' },
    needs: { here: 'Needs', there: () => 'Needed by' },
    'in tension with': { here: 'In tension with', there: () => 'In tension with' },
    'supported by': { here: 'Supported by', there: () => 'Supports' },
    about: { here: 'About', there: (kind) => `${capitalized(kindWords[kind].many)} on it` },
  } satisfies Record<RelationName, { here: string; there: (kind: Kind) => string }>,
  verbs: { needs: 'needs', restates: 'restates', 'supported by': 'is supported by' },
  /** Before what some annotations of a kind are about: `Observations about `. */
  about: (kind: Kind, count: number) => `${capitalized(plural(count, kindWords[kind].one, kindWords[kind].many))} about `,
  observer: (name: string) => ` (${name})`,
} as const
