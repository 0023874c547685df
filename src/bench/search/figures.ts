/** The middle one; of an even number the upper of both. */
export function median(list: readonly number[]): number {
  return quantile(list, 0.5)
}

/** The value that this share of a list lies below. */
export function quantile(list: readonly number[], share: number): number {
  return list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN
}
