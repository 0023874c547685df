import { type Archive, type Entry, entryAt, provenanceOf } from '../archive/archive.ts'
import { mentionWords as say } from '../language/en/mentions.ts'
import type { TextLink } from '../markdown/reading.ts'
import type { Annotation, RelationName } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import type { Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import type { Person } from '../model/person.ts'
import type { Source } from '../model/source.ts'
import { linkToPage } from './annotation-link.ts'

/** Something that refers to an annotation. */
export interface MentionView {
  /** Where it refers from, as the subject of a sentence: `O7 Two tracks`, `The page of Anna Lund`. */
  by: Named & { path: string }
  /** How, each as the rest of that sentence: `is about it`, `links to it: “the pace”`. */
  how: string[]
}

/** One mention of an annotation: where it is, and how it refers. */
interface Mention {
  from: MentionedIn
  by: { relation: RelationName } | { words: string } | { change: Article['changes'][number] }
}

/** Where a mention is: in another note, in a text, or in an article's list of changes. */
type MentionedIn =
  | { is: 'note'; entry: Entry }
  | { is: 'article'; article: Article; section: TextLink['section'] }
  | { is: 'person'; person: Person; section: TextLink['section'] }
  | { is: 'source'; source: Source; section: TextLink['section'] }
  | { is: 'provenance'; article: Article }
  | { is: 'changes'; article: Article }

/**
 * Everything published that refers to an annotation or to one of its passages: relations and links of other notes, links in the texts of
 * articles, people, sources and received texts' files, listed changes. What a note says of itself is none. Gathered once for each archive.
 */
function mentionsOf(archive: Archive, { annotation }: Entry): Mention[] {
  return gatherMentions(archive).get(annotation) ?? []
}

const gatherMentions = cached((archive: Archive): Map<Annotation, Mention[]> => {
  const byAddress = new Map(archive.entries.flatMap(addresses))
  const mentions = new Map<Annotation, Mention[]>()
  for (const { to, ...mention } of [...relations(archive), ...links(archive), ...changes(archive)]) {
    const mentioned = byAddress.get(`${to.path}#${to.fragment}`)
    if (!mentioned || (mention.from.is === 'note' && mention.from.entry.annotation === mentioned)) continue
    const list = mentions.get(mentioned)
    if (list) list.push(mention)
    else mentions.set(mentioned, [mention])
  }
  return mentions
})

/** A mention with the address that it leads to. */
type Leading = Mention & { to: TextLink['to'] }

/** The address of each of an annotation's passages in the content; the first one's is the annotation's own. */
function addresses({ article, annotation }: Entry): [string, Annotation][] {
  return annotation.passages.map(({ id }) => [`${article.path}#${id}`, annotation])
}

function relations({ entries }: Archive): Leading[] {
  return entries.flatMap((entry) =>
    entry.annotation.relations.map(({ name, to }) => ({ from: { is: 'note' as const, entry }, by: { relation: name }, to })),
  )
}

function links(archive: Archive): Leading[] {
  const inArticles = archive.articles.flatMap(({ model: article, textLinks }) =>
    textLinks.flatMap((link) => {
      if (link.note === undefined) return leading({ is: 'article', article, section: link.section }, link)
      const entry = entryAt(archive, { path: article.path, fragment: link.note })
      return entry ? leading({ is: 'note', entry }, link) : []
    }),
  )
  return [
    ...inArticles.filter(({ from }) => from.is === 'note'),
    ...inArticles.filter(({ from }) => from.is === 'article'),
    ...[...archive.people.values()].flatMap(({ model: person, textLinks }) =>
      textLinks.map((link) => leading({ is: 'person', person, section: link.section }, link)),
    ),
    ...[...archive.sources.values()].flatMap(({ model: source, textLinks }) =>
      textLinks.map((link) => leading({ is: 'source', source, section: link.section }, link)),
    ),
    ...archive.articles.flatMap(({ model: article }) =>
      (provenanceOf(archive, article)?.textLinks ?? []).map((link) => leading({ is: 'provenance', article }, link)),
    ),
  ]
}

function leading(from: MentionedIn, { to, words }: TextLink): Leading {
  return { from, by: { words }, to }
}

function changes({ articles }: Archive): Leading[] {
  return articles.flatMap(({ model: article }) =>
    article.changes.flatMap((change) =>
      change.passage === undefined
        ? []
        : { from: { is: 'changes' as const, article }, by: { change }, to: { path: article.path, fragment: change.passage } },
    ),
  )
}

/** Everything that refers to an annotation, one entry for each place that it refers from. */
export function mentionViews(archive: Archive, entry: Entry): MentionView[] {
  const placed = mentionsOf(archive, entry).map(({ from, by }) => ({ place: placeOf(from, entry.article), by }))
  return [...Map.groupBy(placed, ({ place }) => place.path).values()].flatMap((mentions) => {
    const [first] = mentions
    return first ? { by: first.place, how: inWords(mentions.map(({ by }) => by)) } : []
  })
}

/** How one place refers: its relations and changes, then all its links as one. */
function inWords(all: readonly Mention['by'][]): string[] {
  const links = new Set(all.flatMap((by) => ('words' in by && by.words ? `“${by.words}”` : [])))
  const others = all.flatMap((by) => {
    if ('relation' in by) return say.relations[by.relation]
    if ('change' in by) return say.change(by.change.kind, by.change.date)
    return by.words ? [] : say.links
  })
  return [...new Set(others), ...(links.size ? [say.linksWith([...links])] : [])]
}

/** Where a mention is, as the subject of a sentence. */
function placeOf(from: MentionedIn, near: Article): Named & { path: string } {
  switch (from.is) {
    case 'note':
      return linkToPage(from.entry, near)
    case 'article': {
      const { article, section } = from
      return inSection(article === near ? say.thisArticle : say.article(article.title), pathOf.article(article.slug), section)
    }
    case 'person':
      return inSection(say.personPage(from.person.name), pathOf.person(from.person.id), from.section)
    case 'source':
      return inSection(say.sourcePage(from.source.title), pathOf.source(from.source.id), from.section)
    case 'provenance':
      return {
        text: say.provenance(from.article === near ? undefined : from.article.title),
        path: `${pathOf.article(from.article.slug)}#site-text`,
      }
    case 'changes':
      return { text: say.changes, path: `${pathOf.article(from.article.slug)}#site-changes` }
  }
}

function inSection(text: string, path: string, section: { id: string; title: string } | undefined): Named & { path: string } {
  return section ? { text: say.underSection(text, section.title), path: `${path}#${section.id}` } : { text, path }
}
