import { readings } from '../archive/open-content.ts'
import type { Position } from '../model/position.ts'
import { shorten } from '../model/shorten.ts'
import { ownWords } from './own-words.ts'
import { rule } from './rule.ts'

/** What editors leave where something is still to be written or checked. */
const reminders = [
  // In brackets: a reminder, whatever follows it, or one of the things to be filled in, alone.
  /\[\s*(?:to )?(?:check|fact-?check|todo|tk|x{2,}|fixme|confirm|verify|insert|add|ask|rewrite)\b[^\]\n]*\](?![([])/giu,
  /\[\s*(?:tbc|tbd|to be (?:confirmed|checked|decided|added)|(?:citation|source|quote|reference) needed|placeholder|name|date|link|source|number|figure|quote|photo|image|picture|caption|headline|\?+)\s*\](?![([])/giu,
  /\((?:CHECK|TODO|FIXME|CONFIRM|VERIFY|TBC|TBD)\b[^)\n]*\)/gu,
  // Not a flight such as TK 1980.
  /(?<![\p{L}\p{N}_-])(?:TK)+(?![\p{L}\p{N}_]|[\s-]?\d)/gu,
  /(?<![\p{L}\p{N}_-])(?:TODO|FIXME)(?![\p{L}\p{N}_])/gu,
  // Not the numeral of a Super Bowl or a chapter.
  /(?<!\b(?:Bowl|Chapter|Article|Part|Book|Title|Volume|Section|Act|Canto|Psalm|Appendix|Annex|Page|Legion)\s)(?<![\p{L}\p{N}_-])X{3,}(?![\p{L}\p{N}_-]|\s(?:Olymp|Games|Winter|Summer))/gu,
  // In place of a figure.
  /(?<![\p{L}\p{N}_-])XX(?=\s?(?:%|‰|per ?cent\b|thousand\b|million\b|billion\b|people\b|years?\b|days?\b|euros?\b|dollars?\b|pounds?\b))/gu,
  /\?{2,}/g,
  /(?<![\p{L}\p{N}])(?:CHECK|FACT-?CHECK|NOTE TO (?:SELF|EDITORS?))(?=:)/gu,
  /(?<![\p{L}\p{N}])(?:DD|MM|YYYY)[-/. ](?:DD|MM|YYYY)(?![\p{L}\p{N}])/gu,
  /\blorem ipsum\b/gi,
]

/** Nothing that is still to be written or checked is left in what readers see: `TK`, `XXX`, `[CHECK]`, `??`, *lorem ipsum*. */
export const unfinished = rule('unfinished', (content, report) => {
  for (const { file, words } of ownWords(content))
    for (const { own, positionAt } of words)
      for (const { start, found } of matchesOf(own, reminders)) report(file.path, positionAt(start), reminder(found), fix)
  const inFrontMatter = (path: string, position: Position, text: string | undefined) => {
    const [first] = matchesOf(text ?? '', reminders)
    if (first) report(path, position, reminder(first.found), fix)
  }
  for (const { path, given, positionOfKey } of content.articles)
    for (const [i, { what, why }] of (given.changes ?? []).entries()) {
      inFrontMatter(path, positionOfKey('changes', i, 'what'), what)
      inFrontMatter(path, positionOfKey('changes', i, 'why'), why)
    }
  for (const { path, given, positionOfKey } of content.people)
    for (const [i, { role }] of (given.roles ?? []).entries()) inFrontMatter(path, positionOfKey('roles', i, 'role'), role)
  for (const { path, given, positionOfKey } of content.sources)
    for (const key of ['title', 'publisher'] as const) inFrontMatter(path, positionOfKey(key), given[key]?.replaceAll('?', ' '))
})

const fix = 'write what is missing, and remove the reminder.'

function reminder(found: string): string {
  return `“${shorten(found, 60)}” looks like a reminder to write or check something.`
}

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
  /(?<![\p{L}\p{N}:]):{1,2}[a-z][\w-]*(?:\[[^\]\n]*\](?:\{[^}\n]*\})?|\{[^}\n]*\})/gu,
  /\[@[\w:.-]+[^\]\n]*\]/g,
  // WordPress, forums, wikis again, tables of contents.
  /\[[a-z_-]+\s[a-z_-]+=[^\]\n]*\]|\[\/[a-z_-]+\]/gi,
  /\[https?:\/\/\S+\s[^\]\n]+\]/gi,
  // LaTeX, reStructuredText, Org, Textile, and signs for pictures.
  /\\(?:cite|footnote|emph|textbf|textit|ref|label|section|href|url|begin|end)\{[^}\n]*\}?/g,
  /^\.\.\s[\w-]+::/g,
  /^#\+[A-Z_]{3,}/g,
  /^h[1-6]\.\s/g,
  /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]+:(?![\p{L}\p{N}:])/gu,
  /\[TOC\]|\{toc\}/gi,
  // Tasks, formulas, insertions, spoilers, raised and lowered signs, and names of characters without an end or written twice.
  /^\[[ xX]\]\s/g,
  /(?<![\p{L}\p{N}$\\])\$(?:\p{L}|(?=[^\s$])[^$\n]*[\\^_={}][^$\n]*(?<=\S))\$(?![\p{L}\p{N}$])/gu,
  /\$\$[^$\n]+\$\$/g,
  /(?<![+\p{L}\p{N}])\+\+(?=\p{L})[^+\n]*\p{L}\+\+(?!\+)/gu,
  /\|\|(?=[^\s|])[^|\n]*[^\s|]\|\|/g,
  /(?<=\p{L})[~^]\d{1,3}[~^](?!\d)/gu,
  /\{(?:code|quote|noformat|panel|color)(?:[:=][^{}\n]*)?\}/gi,
  /&(?:nbsp|amp|lt|gt|quot|apos|mdash|ndash|hellip|[lr][sd]quo|[lr]aquo|copy|reg|trade|euro|pound|bull|middot|times|deg|[aeiouAEIOU](?:acute|grave|circ|uml)|[anoANO]tilde|[aA]ring|szlig|[cC]cedil)(?:;|(?![\p{L}\p{N}]))/gu,
]

/** No markup of other programs is left, because Markdown shows it as it is. Words of sources are shown as they were published. */
export const otherMarkup = rule('other-markup', (content, report) => {
  for (const { path, written, given } of readings(content)) {
    const isReceived = 'received' in given && given.received !== undefined
    for (const { text, is, in: where, quotation, positionAt } of written) {
      const isOthers = path.startsWith('sources/') && quotation !== undefined
      if (is === 'code' || isOthers || (isReceived && where === 'text' && is !== 'heading')) continue
      for (const { start, found } of matchesOf(text, otherForms)) {
        // What was between the braces is HTML, which is reported.
        if (/^[{}]+$/.test(found)) continue
        report(
          path,
          positionAt(start),
          `“${shorten(found, 60)}” has no meaning in Markdown: readers would see it as it is.`,
          'write it as Markdown, or remove it; if readers are to see it, put it between backticks.',
        )
      }
    }
  }
})

/** How many messages there are about one block at most: more say nothing new. */
const most = 20

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
    .slice(0, most)
}
