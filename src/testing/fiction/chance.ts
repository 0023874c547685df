/** Pseudo-random choices, the same for the same seed. */
export interface Chance {
  /** A whole number from 0, below `n`. */
  below(n: number): number
  /** Whether something happens that happens once in `n` times. */
  oneIn(n: number): boolean
  /** One of a list; lists that are drawn from again give no entry twice before all have had their turn. */
  pick<T>(list: readonly T[]): T
}

/** Makes choices from a seed. Two lists with the same entries are different lists: give the same one each time. */
export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  // Mulberry32: short, and even enough for choosing words.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  const bags = new WeakMap<readonly unknown[], { left: unknown[]; last: unknown }>()
  return {
    below,
    oneIn: (n) => below(n) === 0,
    pick: <T>(list: readonly T[]): T => {
      const bag = bags.get(list) ?? { left: [], last: undefined }
      bags.set(list, bag)
      // The last entry of one round is not the first of the next.
      if (!bag.left.length)
        bag.left = list.length > 1 && bag.last !== undefined ? list.toSpliced(list.indexOf(bag.last as T), 1) : [...list]
      const [drawn] = bag.left.splice(below(bag.left.length), 1)
      if (drawn === undefined) throw new Error('There is nothing to pick from.')
      bag.last = drawn
      return drawn as T
    },
  }
}
