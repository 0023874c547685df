import type { Named } from '../model/named.ts'

/** Names, each in one or more pieces, as a list in words: with commas between them, and `and` before the last. */
export function listOf(names: readonly Named[][]): Named[] {
  return names.flatMap((name, i) => [...(i === 0 ? [] : [{ text: i === names.length - 1 ? ' and ' : ', ' }]), ...name])
}
