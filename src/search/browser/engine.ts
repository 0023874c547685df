import { metaWeights } from '../custom-record.ts'
import type { FacetTable } from '../facet-table.ts'
import { filedUnder } from '../query/filed-under.ts'
import { type AskedWords, readWords, type TypedField } from '../query/read-words.ts'
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

  /** The records that Pagefind finds for words, by their ids. */
  async function idsOf(words: string): Promise<Set<string>> {
    return new Set((await pagefind.search(words)).results.map(({ id }) => id))
  }

  /** The records that all of these let pass. Words in quotation marks are a phrase to Pagefind only when nothing else is searched with them. */
  async function sieve({ phrases, leftOut, fields }: Pick<Wanted, 'phrases' | 'leftOut' | 'fields'>): Promise<(id: string) => boolean> {
    const having: Set<string>[] = []
    const without: Set<string>[] = []
    for (const phrase of phrases) having.push(await idsOf(`"${phrase}"`))
    for (const words of leftOut) without.push(await idsOf(`"${words}"`))
    for (const { facet, ids, isLeftOut } of fields) {
      const filed = new Set<string>()
      for (const id of ids) for (const one of await idsOf(tokenOf(facet, id))) filed.add(one)
      ;(isLeftOut ? without : having).push(filed)
    }
    return (id) => having.every((ids) => ids.has(id)) && !without.some((ids) => ids.has(id))
  }

  /** The records that are wanted, best first. What marks found words is the search that comes last. */
  async function find({ words, phrases, leftOut, fields, tokens }: Wanted): Promise<PagefindResult[]> {
    const passes = await sieve({ phrases, leftOut, fields })
    const filed = !words.length && phrases.length === 1 && tokens.length ? await idsOf(tokens.join(' ')) : undefined
    const asked = !words.length && phrases.length === 1 ? `"${phrases[0]}"` : [...words, ...phrases, ...tokens].join(' ')
    const { results } = await pagefind.search(asked || null)
    return results.filter(({ id }) => passes(id) && (filed?.has(id) ?? true))
  }

  async function answer({ query, count }: Ask): Promise<Answer> {
    const asked = readWords(query.words)
    const { tokens, unknown } = tokensFor(query, facets)
    const fields = asked.fields.map((field) => ({ ...field, ids: filedUnder(field, facets) }))
    const unknownFields = fields.filter(({ ids }) => !ids.length).map(({ typed }) => typed)
    const { words, strangers } = await withoutStrangers(asked.words, isStranger)
    const nothing: Answer = { total: 0, unnarrowed: 0, strangers, unknown, unknownFields, results: [] }
    const hasWords = words.length + asked.phrases.length + asked.leftOut.length > 0
    if (empty || (asked.words.length && !words.length) || !(hasWords || fields.length || tokens.length || unknown.length)) return nothing
    const { phrases, leftOut } = asked
    const all = hasWords ? await find({ words, phrases, leftOut, fields: [], tokens: [] }) : []
    const isNarrowed = fields.length > 0 || tokens.length > 0
    if (unknown.length || unknownFields.length || (hasWords && !all.length)) return { ...nothing, unnarrowed: all.length }
    const found = isNarrowed ? await find({ words, phrases, leftOut, fields, tokens }) : all
    const marked = [...words, ...phrases].join(' ')
    const results = await Promise.all(found.slice(0, count).map(async (result) => toFound(await result.data(), marked, facets)))
    return { ...nothing, total: found.length, unnarrowed: hasWords ? all.length : found.length, results }
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

/** What a query comes to in an index. */
interface Wanted extends Pick<AskedWords, 'words' | 'phrases' | 'leftOut'> {
  /** What was typed to narrow by: of each, records filed under any of its ids. */
  fields: (Pick<TypedField, 'facet' | 'isLeftOut'> & { ids: string[] })[]
  /** The made-up words of what was chosen. */
  tokens: string[]
}

async function withoutStrangers(
  asked: readonly string[],
  isStranger: (word: string) => Promise<boolean>,
): Promise<{ words: string[]; strangers: string[] }> {
  const [words, strangers]: [string[], string[]] = [[], []]
  for (const word of asked) ((await isStranger(word)) ? strangers : words).push(word)
  return { words, strangers }
}

/** The tokens for what was chosen; only the facet table knows which there are. */
function tokensFor(query: Query, facets: FacetTable): { tokens: string[]; unknown: Answer['unknown'] } {
  const chosen = narrowings.filter((facet) => query[facet])
  const unknown = chosen.filter((facet) => !facets[facet].some(({ id }) => id === query[facet]))
  return { tokens: chosen.map((facet) => tokenOf(facet, query[facet] ?? '')), unknown }
}
