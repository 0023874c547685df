import { idOf } from '../../model/annotation-ids.ts'
import type { FacetTable, FacetValue } from '../facet-table.ts'
import { dateOfToken, type FacetName, facetNames, tokenOf } from '../tokens.ts'
import type { Found } from './conversation.ts'
import { bestPassage, foundInNote, sameWords } from './highlight.ts'
import type { PagefindFragment } from './pagefind-module.ts'

/** A record's text as a result: the best of its passages with its address, and what its tokens say in the facet table. */
export function toFound({ url, content, meta, locations }: PagefindFragment, searched: string, facets: FacetTable): Found {
  const tokens = (meta['tokens'] ?? '').split(' ')
  const filedUnder = (facet: FacetName) => valuesByToken(facets).get(tokens.find((token) => token.startsWith(tokenStart(facet))) ?? '')
  const { index, words } = bestPassage(content, locations, sameWords(meta['spellings'] ?? '', searched))
  const [page = '', label = ''] = url.split('#')
  const [article, wording, standing] = [filedUnder('article'), filedUnder('wording'), filedUnder('standing')]
  const inWords = words.some(({ found }) => found)
  return {
    url: `${page}#${idOf.passage(label, index)}`,
    // Below its article's, as `pathOf.passagePage` has it; with that would come more code than the rest of the script.
    page: `${page}${label}/`,
    kind: filedUnder('kind')?.id ?? '',
    who: filedUnder('speaker')?.name ?? '',
    date: tokens.map(dateOfToken).find((date) => date !== undefined) ?? '',
    standing: wording && standing && { wording: wording.id, says: standing.name },
    article: { url: page, title: article?.name ?? '', published: article?.date ?? '', language: article?.language },
    words,
    note: inWords ? undefined : foundInNote(meta['note'] ?? '', searched, sameWords(meta['noteSpellings'] ?? '', searched)),
  }
}

const byToken = new WeakMap<FacetTable, Map<string, FacetValue>>()

/** A facet table's values by their tokens, made once for each table. */
function valuesByToken(facets: FacetTable): Map<string, FacetValue> {
  const made =
    byToken.get(facets) ?? new Map(facetNames.flatMap((facet) => facets[facet].map((value) => [tokenOf(facet, value.id), value] as const)))
  byToken.set(facets, made)
  return made
}

/** What all tokens of a facet begin with. */
function tokenStart(facet: FacetName): string {
  return tokenOf(facet, '').slice(0, -1)
}
