import type { Entry } from '../archive/archive.ts'
import type { Article } from '../model/article.ts'
import { nameInWords } from '../model/name-in-words.ts'
import { pathOf } from '../model/permalink.ts'
import { signOf } from '../model/sign.ts'

/**
 * A link to an annotation's words.
 *
 * @param from the article of the annotation that leads there; another one's words are told by their article too
 * @param on the article on whose page the link stands: only there does a sign mean something, for signs count anew in each
 */
export function linkTo(entry: Entry, from: Article, on?: Article): { text: string; path: string } {
  const { article, annotation } = entry
  const title = titleOf(entry)
  return {
    text: (article === on ? `${signOf(annotation)} ` : '') + title + (article === from ? '' : `, in “${article.title}”`),
    path: pathOf.passage(article.slug, annotation.label),
  }
}

/** The same link to an annotation's own page, from the page of another. */
export function linkToPage(entry: Entry, from: Article): { text: string; path: string } {
  return { ...linkTo(entry, from, from), path: pathOf.passagePage(entry.article.slug, entry.annotation.label) }
}

/** An annotation's name as a short title, spelt as its article and its note spell it. */
export function titleOf({ article, annotation }: Entry): string {
  return nameInWords(annotation.name, [...annotation.passages.map((passage) => passage.words), annotation.text, article.text])
}
