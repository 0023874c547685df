import { foldedWords } from '../../model/fold.ts'
import { type FacetName, type FacetTable, type FacetValue, facetNames } from '../facets.ts'
import { readRecordId, recordKinds } from '../record-format.ts'
import type { IndexParts, OfBuild } from './index-parts.ts'
import type { PagefindResult } from './pagefind-module.ts'
import { type Answer, countedFacets, type Query } from './protocol.ts'
import type { ParsedQuery, TypedField } from './query/parse-query.ts'

/** A filter: results have at least one of the ids or, if these are excluded, none. */
export interface Filter {
  facet: FacetName
  ids: string[]
  isExcluded?: boolean
  /** Values that were chosen or typed but that no record has. */
  unknown?: string[]
}

/** The filters of a query, chosen and typed. */
export async function filtersOf(query: Query, { fields }: ParsedQuery, parts: IndexParts): Promise<Filter[]> {
  const chosen = facetNames.map(async (facet) => {
    const values = query[facet] ?? []
    if (!values.length) return []
    const existing = await idsIn(facet, parts)
    return { facet, ids: values.filter((id) => existing.has(id)), unknown: values.filter((id) => !existing.has(id)) }
  })
  const typed = fields.map(async ({ facet, value, isExcluded }) => {
    const ids = matchFacet({ facet, value }, await parts.facets())
    return { facet, ids, isExcluded, unknown: ids.length ? [] : [value] }
  })
  return (await Promise.all([...chosen, ...typed])).flat()
}

/**
 * The ids of the values that a typed field means: the value with that id or name, otherwise every value whose name, in any spelling, has words that
 * begin with those typed. `speaker:lund` is everybody called Lund; kinds may be plural; a year must be complete.
 */
export function matchFacet({ facet, value }: Pick<TypedField, 'facet' | 'value'>, table: FacetTable): string[] {
  const typed = foldedWords(value)
  const isSame = (text: string) => foldedWords(text).join(' ') === typed.join(' ')
  const hasTyped = (name: string) => {
    const words = foldedWords(name)
    return typed.every((one) => words.some((word) => word.startsWith(one) || one === `${word}s`))
  }
  const isLike = ({ name, also = [] }: FacetValue) => facet !== 'year' && [name, ...also].some(hasTyped)
  const exact = table[facet].filter(({ id, name }) => id === value || isSame(id) || isSame(name))
  return (exact.length ? exact : table[facet].filter(isLike)).map(({ id }) => id)
}

async function idsIn(facet: FacetName, parts: IndexParts): Promise<ReadonlySet<string>> {
  if (facet !== 'year') return new Set((await parts.column(facet)).value.ids)
  return new Set((await parts.days()).value.map((day) => day.slice(0, 4)))
}

/** The results that pass all filters, in their order. */
export async function applyFilters(
  results: readonly PagefindResult[],
  filters: readonly Filter[],
  parts: IndexParts,
): Promise<PagefindResult[]> {
  const tests = await Promise.all(filters.map((filter) => testOf(filter, parts, results)))
  return results.filter((result) => tests.every((passes) => passes(numberOf(result))))
}

async function testOf(
  { facet, ids, isExcluded = false }: Filter,
  parts: IndexParts,
  results: readonly PagefindResult[],
): Promise<(record: number) => boolean> {
  if (facet === 'year') {
    const days = sameBuild(await parts.days(), results)
    return (record) => ids.includes((days[record] ?? '').slice(0, 4)) !== isExcluded
  }
  const column = sameBuild(await parts.column(facet), results)
  const wanted = new Set(ids.map((id) => column.ids.indexOf(id)))
  const passes = column.sets.map((set) => set.some((index) => wanted.has(index)) !== isExcluded)
  return (record) => passes[column.rows[record] ?? -1] ?? false
}

/** How many results each value of a counted facet has when all filters apply except those that chose values of this facet. */
export async function countFacets(
  results: readonly PagefindResult[],
  filters: readonly Filter[],
  parts: IndexParts,
): Promise<Answer['counts']> {
  const counts: Answer['counts'] = { kind: {}, wording: {} }
  for (const facet of countedFacets) {
    const others = filters.filter((filter) => filter.facet !== facet || filter.isExcluded)
    const passing = await applyFilters(results, others, parts)
    const { ids, sets, rows } = sameBuild(await parts.column(facet), passing)
    const bySet = sets.map(() => 0)
    for (const result of passing) {
      const set = rows[numberOf(result)]
      if (set !== undefined) bySet[set] = (bySet[set] ?? 0) + 1
    }
    const sum = (index: number) => sets.reduce((count, set, at) => count + (set.includes(index) ? (bySet[at] ?? 0) : 0), 0)
    counts[facet] = Object.fromEntries(ids.map((id, index) => [id, sum(index)]))
  }
  return counts
}

/** Results with the latest day first; those of one day in their order. */
export async function latestFirst(results: readonly PagefindResult[], parts: IndexParts): Promise<PagefindResult[]> {
  const days = sameBuild(await parts.days(), results)
  const dayOf = (result: PagefindResult) => days[numberOf(result)] ?? ''
  return results.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
}

/**
 * How many words of a page’s record are at most what it is called, and how many are its head: headline, standfirst and topics; names and roles.
 */
const [nameLength, headLength] = [12, 40]

/**
 * A function that gives the place of a result in the order of all, 0 for the first. Annotations whose own words match come first; then what is called
 * by the words searched for: a person of that name or role, an article with that headline; then annotations that match in their notes or
 * by who is behind them; then articles, people and notes that have all words in their heads; then the other kinds in their order.
 *
 * @param inARow the ids of results that have the whole query in a row
 * @param count how many words and phrases were searched for
 */
export async function placesOf(
  results: readonly PagefindResult[],
  { inARow, count }: { inARow: ReadonlySet<string>; count: number },
  parts: IndexParts,
): Promise<(result: PagefindResult) => number> {
  const { ids, sets, rows } = sameBuild(await parts.column('kind'), results)
  const order: readonly string[] = recordKinds
  const kinds = sets.map(([index = -1]) => order.indexOf(ids[index] ?? ''))
  const lastAnnotation = order.indexOf('observation')
  const [firstPage, lastPage] = [order.indexOf('note'), order.indexOf('source')]
  return (result) => {
    const kind = kinds[rows[numberOf(result)] ?? -1] ?? 0
    const isWhole = count < 2 || inARow.has(result.id)
    // A speaker's name beside words of theirs is as good as one more of their words.
    const own = result.words.length && result.words.length + Number(result.matchedMetaFields?.includes('who') ?? false)
    if (kind <= lastAnnotation) return own >= count ? (isWhole ? 0 : 1) : 3
    const isPage = kind >= firstPage && kind <= lastPage
    if (isPage && isWhole && result.words.some((at) => at < nameLength)) return 2
    const isAbout = isPage && kind < lastPage && result.words.filter((at) => at < headLength).length >= count
    return isAbout ? 4 : kind + 5
  }
}

/**
 * Results without paragraphs whose matches are in the words of annotations that are results themselves, counted. An article is mostly annotations, so
 * most results would be listed twice.
 */
export async function withoutRepeats(results: readonly PagefindResult[], parts: IndexParts): Promise<PagefindResult[]> {
  const paragraphs = sameBuild(await parts.annotated(), results)
  const first = sameBuild(await parts.column('kind'), results).rows.length - paragraphs.length
  const matches = new Map(results.map((result) => [numberOf(result), result.words.length]))
  return results.filter((result) => {
    const inside = (paragraphs[numberOf(result) - first] ?? []).flatMap((number) => matches.get(number) ?? [])
    return !inside.length || inside.reduce((sum, count) => sum + count) < result.words.length
  })
}

/** The number of a result's record. It is stored with the result: a common word has thousands, and each is asked several times. */
function numberOf(result: PagefindResult): number {
  result.number ??= readRecordId(result.id).number
  return result.number
}

/** The value of a part from the same build as the results. Throws an error when the site has changed since the index was loaded. */
function sameBuild<T>({ buildId, value }: OfBuild<T>, [first]: readonly PagefindResult[]): T {
  if (first && readRecordId(first.id).buildId !== buildId) throw new Error('The search index has changed')
  return value
}
