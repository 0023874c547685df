import type { Article } from '../model/article.ts'
import { nameInWords } from '../model/name-in-words.ts'
import { pathOf } from '../model/permalink.ts'
import { signOf } from '../model/sign.ts'
import type { Entry } from './archive.ts'

/** A link to an annotation's words; from another article it names the article too, for signs count anew in each. */
export function linkTo(entry: Entry, from: Article): { text: string; path: string } {
  const { article, annotation } = entry
  const title = titleOf(entry)
  return {
    text: article === from ? `${signOf(annotation)} ${title}` : `${title}, in “${article.title}”`,
    path: pathOf.passage(article.slug, annotation.label),
  }
}

/** An annotation's name as a short title, spelt as its article and its note spell it. */
export function titleOf({ article, annotation }: Entry): string {
  return nameInWords(annotation.name, [...annotation.passages.map((passage) => passage.words), annotation.text, article.text])
}
