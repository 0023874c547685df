// The ids of a page's parts and the addresses that they make: the one place that writes and parses them. Scripts in the browser import it.

/** An id of an annotation's passage, marker or note, split at its label. */
interface IdParts {
  /** The annotation's label; the whole id when it is not one of an annotation. */
  label: string
  /** What follows the label: `.2`, `.note`, `.2.marker`, or nothing. */
  suffix: string
}

/** Splits an id: `quote-x.note` → `quote-x` and `.note`. Only ids of annotations have a dot. */
export function parseId(id: string): IdParts {
  const at = id.indexOf('.')
  return at < 0 ? { label: id, suffix: '' } : { label: id.slice(0, at), suffix: id.slice(at) }
}

/** The label that an id of an annotation begins with: `condition-pace.2.marker` → `condition-pace`. */
export function labelOf(id: string): string {
  return parseId(id).label
}

/** The id of an annotation's passage, counted from 0: `quote-x`, `quote-x.2`. */
export function passageId(label: string, index: number): string {
  return index === 0 ? label : `${label}.${index + 1}`
}

/** The id of a passage's marker, from the passage's own. */
export function markerId(passage: string): string {
  return `${passage}.marker`
}

/** The id of a passage, from its marker's. */
export function passageOfMarker(marker: string): string {
  return marker.replace(/\.marker$/, '')
}

/** The id of an annotation's note. */
export function noteId(label: string): string {
  return `${label}.note`
}

/** Whether an id is one of a note. */
export function isNoteId(id: string): boolean {
  return parseId(id).suffix === '.note'
}

/** The class that the marks of a passage share when its words fall into several: `condition-pace.2` → `of-condition-pace_2`. */
export function passageClass(id: string): string {
  const name = id.replaceAll('.', '_')
  return `of-${isSuspect(id) ? [...name].join('_') : name}`
}

/** Words that Readability takes, in ids and classes, for signs of menus, comments, bylines and the like. */
const suspects =
  /-ad-|ai2html|agegate|author|banner|breadcrumbs|byline|combx|comment|community|cover-wrap|dateline|disqus|extra|footer|gdpr|header|legends|menu|pager|pagination|popup|related|remark|replies|rss|share|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|writtenby|yom-remote/

/**
 * Whether a browser’s reader view would leave out an element with this id and all of its words: `quote-social-contract`. Firefox’s view (Readability)
 * and those made after it do so. Such an id goes to an empty element in front of the words.
 */
export function isSuspect(id: string): boolean {
  return suspects.test(id)
}

/** The id of a paragraph, from the six letters that the ledger gives it. */
export function paragraphId(letters: string): string {
  return `p-${letters}`
}

/** Whether an id is one of a paragraph. */
export function isParagraphId(id: string): boolean {
  return id.startsWith('p-')
}

/** The id of a part that the layout makes, by its name there. No heading or label can have its prefix. */
export function layoutId(name: string): string {
  return `site-${name}`
}

/** Whether an id is one of the layout's own. */
export function isLayoutId(id: string): boolean {
  return id.startsWith('site-')
}

/** The id of an article's change, by its number in the ledger, counted from 0. */
export function changeId(index: number): string {
  return layoutId(`change-${index + 1}`)
}

/** An address split into the path of its page and the id in it, which is empty for the page itself. */
export function parseAddress(address: string): { page: string; id: string } {
  const at = address.indexOf('#')
  return at < 0 ? { page: address, id: '' } : { page: address.slice(0, at), id: address.slice(at + 1) }
}

/** The address of a part of a page, or of a file; of the page itself without an id. */
export function formatAddress(page: string, id = ''): string {
  return id === '' ? page : `${page}#${id}`
}

/** Whether an address is one of a part of a page, not of a page. */
export function isPartAddress(address: string): boolean {
  return parseAddress(address).id !== ''
}
