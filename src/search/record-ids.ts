/**
 * How a record is called in the index: which edition of the index it belongs to, and which of its records it is, counted from 0. As an edition's
 * records are called anew, a reader's browser takes no record of an older one from its store.
 */
export interface RecordId {
  edition: string
  number: number
}

/** How many characters name the edition. */
export const editionLength = 6

const base = 36

/** A record's id, of a given length. */
export function writeRecordId({ edition, number }: RecordId, length: number): string {
  const id = edition + number.toString(base).padStart(length - editionLength, '0')
  if (edition.length !== editionLength || id.length !== length) throw new Error(`There are more records than ids: record ${number}`)
  return id
}

/** What a record's id says. */
export function readRecordId(id: string): RecordId {
  return { edition: id.slice(0, editionLength), number: Number.parseInt(id.slice(editionLength), base) }
}
