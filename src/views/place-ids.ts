import { type PageAddresses, placeDetails } from './place-history.ts'

/**
 * The tags of a text that our writer wrote, with a line feed before them. It escapes `<` in text and `"` in attributes, so that nothing else
 * looks like one. A table's last cell ends as one with its table.
 */
const tags = /(\n?)(<\/t[dh]>\n<\/tr>\n<\/t(?:head|body)>\n<\/table>|<[a-z/](?:"[^"]*"|[^">])*>)/g

/** What follows the words of a paragraph, by the element that has its number: the words of a list's item end where a block begins in it. */
const ends: Record<string, RegExp> = {
  p: /^<\/p>/,
  div: /^<\/div>/,
  code: /^<\/code>/,
  table: /<\/table>$/,
  li: /^<(?:\/li|[uo]l|blockquote|pre|table|div|h[1-6r])\b/,
}

/**
 * An article's text with the addresses that its page's record gives out: each numbered paragraph has its id and a permalink behind its words,
 * and old ids stand as empty elements where what they lead to begins. Paragraphs that have no id stay as they are, without their number.
 *
 * @param html one piece of an article, with the numbers of `remarkParagraphs`
 * @param record what is known of the article's page, if anything
 */
export function placeIds(html: string, record: PageAddresses | undefined): string {
  let end: RegExp | undefined
  let link = ''
  const place = (tag: string): string => {
    const [, name = '', attribute = '', number] = /^<(\w+).*( data-paragraph="(\d+)")/.exec(tag) ?? []
    const passage = /^<(?:mark|span) id="([^"]*)"/.exec(tag)?.[1]
    if (!attribute) return passage ? oldPlaces(record, passage) + tag : tag
    const id = record?.paragraphIds[Number(number)]
    if (!id) return tag.replace(attribute, '')
    end = ends[name]
    link = permalink(record, id)
    const opening = tag.replace(attribute, ` id="${id}"`)
    // Nothing but rows may stand in a table.
    return name === 'table' ? oldPlaces(record, id) + opening : opening + oldPlaces(record, id)
  }
  return html.replace(tags, (_, newline: string, tag: string) => {
    if (!end?.test(tag)) return newline + place(tag)
    end = undefined
    return link + newline + place(tag)
  })
}

/** Its sign comes from the style sheet: the words of a paragraph are the article's. */
function permalink(record: PageAddresses | undefined, id: string): string {
  const { v } = placeDetails(record, id)
  return `<a class="permalink para"${v ? ` data-v="${v}"` : ''} href="#${id}" aria-label="Link to this paragraph"></a>`
}

function oldPlaces(record: PageAddresses | undefined, id: string): string {
  return placeDetails(record, id)
    .aliases.map((old) => `<span id="${old}" class="anchor"></span>`)
    .join('')
}
