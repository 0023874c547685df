import type { ColumnFacet } from '../facet-names.ts'
import { facetNames } from '../facet-names.ts'
import { readRecordId } from '../record-ids.ts'
import type { IndexParts, WithBuildId } from './index-parts.ts'
import type { PagefindResult } from './pagefind-module.ts'
import { type Answer, counted, type Query } from './protocol.ts'
import { matchFacet } from './query/match-facet.ts'
import type { AskedWords, TypedField } from './query/read-words.ts'

/** Something that results are narrowed by: they are filed under any of its ids, or under none. */
export interface Filter extends Pick<TypedField, 'facet' | 'isLeftOut'> {
  ids: string[]
  unknown: Answer['unknown']
}

/** What a query narrows by: what was chosen, and what was typed. What nothing is filed under is named. */
export async function filtersOf(query: Query, { fields }: AskedWords, parts: IndexParts): Promise<Filter[]> {
  const chosen = facetNames.filter((facet) => query[facet]?.length)
  return Promise.all([
    ...chosen.map(async (facet) => {
      const known = await knownIds(facet, parts)
      const [ids, others] = [true, false].map((isKnown) => (query[facet] ?? []).filter((id) => known.has(id) === isKnown))
      return { facet, ids: ids ?? [], isLeftOut: false, unknown: (others ?? []).map((id) => ({ facet, id })) }
    }),
    ...fields.map(async (field) => {
      const ids = matchFacet(field, await parts.facets())
      return { facet: field.facet, ids, isLeftOut: field.isLeftOut, unknown: ids.length ? [] : [{ typed: field.typed }] }
    }),
  ])
}

async function knownIds(facet: Filter['facet'], parts: IndexParts): Promise<ReadonlySet<string>> {
  if (facet !== 'year') return new Set((await parts.column(facet)).part.ids)
  return new Set((await parts.days()).part.map((day) => day.slice(0, 4)))
}

/** Those of the results that all of these let pass, in their order. */
export async function applyFilters(
  results: readonly PagefindResult[],
  filters: readonly Filter[],
  parts: IndexParts,
): Promise<PagefindResult[]> {
  if (!filters.length) return [...results]
  const predicates = await Promise.all(filters.map((one) => predicateOf(one, parts, results)))
  return results.filter((result) => predicates.every((passes) => passes(numberOf(result))))
}

async function predicateOf(
  { facet, ids, isLeftOut }: Filter,
  parts: IndexParts,
  results: readonly PagefindResult[],
): Promise<(record: number) => boolean> {
  if (facet === 'year') {
    const days = checkBuildId(await parts.days(), results)
    return (record) => ids.includes((days[record] ?? '').slice(0, 4)) !== isLeftOut
  }
  const column = checkBuildId(await parts.column(facet), results)
  const wanted = new Set(ids.map((id) => column.ids.indexOf(id)))
  const passes = column.sets.map((set) => set.some((index) => wanted.has(index)) !== isLeftOut)
  return (record) => passes[column.rows[record] ?? -1] ?? false
}

/** How many of the results each value of a counted facet has, when everything narrows but what is chosen of its like. */
export async function countFacets(
  results: readonly PagefindResult[],
  filters: readonly Filter[],
  parts: IndexParts,
): Promise<Answer['counts']> {
  const counts: Answer['counts'] = { kind: {}, wording: {} }
  for (const facet of counted) {
    const among = await applyFilters(
      results,
      filters.filter((one) => one.facet !== facet || one.isLeftOut),
      parts,
    )
    counts[facet] = await countByValue(facet, among, parts)
  }
  return counts
}

async function countByValue(facet: ColumnFacet, results: readonly PagefindResult[], parts: IndexParts): Promise<Record<string, number>> {
  const { ids, sets, rows } = checkBuildId(await parts.column(facet), results)
  const bySet = sets.map(() => 0)
  for (const result of results) {
    const set = rows[numberOf(result)]
    if (set !== undefined) bySet[set] = (bySet[set] ?? 0) + 1
  }
  const sum = (index: number) => sets.reduce((count, set, at) => count + (set.includes(index) ? (bySet[at] ?? 0) : 0), 0)
  return Object.fromEntries(ids.map((id, index) => [id, sum(index)]))
}

/** Results with the latest day first; of one day in their order. */
export async function latestFirst(results: readonly PagefindResult[], parts: IndexParts): Promise<PagefindResult[]> {
  const days = checkBuildId(await parts.days(), results)
  const dayOf = (result: PagefindResult) => days[numberOf(result)] ?? ''
  return results.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
}

/** Results with what articles say before the words of sources that no article quotes; otherwise in their order. */
export async function annotationsFirst(results: readonly PagefindResult[], parts: IndexParts): Promise<PagefindResult[]> {
  const { ids, sets, rows } = checkBuildId(await parts.column('kind'), results)
  const wording = sets.findIndex(([index]) => index !== undefined && ids[index] === 'wording')
  const isWording = (result: PagefindResult) => rows[numberOf(result)] === wording
  return wording < 0 ? [...results] : [...results.filter((one) => !isWording(one)), ...results.filter(isWording)]
}

/** Which record a result is. Kept with it: a common word has thousands of results, and each is asked several times. */
function numberOf(result: PagefindResult): number {
  result.number ??= readRecordId(result.id).number
  return result.number
}

/** A part of the same edition as the results; the site may have changed since the index was loaded. */
function checkBuildId<T>({ buildId, part }: WithBuildId<T>, [first]: readonly PagefindResult[]): T {
  if (first && readRecordId(first.id).buildId !== buildId) throw new Error('The search index has changed')
  return part
}
