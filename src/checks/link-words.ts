import { readings } from '../archive/open-content.ts'
import { rule } from './rule.ts'

const emptyWords = new Set(
  'here,click here,click,see here,this,that,it,link,this link,page,this page,more,read more,learn more,see more,read on,source'.split(','),
)

/** The words of a link say where it leads. */
export const linkWords = rule('link-words', (content, report) => {
  for (const { path, linkWords: links } of readings(content))
    for (const { text, position } of links) {
      const words = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      if (emptyWords.has(words))
        report(
          path,
          position,
          `The words of this link, “${text.trim()}”, do not say where it leads.`,
          'link words that name what is there, such as `[the minutes of the meeting](…)`.',
        )
    }
})
