import { marksOf } from './marks-of.ts'
import { rule } from './rule.ts'

/** Every double quotation mark in the prose has its partner in the same paragraph, or in the same block quote. */
export const marksPaired = rule('marks-paired', (content, report) => {
  for (const article of content.articles)
    for (const { text, start, unpaired } of marksOf(article))
      for (const at of unpaired)
        report(
          article.path,
          article.positionInText(start + at),
          `The quotation mark ${text.charAt(at)} has no partner in its paragraph: ${around(text, at)}`,
          'write the other mark, or take this one out; a quotation of several paragraphs stands in a block quote.',
        )
})

/** A few words on both sides of a place. */
function around(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 25), at)
  const behind = text.slice(at, at + 25)
  return `${at > 25 ? `…${before.slice(before.indexOf(' ') + 1)}` : before}${at + 25 < text.length ? `${behind.slice(0, Math.max(1, behind.lastIndexOf(' ')))} …` : behind}`.replaceAll(
    '\n',
    ' ',
  )
}
