import { isUnchanged } from '../../comparison/aligned-stretches.ts'
import { declaredInWords, differencesInWords } from '../../comparison/differences-in-words.ts'
import { applyFilters } from '../browser/filters.ts'
import type { IndexParts } from '../browser/index-parts.ts'
import type { Answerer, IndexLocation } from '../browser/index-worker.ts'
import type { PagefindFragment, PagefindModule, PagefindResult } from '../browser/pagefind-module.ts'
import { resultPlace } from '../browser/search-result.ts'
import { passageBreak } from '../record-format.ts'
import { type Assessment, assess, byCloseness, isClose, sizeOf } from './assess.ts'
import { findCandidates } from './candidates.ts'
import { type CheckedPlace, maxPlaces, type QuoteCheck } from './protocol.ts'

/** The kinds of records that a text is compared with: quotes in articles, and words of sources. */
const kinds = ['quote', 'wording']

/** Opens the check of pasted words over Pagefind's module and the files beside its index. */
export async function openQuoteCheck(
  pagefind: PagefindModule,
  parts: IndexParts,
  location: IndexLocation,
): Promise<Answerer<string, QuoteCheck>> {
  await pagefind.options({ basePath: location.index, baseUrl: location.site, ranking: { metaWeights: {} } })
  const { ids, sets, rows } = (await parts.column('kind')).value
  // An index without records has no language, and Pagefind fails on it.
  if (rows.length) await pagefind.init()
  const countOf = (kind: string) => rows.filter((row) => sets[row]?.includes(ids.indexOf(kind))).length
  const searched = { quotes: countOf('quote'), wordings: countOf('wording') }
  const ofKinds = (results: readonly PagefindResult[]) => applyFilters(results, [{ facet: 'kind', ids: kinds }], parts)

  /** The likeliest places, each compared with the text; the closest first. */
  async function assessedPlaces(text: string): Promise<{ fragment: PagefindFragment; assessment: Assessment }[]> {
    const candidates = await findCandidates(text, pagefind, await parts.vocabulary(), rows.length, ofKinds)
    const fragments = await Promise.all(candidates.map((result) => result.data()))
    return fragments
      .map((fragment) => {
        const { content, shown } = fragment
        return {
          fragment,
          assessment: assess(text, { passages: content.split(passageBreak), speakers: shown.speakers, language: shown.in.language }),
        }
      })
      .sort((a, b) => byCloseness(a.assessment, b.assessment))
  }

  return async (text) => {
    const nothing = { places: [], searched }
    const size = sizeOf(text)
    if (size === 'no words' || size === 'too long') return { finding: size, ...nothing }
    const places = rows.length ? await assessedPlaces(text) : []
    const isVerbatim = ({ finding, isWhole }: Assessment) => finding === 'verbatim' && (size === 'enough' || isWhole)
    const verbatim = places.filter(({ assessment }) => isVerbatim(assessment)).slice(0, maxPlaces)
    if (verbatim.length) return { finding: 'verbatim', places: verbatim.map(checkedPlace), searched }
    if (size === 'too short') return { finding: size, ...nothing }
    const cleaned = places.filter(({ assessment }) => assessment.finding === 'cleaned').slice(0, maxPlaces)
    if (cleaned.length) return { finding: 'cleaned', places: cleaned.map(checkedPlace), searched }
    const closest = places.find(({ assessment }) => isClose(assessment))
    return closest ? { finding: 'differs', places: [checkedPlace(closest)], searched } : { finding: 'not found', ...nothing }
  }
}

function checkedPlace({ fragment, assessment }: { fragment: PagefindFragment; assessment: Assessment }): CheckedPlace {
  const { place, stretches, context } = assessment
  return {
    ...resultPlace(fragment, place),
    context: isUnchanged(stretches) ? context : undefined,
    stretches,
    differences: differencesInWords(stretches),
    declared: declaredInWords(stretches),
  }
}
