import { metaWeights } from '../custom-record.ts'
import type { FacetTable } from '../facet-table.ts'
import { filedUnder } from '../query/filed-under.ts'
import { nearestWord } from '../query/nearest-word.ts'
import { type AskedWords, readWords, type TypedField } from '../query/read-words.ts'
import { type FacetName, tokenOf } from '../tokens.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { type Answer, type Ask, counted, narrowings, type Query } from './conversation.ts'
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

/** With more words than these, no search is made without each of them in turn. */
const mostWords = 12

/**
 * Makes an engine from Pagefind's module and what was made with the index.
 *
 * @param loadVocabulary loads the words that records have; asked for when a word is met that none has
 */
export async function openEngine(
  pagefind: PagefindModule,
  facets: FacetTable,
  loadVocabulary: () => Promise<Vocabulary>,
  places: Places,
): Promise<Engine> {
  await pagefind.options({ basePath: places.index, baseUrl: places.site, ranking: { metaWeights } })
  // An index without records has no language, and Pagefind fails on it.
  const empty = facets.kind.length === 0
  if (!empty) await pagefind.init()
  const strangers = new Map<string, boolean>()
  let vocabulary: Vocabulary | undefined

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

  /** The words to search for, and what became of those that no record has. */
  async function readable(
    typed: readonly string[],
    asTyped: boolean,
  ): Promise<Pick<Answer, 'strangers' | 'corrected'> & { words: string[] }> {
    const [words, strangers, corrected]: [string[], string[], Answer['corrected']] = [[], [], []]
    for (const word of typed) {
      if (!(await isStranger(word))) {
        words.push(word)
        continue
      }
      if (!asTyped) vocabulary ??= await loadVocabulary()
      const meant = vocabulary && !asTyped ? nearestWord(word, vocabulary) : undefined
      if (meant) {
        words.push(meant)
        corrected.push({ typed: word, meant })
      } else strangers.push(word)
    }
    return { words, strangers, corrected }
  }

  /** The records that Pagefind finds for words, by their ids. */
  async function idsOf(words: string): Promise<Set<string>> {
    return new Set((await pagefind.search(words)).results.map(({ id }) => id))
  }

  const filings = new Map<string, Set<string>>()

  /** The records that are filed under a value. */
  async function filed(facet: FacetName, id: string): Promise<Set<string>> {
    const token = tokenOf(facet, id)
    const ids = filings.get(token) ?? (await idsOf(token))
    filings.set(token, ids)
    return ids
  }

  /** How many of the records that are wanted each value has; what is chosen of its like does not count. */
  async function countsOf(wanted: Wanted, found: readonly PagefindResult[]): Promise<Answer['counts']> {
    const counts: Answer['counts'] = { kind: {}, wording: {} }
    for (const facet of counted) {
      const others = wanted.narrowed.filter((one) => one.facet !== facet || one.isLeftOut)
      const among = others.length === wanted.narrowed.length ? found : await find({ ...wanted, narrowed: others })
      for (const { id } of facets[facet]) {
        const ids = await filed(facet, id)
        counts[facet][id] = among.filter((one) => ids.has(one.id)).length
      }
    }
    return counts
  }

  /** The records that all of these let pass. Words in quotation marks are a phrase to Pagefind only when nothing else is searched with them. */
  async function sieve({ phrases, leftOut, narrowed }: Omit<Wanted, 'words'>): Promise<(id: string) => boolean> {
    const having: Set<string>[] = []
    const without: Set<string>[] = []
    for (const phrase of phrases) having.push(await idsOf(`"${phrase}"`))
    for (const words of leftOut) without.push(await idsOf(`"${words}"`))
    for (const { facet, ids, isLeftOut } of narrowed) {
      const any = new Set<string>()
      for (const id of ids) for (const one of await filed(facet, id)) any.add(one)
      ;(isLeftOut ? without : having).push(any)
    }
    return (id) => having.every((ids) => ids.has(id)) && !without.some((ids) => ids.has(id))
  }

  /** The records that are wanted, best first. What marks found words is the search that comes last. */
  async function find({ words, phrases, leftOut, narrowed }: Wanted): Promise<PagefindResult[]> {
    // One value can be asked for with the words; several, or one to leave out, are a sieve. So is every value beside a phrase alone.
    const isPhrase = !words.length && phrases.length === 1
    const isToken = ({ ids, isLeftOut }: Narrowed) => !isPhrase && ids.length === 1 && !isLeftOut
    const tokens = narrowed.filter(isToken).map(({ facet, ids: [id = ''] }) => tokenOf(facet, id))
    const passes = await sieve({ phrases, leftOut, narrowed: narrowed.filter((one) => !isToken(one)) })
    const asked = isPhrase ? `"${phrases[0]}"` : [...words, ...phrases, ...tokens].join(' ')
    const { results } = await pagefind.search(asked || null)
    return results.filter(({ id }) => passes(id))
  }

  /** Of words that no record has all of, the one without which the fewest records are found: the others then ask for the most. */
  async function lackingWord(wanted: Wanted): Promise<string | undefined> {
    const { words } = wanted
    if (words.length < 2 || words.length > mostWords) return undefined
    let best: { word: string; found: number } | undefined
    for (const word of words) {
      const found = (await find({ ...wanted, words: words.filter((other) => other !== word) })).length
      if (found && (!best || found < best.found)) best = { word, found }
    }
    return best?.word
  }

  async function answer({ query, count }: Ask): Promise<Answer> {
    const asked = readWords(query.words)
    const narrowed = [...chosenIn(query, facets), ...typedIn(asked, facets)]
    const unknown = narrowed.flatMap((one) => one.unknown)
    const { words, strangers, corrected } = await readable(asked.words, query.asTyped ?? false)
    const nothing: Answer = { total: 0, unnarrowed: 0, strangers, corrected, unknown, counts: { kind: {}, wording: {} }, results: [] }
    const hasWords = words.length + asked.phrases.length + asked.leftOut.length > 0
    if (empty || (asked.words.length && !words.length) || !(hasWords || narrowed.length)) return nothing
    const { phrases, leftOut } = asked
    const asking: Wanted = { words, phrases, leftOut, narrowed: [] }
    const having = hasWords ? await find(asking) : []
    const lacking = having.length ? undefined : await lackingWord(asking)
    const wanted = { words: words.filter((word) => word !== lacking), phrases, leftOut, narrowed }
    const all = lacking ? await find({ ...wanted, narrowed: [] }) : having
    if (narrowed.some(({ ids, isLeftOut }) => !ids.length && !isLeftOut) || (hasWords && !all.length))
      return { ...nothing, ...(lacking && { lacking }), unnarrowed: all.length }
    const found = narrowed.length ? await find(wanted) : all
    const marked = [...wanted.words, ...phrases].join(' ')
    const results = await Promise.all(found.slice(0, count).map(async (result) => toFound(await result.data(), marked, facets)))
    // Not before the results have their words: counting searches anew.
    const counts = await countsOf(wanted, found)
    return {
      ...nothing,
      ...(lacking && { lacking }),
      total: found.length,
      unnarrowed: hasWords ? all.length : found.length,
      counts,
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

/** Something that results are narrowed by: they are filed under any of its ids, or under none. */
interface Narrowed extends Pick<TypedField, 'facet' | 'isLeftOut'> {
  ids: string[]
  unknown: Answer['unknown']
}

/** What a query comes to in an index. */
interface Wanted extends Pick<AskedWords, 'words' | 'phrases' | 'leftOut'> {
  narrowed: Narrowed[]
}

/** What was chosen in the form. Only the facet table knows what may be asked for. */
function chosenIn(query: Query, facets: FacetTable): Narrowed[] {
  return narrowings.flatMap((facet) => {
    const chosen = query[facet] ?? []
    const ids = chosen.filter((id) => facets[facet].some((value) => value.id === id))
    const unknown = chosen.filter((id) => !ids.includes(id)).map((id) => ({ facet, id }))
    return chosen.length ? [{ facet, ids, isLeftOut: false, unknown }] : []
  })
}

/** What was typed to narrow by. */
function typedIn({ fields }: AskedWords, facets: FacetTable): Narrowed[] {
  return fields.map((field) => {
    const ids = filedUnder(field, facets)
    return { facet: field.facet, ids, isLeftOut: field.isLeftOut, unknown: ids.length ? [] : [{ typed: field.typed }] }
  })
}
