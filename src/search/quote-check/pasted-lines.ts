import { breakHyphen } from './doubtful-parts.ts'
import { withoutHtml, withoutMarkdown } from './pasted-markup.ts'

/** A paragraph of a pasted text. */
export interface PastedParagraph {
  text: string
  /** Whether it was marked as quoted, as in Markdown or a mail, beside others that were not. */
  isBlock: boolean
  /** Whether it only says whose the words above it are: `— Anna Lund, mayor`. */
  isAttribution: boolean
}

/** Controls that show a text in another order than it has. */
const overrides = /[\u202D\u202E]/
const unseen = /(?!\n)[\p{Cc}\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E007F}]/gu
/** What some documents have where a line ends within a word. */
const endOfLine = String.fromCharCode(2)

/**
 * The paragraphs of a pasted text, without what came with its words: signs of HTML, Markdown, mails and lists, addresses, page numbers, references
 * to notes, and characters that nobody sees. The lines of a paragraph are joined.
 */
export function pastedParagraphs(pasted: string): { paragraphs: PastedParagraph[]; isReordered: boolean } {
  const unescaped = pasted.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const text = withoutMarkdown(withoutHtml(unescaped.replaceAll(endOfLine, '\u00AD').replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')))
    // Where a line ends, a soft hyphen or the sign that some documents have for it was a hyphen.
    .replace(/(?:\u00AD|(?<=\p{L})¬)[ \t]*\n[ \t>|]*/gu, '')
    .replace(/\u00AD/g, '')
    .replaceAll('\t', ' ')
    .replace(unseen, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)[^\s“”"«»‘’<>()]+/gi, '')
    .replace(noteInBrackets, '')
    .replace(/``/g, '“')
    .replace(/''/g, pasted.includes('``') ? '”' : '"')
    .replace(/(?<![,\p{L}\p{N}]),,(?=[\p{L}\p{N}])/gu, '„')
  return { paragraphs: joinLines(readLines(text)), isReordered: overrides.test(pasted) }
}

/** References to notes that cannot be words that somebody inserted: `[3]`, `[4][5]`, `[a]`, `[note 2]`, `[citation needed]`. */
const noteInBrackets =
  /(?<=\S)(?:\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[abc]|(?:note|nb|fn|ref|footnote|n)\.? ?\d{1,3}|(?:citation|clarification|verification|attribution|better source) needed|who\?|when\?|according to whom\?)\])+(?!\p{L})/gu

interface Line {
  text: string
  isQuoted: boolean
  isAttribution: boolean
}

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|du|del|van|von|der|den|la|le|al|bin|of|the))*`
const attribution = new RegExp(String.raw`^(?:[—–―~]|--?)\s*${name}(?:\s*[,(].{0,80})?$`, 'u')
/** Lines of posts and chats beside the words: who wrote it and when, and how many liked it. */
const besidePost =
  /^.{0,60}@\w{2,30}(?: ?[·•].{0,30})?$|^(?:[\d.,]+[KM]? (?:replies|reposts|retweets|likes|views|quotes|comments|shares|bookmarks|reactions)\b[ ·•]*)+$|^.{0,40}\b\d{1,2}:\d{2}(?: ?[AP]M)?(?: ?[·•].{0,60})?$/iu
const bullet = /^(?:[-*+•‣◦▪■●○▸►·–—]) +/
const numbered = /^\(?\d{1,2}[.)] +/
const pageNumber = /^(?:page |p\. ?|seite |[-–—] )?\d{1,4}(?: ?(?:of|\/|von) ?\d{1,4})?(?: [-–—])?$/i
const opensQuotation = /^["“”„«»‘'‚‟‹「『＂]/

function readLines(text: string): Line[] {
  const lines = text.split('\n').map((line) => {
    const [prefix = ''] = /^ ?>>\S.*<</.test(line) ? [] : (/^ ?(?:[>|] ?)+/.exec(line) ?? [])
    const words = line.slice(prefix.length).replace(/\|/g, ' ').replace(/<</g, '«').replace(/>>/g, '»').trim()
    return { text: words, isQuoted: prefix.trim() !== '' }
  })
  const isList = lines.filter(({ text: own }) => numbered.test(own)).length > 1
  const filled = lines.filter(({ text: own }) => own)
  const isBeside = filled.some(({ isQuoted }) => isQuoted) && !filled.every(({ isQuoted }) => isQuoted)
  const dashes = filled.filter(({ text: own }) => /^[-–—] /.test(own))
  return lines.flatMap(({ text: own, isQuoted }, i): Line[] => {
    if (filled.length > 1 && pageNumber.test(own)) return []
    const before = filled[filled.indexOf(lines[i] ?? filled[0] ?? { text: '', isQuoted }) - 1]?.text ?? ''
    const isAttribution =
      before !== '' && !/^[-–—] /.test(before) && attribution.test(own) && (/^(?:[—–―~]|--)/.test(own) || dashes.length === 1)
    const isBesidePost = filled.length > 1 && besidePost.test(own) && !/["“”«»]/.test(own)
    if (isBesidePost) return [{ text: own, isQuoted: false, isAttribution: true }]
    let words = own
    if (!isAttribution) {
      words = words.replace(bullet, '')
      if (isList || opensQuotation.test(words.replace(numbered, ''))) words = words.replace(numbered, '')
    }
    return [{ text: words, isQuoted: isQuoted && isBeside, isAttribution }]
  })
}

const endsSentence = /(?:[.!?…:;。！？][\])}"”“’'»«›」』＂]*[¹²³⁰-⁹]*|(?<!\d)[.!?…][\])}"”“’'»«›」』＂]*\d{1,3}|[”»"」』])$/u

/** Joins lines that a page or a mail broke, with the words that were broken; a hyphen there is marked, since the word may have one or not. */
function joinLines(lines: readonly Line[]): PastedParagraph[] {
  const longest = lines.reduce((max, { text }) => Math.max(max, text.length), 0)
  const paragraphs: PastedParagraph[] = []
  let isAfterEmpty = false
  let lastLine = ''
  for (const { text, isQuoted, isAttribution } of lines) {
    if (!text) {
      isAfterEmpty = true
      continue
    }
    const last = paragraphs.at(-1)
    const isLower = /^\p{Ll}/u.test(text)
    const isEnd = /^[»”’)\],.;:!?](?:[\s\p{P}]|$)/u.test(text) && !isAfterEmpty
    const goesOn = (isLower && !isAfterEmpty) || ((isLower || isEnd) && !endsSentence.test(lastLine))
    const isOneParagraph = isAfterEmpty
      ? goesOn
      : goesOn || !(endsSentence.test(lastLine) || longest > 250 || lastLine.length < longest * 0.6)
    if (last && isOneParagraph && !isAttribution && !last.isAttribution && (last.isBlock === isQuoted || goesOn)) {
      const isHyphenated = /\p{L}[-‐‑]$/u.test(last.text) && /^\p{L}/u.test(text)
      last.text = isHyphenated ? `${last.text.slice(0, -1)}${breakHyphen}${text}` : `${last.text} ${text}`
    } else paragraphs.push({ text, isBlock: isQuoted, isAttribution })
    lastLine = text
    isAfterEmpty = false
  }
  // A hyphen before a space may be all that is left of a broken line.
  for (const one of paragraphs) one.text = one.text.replace(/(?<=\p{L}{2})[-‐] (?=\p{Ll}{2})/gu, `${breakHyphen} `)
  return paragraphs
}
