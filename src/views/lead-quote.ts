import type { Quote } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'

/** What is before words that begin a sentence: nothing, a mark that ends one, or one that introduces words; then opening marks. */
const sentenceMayBegin = /(?:^|[\p{Sentence_Terminal}:：,，،、;—–])[\p{Pi}\p{Pf}\p{Ps}"'„‚\s]*$/u
/** A first letter that is not a small one: scripts without capitals have none. */
const beginsLarge = /^[\p{Pi}\p{Ps}¿¡"'„]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const hasEnd = /\p{Sentence_Terminal}[\p{Pe}\p{Pi}\p{Pf}"']*$/u
/** What is behind words whose full stop the sentence around them has taken: a mark of that sentence, or nothing. */
const sentenceMayEnd = /^[\p{Pe}\p{Pi}\p{Pf}"'\s]*(?:$|[\p{Sentence_Terminal},，،、;—–])/u
/** Thai and its neighbours end a sentence with a space. */
const endsWithSpace = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*[\p{Pf}"']\s/u
const leavesOut = /…|\.\.\./

/** The longest quote that is shown when nobody chose one, in characters. */
const most = 280
/** The fewest words of a sentence that can be shown by itself. */
const fewestWords = 3

/**
 * Whether a quote is a full sentence as its article prints it, and can be shown without that article. Grammar is not looked at, only marks and
 * capitals, in any script: nothing is left out; no small letter begins it; and what is before and behind it shows that a sentence begins and ends
 * there. In doubt it is a fragment: `called it “Ukraine’s only hope.”` begins with a capital, but within a sentence.
 */
export function isFullSentence({ text }: Pick<Article, 'text'>, { passages }: Pick<Quote, 'passages'>): boolean {
  const [passage, ...others] = passages
  const [piece, ...pieces] = passage?.pieces ?? []
  if (!passage || !piece || others.length || pieces.length || leavesOut.test(passage.words)) return false
  const before = text.slice(text.lastIndexOf('\n', piece.start - 1) + 1, piece.start)
  const [behind = ''] = text.slice(piece.end).split('\n', 1)
  return (
    beginsLarge.test(passage.words) &&
    sentenceMayBegin.test(before) &&
    (hasEnd.test(passage.words) || sentenceMayEnd.test(behind) || endsWithSpace.test(passage.words + behind)) &&
    wordCount(passage.words) >= fewestWords
  )
}

/** How many words a text has; scripts that write no spaces have words too. */
function wordCount(text: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length
}

/**
 * The quote that stands for an article: the one that its `lead` names; else the longest full sentence of at most 280 characters, or the shortest
 * longer one; else none, because a fragment says too little by itself.
 *
 * @param isFit whether a quote that nobody chose may be shown
 */
export function leadQuote(article: Article, isFit: (quote: Quote) => boolean = () => true): Quote | undefined {
  const quotes = article.annotations.filter((annotation) => annotation.kind === 'quote')
  const chosen = quotes.find(({ label }) => label === article.lead)
  if (chosen) return chosen
  const length = ({ passages }: Quote) => passages[0]?.words.length ?? 0
  const full = quotes.filter((quote) => !quote.draft && isFullSentence(article, quote) && isFit(quote))
  const byLength = full.toSorted((a, b) => length(b) - length(a))
  return byLength.find((quote) => length(quote) <= most) ?? byLength.at(-1)
}
