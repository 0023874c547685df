/** A position in a content file: line and column from 1, columns in UTF-16 units, without a byte order mark. */
export interface Position {
  line: number
  column: number
}

/** A stretch `[start, end)` of an article's plain text, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** Where messages about a file as a whole are placed. */
export const fileStart: Position = { line: 1, column: 1 }
