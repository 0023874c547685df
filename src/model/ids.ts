/** An id of an annotation's passage, marker or note, split at its label. */
export interface IdParts {
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

/** The id of a paragraph, from the six letters that the ledger gives it. */
export function paragraphId(letters: string): string {
  return `p-${letters}`
}

/** Whether an id is one of a paragraph. */
export function isParagraphId(id: string): boolean {
  return id.startsWith('p-')
}

/** The id of an article's change, by its number in the ledger, counted from 0. */
export function changeId(index: number): string {
  return `site-change-${index + 1}`
}

/** An address split into the path of its page and the id in it, which is empty for the page itself. */
export function parseAddress(address: string): { page: string; id: string } {
  const at = address.indexOf('#')
  return at < 0 ? { page: address, id: '' } : { page: address.slice(0, at), id: address.slice(at + 1) }
}

/** The address of a part of a page; of the page itself when the id is empty. */
export function formatAddress(page: string, id: string): string {
  return id === '' ? page : `${page}#${id}`
}
