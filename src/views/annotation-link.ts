import type { Entry } from '../archive/archive.ts'
import { pageWords } from '../language/en/pages.ts'
import type { Article } from '../model/article.ts'
import { signOf } from '../model/kinds.ts'
import { nameInWords } from '../model/name-in-words.ts'
import { inWords, type Named, withNames } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'

/** A name with the path of its page. */
export interface PageLink extends Named {
  path: string
}

/** A link to an annotation, with its sign where both are in one article. */
export interface AnnotationLink extends PageLink {
  sign?: string
}

/** A link to an annotation's words from another annotation or page; the words of another article than `from` come with its title. */
export function linkToWords(entry: Entry, from: Article): AnnotationLink {
  const { article, annotation } = entry
  const path = pathOf.passage(article.slug, annotation.label)
  const title = inWords(titleOf(entry), article.language)
  if (article !== from) return { ...withNames(pageWords.passage, title, inWords(article.title, article.language)), path }
  return { ...title, path, sign: signOf(annotation) }
}

/** The link with the sign in its text. Signs are numbered by article, so they mean something only where one article is shown. */
export function withSign({ sign, path, ...title }: AnnotationLink): PageLink {
  return sign === undefined ? { ...title, path } : { ...withNames((text = '') => `${sign} ${text}`, title), path }
}

/** A link to an annotation's own page from the page of another. */
export function linkToPage(entry: Entry, from: Article): PageLink {
  return { ...withSign(linkToWords(entry, from)), path: pathOf.passagePage(entry.article.slug, entry.annotation.label) }
}

/** An annotation's title: that of its note, or else its name, spelt as its article and its note spell it. */
export function titleOf({ article, annotation }: Entry): string {
  return (
    annotation.title ??
    nameInWords(annotation.name, [...annotation.passages.map((passage) => passage.words), annotation.text, article.text])
  )
}
