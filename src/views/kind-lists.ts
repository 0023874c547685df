import { type Archive, entriesOfKind } from '../archive/archive.ts'
import { formatMonth } from '../language/en/forms.ts'
import { kindListWords as words } from '../language/en/kind-lists.ts'
import { conditionStates } from '../model/annotation.ts'
import { cached } from '../model/cached.ts'
import { type Kind, kindNames, kinds } from '../model/kinds.ts'
import { personName } from '../model/look-up.ts'
import { articleSectionId, fileId, pathOf } from '../model/permalink.ts'
import { isReference } from '../model/reference.ts'
import { annotationView } from './annotation-view.ts'
import { type Choice, canBeNarrowed, choicesOf } from './choices.ts'
import { type EntryGroup, groupByArticle, type ListedEntry } from './entry-groups.ts'
import { type ListLink, monthOf, monthsByYear, type YearLinks } from './months.ts'
import { wordingStatuses } from './wording-status.ts'

/** The kinds that have lists. */
export type ListedKind = Exclude<Kind, 'note'>

/** A list of annotations of one kind: all of them, or those of a month, a result, a status, or of people without a page. */
export interface KindList {
  kind: ListedKind
  path: string
  /** Which part of the kind it lists: `Differs`, `March 2026`; undefined for the list of all. */
  part: string | undefined
  /** How many annotations it lists, in words. */
  holds: string
  groups: EntryGroup[]
  /** Lists of parts of it, and pages of people, by what they have in common. */
  links: { title: string; links: ListLink[] }[]
  years: YearLinks[]
  choices: Choice[]
  isNarrowable: boolean
}

/** How many annotations one list has room for; older ones are in the lists of their months. */
const most = 200
/** How many people a list names. */
const mostPeople = 12

const listedKinds = kindNames.filter((kind): kind is ListedKind => kinds[kind].list !== undefined)
const folderOf = (kind: ListedKind) => kinds[kind].list.slice(0, -1)

/** The list of all annotations of each kind. */
export function kindLists(archive: Archive): { params: { list: string }; props: KindList }[] {
  return listedKinds.map((kind) => ({ params: { list: folderOf(kind) }, props: listOfAll(archive, kind) }))
}

/** The lists of parts of each kind. An empty one is not made. */
export function partLists(archive: Archive): { params: { list: string; part: string }; props: KindList }[] {
  return listedKinds.flatMap((kind) =>
    partsOf(archive, kind).map((part) => ({ params: { list: folderOf(kind), part: part.id }, props: listOfPart(archive, kind, part) })),
  )
}

/** The title of each of these, by its path. */
export function partListTitles(archive: Archive): [path: string, title: string][] {
  return listedKinds.flatMap((kind) => partsOf(archive, kind).map(({ path, text }): [string, string] => [path, words.title(kind, text)]))
}

/** @param room how many annotations the list has room for */
export function listOfAll(archive: Archive, kind: ListedKind, room = most): KindList {
  const entries = entriesListed(archive, kind)
  const parts = partsOf(archive, kind)
  const links = [
    { title: words.parts[kind], links: parts.filter(({ of }) => of === 'result' || of === 'status') },
    { title: words.who[kind], links: [...peopleLinks(archive, entries), ...parts.filter(({ of }) => of === 'who')] },
  ]
  return {
    ...kindList(archive, kind, kinds[kind].list, entries, room),
    links: links.filter((one) => one.links.length > 0),
    years: yearsOf(kind, entries, room),
  }
}

function listOfPart(archive: Archive, kind: ListedKind, { path, text, of, entries }: Part): KindList {
  const isMonth = of === 'month'
  const list = kindList(archive, kind, path, entries, isMonth ? Number.POSITIVE_INFINITY : most)
  return { ...list, part: text, years: isMonth || entries.length <= most ? [] : yearsOf(kind, entries, most) }
}

function kindList(archive: Archive, kind: ListedKind, path: string, all: readonly ListedEntry[], room: number): KindList {
  const groups = groupByArticle(all.slice(0, wholeArticles(all, room)))
  const entries = groups.flatMap((group) => group.entries)
  const isNarrowable = canBeNarrowed(entries)
  return {
    kind,
    path,
    part: undefined,
    holds: words.holds(kind, all.length, new Set(all.map(({ article }) => article.path)).size),
    groups: groups.map((group) => ({ ...group, id: idOf(group.article.path) })),
    links: [],
    years: [],
    choices: isNarrowable ? choicesOf(entries, words.choices[kind], (name, id) => valueText(archive, name, id)) : [],
    isNarrowable,
  }
}

/** How many entries there is room for, if an article's are never divided; at least those of the first. */
function wholeArticles(entries: readonly ListedEntry[], room: number): number {
  if (entries.length <= room) return entries.length
  const isFirst = (at: number) => entries[at - 1]?.article.path !== entries[at]?.article.path
  let end = room
  while (end > 0 && !isFirst(end)) end--
  if (end > 0) return end
  end = room
  while (end < entries.length && !isFirst(end)) end++
  return end
}

/** Every annotation of a kind, newest article first, with what it can be found by. */
const entriesListed = cached((archive: Archive, kind: ListedKind): ListedEntry[] =>
  entriesOfKind(archive, kind).map((entry) => {
    const { annotation } = entry
    const view = annotationView(archive, entry)
    const who = annotation.who.map((one) => (isReference(one) ? fileId(one.path) : one.words === 'this article' ? ofArticles : unnamed))
    return {
      ...view,
      facets: {
        who: [...new Set(who)],
        ...(view.wording && { result: [view.wording.is] }),
        ...(annotation.kind === 'condition' && { status: [annotation.status.state] }),
      },
    }
  }),
)

/** The last parts of the addresses of lists of those who have no page. No file's name is asked for them: people are on their own pages. */
const unnamed = 'unnamed'
const ofArticles = 'articles'

/** A part of a kind that has a list. */
interface Part extends ListLink {
  /** The last part of its address: `2026-03`, `differs`. */
  id: string
  of: 'result' | 'status' | 'who' | 'month'
  entries: ListedEntry[]
}

const partsOf = cached((archive: Archive, kind: ListedKind): Part[] => {
  const all = entriesListed(archive, kind)
  const parts = (of: Part['of'], ids: readonly string[]) =>
    ids.flatMap((id): Part[] => {
      const entries = all.filter(({ facets }) => facets?.[of]?.includes(id))
      return entries.length ? [{ id, of, text: valueText(archive, of, id), path: partPath(kind, id), count: entries.length, entries }] : []
    })
  const months = [...Map.groupBy(all, monthOf)].map(
    ([id, entries]): Part => ({ id, of: 'month', text: formatMonth(id), path: partPath(kind, id), count: entries.length, entries }),
  )
  return [...parts('result', wordingStatuses), ...parts('status', conditionStates), ...parts('who', [unnamed, ofArticles]), ...months]
})

function partPath(kind: ListedKind, id: string): string {
  return `${kinds[kind].list}${id}/`
}

/** Those who are behind most of a list's entries, as links to what is theirs on their pages. */
function peopleLinks(archive: Archive, entries: readonly ListedEntry[]): ListLink[] {
  const counts = new Map<string, number>()
  for (const { facets } of entries) for (const id of facets?.['who'] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1)
  const links = [...counts].flatMap(([id, count]) => {
    const person = archive.people.get(id)?.model
    return person ? [{ ...personName(person), path: pathOf.person(id), count }] : []
  })
  return links.toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'en')).slice(0, mostPeople)
}

/** The months of entries, by year; with the ids of the articles that have no room in the list. */
function yearsOf(kind: ListedKind, entries: readonly ListedEntry[], room: number): YearLinks[] {
  const left = Map.groupBy(entries.slice(wholeArticles(entries, room)), monthOf)
  return monthsByYear(
    entries,
    (month) => partPath(kind, month),
    (month) => [...new Set(left.get(month)?.map(({ article }) => idOf(article.path)))],
  )
}

function idOf(articlePath = ''): string {
  return articleSectionId(articlePath.split('/')[1] ?? '')
}

function valueText({ people }: Archive, name: string, id: string): string {
  return name === 'who' ? (people.get(id)?.model.name ?? words.nobody[id === ofArticles ? 'articles' : 'unnamed']) : words.value(id)
}
