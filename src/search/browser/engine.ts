import { metaWeights } from '../record-format.ts'
import { applyFilters, countFacets, filtersOf, latestFirst, placesOf, withoutRepeats } from './filters.ts'
import type { IndexParts } from './index-parts.ts'
import type { Answerer, IndexLocation } from './index-worker.ts'
import type { PagefindModule } from './pagefind-module.ts'
import type { Answer, Question } from './protocol.ts'
import { parseQuery, withoutFields } from './query/parse-query.ts'
import { exactFirst, toSearchResult } from './search-result.ts'
import { wordSearch } from './word-search.ts'

/** Opens a search engine over Pagefind's module and the files beside its index. */
export async function openEngine(
  pagefind: PagefindModule,
  parts: IndexParts,
  location: IndexLocation,
): Promise<Answerer<Question, Answer>> {
  await pagefind.options({ basePath: location.index, baseUrl: location.site, ranking: { metaWeights } })
  // An index without records has no language, and Pagefind fails on it.
  const isEmpty = !(await parts.column('kind')).value.rows.length
  if (!isEmpty) await pagefind.init()
  const findWords = wordSearch(pagefind, parts)

  async function answer({ query, count }: Question): Promise<Answer> {
    const parsed = parseQuery(query.words)
    const filters = isEmpty ? [] : await filtersOf(query, parsed, parts)
    const hasWords = parsed.words.length + parsed.phrases.length + parsed.excluded.length > 0
    const nothing: Answer = {
      parsed,
      typedWords: withoutFields(query.words),
      total: 0,
      totalUnfiltered: 0,
      unknownWords: [],
      corrections: [],
      droppedWords: [],
      joining: [],
      unknownValues: filters.flatMap(({ facet, unknown = [] }) => unknown.map((value) => ({ facet, value }))),
      counts: { kind: {}, wording: {} },
      results: [],
    }
    if (isEmpty || !(hasWords || filters.length)) return nothing
    const { words: searched, results: found, inARow, ...wordsReplaced } = await findWords(parsed, query.asTyped ?? false)
    const all = parsed.words.length + parsed.phrases.length ? await withoutRepeats(found, parts) : found
    const matching = await applyFilters(all, filters, parts)
    const placeOf = await placesOf(matching, { inARow, count: searched.length + parsed.phrases.length }, parts)
    const inOrder = query.by === 'date' ? await latestFirst(matching, parts) : matching.toSorted((a, b) => placeOf(a) - placeOf(b))
    const shown = inOrder.slice(0, count)
    const marked = [...searched, ...parsed.phrases]
    const loaded = await Promise.all(shown.map(async (result) => ({ record: await result.data(), place: placeOf(result) })))
    const records = query.by === 'date' ? loaded.map(({ record }) => record) : exactFirst(loaded, [...searched, ...wordsReplaced.joining])
    const results = records.map((record) => toSearchResult(record, marked, wordsReplaced.joining))
    return {
      ...nothing,
      ...wordsReplaced,
      total: matching.length,
      totalUnfiltered: hasWords ? all.length : matching.length,
      counts: await countFacets(all, filters, parts),
      results,
    }
  }

  // Pagefind has one object for each record and stores matches in it, so a question waits for the one before.
  let previous: Promise<unknown> = Promise.resolve()
  return (question) => {
    const next = previous.then(() => answer(question))
    previous = next.catch(() => undefined)
    return next
  }
}
