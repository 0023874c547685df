import { type ComparedPassage, compareWithSources } from '../archive/compare-with-sources.ts'
import { type Files, sourceName, speakerIs } from '../archive/look-up.ts'
import { namesAt, placesAt, wordsAt } from '../archive/speakers-words.ts'
import type { Quote } from '../model/annotation.ts'
import { compareQuote } from '../model/comparison/compare-quote.ts'
import { differencesInWords } from '../model/comparison/differences-in-words.ts'
import type { Part } from '../model/comparison/parts.ts'
import type { Reference } from '../model/reference.ts'
import { filesOf } from './files-of.ts'
import { citesUnread, quotesOf } from './quotes-of.ts'
import { rule } from './rule.ts'

/** A quote’s words stand in its source as its `wording` says: word for word unless it says `differs`, and at least half of them in any case. */
export const quoteWording = rule('quote-wording', (content, report) => {
  const files = filesOf(content)
  for (const { article, quote } of quotesOf(content)) {
    if (quote.wording === 'unchecked' || citesUnread(content, quote)) continue
    const compared = compareWithSources(files, quote)
    if (compared.is !== 'compared') continue
    const wording = quote.wording ?? 'verbatim'
    const place = quote.wording
      ? article.placeOfField(quote.label, 'wording')
      : quote.original
        ? article.placeOfField(quote.label, 'original')
        : undefined
    if (compared.finding === 'verbatim' && wording === 'differs')
      report(
        article.path,
        place ?? quote.place,
        `The quote \`${quote.label}\` says \`wording: differs\`, but its words are word for word those of ${named(compared.passages[0])}.`,
        'write `wording: verbatim`, or take the field out.',
      )
    for (const [i, passage] of compared.passages.entries()) {
      const { finding } = passage.comparison
      if (finding === 'verbatim' || (finding === 'differs' && wording === 'differs')) continue
      const start = quote.passages[i]?.pieces[0]?.start
      const others = otherSpeakers(files, quote, passage)
      const words = place ?? (start === undefined ? quote.place : article.placeInText(start))
      if (finding === 'differs' && !others.length)
        report(
          article.path,
          words,
          `The ${quote.original ? 'original words of the quote' : 'quote'} \`${quote.label}\` ${quote.original ? 'are' : 'is'} not word for word what ${named(passage)} has:\n${differencesInWords(passage.comparison.parts).join('; ')}.\n${diff(passage.comparison.parts)}`,
          'print the source’s words; or write `- wording: differs` in the note, and the page tells readers how they differ.',
        )
      else report(article.path, words, notThere(quote, passage, others), mendNotThere(passage, others))
    }
  }
})

/** A source with the place that was looked at. */
function named(passage: ComparedPassage | undefined): string {
  if (!passage) return 'its source'
  return `“${sourceName(passage.source)}”${passage.place?.at ? ` at “${passage.place.at}”` : ''}`
}

/** Both wordings in one line: what only the source has in `[−…−]`, what only the article has in `[+…+]`. */
function diff(parts: readonly Part[]): string {
  const text = parts.map((part) => {
    if (part.is === 'left out') return `[−${part.text.trim()}−] `
    return part.is === 'put in' ? `[+${part.text.trim()}+]${/\s$/.test(part.text) ? ' ' : ''}` : part.text
  })
  return `“${text.join('')}”\n[−…−] stands only in the source, [+…+] only in the article.`
}

function notThere(quote: Quote, passage: ComparedPassage, others: readonly string[]): string {
  const { comparison, source, words } = passage
  const what = `${quote.original ? 'The original words of the quote' : 'The words of the quote'} \`${quote.label}\``
  if (others.length) return `${what} stand in “${sourceName(source)}” under the name of ${others.map((name) => `“${name}”`).join(' and ')}.`
  if (comparison.finding === 'no words') {
    const names = namesAt(placesAt(source))
    return names.length
      ? `“${sourceName(source)}” has no words of the speaker of \`${quote.label}\` at the place named; it names ${names.map((name) => `“${name}”`).join(', ')}.`
      : `${what} hold nothing that can be compared: “${words}”.`
  }
  return `${what} do not stand in ${named(passage)}: less than half of them do.${comparison.parts.some(({ is }) => is === 'same') ? `\nThe nearest there:\n${diff(comparison.parts)}` : ''}`
}

function mendNotThere({ comparison }: ComparedPassage, others: readonly string[]): string {
  if (others.length) return 'name who said it under `speaker`.'
  if (comparison.finding === 'no words')
    return 'name another place or source; or add the spelling of the name there to `also written` in the speaker’s file.'
  return 'name the source and place that have the words; of a translation, write the words that were spoken under `original`.'
}

/** Under whose names, other than the speaker's, the words stand in the source as they are printed. */
function otherSpeakers(files: Files, quote: Quote, { source, words }: ComparedPassage): string[] {
  return namesAt(placesAt(source)).filter((name) => {
    if (speakerIs(files, quote.speaker, name)) return false
    const other: Reference = { path: `named ${name}`, title: name, place: quote.place }
    return placesAt(source).some((place) => compareQuote(words, [wordsAt(files, source, place, other).words]).finding === 'verbatim')
  })
}
