import { list, plural } from './forms.ts'

/** Names, each with how often it occurs; without the numbers where every name is one of all. */
function namesWithCounts(names: readonly string[], all: number): string {
  const byName = [...Map.groupBy(names, (name) => name)]
  const isSame = byName.every(([, { length }]) => length === all)
  return list(byName.map(([name, { length }]) => (isSame ? name : `${name} (${length})`)))
}

/** Words of a proposal at a glance: its conditions and how they relate. */
export const glanceWords = {
  setBy: 'Set by',
  metBy: 'To be met by',
  status: 'Status',
  again: 'and again',
  inTension: 'In tension with each other',
  relations: 'How the conditions relate',
  observations: 'What observers say',
  /**
   * Who wants how much from whom: `3 conditions set by A (2) and B, to be met by C.`
   *
   * @param conditions who set each condition, and who has to meet it, if its note says so
   */
  demands(conditions: readonly { setBy: readonly string[]; metBy: readonly string[] }[]): string {
    const all = conditions.length
    const unsaid = conditions.filter(({ metBy }) => !metBy.length).length
    const setters = conditions.flatMap(({ setBy }) => setBy)
    const met =
      unsaid < all
        ? `, to be met by ${namesWithCounts(
            conditions.flatMap(({ metBy }) => metBy),
            all,
          )}`
        : ''
    const open = `; ${unsaid === all ? '' : `for ${unsaid} `}the article does not say who has to meet ${plural(unsaid, 'it', 'them')}`
    return `${all} ${plural(all, 'condition')} set by ${namesWithCounts(setters, all)}${met}${unsaid ? open : ''}.`
  },
  /** The status of all conditions: `All are open.` or `2 are open and 1 is met.` */
  states(counts: readonly { state: string; count: number }[]): string {
    const [first, ...others] = counts
    if (first && !others.length) return `${first.count === 1 ? 'It is' : first.count === 2 ? 'Both are' : 'All are'} ${first.state}.`
    return `${list(counts.map(({ state, count }) => `${count} ${plural(count, 'is', 'are')} ${state}`))}.`
  },
  /** Empty for none. */
  tensions: (pairs: number) => (pairs ? `${pairs} ${plural(pairs, 'pair is', 'pairs are')} in tension.` : ''),
} as const
