import type { AlignedStretch } from '../comparison/aligned-stretches.ts'
import { compareQuote } from '../comparison/compare-quote.ts'
import { type Compared, type ComparedPassage, compareWithSources, isSameLanguage } from '../comparison/compare-with-sources.ts'
import { differencesInWords } from '../comparison/differences-in-words.ts'
import { findInOtherSources, findInSource, findOthersInSource } from '../comparison/find-elsewhere.ts'
import { othersAt, turnsIndexedAt } from '../comparison/speakers-words.ts'
import { list } from '../language/en/forms.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Quote } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { type Files, sourceAt, sourceName } from '../model/look-up.ts'
import type { LocatedProblem } from '../model/message.ts'
import { fileId } from '../model/permalink.ts'
import { isReference } from '../model/reference.ts'
import {
  atAnotherPlace,
  attributedToOthers,
  inAnotherSource,
  speakerName,
  speakersOf,
  type WordingProblem,
} from './attribution-problems.ts'
import { citesUnclearSpeakers } from './label-errors.ts'
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
    if (
      quote.wording === 'unchecked' ||
      citesUnreadable(content, quote) ||
      hasStruckWords(article, quote) ||
      (citesUnclearSpeakers(content, quote) && hasAllWords(files, quote)) ||
      !hasReadableSpeakers(files, quote)
    )
      continue
    const compared = compareWithSources(files, quote)
    if (compared.is === 'compared')
      for (const { position, what, fix } of problemsOf(files, article, quote, compared)) report(article.path, position, what, fix)
  }
})

/** Whether words of a quote are struck through, which is reported: whether they are printed is not clear. */
function hasStruckWords({ messages }: FileReading<Article>, { label }: Quote): boolean {
  return messages.some(({ rule, what }) => rule === 'struck-words' && what.includes(`\`${label}\``))
}

/** Whether the files of all its speakers can be read; if not, that is reported, and whose words they are cannot be known. */
function hasReadableSpeakers(files: Files, quote: Quote): boolean {
  return quote.who.every((one) => !isReference(one) || files.people.has(fileId(one.path)))
}

/** Whether the words are in the sources, whoever says them there. Where labels have errors, that is all that can be said of a quote. */
function hasAllWords(files: Files, { original, passages, sources }: Quote): boolean {
  const texts = sources.flatMap((one) => {
    const source = sourceAt(files, one.source)
    return source?.wordings.length ? [turnsIndexedAt(files, source, source.wordings, 'one text').text] : []
  })
  const printed = original ? [original.words] : passages.map(({ words }) => words)
  return printed.every((words) => ['verbatim', 'cleaned'].includes(compareQuote(words, texts).finding))
}

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
  const problems = compared.passages.flatMap((passage, i) => {
    const problem = problemOf(files, quote, wording, passage)
    return problem ? [{ position: positionOf(i), ...problem }] : []
  })
  return problems.length ? problems : falseCitations(files, quote, compared)
}

/** What is wrong with a passage; undefined when its words are what its note says of them. */
function problemOf(files: Files, quote: Quote, wording: string, passage: ComparedPassage): WordingProblem | undefined {
  const { comparison, saidBy, source, words } = passage
  if (comparison.finding === 'verbatim') return undefined
  if (comparison.finding === 'cleaned') return wording === 'verbatim' ? cleaned(quote, passage) : undefined
  const who = quote.who
  const place = findInSource(files, who, words, source)
  if (place) return atAnotherPlace(quote, place)
  if (saidBy) return attributedToOthers(files, quote, saidBy)
  if (comparison.finding === 'differs' && wording === 'differs') return undefined
  const others = findOthersInSource(files, who, words, source)
  if (others) return attributedToOthers(files, quote, others)
  const named = quote.sources.flatMap((one) => sourceAt(files, one.source) ?? [])
  const elsewhere = findInOtherSources(files, who, words, named)
  if (elsewhere) return inAnotherSource(files, quote, elsewhere)
  return comparison.finding === 'differs' ? differs(quote, passage) : notThere(files, quote, passage)
}

/** A source that holds words, but none of the quote's, although the note names it beside one that has them. */
function falseCitations(files: Files, quote: Quote, { bySource }: Extract<Compared, { is: 'compared' }>): LocatedProblem[] {
  return bySource.flatMap(({ source, citations: [citation], finding, passages }) => {
    const isThere = ({ comparison, saidBy }: ComparedPassage) =>
      comparison.finding === 'verbatim' || comparison.finding === 'cleaned' || (comparison.finding === 'differs' && !saidBy)
    if (finding !== 'not there' || passages.some(isThere) || !citation) return []
    const { position } = citation.source
    const who = quote.who
    const [place] = passages.flatMap(({ words }) => findInSource(files, who, words, source) ?? [])
    if (place) return [{ position, ...atAnotherPlace(quote, place) }]
    const [saidBy] = passages.flatMap((one) => one.saidBy ?? [])
    if (saidBy) return [{ position, ...attributedToOthers(files, quote, saidBy) }]
    const what = `“${sourceName(source)}” does not have the words of the quote \`${quote.label}\`, whose note names it as a source of them.`
    return [{ position, what, fix: 'name only sources that have the words; what else supports them belongs in the note’s text.' }]
  })
}

function cleaned(quote: Quote, passage: ComparedPassage): WordingProblem {
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

function differs(quote: Quote, passage: ComparedPassage): WordingProblem {
  const { stretches } = passage.comparison
  const isMore = quote.wording === 'cleaned' ? ', and differ in more than how they are written' : ''
  return {
    what: `${subject(quote)} are not exactly those of ${named(passage)}${isMore}:\n${differencesInWords(stretches).join('; ')}.\n${bothWordings(stretches)}`,
    fix: 'print the source’s words; or write `- wording: differs` in the note, and the page shows readers how they differ.',
  }
}

function notThere(files: Files, quote: Quote, passage: ComparedPassage): WordingProblem {
  const { comparison, source, words } = passage
  const what = subject(quote)
  const names = othersAt(files, source, [source.wordings], quote.who).flatMap((one) => (one.is === 'nobody' ? [] : speakerName(files, one)))
  if (comparison.finding === 'no words' && names.length)
    return {
      what: `“${sourceName(source)}” has no words of ${speakersOf(files, quote)} at the place that the quote \`${quote.label}\` names. Its speakers are ${list(names)}.`,
      fix: 'name the speaker, the place and the source that have the words.',
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
