import { metaWeights } from '../custom-record.ts'
import type { FacetTable } from '../facet-table.ts'
import { tokenOf } from '../tokens.ts'
import { type Answer, type Ask, narrowings, type Query } from './conversation.ts'
import { toFound } from './found.ts'
import { hasWordLike } from './highlight.ts'
import type { PagefindModule, PagefindResult } from './pagefind-module.ts'

/** Answers questions from a search index. */
export interface Engine {
  answer(ask: Ask): Promise<Answer>
}

/** Where the index and the site are: folders, with a slash at both ends. */
export interface Places {
  index: string
  site: string
}

/** Makes an engine from Pagefind's module and the facet table that was made with the index. */
export async function openEngine(pagefind: PagefindModule, facets: FacetTable, places: Places): Promise<Engine> {
  await pagefind.options({ basePath: places.index, baseUrl: places.site, ranking: { metaWeights } })
  // An index without records has no language, and Pagefind fails on it.
  const empty = facets.kind.length === 0
  if (!empty) await pagefind.init()
  const strangers = new Map<string, boolean>()

  /** Whether no record has a word. Pagefind then takes the longest known beginning of it (`we` for `weapons`), which nobody asked for. */
  async function isStranger(word: string): Promise<boolean> {
    const known = strangers.get(word)
    if (known !== undefined) return known
    const exact = (await pagefind.search(`"${word}"`)).results.length > 0
    const [first] = exact ? [] : (await pagefind.search(word)).results
    const fragment = await first?.data()
    const stranger = !exact && !(fragment && hasWordLike([fragment.content, ...Object.values(fragment.meta)].join(' '), word))
    strangers.set(word, stranger)
    return stranger
  }

  /** The records that have all the words and tokens, best first. */
  async function find(words: string, tokens: string): Promise<PagefindResult[]> {
    if (!isPhrase(words) || !tokens) return (await pagefind.search(`${words} ${tokens}`.trim())).results
    // Words in quotation marks are a phrase only when nothing else is searched with them.
    const filed = new Set((await pagefind.search(tokens)).results.map(({ id }) => id))
    return (await pagefind.search(words)).results.filter(({ id }) => filed.has(id))
  }

  async function answer({ query, count }: Ask): Promise<Answer> {
    const asked = query.words.replace(/[“”„«»]/g, '"').trim()
    const tokens = tokensFor(query, facets)
    const nothing: Answer = { total: 0, unnarrowed: 0, strangers: [], unknown: tokens.unknown, results: [] }
    if (empty || (!asked && !tokens.words && !tokens.unknown.length)) return nothing
    const { words, strangers } = isPhrase(asked) ? { words: asked, strangers: [] } : await withoutStrangers(asked, isStranger)
    if (asked && !words) return { ...nothing, strangers }
    const all = words ? await find(words, '') : []
    if (tokens.unknown.length || (words && !all.length)) return { ...nothing, strangers, unnarrowed: all.length }
    const found = tokens.words ? await find(words, tokens.words) : all
    const results = await Promise.all(found.slice(0, count).map(async (result) => toFound(await result.data(), words, facets)))
    return { total: found.length, unnarrowed: words ? all.length : found.length, strangers, unknown: [], results }
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

/** Whether words stand in quotation marks, which asks for exactly them in this order. */
function isPhrase(words: string): boolean {
  return /^".+"$/.test(words)
}

async function withoutStrangers(
  asked: string,
  isStranger: (word: string) => Promise<boolean>,
): Promise<{ words: string; strangers: string[] }> {
  const [words, strangers]: [string[], string[]] = [[], []]
  for (const word of asked.replaceAll('"', '').split(/\s+/)) {
    if (!/[\p{L}\p{N}]/u.test(word)) continue
    if (await isStranger(word)) strangers.push(word)
    else words.push(word)
  }
  return { words: words.join(' '), strangers }
}

/** The tokens for what was chosen; only the facet table knows which there are. */
function tokensFor(query: Query, facets: FacetTable): { words: string; unknown: Answer['unknown'] } {
  const chosen = narrowings.filter((facet) => query[facet])
  const unknown = chosen.filter((facet) => !facets[facet].some(({ id }) => id === query[facet]))
  return { words: chosen.map((facet) => tokenOf(facet, query[facet] ?? '')).join(' '), unknown }
}
