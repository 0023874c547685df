import type { AlignedStretch } from '../comparison/aligned-stretches.ts'
import { occursWhole } from '../comparison/compare-quote.ts'
import { type Compared, type ComparedPassage, compareWithSources, isSameLanguage } from '../comparison/compare-with-sources.ts'
import { differencesInWords } from '../comparison/differences-in-words.ts'
import { areTheirs, namesAt, placesAt, type Whose, wordsAt } from '../comparison/speakers-words.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Quote } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { type Files, sourceName } from '../model/look-up.ts'
import type { LocatedProblem } from '../model/message.ts'
import type { SourceWords } from '../model/source.ts'
import { citesUnreadable, quotesOf, readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** A quote’s words are in its source: word for word, written otherwise if its `wording` is `cleaned`, or at least half of them if it is `differs`. */
export const quoteWording = rule('quote-wording', (content, report) => {
  const files = readableFiles(content)
  for (const { article, quote } of quotesOf(content)) {
    if (quote.original && isSameLanguage(quote.original.language, article.given.language ?? 'en'))
      report(
        article.path,
        article.positionOfField(quote.label, 'original'),
        `The original of the quote \`${quote.label}\` is in the language of the article, so the printed words are not a translation of it.`,
        'remove `original`: the printed words themselves are then compared.',
      )
    if (quote.wording === 'unchecked' || citesUnreadable(content, quote)) continue
    const compared = compareWithSources(files, quote)
    if (compared.is === 'compared')
      for (const { position, what, fix } of problemsOf(files, article, quote, compared)) report(article.path, position, what, fix)
  }
})

function problemsOf(
  files: Files,
  article: FileReading<Article>,
  quote: Quote,
  compared: Extract<Compared, { is: 'compared' }>,
): LocatedProblem[] {
  const wording = quote.wording ?? 'verbatim'
  const field = quote.wording ? 'wording' : quote.original ? 'original' : undefined
  /** Where to fix it: at the field that makes the claim, or at the words. */
  const positionOf = (passage: number) => {
    const start = quote.passages[passage]?.pieces[0]?.start
    if (field) return article.positionOfField(quote.label, field)
    return start === undefined ? quote.position : article.positionInText(start)
  }
  const [first] = compared.passages
  if (first && compared.finding === 'verbatim' && (wording === 'differs' || wording === 'cleaned')) {
    const what = `The quote \`${quote.label}\` says \`wording: ${wording}\`, but its words are exactly those of ${named(first)}.`
    return [{ position: positionOf(0), what, fix: 'write `wording: verbatim`, or remove the field.' }]
  }
  if (first && compared.finding === 'cleaned' && wording === 'differs') {
    const what = `The quote \`${quote.label}\` says \`wording: differs\`, but its words are those of ${named(first)}, only written otherwise.`
    return [{ position: positionOf(0), what, fix: 'write `wording: cleaned`.' }]
  }
  return compared.passages.flatMap((passage, i) => {
    const { finding } = passage.comparison
    if (finding === 'verbatim' || (finding === 'differs' && wording === 'differs')) return []
    if (finding === 'cleaned') return wording === 'verbatim' ? [{ position: positionOf(i), ...cleaned(quote, passage) }] : []
    const problem = areElsewhere(files, quote, passage) ?? (finding === 'differs' ? differs(quote, passage) : notThere(quote, passage))
    return [{ position: positionOf(i), ...problem }]
  })
}

/** The problem when the printed words are at another place of the source or under another name. */
function areElsewhere(files: Files, quote: Quote, { source, words }: ComparedPassage): Pick<LocatedProblem, 'what' | 'fix'> | undefined {
  const occur = (place: SourceWords[], whose: Whose) => occursWhole(words, wordsAt(files, source, place, whose))
  const places = placesAt(source).filter((place) => occur(place, 'everybody'))
  const there = places.find((place) => occur(place, quote.who))?.[0]?.at
  const what = `The words of the quote \`${quote.label}\` are in “${sourceName(source)}”, but`
  if (there !== undefined)
    return { what: `${what} at another place: “${there}”.`, fix: `name that place in the note’s \`source\`: \`, ${there}\`.` }
  const others = namesAt(places).filter((name) => !areTheirs(files, quote.who, name))
  const name = others.find((other) => places.some((place) => occur(place, { name: other })))
  if (name === undefined) return undefined
  return {
    what: `${what} under the name “${name}”.`,
    fix: 'name the person who said it under `speaker`; if it is the same person, add this spelling to `also written` in their file.',
  }
}

function cleaned(quote: Quote, passage: ComparedPassage): Pick<LocatedProblem, 'what' | 'fix'> {
  const { stretches } = passage.comparison
  return {
    what: `${subject(quote)} are those of ${named(passage)}, but not exactly as they are written there:\n${differencesInWords(stretches).join('; ')}.\n${bothWordings(stretches)}`,
    fix: 'write `- wording: cleaned` in the note, and the page shows readers what was cleaned up; or print the source’s words.',
  }
}

/** What a message is about, as the beginning of its sentence. */
function subject({ original, label }: Quote): string {
  return `${original ? 'The original words of the quote' : 'The words of the quote'} \`${label}\``
}

function differs(quote: Quote, passage: ComparedPassage): Pick<LocatedProblem, 'what' | 'fix'> {
  const { stretches } = passage.comparison
  const isMore = quote.wording === 'cleaned' ? ', and differ in more than how they are written' : ''
  return {
    what: `${subject(quote)} are not exactly those of ${named(passage)}${isMore}:\n${differencesInWords(stretches).join('; ')}.\n${bothWordings(stretches)}`,
    fix: 'print the source’s words; or write `- wording: differs` in the note, and the page shows readers how they differ.',
  }
}

function notThere(quote: Quote, passage: ComparedPassage): Pick<LocatedProblem, 'what' | 'fix'> {
  const { comparison, source, words } = passage
  const what = subject(quote)
  const names = namesAt(placesAt(source))
  if (comparison.finding === 'no words' && names.length)
    return {
      what: `“${sourceName(source)}” has no words of the speaker of \`${quote.label}\` at this place. The speakers there are ${names.map((name) => `“${name}”`).join(', ')}.`,
      fix: 'name another place or source; or add the spelling used there to `also written` in the speaker’s file.',
    }
  if (comparison.finding === 'no words')
    return { what: `${what} contain nothing to compare: “${words}”.`, fix: 'print words of the source, not only a gap.' }
  const nearest = comparison.stretches.some(({ is }) => is === 'same') ? `\nClosest match:\n${bothWordings(comparison.stretches)}` : ''
  return {
    what: `${what} are not in ${named(passage)}: fewer than half of them are.${nearest}`,
    fix: 'name the source and place that have the words; if they are a translation, write the spoken words under `original`.',
  }
}

function named({ source, place }: ComparedPassage): string {
  return `“${sourceName(source)}”${place?.at ? ` at “${place.at}”` : ''}`
}

/** Both wordings in one line: `“We [source: will] [article: shall] sign”`. */
function bothWordings(stretches: readonly AlignedStretch[]): string {
  const text = stretches.map((stretch) => {
    if (stretch.is === 'left out') return `[source: ${stretch.text.trim()}] `
    return stretch.is === 'added' ? `[article: ${stretch.text.trim()}]${/\s$/.test(stretch.text) ? ' ' : ''}` : stretch.text
  })
  return `“${text.join('')}”`
}
