import type { Content } from '../archive/open-content.ts'
import { wordsIn } from '../comparison/words.ts'
import { isClosing } from '../markdown/closing.ts'
import { isDoubleMark } from '../markdown/quotation-marks.ts'
import type { FileReading } from '../markdown/read-file.ts'
import { firstUnreadMark, inMarks, type UnreadMarks, unreadMarks } from '../markdown/unread-marks.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import { parseLabel } from '../model/label.ts'
import type { Span } from '../model/position.ts'
import { shorten } from '../model/shorten.ts'
import { comparedWords, type Judgement, judge, wordsForNotes, wordsOfQuotes } from './quotable-words.ts'
import { citesUnreadable } from './quotes.ts'
import { rule } from './rule.ts'
import { looksLikeSpeech } from './speech.ts'
import { isHeading, outermost, type TextWithMarks, textsWithMarks } from './texts-with-marks.ts'

/**
 * Words in quotation marks in the prose, and block quotes, have a note, or are listed under `not quoted`. Those in headlines, headings and pictures
 * are words of a quote; those in the texts of notes may also be words of the article or of a source that it cites.
 */
export const marksDeclared = rule('marks-declared', (content, report) => {
  for (const article of content.articles.filter((one) => !hasFaultyNotQuoted(one)))
    for (const text of textsWithMarks(article)) {
      if (text.isBlockQuote && !beginsWithMark(text)) {
        const found = undeclaredInBlockQuote(content, article, text)
        if (found) report(article.path, text.positionAt(found.start), ...found.message)
        continue
      }
      for (const { open, close } of outermost(text.pairs)) {
        const message = undeclared(content, article, text, { start: open + 1, end: close })
        if (message) report(article.path, text.positionAt(open), ...message)
      }
    }
})

/** Every quotation mark has a counterpart in the same paragraph, or in the same block quote. */
export const marksPaired = rule('marks-paired', (content, report) => {
  for (const article of content.articles) {
    /** Closing marks of quotations that are reported at their opening marks. */
    const elsewhere = new Map<TextWithMarks, number>()
    for (const [n, one] of textsWithMarks(article).entries()) {
      let closed = elsewhere.get(one) ?? -1
      for (const [i, at] of one.unpaired.entries()) {
        if (at === closed || isReportedAtMarker(article, one, at)) continue
        const end = i === one.unpaired.length - 1 && isOpening(one.text, at) ? endInLaterText(textsWithMarks(article), n, at) : undefined
        if (end) elsewhere.set(end.text, end.at)
        if (end && isReportedAtMarker(article, end.text, end.at)) continue
        const other = firstUnreadMark(one.text)
        // The marker is reported, with the mark before it.
        if (other !== undefined && hasFaultyQuote(article, one, at)) continue
        const next = one.unpaired[i + 1]
        if (next !== undefined && isOpening(one.text, at) && !isOpening(one.text, next)) {
          closed = next
          const [first, second] = [one.text.charAt(at), one.text.charAt(next)]
          report(
            article.path,
            one.positionAt(at),
            `The quotation that begins with ${first} ends with ${second}, which is not its counterpart: ${around(one.text, at)}`,
            `write ${[...new Set([`${first}…${counterparts[first] ?? first}`, second === '"' ? '"…"' : '“…”'])].join(', or ')}.`,
          )
          continue
        }
        const isDouble = isDoubleMark(one.text.charAt(at))
        report(
          article.path,
          one.positionAt(at),
          `The quotation mark ${one.text.charAt(at)} has no counterpart in ${placeOf(one)}: ${around(one.text, at)}`,
          other !== undefined && isDouble
            ? `${other} is not read as a quotation mark; write “…”.`
            : 'add the other mark, or remove this one; a quotation of several paragraphs has an opening mark at the beginning of each and a closing one only at the end, or is a block quote.',
        )
      }
    }
  }
})

/** Whether a marker of a quote follows before which no words were found: that is reported there. */
function isReportedAtMarker({ markers, messages }: FileReading<Article>, { start, text }: TextWithMarks, from: number): boolean {
  if (start === undefined) return false
  const after = markers.filter(({ at }) => at > start + from && at <= start + text.length)
  return after.some(({ label }) => messages.some(({ rule, what }) => rule === 'words-missing' && what.includes(`marker \`[^${label}]\``)))
}

/** The closing mark in a later paragraph of a quotation whose paragraphs do not all begin with an opening mark. */
function endInLaterText(texts: readonly TextWithMarks[], index: number, open: number): { text: TextWithMarks; at: number } | undefined {
  const { text: first = '' } = texts[index] ?? {}
  for (let i = index + 1; i < texts.length; i++) {
    const [before, text] = [texts[i - 1], texts[i]]
    const isNext = before?.start !== undefined && text?.start === before.start + before.text.length + 1
    if (!text || !isNext || text.is !== 'text' || text.isBlockQuote) return undefined
    const [at] = text.unpaired
    if (at === undefined) continue
    const mark = text.text.charAt(at)
    return !isOpening(text.text, at) && (mark === counterparts[first.charAt(open)] || mark === first.charAt(open))
      ? { text, at }
      : undefined
  }
  return undefined
}

const counterparts: Record<string, string> = { '“': '”', '„': '“', '«': '»', '「': '」', '『': '』', '‘': '’', '‚': '‘' }

/** Whether a mark is at the beginning of words, and not at the end of others. */
function isOpening(text: string, at: number): boolean {
  return /(?:^|[\s([{\u2010-\u2015-])$/u.test(text.slice(0, at)) && /^\S/u.test(text.slice(at + 1))
}

/** Marks around what looks like speech are those that are read as quotation marks. */
export const marksUnread = rule('marks-unread', (content, report) => {
  for (const article of content.articles)
    for (const text of textsWithMarks(article)) {
      for (const unread of unreadMarks(text.text, isHeading(text) ? 'single' : article.marks)) {
        const { called, form, around: span, words } = unread
        const isReported = text.unpaired.some((at) => span.start <= at && at < span.end)
        if (isReported || !looksLikeSpeech(text.text, unread) || isDeclared(content, article, text, unread)) continue
        const isSingle = called === 'single marks'
        report(
          article.path,
          text.positionAt(span.start),
          isSingle
            ? `These words look like speech and are in single marks, and this article uses double ones: ${form.replace('…', shorten(words, 80))}`
            : `These words are in ${called}, which are not read as quotation marks: ${form.replace('…', shorten(words, 80))}`,
          `write ${inMarks(shorten(words, 60), article.marks)}${isSingle ? ', or `quotation marks: single` in the front matter' : ''}; if nobody said it, list the words under \`not quoted\`.`,
        )
      }
    }
})

/** Whether a marker of a quote with errors follows in a text. */
function hasFaultyQuote(article: FileReading<Article>, { start, text }: TextWithMarks, from: number): boolean {
  if (start === undefined) return false
  return faultyMarkers(article).some(
    ({ label, at }) => at > start + from && at <= start + text.length && parseLabel(label)?.kind === 'quote',
  )
}

/** The markers of notes that have errors, or of none. */
function faultyMarkers({ given, markers }: FileReading<Article>) {
  const valid = new Set((given.annotations ?? []).map(({ label }) => label))
  return markers.filter(({ label }) => !valid.has(label))
}

type Message = [what: string, fix: string]

/** What is wrong with the words between two marks, if anything. */
function undeclared(content: Content, article: FileReading<Article>, text: TextWithMarks, inside: Span): Message | undefined {
  const words = text.text.slice(inside.start, inside.end)
  if (notQuoted(article).has(comparedWords(words))) return undefined
  if (text.is === 'text') {
    if (isQuote(article, text, inside)) return undefined
    return [
      `“${shown(words)}” is in quotation marks, but no quote contains all of these words.`,
      'add a marker such as `[^quote-name]` after the closing mark and write its note; if nobody said it, list the words under `not quoted`.',
    ]
  }
  const judgement = judgementOf(content, article, text, words)
  return judgement && explain(words, text, judgement)
}

function explain(words: string, text: TextWithMarks, judgement: Exclude<Judgement, { is: 'found' }>): Message {
  const where = text.note === undefined ? placeOf(text) : `the note \`${text.note}\``
  if (judgement.is === 'changed') {
    const critical = judgement.words.map((word) => `“${word}”`).join(', ')
    return [
      `“${shown(words)}” in ${where} ${judgement.how === 'left out' ? 'leaves out' : 'adds'} ${critical}, which can change what was said.`,
      'print the words as they are, without a gap or brackets.',
    ]
  }
  const { nearest } = judgement
  const near = nearest?.quote === undefined ? '' : `\nThe quote \`${nearest.quote}\` reads “${shown(nearest.words)}”.`
  if (text.note !== undefined)
    return [
      `“${shown(words)}” is in quotation marks in ${where}, but neither this article nor a source that it cites has these words.${near}`,
      'print words that are there, or add these words to the file of a source that the article cites; if nobody said it, list them under `not quoted`.',
    ]
  return [
    `“${shown(words)}” is in quotation marks in ${where}, but no quote of this article has these words.${near}`,
    'print a quote’s own words, or remove the marks; if nobody said it, list the words under `not quoted`.',
  ]
}

/** The judgement on words outside the prose, if something is wrong with them; a faulty note may be what they are from, and is reported already. */
function judgementOf(
  content: Content,
  article: FileReading<Article>,
  { note }: TextWithMarks,
  words: string,
): Exclude<Judgement, { is: 'found' }> | undefined {
  if (faultyMarkers(article).some(({ label }) => (parseLabel(label)?.kind ?? 'quote') === 'quote')) return undefined
  const annotations = article.given.annotations ?? []
  const isClear = annotations.some(({ label }) => label === note) && !annotations.some((annotation) => citesUnreadable(content, annotation))
  if (note !== undefined && !isClear) return undefined
  const judgement = judge(words, note === undefined ? wordsOfQuotes(article) : wordsForNotes(content, article))
  return judgement.is === 'found' ? undefined : judgement
}

/** Whether words in marks that are not read are a quote or declared all the same. */
function isDeclared(content: Content, article: FileReading<Article>, text: TextWithMarks, { around: span, words }: UnreadMarks): boolean {
  if (notQuoted(article).has(comparedWords(words))) return true
  if (text.is === 'text') return isQuote(article, text, { start: span.start + 1, end: span.end - 1 })
  return text.note !== undefined && judgementOf(content, article, text, words) === undefined
}

const notQuoted = cached(
  ({ given }: FileReading<Article>): ReadonlySet<string> => new Set(Object.keys(given['not quoted'] ?? {}).map(comparedWords)),
)

/** Whether `not quoted` cannot be read, which is reported: what it lists is not known. */
function hasFaultyNotQuoted({ messages }: FileReading<Article>): boolean {
  return messages.some(({ rule, what }) => rule === 'front-matter-value' && what.includes('`not quoted'))
}

/** Whether every word between the marks belongs to a quote, or the quote's note has errors, which are reported already. */
function isQuote(article: FileReading<Article>, text: TextWithMarks, inside: Span): boolean {
  const quotes = (article.given.annotations ?? []).filter(({ kind }) => kind === 'quote')
  const { start = 0 } = text
  const words = wordSpans(text.text, inside, start)
  const pieces = quotes.flatMap(({ passages }) => passages.flatMap((passage) => passage.pieces))
  if (words.length && words.every((word) => isIn(word, pieces))) return true
  const faulty = faultyMarkers(article).filter(({ at }) => at > start + inside.end && at <= start + text.text.length)
  return faulty.some(({ label, at }) => {
    const kind = parseLabel(label)?.kind
    if (kind !== undefined && kind !== 'quote') return false
    const between = [...text.text.slice(inside.end + 1, at - start)]
    return kind === 'quote' || between.every((character) => isClosing(character) || /\s/.test(character))
  })
}

/** What is wrong with a block quote, if anything, and where in it. */
function undeclaredInBlockQuote(
  content: Content,
  article: FileReading<Article>,
  text: TextWithMarks,
): { start: number; message: Message } | undefined {
  const end = attributionStart(text.text)
  const words = text.text.slice(0, end)
  const spans = wordSpans(text.text, { start: 0, end }, 0)
  const [first] = spans
  if (!first || notQuoted(article).has(comparedWords(words))) return undefined
  const message = (judgement: Exclude<Judgement, { is: 'found' }>): Message => {
    if (judgement.is === 'changed' || text.is !== 'text') return explain(words, text, judgement)
    return [
      `“${shown(text.text.slice(uncovered === first ? 0 : uncovered.start, end))}” is in a block quote, but no note is about all of these words.`,
      'put a marker such as `[^quote-name]` at the end of the block quote and write its note; if nobody said it, list the words under `not quoted`.',
    ]
  }
  const { start = 0 } = text
  const annotations = text.is === 'text' ? (article.given.annotations ?? []) : []
  const pieces = annotations.flatMap(({ passages }) => passages.flatMap((passage) => passage.pieces))
  const isCovered = ({ start: from, end: to }: Span) => isIn({ start: start + from, end: start + to }, pieces)
  const uncovered = spans.find((word) => !isCovered(word)) ?? first
  if (isCovered(uncovered)) return undefined
  if (text.start !== undefined && faultyMarkers(article).some(({ at }) => at >= start && at <= start + text.text.length)) return undefined
  const judgement = judgementOf(content, article, text, words)
  return judgement && { start: uncovered.start, message: message(judgement) }
}

/** Where a block quote names who said it: “— Anna Lund” at its end; the end of the text when it does not. */
function attributionStart(text: string): number {
  const { index } = /(?<=\S)\s+(?:[\u2012-\u2015~]|-{1,3})\s*(?:[\p{L}\p{M}\p{N}.,;:’'()&/-]+(?:\s+|$)){1,14}$/u.exec(text) ?? {}
  return index ?? text.length
}

function beginsWithMark({ text, pairs }: TextWithMarks): boolean {
  return pairs[0] !== undefined && text.slice(0, pairs[0].open).trim() === ''
}

/** The words of a stretch of a text, as spans of a text in which it begins at an offset. */
function wordSpans(text: string, { start, end }: Span, offset: number): Span[] {
  return wordsIn(text.slice(start, end)).map((word) => ({ start: offset + start + word.start, end: offset + start + word.end }))
}

function isIn(word: Span, pieces: readonly Span[]): boolean {
  return pieces.some((piece) => piece.start <= word.start && word.end <= piece.end)
}

function placeOf({ is, note }: TextWithMarks): string {
  if (is === 'headline') return 'the headline'
  if (is === 'standfirst') return 'the standfirst'
  if (is === 'heading') return 'the heading'
  if (is === 'name') return 'the name of a passage'
  if (is === 'picture') return 'the picture’s text'
  return note === undefined ? 'its paragraph' : `its paragraph of the note \`${note}\``
}

function shown(words: string): string {
  return shorten(words.replaceAll('\n', ' '), 80)
}

function around(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 25), at)
  const after = text.slice(at, at + 25)
  const start = at > 25 ? `…${before.slice(before.indexOf(' ') + 1)}` : before
  const end = at + 25 < text.length ? `${after.slice(0, Math.max(1, after.lastIndexOf(' ')))} …` : after
  return `${start}${end}`.replaceAll('\n', ' ')
}
