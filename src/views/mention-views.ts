import type { Archive, Entry } from '../archive/archive.ts'
import { formatDate } from '../language/en/forms.ts'
import type { RelationName } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import type { Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import { linkToPage } from './annotation-link.ts'
import { type Mention, type MentionedIn, mentionsOf } from './mentions.ts'
import type { MentionView } from './view-types.ts'

/** Everything that refers to an annotation, one entry a place that it refers from. */
export function mentionViews(archive: Archive, entry: Entry): MentionView[] {
  const placed = mentionsOf(archive, entry).map(({ from, by }) => ({ place: placeOf(from, entry.article), by }))
  return [...Map.groupBy(placed, ({ place }) => place.path).values()].flatMap((mentions) => {
    const [first] = mentions
    return first ? { by: first.place, how: inWords(mentions.map(({ by }) => by)) } : []
  })
}

/** A relation as a note's title goes on. */
const relationWords: Record<RelationName, string> = {
  restates: 'restates it',
  needs: 'needs it',
  'in tension with': 'is in tension with it',
  'supported by': 'is supported by it',
  about: 'is about it',
}

/** How one place refers: its relations and changes, then all its links as one. */
function inWords(all: readonly Mention['by'][]): string[] {
  const links = new Set(all.flatMap((by) => ('words' in by && by.words ? `“${by.words}”` : [])))
  const others = all.flatMap((by) => {
    if ('relation' in by) return relationWords[by.relation]
    if ('change' in by) return `tell of a ${by.change.kind} on ${formatDate(by.change.date)}`
    return by.words ? [] : 'links to it'
  })
  return [...new Set(others), ...(links.size ? [`links to it: ${[...links].join(', ')}`] : [])]
}

/** Where a mention stands, as the subject of a sentence. */
function placeOf(from: MentionedIn, near: Article): Named & { path: string } {
  switch (from.is) {
    case 'note':
      return linkToPage(from.entry, near)
    case 'article': {
      const { article, section } = from
      return inSection(article === near ? 'This article' : `“${article.title}”`, pathOf.article(article.slug), section)
    }
    case 'person':
      return inSection(`The page of ${from.person.name}`, pathOf.person(from.person.id), from.section)
    case 'source':
      return inSection(`The page of “${from.source.title}”`, pathOf.source(from.source.id), from.section)
    case 'provenance':
      return {
        text: `The account of where ${from.article === near ? 'this text' : `the text of “${from.article.title}”`} came from`,
        path: `${pathOf.article(from.article.slug)}#site-text`,
      }
    case 'changes':
      return { text: 'The changes to this article', path: `${pathOf.article(from.article.slug)}#site-changes` }
  }
}

function inSection(text: string, path: string, section: { id: string; title: string } | undefined): Named & { path: string } {
  return section ? { text: `${text}, under “${section.title}”`, path: `${path}#${section.id}` } : { text, path }
}
