import { type Archive, type Entry, entryAt, provenanceOf } from '../archive/archive.ts'
import { mentionWords as say } from '../language/en/mentions.ts'
import type { TextLink } from '../markdown/reading.ts'
import type { Annotation, RelationName } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import { formatAddress, layoutId } from '../model/ids.ts'
import { personName } from '../model/look-up.ts'
import { inWords, type Named, withNames } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import { linkToPage, type PageLink } from './annotation-link.ts'

/** Something that refers to an annotation. */
export interface MentionView {
  /** Where it refers from, as the subject of a sentence: `O7 Two tracks`, `The page of Anna Lund`. */
  by: PageLink
  /** How, each as the rest of that sentence: `is about it`, `links to it: “the pace”`. */
  how: string[]
}

interface Mention {
  /** Where it leads. */
  to: TextLink['to']
  /** The annotation whose note it is in, if any. */
  from?: Annotation
  /** A link to where it is, for the page of an annotation of an article. */
  linkFor: (article: Article) => PageLink
  by: { relation: RelationName } | { words: string } | { change: Article['changes'][number] }
}

/**
 * Everything published that refers to an annotation or to one of its passages, one entry for each note or section that refers: relations and
 * links of other notes, links in the texts of articles, people, sources and received texts' files, listed changes. What an annotation's own
 * note refers to is not a mention of it.
 */
export function mentionViews(archive: Archive, { article, annotation }: Entry): MentionView[] {
  const mentions = (gatherMentions(archive).get(annotation) ?? []).map(({ linkFor, by }) => ({ from: linkFor(article), by }))
  return [...Map.groupBy(mentions, ({ from }) => from.path).values()].flatMap((alike) => {
    const [first] = alike
    return first ? { by: first.from, how: waysOf(alike.map(({ by }) => by)) } : []
  })
}

/** From how many other articles an annotation is referred to. */
export function articlesReferringTo(archive: Archive, { article, annotation }: Entry): number {
  const own = pathOf.article(article.slug)
  const pages = (gatherMentions(archive).get(annotation) ?? []).map(({ linkFor }) => articlePathOf(linkFor(article).path))
  return new Set(pages.filter((page) => page !== undefined && page !== own)).size
}

/** The path of the article that an address is in or of a passage of; undefined for other pages. */
function articlePathOf(address: string): string | undefined {
  return /^articles\/[^/]+\//.exec(address)?.[0]
}

const gatherMentions = cached((archive: Archive): Map<Annotation, Mention[]> => {
  const byAddress = new Map(
    archive.entries.flatMap(({ article, annotation }) =>
      annotation.passages.map(({ id }): [string, Annotation] => [formatAddress(article.path, id), annotation]),
    ),
  )
  const mentions = new Map<Annotation, Mention[]>()
  for (const mention of [...relations(archive), ...links(archive), ...changes(archive)]) {
    const mentioned = byAddress.get(formatAddress(mention.to.path, mention.to.fragment))
    if (mentioned && mentioned !== mention.from) mentions.set(mentioned, [...(mentions.get(mentioned) ?? []), mention])
  }
  return mentions
})

function relations({ entries }: Archive): Mention[] {
  return entries.flatMap((entry) => entry.annotation.relations.map(({ name, to }) => ({ ...inNote(entry), to, by: { relation: name } })))
}

/** Links, those in notes first. */
function links(archive: Archive): Mention[] {
  const { articles, people, sources } = archive
  return [
    ...articles.flatMap(({ model: { path }, textLinks }) =>
      textLinks.flatMap(({ note, to, words }) => {
        const entry = note === undefined ? undefined : entryAt(archive, { path, fragment: note })
        return entry ? { ...inNote(entry), to, by: { words } } : []
      }),
    ),
    ...articles.flatMap(({ model, textLinks }) => {
      const name = (near: Article) =>
        model === near ? { text: say.thisArticle } : withNames(say.article, inWords(model.title, model.language))
      return textLinks.filter(({ note }) => note === undefined).map(inText(name, pathOf.article(model.slug)))
    }),
    ...[...people.values()].flatMap(({ model, textLinks }) =>
      textLinks.map(inText(() => withNames(say.personPage, personName(model)), pathOf.person(model.id))),
    ),
    ...[...sources.values()].flatMap(({ model, textLinks }) =>
      textLinks.map(inText(() => withNames(say.sourcePage, inWords(model.title, model.language)), pathOf.source(model.id))),
    ),
    ...articles.flatMap(({ model }) => {
      const name = (near: Article) =>
        model === near ? { text: say.provenance() } : withNames(say.provenance, inWords(model.title, model.language))
      return (provenanceOf(archive, model)?.textLinks ?? []).map(({ to, words }) =>
        inText(name, pathOf.passage(model.slug, layoutId('text')))({ to, words }),
      )
    }),
  ]
}

function changes({ articles }: Archive): Mention[] {
  return articles.flatMap(({ model }) =>
    model.changes.flatMap((change) => {
      const link = { text: say.changes, path: pathOf.passage(model.slug, layoutId('changes')) }
      return change.passage === undefined ? [] : { to: { path: model.path, fragment: change.passage }, linkFor: () => link, by: { change } }
    }),
  )
}

function inNote(entry: Entry): Pick<Mention, 'from' | 'linkFor'> {
  return { from: entry.annotation, linkFor: (article) => linkToPage(entry, article) }
}

/** Makes a mention of a link in a text that has a name and a path; under a heading it is in that section. */
function inText(name: (near: Article) => Pick<Named, 'text' | 'pieces'>, path: string) {
  return ({ to, words, section }: Pick<TextLink, 'to' | 'words'> & Partial<Pick<TextLink, 'section'>>): Mention => ({
    to,
    linkFor: (near) =>
      section ? { ...underSection(name(near), section.title), path: formatAddress(path, section.id) } : { ...name(near), path },
    by: { words },
  })
}

/** A place in a text, under its heading. */
function underSection({ text, pieces }: Pick<Named, 'text' | 'pieces'>, section: string): Pick<Named, 'text' | 'pieces'> {
  const whole = say.underSection(text, section)
  return pieces ? { text: whole, pieces: [...pieces, { text: whole.slice(text.length) }] } : { text: whole }
}

/** How one note or section refers: its relations and changes, then all its links as one. */
function waysOf(all: readonly Mention['by'][]): string[] {
  const linkWords = new Set(all.flatMap((by) => ('words' in by && by.words ? `“${by.words}”` : [])))
  const others = all.flatMap((by) => {
    if ('relation' in by) return say.relations[by.relation]
    if ('change' in by) return say.change(by.change.kind, by.change.date)
    return by.words ? [] : say.links
  })
  return [...new Set(others), ...(linkWords.size ? [say.linksWith([...linkWords])] : [])]
}
