import { metaWeights } from '../index/custom-record.ts'
import { exactFirst } from './exact-first.ts'
import { annotationsFirst, applyFilters, countFacets, filtersOf, latestFirst } from './filters.ts'
import type { IndexParts } from './index-parts.ts'
import type { PagefindModule } from './pagefind-module.ts'
import type { Answer, Ask } from './protocol.ts'
import { readWords } from './query/read-words.ts'
import { toSearchResult } from './search-result.ts'
import { wordSearch } from './word-search.ts'

/** Answers questions from a search index. */
export interface Engine {
  answer(ask: Ask): Promise<Answer>
}

/** Where the index and the site are: folders, with a slash at both ends. */
export interface IndexLocation {
  index: string
  site: string
}

/** Makes an engine from Pagefind's module and what lies beside its index. */
export async function openEngine(pagefind: PagefindModule, parts: IndexParts, places: IndexLocation): Promise<Engine> {
  await pagefind.options({ basePath: places.index, baseUrl: places.site, ranking: { metaWeights } })
  // An index without records has no language, and Pagefind fails on it.
  const isEmpty = !(await parts.column('kind')).part.rows.length
  if (!isEmpty) await pagefind.init()
  const words = wordSearch(pagefind, parts)

  async function answer({ query, count }: Ask): Promise<Answer> {
    const asked = readWords(query.words)
    const filters = isEmpty ? [] : await filtersOf(query, asked, parts)
    const hasWords = asked.words.length + asked.phrases.length + asked.leftOut.length > 0
    const nothing: Answer = {
      total: 0,
      totalUnfiltered: 0,
      unknownWords: [],
      corrections: [],
      unknown: filters.flatMap((one) => one.unknown),
      counts: { kind: {}, wording: {} },
      results: [],
    }
    if (isEmpty || !(hasWords || filters.length)) return nothing
    const { words: searched, results: all, ...became } = await words.find(asked, query.asTyped ?? false)
    const found = await applyFilters(all, filters, parts)
    const inOrder = query.by === 'date' ? latestFirst : annotationsFirst
    const shown = (await inOrder(found, parts)).slice(0, count)
    const marked = [...searched, ...asked.phrases].join(' ')
    const loaded = await Promise.all(shown.map((result) => result.data()))
    const results = (query.by === 'date' ? loaded : exactFirst(loaded, searched)).map((record) => toSearchResult(record, marked))
    return {
      ...nothing,
      ...became,
      total: found.length,
      totalUnfiltered: hasWords ? all.length : found.length,
      counts: await countFacets(all, filters, parts),
      results,
    }
  }

  // Pagefind has one object for each record, and notes in it which words a search found: a question waits for the one before.
  let last: Promise<unknown> = Promise.resolve()
  return {
    answer(ask) {
      const next = last.then(() => answer(ask))
      last = next.catch(() => undefined)
      return next
    },
  }
}
