import { distance } from 'fastest-levenshtein'

/**
 * What to write for another spelling of a name: as many of the name's words, those that are nearest. `Lundh` → `Lund` for *Anna Lund*.
 * Undefined when it is not plain: for an abbreviation, say.
 */
export function rightSpelling(written: string, name: string): string | undefined {
  const words = name.split(/\s+/)
  if (words.length === written.split(/\s+/).length) return name
  const count = written.split(/\s+/).length
  const candidates = words.slice(0, Math.max(0, words.length - count + 1)).map((_, i) => words.slice(i, i + count).join(' '))
  const edits = (candidate: string) => distance(candidate.toLowerCase(), written.toLowerCase())
  const near = candidates.toSorted((a, b) => edits(a) - edits(b))[0]
  return near !== undefined && edits(near) * 3 <= near.length ? near : undefined
}
