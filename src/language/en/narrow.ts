/** Words of the form that narrows a list. A module of its own, because its script loads it. */
export const narrowWords = {
  legend: 'Narrow this list',
  words: 'Words',
  any: 'any',
  clear: 'Show all',
  shown: (count: number, all: number) => (count ? `${count} of ${all} shown` : `None of ${all} matches`),
} as const
