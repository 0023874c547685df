import { isUnchanged } from '../../comparison/aligned-stretches.ts'
import type { FindWhole } from '../../comparison/compare-words.ts'
import { declaredInWords, differencesInWords } from '../../comparison/differences-in-words.ts'
import { indexWords } from '../../comparison/indexed-text.ts'
import { readPrinted } from '../../comparison/printed.ts'
import { cached } from '../../model/cached.ts'
import { applyFilters } from '../browser/filters.ts'
import type { IndexParts } from '../browser/index-parts.ts'
import type { Answerer, IndexLocation } from '../browser/index-worker.ts'
import type { PagefindFragment, PagefindModule, PagefindResult } from '../browser/pagefind-module.ts'
import type { ResultPlace } from '../browser/protocol.ts'
import { resultPlace } from '../browser/search-result.ts'
import { passageBreak } from '../record-format.ts'
import { type Assessment, assess, byCloseness, isClose, passageWith, sizeOf } from './assess.ts'
import { findCandidates } from './candidates.ts'
import { breakHyphen } from './doubtful-parts.ts'
import {
  type CheckAnswer,
  type CheckedPlace,
  type CheckQuestion,
  type FoundWords,
  maxPlaces,
  type QuoteCheck,
  type Stretch,
} from './protocol.ts'

interface AssessedPlace {
  fragment: PagefindFragment
  assessment: Assessment
}

/** The kinds of records that a quotation is compared with: quotes in articles, and words of sources. */
const saidKinds = ['quote', 'wording']
/** The kinds of records with the words of an article, which are its own where they are nobody’s quote. */
const ownKinds = ['paragraph', 'article', 'note']

/** The share of words that are written alike where they are the same words, some of them written otherwise. */
const leastShared = 0.3

/** How many paragraphs of articles are looked at for the words of one pasted paragraph. */
const maxParagraphs = 4

/** Opens the check of pasted words over Pagefind's module and the files beside its index. */
export async function openQuoteCheck(
  pagefind: PagefindModule,
  parts: IndexParts,
  location: IndexLocation,
): Promise<Answerer<CheckQuestion, CheckAnswer>> {
  await pagefind.options({ basePath: location.index, baseUrl: location.site, ranking: { metaWeights: {} } })
  const { ids, sets, rows } = (await parts.column('kind')).value
  // An index without records has no language, and Pagefind fails on it.
  if (rows.length) await pagefind.init()
  const countOf = (kind: string) => rows.filter((row) => sets[row]?.includes(ids.indexOf(kind))).length
  const searched = { quotes: countOf('quote'), wordings: countOf('wording') }

  /** The likeliest places among records of some kinds. */
  async function likeliestPlaces(text: string, kinds: string[], most?: number): Promise<PagefindFragment[]> {
    if (!kinds.some((kind) => ids.includes(kind))) return []
    const ofKinds = (results: readonly PagefindResult[]) => applyFilters(results, [{ facet: 'kind', ids: kinds }], parts)
    const candidates = await findCandidates(inBothForms(text), pagefind, await parts.vocabulary(), rows.length, ofKinds)
    return Promise.all(candidates.slice(0, most).map((result) => result.data()))
  }

  /** Judges the words of one quotation. */
  async function judge(text: string): Promise<{ finding: QuoteCheck['finding']; places: AssessedPlace[] }> {
    const size = sizeOf(text)
    if (size === 'no words' || size === 'too long') return { finding: size, places: [] }
    const likeliest = await likeliestPlaces(text, saidKinds)
    const places = assessed(text, likeliest)
    const isVerbatim = ({ finding, isWhole }: Assessment) => finding === 'verbatim' && (size === 'enough' || isWhole)
    const verbatim = places.filter(({ assessment }) => isVerbatim(assessment))
    if (verbatim.length) return { finding: 'verbatim', places: verbatim.slice(0, maxPlaces) }
    if (size === 'too short') return { finding: size, places: [] }
    // Most pasted words are word for word here or nowhere, so the lists of what may be written otherwise are loaded only now.
    const { findCleaned } = await import('../../comparison/find-cleaned.ts')
    const similar = places.filter(({ assessment }) => assessment.shared >= leastShared).map(({ fragment }) => fragment)
    const cleaned = assessed(text, similar, findCleaned).filter(({ assessment }) => assessment.finding === 'cleaned')
    if (cleaned.length) return { finding: 'cleaned', places: cleaned.slice(0, maxPlaces) }
    const own = assessed(text, await likeliestPlaces(text, ownKinds)).filter(({ assessment }) => assessment.finding === 'verbatim')
    if (own.length) return { finding: 'own words', places: own.slice(0, maxPlaces) }
    const closest = places.find(({ assessment }) => isClose(assessment))
    return closest ? { finding: 'differs', places: [closest] } : { finding: 'not found', places: [] }
  }

  /** Judges a quotation, and its paragraphs one by one if no place has all of them. */
  async function judgeParagraphs(text: string) {
    const whole = await judge(text)
    const paragraphs = text.split('\n').filter((paragraph) => sizeOf(paragraph) !== 'no words')
    if (whole.finding === 'verbatim' || paragraphs.length < 2) return whole
    const each: Awaited<ReturnType<typeof judge>>[] = []
    for (const paragraph of paragraphs) each.push(await judge(paragraph))
    const isFound = each.every(({ finding }) => finding === 'verbatim' || finding === 'cleaned')
    if (!isFound || whole.finding === 'cleaned') return whole
    const finding = each.some((one) => one.finding === 'cleaned') ? 'cleaned' : 'verbatim'
    return { finding, places: each.flatMap(({ places }) => places.slice(0, 1)), isInParts: true } as const
  }

  /** Finds quotations of a group together in one passage, and what it has between them. */
  async function findTogether(pieces: readonly string[]): Promise<{ fragment: PagefindFragment; between: string[] } | undefined> {
    const text = pieces.join(' … ')
    if (sizeOf(text) !== 'enough') return undefined
    const [first] = assessed(text, await likeliestPlaces(text, saidKinds))
    if (first?.assessment.finding !== 'verbatim') return undefined
    const declaresGaps = pieces.some((piece) => readPrinted(piece).some(({ is }) => is === 'gap'))
    const between = first.assessment.stretches.flatMap((stretch) => (stretch.is === 'gap' ? [stretch.left] : []))
    return { fragment: first.fragment, between: declaresGaps ? [] : between }
  }

  async function checkGroup({ text, quotations, group }: Extract<CheckQuestion, { is: 'quotations' }>): Promise<QuoteCheck[]> {
    const which = [...quotations.keys()].filter((i) => quotations[i]?.group === group)
    const pieces = which.map((i) => quotations[i]?.words ?? '')
    const together = pieces.length > 1 ? await findTogether(pieces) : undefined
    const checks: QuoteCheck[] = []
    for (const [i, words] of pieces.entries()) {
      const judged = await judgeParagraphs(words)
      const here = together && assessed(words, [together.fragment])[0]
      const isHere = here?.assessment.finding === 'verbatim'
      const others = judged.finding === 'verbatim' ? judged.places.filter(({ fragment }) => fragment.url !== here?.fragment.url) : []
      const places = isHere ? [here, ...others].slice(0, maxPlaces) : judged.places
      const between = together?.between[i]
      const check: QuoteCheck = {
        ...judged,
        ...(isHere && { finding: 'verbatim', together: { ...(between && { between }) } }),
        places: await Promise.all(places.map((place) => checkedPlace(words, place))),
        searched,
      }
      checks.push({ ...check, ...(await speakersOf(text, quotations, which[i] ?? 0, check)) })
    }
    return checks
  }

  /** Whose the words are, where that is worth saying. */
  async function speakersOf(text: string, quotations: Parameters<typeof whoseWordsOf>[1], which: number, { finding, places }: QuoteCheck) {
    const isSaid = finding === 'verbatim' || finding === 'cleaned' || finding === 'differs'
    const isFramed = text.length > (quotations[which]?.words.length ?? 0) + 6
    const isByOne = new Set(places.flatMap(({ who, others = [] }) => [who, ...others])).size < 2
    if (!isSaid || (!isFramed && isByOne)) return {}
    return whoseWordsOf(text, quotations, which, places)
  }

  async function whoseWordsOf(
    text: string,
    quotations: Extract<CheckQuestion, { is: 'quotations' }>['quotations'],
    which: number,
    places: CheckedPlace[],
  ) {
    const [{ whoseWords }, { speaker }] = await Promise.all([import('./whose-words-pasted.ts'), parts.facets()])
    return whoseWords({ text, quotations }, which, places, speaker)
  }

  /** What is not in quotation marks, but published here: words of an article, or of somebody who is quoted or speaks in a source. */
  async function findUnmarked(text: string, stretches: readonly Stretch[]): Promise<FoundWords[]> {
    const said = finderIn(await likeliestPlaces(text, saidKinds, maxParagraphs))
    const own = finderIn(await likeliestPlaces(text, ownKinds, maxParagraphs))
    const whole = own(text)
    return stretches.flatMap(({ start, end }) =>
      sentencesIn(text, start, end).flatMap((sentence): FoundWords[] => {
        const words = text.slice(sentence.start, sentence.end)
        const isEnough = sizeOf(words) === 'enough'
        const place = (isEnough ? said(words) : undefined) ?? whole ?? (isEnough ? own(words) : undefined)
        return place ? [{ ...sentence, place }] : []
      }),
    )
  }

  return async (question) =>
    question.is === 'quotations'
      ? { is: 'quotations', checks: await checkGroup(question) }
      : { is: 'unmarked', found: await findUnmarked(question.text, question.stretches) }
}

/** A function that finds the first of some records that has words whole. */
function finderIn(fragments: readonly PagefindFragment[]): (words: string) => ResultPlace | undefined {
  return (words) => {
    for (const fragment of fragments) {
      const place = passageWith(words, indexedPassages(fragment))
      if (place !== undefined) return resultPlace(fragment, place)
    }
    return undefined
  }
}

const indexedPassages = cached(({ content, shown }: PagefindFragment) =>
  content.split(passageBreak).map((passage) => indexWords([passage], shown.in.language)),
)

/** The sentences of a stretch of a text. */
function sentencesIn(text: string, start: number, end: number): Stretch[] {
  return [...text.slice(start, end).matchAll(/\S[^.!?。！？]*(?:[.!?](?!\s|$)[^.!?。！？]*)*[.!?。！？]*/g)].map(
    ({ 0: sentence, index }) => ({
      start: start + index,
      end: start + index + sentence.trimEnd().length,
    }),
  )
}

/** Words with each word that was broken at a hyphen as one word and as two, for searching. */
function inBothForms(text: string): string {
  if (!text.includes(breakHyphen)) return text
  return `${text.replace(new RegExp(`${breakHyphen} ?`, 'g'), '')} … ${text.replaceAll(breakHyphen, '-')} … ${text.replaceAll(breakHyphen, ' ')}`
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

async function checkedPlace(text: string, { fragment, assessment }: AssessedPlace): Promise<CheckedPlace> {
  const { place, stretches, context, noteNumbers } = assessment
  const others = othersWhoSay(text, fragment, place)
  return {
    ...resultPlace(fragment, place),
    ...(others.length && { others }),
    context: isUnchanged(stretches) ? context : undefined,
    stretches,
    differences: differencesInWords(stretches),
    declared: declaredInWords(stretches),
    cuts: ownKinds.includes(fragment.shown.kind) ? [] : await cutsOf(assessment),
    noteNumbers,
  }
}

/** Who else says the same words at a place where several people speak. */
function othersWhoSay(text: string, { content, shown: { speakers = [], in: page } }: PagefindFragment, place: number): string[] {
  const passages = content.split(passageBreak)
  const others = [...new Set(speakers)].filter((one) => one && one !== speakers[place])
  return others.filter((one) => {
    const own = passages.filter((_, i) => speakers[i] === one)
    return assess(text, { passages: own, language: page.language }).finding === 'verbatim'
  })
}

/** What the words hide of the sentence that they are cut out of; the lists of words that turn a meaning are loaded only where there is more of it. */
async function cutsOf({ edges, isWhole }: Assessment): Promise<CheckedPlace['cuts']> {
  const { from = 0, to = 0, source } = edges ?? {}
  if (!edges || isWhole || (from === 0 && to === source?.words.length)) return []
  const { cutsAt } = await import('../../comparison/cut-edges.ts')
  return cutsAt(edges)
}
