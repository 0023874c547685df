import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const element =
  'p|br|div|span|a|q|blockquote|cite|em|strong|i|b|u|s|del|ins|mark|small|big|sup|sub|font|center|abbr|time|li|ul|ol|dl|dt|dd|h[1-6]|hr|table|tbody|thead|tr|td|th|section|article|aside|header|footer|main|figure|figcaption|img|picture|source|script|style|noscript|iframe|button|svg|path|html|head|body|title|meta|link|wbr|pre|code|tt'
const tag = new RegExp(`</?(?:${element})(?:\\s[^<>]*)?/?>`, 'i')
const tags = new RegExp(tag, 'gi')
/** After these, other text begins on a line of its own. */
const block =
  /<\/?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|hr|table|tr|section|article|aside|header|footer|main|figure|figcaption|title|pre)\b[^<>]*>/gi

/** The text of a piece of HTML that was pasted as it is written, with its block quotations as in Markdown; other text is not changed. */
export function withoutHtml(text: string): string {
  const plain = withoutTags(text)
  const decoded = withoutEntities(plain)
  if (decoded === plain) return plain
  // “&lt;p&gt;” and “&amp;quot;” were written twice.
  return withoutEntities(withoutTags(decoded))
}

function withoutTags(text: string): string {
  if (!tag.test(text)) return text
  return text
    .replace(/<!--[\s\S]*?-->|<(script|style|noscript|svg)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<sup\b[^<>]*>\s*(?:<[^<>]*>\s*)*[[(]?[\p{L}\p{N}*†‡]{1,3}[\])]?\s*(?:<\/(?!sup)[^<>]*>\s*)*<\/sup>/giu, '')
    .replace(/<q\b[^<>]*>/gi, '“')
    .replace(/<\/q>/gi, '”')
    .replace(
      /<blockquote\b[^<>]*>([\s\S]*?)<\/blockquote>/gi,
      (_, inner: string) => `\n\n> ${withoutTags(inner).trim().replaceAll('\n', '\n> ')}\n\n`,
    )
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(block, '\n\n')
    .replace(tags, '')
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d*));/gi, (all, decimal?: string, hex?: string, name = '') => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    if (code === undefined) return decodeNamedCharacterReference(name) || all
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : all
  })
}

const destination = String.raw`(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'))?`
const link = new RegExp(String.raw`!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\(${destination}\s*\)`, 'g')
const emphasis = /(?<![\p{L}\p{N}\\*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^\n]*?[^\s*_\\])\1(?![\p{L}\p{N}*_])/gu

/** The text of Markdown: without the signs of emphasis, links, headings and notes. */
export function withoutMarkdown(text: string): string {
  let plain = text
    .replace(/^[ \t]*(?:```.*|~~~.*|(?:[-*_=][ \t]*){3,})$/gm, '')
    .replace(/^[ \t]*\[[^\]\n]{1,40}\]:[ \t]+(?:<[^<>\n]*>|\S+:\/\/\S+).*$/gm, '')
    .replace(/^([ \t]*)\[\^[^\]\n]{1,60}\]:/gm, '$1')
    .replace(/^[ \t]*#{1,6}[ \t]+/gm, '')
    .replace(/!\[[^\]\n]*\]\([^()\n]*\)/g, '')
    .replace(link, '$1')
    .replace(/<(?:https?|mailto):[^<>\s]*>/gi, '')
    .replace(/~~(?=\S)([^\n]*?\S)~~/g, '$1')
  // Emphasis may be within other emphasis.
  for (let i = 0; i < 3; i++) plain = plain.replace(emphasis, '$2')
  return plain
    .replace(/(?<=\p{L})\*(\p{L}+)\*(?=\p{L})/gu, '$1')
    .replace(/(?<!`)`([^`\n]+)`(?!`)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!"'~<>|-])/g, '$1')
}
