import { readings } from '../archive/open-content.ts'
import { ownWords } from './own-words.ts'
import { rule } from './rule.ts'

/** What editors leave where something is still to be written or checked. */
const reminders = [
  // In brackets: a reminder, whatever follows it, or one of the things to be filled in, alone.
  /\[\s*(?:to )?(?:check|todo|tk|x{2,}|fixme|confirm|verify|insert)\b[^\]\n]*\](?![([])/giu,
  /\[\s*(?:tbc|tbd|to be (?:confirmed|checked|decided|added)|(?:citation|source|quote|reference) needed|placeholder|name|date|link|source|number|figure|\?+)\s*\](?![([])/giu,
  /\((?:CHECK|TODO|FIXME|CONFIRM|VERIFY|TBC|TBD)\b[^)\n]*\)/gu,
  // Not a flight such as TK 1980.
  /(?<![\p{L}\p{N}_-])(?:TK)+(?![\p{L}\p{N}_]|[\s-]?\d)/gu,
  /(?<![\p{L}\p{N}_-])(?:TODO|FIXME)(?![\p{L}\p{N}_])/gu,
  // Not the numeral of a Super Bowl or a chapter.
  /(?<!\b(?:Bowl|Chapter|Article|Part|Book|Title|Volume|Section|Act|Canto|Psalm|Appendix|Annex|Page|Legion)\s)(?<![\p{L}\p{N}_-])X{3,}(?![\p{L}\p{N}_-]|\s(?:Olymp|Games|Winter|Summer))/gu,
  // In place of a figure.
  /(?<![\p{L}\p{N}_-])XX(?=\s?(?:%|‰|per ?cent\b|thousand\b|million\b|billion\b|people\b|years?\b|days?\b|euros?\b|dollars?\b|pounds?\b))/gu,
  /\?{2,}/g,
  /\blorem ipsum\b/gi,
]

/** Nothing that is still to be written or checked is left in what readers see: `TK`, `XXX`, `[CHECK]`, `??`, *lorem ipsum*. */
export const unfinished = rule('unfinished', (content, report) => {
  for (const { file, words } of ownWords(content))
    for (const { own, positionAt } of words)
      for (const { start, found } of matchesOf(own, reminders))
        report(
          file.path,
          positionAt(start),
          `“${cutOff(found)}” looks like a reminder to write or check something.`,
          'write what is missing, and remove the reminder.',
        )
})

/** Markup of other programs, which Markdown leaves as it is. */
const otherForms = [
  // Wikis and Obsidian: links, embedded files, comments, highlights, headings, bold.
  /!?\[\[[^\][\n]+\]\](?!\()/g,
  /%%(?=\S)[^%\n]+%%/g,
  /(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/g,
  /^={2,}\s.*\s={2,}$/g,
  /'''[^'\n]+'''/g,
  /\[![A-Z]+\]/g,
  // Hugo, Jekyll and other templates.
  /\{\{+[^{}\n]*(?:\}\}+)?/g,
  /\{%[^{}\n]*\}?/g,
  // Attributes of kramdown and Pandoc, their notes and blocks.
  /\{:[^{}\n]*\}/g,
  /\{[#.][\p{L}_-][^{}\n]*\}/gu,
  /\^\[[^\]\n]+\]/g,
  /^:::+\s?[\p{L}-]*/gu,
  /^!!!\s\p{L}+/gu,
  // WordPress, forums, tables of contents.
  /\[(?:caption|gallery|embed|audio|video|youtube)\s[^\]\n]*=[^\]\n]*\]|\[\/(?:caption|gallery|embed|b|i|u|s|url|img|quote|code|size|color|list)\]/gi,
  /\[TOC\]/g,
]

/** No markup of other programs is left, because Markdown shows it as it is. Words of sources are shown as they were published. */
export const otherMarkup = rule('other-markup', (content, report) => {
  for (const { path, written, given } of readings(content)) {
    const isReceived = 'received' in given && given.received !== undefined
    for (const { text, is, in: where, quotation, positionAt } of written) {
      const isOthers = path.startsWith('sources/') && quotation !== undefined
      if (is === 'code' || isOthers || (isReceived && where === 'text' && is !== 'heading')) continue
      for (const { start, found } of matchesOf(text, otherForms))
        report(
          path,
          positionAt(start),
          `“${cutOff(found)}” has no meaning in Markdown: readers would see it as it is.`,
          'write it as Markdown, or remove it; if readers are to see it, put it between backticks.',
        )
    }
  }
})

/** What any of several forms finds in a text, in order; of matches that overlap, the first and longest. */
function matchesOf(text: string, forms: readonly RegExp[]): { start: number; found: string }[] {
  const all = forms.flatMap((form) => [...text.matchAll(form)].map(({ 0: found, index: start }) => ({ start, found })))
  let end = 0
  return all
    .toSorted((a, b) => a.start - b.start || b.found.length - a.found.length)
    .filter(({ start, found }) => {
      const isNew = start >= end
      if (isNew) end = start + found.length
      return isNew
    })
}

function cutOff(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
