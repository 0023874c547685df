import type { Archive, Entry, Published } from '../archive/archive.ts'
import { kindWords, shownWords } from '../language/en/kinds.ts'
import { passageWords } from '../language/en/passage.ts'
import type { Article } from '../model/article.ts'
import { kinds } from '../model/kinds.ts'
import type { Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import { shorten } from '../model/shorten.ts'
import { href } from '../site.ts'
import { linkToPage, type PageLink } from './annotation-link.ts'
import { type AnnotationView, annotationView } from './annotation-view.ts'
import { passageHistory, type WordingHistory } from './article-changes.ts'
import { bylineOf } from './article-lists.ts'
import { factsOnOwnPage } from './facts.ts'
import { type MentionView, mentionViews } from './mentions.ts'
import { type PassageContext, passageContexts } from './passage-context.ts'

/** Everything that the page of one annotation shows. */
export interface PassagePage {
  /** The page's title: `Quote: Sign by Friday, in “A date but no deal”`. */
  title: string
  /** Its first words. */
  description: string
  /** What it is: `Quote`, `Draft of a quote`. */
  kindName: string
  view: AnnotationView
  /** The note's own text. */
  html: string
  /** The language of its words and its note. */
  language: string
  contexts: PassageContext[]
  mentions: MentionView[]
  /** Earlier versions of its words and its note. */
  histories: WordingHistory[]
  /** Who wrote the article, with links; empty where it names nobody. */
  byline: Named[]
  /** Its neighbours in the article, in reading order. */
  previous: PageLink | undefined
  next: PageLink | undefined
}

/** One entry per annotation: its address and everything that the page shows. */
export function passagePages(archive: Archive): { params: { slug: string; label: string }; props: PassagePage }[] {
  return archive.articles.flatMap((published) =>
    published.model.annotations.map((annotation, index) => ({
      params: { slug: published.model.slug, label: annotation.label },
      props: passagePage(archive, published, { article: published.model, annotation }, index),
    })),
  )
}

/** How many characters of a page's words its description has: what search engines show. */
const shown = 155

function passagePage(archive: Archive, { rendered }: Published<Article>, entry: Entry, index: number): PassagePage {
  const { article, annotation } = entry
  const view = { ...annotationView(archive, entry), facts: factsOnOwnPage(archive, entry) }
  const neighbour = (at: number) => {
    const other = article.annotations[at]
    return other && linkToPage({ article, annotation: other }, article)
  }
  const isDraft = article.draft || annotation.draft
  const { name, draft } = kindWords[annotation.kind]
  const words = annotation.passages.map((passage) => passage.words).find(Boolean)
  return {
    title: passageWords.title(name, view.title, article.title),
    description:
      words && kinds[annotation.kind].isSpoken
        ? shownWords(annotation.kind, shorten(words, shown - 2))
        : shorten(words ?? annotation.text, shown),
    kindName: isDraft ? draft : name,
    view,
    html: onOtherPage(rendered.notes[annotation.label] ?? '', article),
    language: article.language,
    contexts: passageContexts(article, annotation),
    mentions: mentionViews(archive, entry),
    histories: passageHistory(archive, entry),
    byline: bylineOf(archive, article),
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  }
}

/**
 * A note's text for another page than its article's: links to parts of the article get the article's address. Our writer escapes `<` in
 * text and `"` in attributes, so the search finds nothing but links.
 */
function onOtherPage(html: string, { slug }: Article): string {
  return html.replaceAll('<a href="#', `<a href="${href(pathOf.article(slug))}#`)
}
