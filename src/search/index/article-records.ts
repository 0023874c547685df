import type { Archive, Published } from '../../archive/archive.ts'
import { provenanceOf } from '../../archive/archive.ts'
import { list } from '../../language/en/forms.ts'
import { type Article, newsDayOf } from '../../model/article.ts'
import { formatAddress, layoutId, noteId } from '../../model/ids.ts'
import { paragraphsOf } from '../../model/paragraphs.ts'
import { pathOf } from '../../model/permalink.ts'
import { annotationView } from '../../views/annotation-view.ts'
import { articleChanges } from '../../views/article-changes.ts'
import { articleFacets, articleShown, kindFacet, noteTexts, withoutNote, yearFacet } from './annotation-records.ts'
import { changeTexts, formerTexts, type PlacedText } from './former-records.ts'
import type { SearchRecord } from './records.ts'
import { otherSpellings, type Spellings } from './spellings.ts'

/** One record for each background note, with its title and text. */
export function noteRecords(archive: Archive, groups: readonly Spellings[]): SearchRecord[] {
  const textsOf = noteTexts(archive)
  return archive.entries.flatMap((entry) => {
    const { article, annotation } = entry
    if (annotation.kind !== 'note') return []
    const { title } = annotationView(archive, entry)
    const texts = [title, ...textsOf(entry)]
    const id = noteId(annotation.label)
    return [
      articleRecord(
        article,
        groups,
        'note',
        texts.map((words) => ({ words, id })),
        { path: formatAddress(pathOf.article(article.slug), id), title },
      ),
    ]
  })
}

/** One record for each article: its headline, standfirst, topics and headings, and what its page says about the text. */
export function articleRecords(archive: Archive, groups: readonly Spellings[]): SearchRecord[] {
  return archive.articles.map((published) => {
    const { model, rendered } = published
    const authors = list(model.byline.map((id) => archive.people.get(id)?.model.name ?? id))
    const head = [model.title, model.standfirst, ...(model.topics.length ? [list(model.topics)] : [])]
    const headings = rendered.texts.filter(({ paragraph, note }) => paragraph === undefined && note === undefined)
    return articleRecord(
      model,
      groups,
      'article',
      [
        ...head.map((words) => ({ words, id: '' })),
        ...headings.map(({ words, section = '' }) => ({ words, id: section })),
        ...aboutTheText(archive, model),
        ...formerTexts(archive, pathOf.article(model.slug)),
      ],
      { path: pathOf.article(model.slug), title: model.title, who: authors },
    )
  })
}

/** What an article's page says below its text: where it came from, what departs from it, what was changed, and exceptions to rules. */
function aboutTheText(archive: Archive, model: Article): PlacedText[] {
  const about = [
    ...(provenanceOf(archive, model)?.rendered.texts.map(({ words }) => words) ?? []),
    ...model.departures.flatMap(({ received, published, why }) => [received, published, why]),
    ...Object.values(model.allow),
  ]
  const texts = [...about.map((words) => ({ words, id: layoutId('about') })), ...changeTexts(articleChanges(archive, model))]
  return texts.filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
}

/** One record for each paragraph of an article, with the words for its pictures. */
export function paragraphRecords(archive: Archive, groups: readonly Spellings[]): SearchRecord[] {
  return archive.articles.flatMap((published) => paragraphRecordsOf(archive, published, groups))
}

function paragraphRecordsOf(archive: Archive, { model, rendered }: Published<Article>, groups: readonly Spellings[]): SearchRecord[] {
  const page = pathOf.article(model.slug)
  const ids = archive.history.pages[page]?.paragraphIds
  const texts = Map.groupBy(rendered.texts, ({ paragraph }) => paragraph)
  return paragraphsOf(model).flatMap(({ start, end, section }, number) => {
    const own = texts.get(number)
    if (!own) return []
    const id = ids?.[number] || section || ''
    const within = model.annotations.filter(({ passages }) =>
      passages.some(({ pieces }) => pieces.some((piece) => piece.start < end && piece.end > start)),
    )
    const passages = own.map(({ words }) => ({ words, id }))
    return [
      {
        ...articleRecord(model, groups, 'paragraph', passages, { path: formatAddress(page, id) }),
        annotations: within.map(({ passages: [first] }) => `/${pathOf.passage(model.slug, first?.id ?? '')}`),
      },
    ]
  })
}

/** A record of an article's own words. Each of its passages has the id where it is. */
function articleRecord(
  article: Article,
  groups: readonly Spellings[],
  kind: 'note' | 'article' | 'paragraph',
  texts: readonly PlacedText[],
  { path, title, who = '' }: { path: string; title?: string; who?: string },
): SearchRecord {
  const passages = texts.map(({ words }) => words)
  const date = newsDayOf(article)
  return {
    path: `/${path}`,
    passages,
    who,
    title: '',
    ...withoutNote,
    spellings: otherSpellings(groups, [...passages, who].join('\n')),
    date,
    facets: [kindFacet(kind), ...articleFacets(article), ...yearFacet(date)],
    shown: { kind, ...(title !== undefined && { title }), who, places: texts.map(({ id }) => id), date, in: articleShown(article) },
  }
}
