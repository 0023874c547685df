import type { Source, SourceWords } from '../model/source.ts'

/** The words of a place of a source: its block quotes; of a range, those of all its places, in order. */
export type Place = readonly SourceWords[]

/** The places of a source: the one with a heading or id, the one range of consecutive places, or all. A file without headings is one place. */
export function placesAt(source: Source, at?: string): Place[] {
  const places = allPlaces(source)
  if (at === undefined || !hasHeadings(source)) return places
  const named = places.filter((place) => isNamed(place, at))
  if (named.length) return named
  const range = rangeAt(source, at)
  return range && range.from >= 0 && range.to >= range.from ? [places.slice(range.from, range.to + 1).flat()] : []
}

function allPlaces(source: Source): Place[] {
  return [...Map.groupBy(source.wordings, ({ id }) => id).values()]
}

function hasHeadings({ wordings }: Source): boolean {
  return wordings.some(({ id }) => id !== undefined)
}

function isNamed([first]: Place, at: string): boolean {
  return first !== undefined && (first.at === at || first.id === at)
}

/** A range of places as a note writes it, `0:01:01–0:01:04`: its two ends, and which of the source's places they are, -1 for none. */
interface PlaceRange {
  ends: [string, string]
  from: number
  to: number
}

/** Reads a range of places; undefined when neither side of a dash is a place of the source. */
export function rangeAt(source: Source, at: string): PlaceRange | undefined {
  const places = allPlaces(source)
  const indexOf = (end: string) => places.findIndex((place) => isNamed(place, end))
  const ranges = [...at.matchAll(/\s*[-‐‑‒–—]\s*/gu)].map(({ 0: dash, index }): PlaceRange => {
    const ends: [string, string] = [at.slice(0, index), at.slice(index + dash.length)]
    return { ends, from: indexOf(ends[0]), to: indexOf(ends[1]) }
  })
  return ranges.find(({ from, to }) => from >= 0 && to >= 0) ?? ranges.find(({ from, to }) => from >= 0 || to >= 0)
}
