import type { Span } from '../model/position.ts'
import { type Comparable, comparable, comparableUntil } from './comparable.ts'
import type { Reading, ReadMarker } from './reading.ts'

/** Gives the text from some place in a marker's block, or block quote, up to the marker, ready for comparison. */
export type ProseBefore = (marker: ReadMarker, from: number) => Comparable

/** Makes each stretch of an article's text ready for comparison once, however many markers stand in it. */
export function proseBeforeMarkers(reading: Reading): ProseBefore {
  const known = new Map<number, Comparable>()
  return (marker, from) => {
    let whole = known.get(from)
    if (!whole) {
      whole = comparable(reading.text.slice(from, stretchOf(marker, reading).end))
      known.set(from, whole)
    }
    return comparableUntil(whole, marker.at - from)
  }
}

/** The block that a marker stands in, or the block quote around it. */
export function stretchOf(marker: ReadMarker, { blocks, quotations }: Reading): Span {
  const block = blocks[marker.block] ?? { start: 0, end: 0, quotation: undefined }
  return (block.quotation === undefined ? undefined : quotations[block.quotation]) ?? block
}
