import { isUnchanged } from '../../comparison/aligned-stretches.ts'
import type { FindWhole } from '../../comparison/compare-words.ts'
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

interface AssessedPlace {
  fragment: PagefindFragment
  assessment: Assessment
}

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

  /** The likeliest places. */
  async function likeliestPlaces(text: string): Promise<PagefindFragment[]> {
    const candidates = await findCandidates(text, pagefind, await parts.vocabulary(), rows.length, ofKinds)
    return Promise.all(candidates.map((result) => result.data()))
  }

  return async (text) => {
    const nothing = { places: [], searched }
    const size = sizeOf(text)
    if (size === 'no words' || size === 'too long') return { finding: size, ...nothing }
    const likeliest = rows.length ? await likeliestPlaces(text) : []
    const places = assessed(text, likeliest)
    const isVerbatim = ({ finding, isWhole }: Assessment) => finding === 'verbatim' && (size === 'enough' || isWhole)
    const verbatim = places.filter(({ assessment }) => isVerbatim(assessment)).slice(0, maxPlaces)
    if (verbatim.length) return { finding: 'verbatim', places: verbatim.map(checkedPlace), searched }
    if (size === 'too short') return { finding: size, ...nothing }
    // Most pasted words are word for word here or nowhere, so the lists of what may be written otherwise are loaded only now.
    const { findCleaned } = await import('../../comparison/find-cleaned.ts')
    const cleaned = assessed(text, likeliest, findCleaned)
      .filter(({ assessment }) => assessment.finding === 'cleaned')
      .slice(0, maxPlaces)
    if (cleaned.length) return { finding: 'cleaned', places: cleaned.map(checkedPlace), searched }
    const closest = places.find(({ assessment }) => isClose(assessment))
    return closest ? { finding: 'differs', places: [checkedPlace(closest)], searched } : { finding: 'not found', ...nothing }
  }
}

/** Places, each compared with a text; the closest first. */
function assessed(text: string, fragments: readonly PagefindFragment[], findCleaned?: FindWhole): AssessedPlace[] {
  return fragments
    .map((fragment) => {
      const { content, shown } = fragment
      const passages = content.split(passageBreak)
      return { fragment, assessment: assess(text, { passages, speakers: shown.speakers, language: shown.in.language }, findCleaned) }
    })
    .sort((a, b) => byCloseness(a.assessment, b.assessment))
}

function checkedPlace({ fragment, assessment }: AssessedPlace): CheckedPlace {
  const { place, stretches, context } = assessment
  return {
    ...resultPlace(fragment, place),
    context: isUnchanged(stretches) ? context : undefined,
    stretches,
    differences: differencesInWords(stretches),
    declared: declaredInWords(stretches),
  }
}
