/**
 * How a record is called in the index: which edition of the index it belongs to, and which of its records it is, counted from 0. As an edition's
 * records are called anew, a reader's browser takes no record of an older one from its store.
 */
export interface RecordId {
  buildId: string
  number: number
}

/** How many characters name the edition. */
export const buildIdLength = 6

const base = 36

/** A record's id, of a given length. */
export function writeRecordId({ buildId, number }: RecordId, length: number): string {
  const id = buildId + number.toString(base).padStart(length - buildIdLength, '0')
  if (buildId.length !== buildIdLength || id.length !== length) throw new Error(`There are more records than ids: record ${number}`)
  return id
}

/** What a record's id says. */
export function readRecordId(id: string): RecordId {
  return { buildId: id.slice(0, buildIdLength), number: Number.parseInt(id.slice(buildIdLength), base) }
}
