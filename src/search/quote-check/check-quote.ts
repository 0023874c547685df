import { declaredInWords, differencesInWords } from '../../comparison/differences-in-words.ts'
import { isUnchanged } from '../../comparison/parts.ts'
import { idOf } from '../../model/annotation-ids.ts'
import type { IndexLocation } from '../browser/engine.ts'
import { applyFilters } from '../browser/filters.ts'
import type { IndexParts } from '../browser/index-parts.ts'
import type { PagefindFragment, PagefindModule, PagefindResult } from '../browser/pagefind-module.ts'
import type { Answerer } from '../browser/worker-host.ts'
import { passageBreak } from '../index/custom-record.ts'
import { type Assessment, assess, byCloseness, isClose } from './assess.ts'
import { findCandidates } from './candidates.ts'
import type { Checked, CheckedPlace } from './checked.ts'
import { sizeOf } from './size.ts'

/** What a text is held against: what somebody said, as articles print it and as sources have it. */
const ours = ['quote', 'wording']

/** How many places with the very words are told. */
const mostPlaces = 10

/** Makes the check of pasted words from Pagefind's module and what lies beside its index. */
export async function openQuoteCheck(
  pagefind: PagefindModule,
  parts: IndexParts,
  places: IndexLocation,
): Promise<Answerer<string, Checked>> {
  await pagefind.options({ basePath: places.index, baseUrl: places.site, ranking: { metaWeights: {} } })
  const { ids, sets, rows } = (await parts.column('kind')).part
  // An index without records has no language, and Pagefind fails on it.
  if (rows.length) await pagefind.init()
  const countOf = (kind: string) => rows.filter((row) => sets[row]?.includes(ids.indexOf(kind))).length
  const searched = { quotes: countOf('quote'), wordings: countOf('wording') }
  const ofOurs = (results: readonly PagefindResult[]) =>
    applyFilters(results, [{ facet: 'kind', ids: ours, isLeftOut: false, unknown: [] }], parts)

  /** The likeliest places, each with what holding the text against it came to; the nearest first. */
  async function assessedPlaces(text: string): Promise<{ fragment: PagefindFragment; assessed: Assessment }[]> {
    const ground = { pagefind, vocabulary: await parts.vocabulary(), size: rows.length, ours: ofOurs }
    const fragments = await Promise.all((await findCandidates(text, ground)).map((result) => result.data()))
    return fragments
      .map((fragment) => ({
        fragment,
        assessed: assess(text, { passages: fragment.content.split(passageBreak), language: fragment.shown.in.language }),
      }))
      .sort((a, b) => byCloseness(a.assessed, b.assessed))
  }

  return {
    async answer(text) {
      const nothing = { places: [], searched }
      const size = sizeOf(text)
      if (size === 'no words' || size === 'too long') return { finding: size, ...nothing }
      const assessed = rows.length ? await assessedPlaces(text) : []
      const told = (list: typeof assessed) => list.slice(0, mostPlaces).map(({ fragment, assessed }) => toPlace(fragment, assessed))
      const verbatim = assessed.filter(({ assessed }) => assessed.finding === 'verbatim' && (size === 'enough' || assessed.isWhole))
      if (verbatim.length) return { finding: 'verbatim', places: told(verbatim), searched }
      if (size === 'too short') return { finding: size, ...nothing }
      const near = assessed.filter(({ assessed }) => isClose(assessed)).slice(0, 1)
      return near.length ? { finding: 'differs', places: told(near), searched } : { finding: 'not found', ...nothing }
    },
  }
}

function toPlace({ url, shown }: PagefindFragment, { place, parts, context }: Assessment): CheckedPlace {
  const { spellings: _spellings, noteSpellings: _noteSpellings, ...rest } = shown
  const [page = '', label = ''] = url.split('#')
  const isQuote = shown.kind === 'quote'
  return {
    ...rest,
    url: `${page}#${isQuote ? idOf.passage(label, place) : label}`,
    page,
    // Below its article's, as `pathOf.passagePage` has it.
    ...(isQuote && { alone: `${page}${label}/` }),
    context: isUnchanged(parts) ? context : undefined,
    parts,
    differences: differencesInWords(parts),
    declared: declaredInWords(parts),
  }
}
