/** The ids that belong to an annotation: its passages (`label`, `label.2`), its markers and its note. */
export const idOf = {
  passage: (label: string, index: number) => (index === 0 ? label : `${label}.${index + 1}`),
  marker: (label: string, index: number) => `${idOf.passage(label, index)}.marker`,
  note: (label: string) => `${label}.note`,
} as const
